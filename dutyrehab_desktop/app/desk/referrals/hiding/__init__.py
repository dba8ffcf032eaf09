"""Hiding and locking, as the coordinator sets them."""
