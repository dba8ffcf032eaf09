"""A coordinator's own questionnaires, and the laptops they go to."""
