"""What a file is for."""
