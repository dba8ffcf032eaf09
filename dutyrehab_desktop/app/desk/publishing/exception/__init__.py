"""The exception that a second person signs."""
