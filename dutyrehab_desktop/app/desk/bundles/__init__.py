"""Bundles: looked at first, then merged."""
