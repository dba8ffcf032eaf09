"""Calls that were agreed: who is still to be reached, and how."""
