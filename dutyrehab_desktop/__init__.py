"""Offline, encrypted needs interviews with former prisoners of conscience."""
