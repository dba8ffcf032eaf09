"""The printed page and the tables: the summary for its owner, the coordinator's counts."""
