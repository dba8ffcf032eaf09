"""What every screen of the window shares: look, keys, languages, settings."""
