"""Files from one coordinator to another: written, looked at, taken in."""
