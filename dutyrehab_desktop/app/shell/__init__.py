"""The window around the screens: which follows which, locking, hiding, idle time."""
