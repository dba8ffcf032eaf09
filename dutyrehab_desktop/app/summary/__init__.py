"""The person's summary on the screen, and on paper only where that is wished."""
