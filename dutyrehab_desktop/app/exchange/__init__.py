"""What goes between a field laptop and its coordinator."""
