"""What kind of file it is, and who can open it."""
