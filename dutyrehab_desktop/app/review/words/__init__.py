"""Four words that the person learns at the end, to take the record back by."""
