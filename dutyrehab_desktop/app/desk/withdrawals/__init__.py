"""Records that somebody took back, or whose consent is doubted, and what becomes of them."""
