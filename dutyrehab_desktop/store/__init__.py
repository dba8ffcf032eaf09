"""The encrypted database of one vault. The only room that knows SQLCipher."""
