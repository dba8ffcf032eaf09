"""Widgets that paint themselves: options, rings, cards, switches. They know no interview."""
