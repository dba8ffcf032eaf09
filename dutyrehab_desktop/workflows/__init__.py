"""What a person does from start to end; the only place where the rooms meet."""
