"""The needs report: chosen, previewed, saved."""
