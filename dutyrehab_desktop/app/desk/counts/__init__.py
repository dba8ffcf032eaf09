"""Counts per country and the two charts."""
