"""Files of records, words and numbers."""
