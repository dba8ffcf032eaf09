"""The coordinator's keys: one kept elsewhere, others for whom is sealed, and new ones."""
