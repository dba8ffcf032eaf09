"""The coordinator's tables, tables of one's own, and how the interviews went."""
