"""What the proposals of the report would open."""
