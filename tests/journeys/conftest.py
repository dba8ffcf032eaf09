"""Journeys use what the workflows' tests use."""

from tests.workflows.conftest import content, surroundings

__all__ = ["content", "surroundings"]
