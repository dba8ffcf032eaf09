"""Kills of a process that does real work on a real vault, by the thousand."""
