"""Passphrases, keys, sealed bytes and signatures. Knows nothing of interviews."""
