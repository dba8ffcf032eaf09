"""Pages that are read and not answered: notes, endings, pauses."""
