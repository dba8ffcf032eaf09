"""The middle of the interview screen."""
