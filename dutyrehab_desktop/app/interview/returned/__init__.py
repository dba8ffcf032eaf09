"""What is said when an interview is opened again."""
