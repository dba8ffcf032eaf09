"""What follows from answers: categories, barriers, reasons, sources, the next question."""
