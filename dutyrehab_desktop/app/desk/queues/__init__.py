"""What waits at the desk, and what was seen to."""
