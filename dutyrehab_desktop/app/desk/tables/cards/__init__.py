"""One table with everything around it."""
