"""Records that somebody took back, and what becomes of them."""
