"""What is known to be missing. Each mark goes as soon as its reason does (xfail is strict)."""

import pytest

UNTRANSLATED = pytest.mark.xfail(
    strict=True, reason="the Russian, Kazakh and Uzbek texts are not written yet"
)
LANGUAGES = [
    "en",
    *(pytest.param(language, marks=UNTRANSLATED) for language in ("ru", "kk", "uz")),
]
"""The four languages, for a test that needs every shipped text in one of them."""
