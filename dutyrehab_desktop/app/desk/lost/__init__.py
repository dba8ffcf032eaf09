"""A laptop that was lost: whom to warn first, and what was done."""
