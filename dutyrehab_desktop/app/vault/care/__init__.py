"""Backups, checks, and what is to be done before a border."""
