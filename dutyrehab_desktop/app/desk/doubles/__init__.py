"""Records that may be one person's, and a coordinator who judges."""
