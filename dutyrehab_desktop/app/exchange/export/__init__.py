"""Export: one encrypted file for the coordinator."""
