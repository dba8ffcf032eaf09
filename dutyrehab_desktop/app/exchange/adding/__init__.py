"""Something is added to a record that is sealed already."""
