"""What the list of records is narrowed by."""
