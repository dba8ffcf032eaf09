"""For whom something is handed over."""
