"""The first screen: make a vault, or open the one that is there."""
