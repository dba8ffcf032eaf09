"""Tables for readers outside: chosen, looked at, written."""
