"""A vault from a backup, or from what can be read of a damaged one."""
