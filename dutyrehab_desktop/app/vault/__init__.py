"""The vault itself: what opens it, and what is done with it as a whole."""
