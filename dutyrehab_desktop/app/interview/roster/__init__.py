"""The page of a roster: its entries, and whether that was all."""
