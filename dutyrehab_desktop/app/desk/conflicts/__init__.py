"""Conflicts: two values for one place, and a person who chooses."""
