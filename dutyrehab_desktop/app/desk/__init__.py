"""The coordinator's desk: card, bundles, conflicts, counts."""
