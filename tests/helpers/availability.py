"""What to do where a test cannot run here."""

from typing import NoReturn

import pytest


def unavailable(config: pytest.Config, reason: str) -> NoReturn:
    """Skip with a reason; under `--require-testkits` fail, so that nothing is passed over."""
    if config.getoption("--require-testkits"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
