"""Words that may be repeated."""
