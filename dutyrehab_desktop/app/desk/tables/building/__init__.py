"""A table of one's own: its lines, its columns, and who is looked at."""
