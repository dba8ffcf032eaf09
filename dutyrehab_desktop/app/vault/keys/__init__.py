"""What opens a vault."""
