"""An interview as a record: its history, what a person allowed, how two histories become one.

Pure: no disk, no window, no clock, no randomness of its own.
"""
