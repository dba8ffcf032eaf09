"""What is asked: model, sheets, lint, compiled form, and one interview over it."""
