"""Enrolling: the coordinator's card, and ten words compared by voice."""
