"""Handing over to somebody outside, and the ledger."""
