"""Interviews once taken on paper: typed in, and held until their consent is dated."""
