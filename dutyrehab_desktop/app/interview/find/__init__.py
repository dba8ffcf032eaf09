"""Finds a section, a question or a command by what is typed, and goes there."""
