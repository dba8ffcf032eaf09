"""The page of one question."""
