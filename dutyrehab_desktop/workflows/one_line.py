"""What a person typed, as one line that can be written down and shown again."""

import unicodedata


def one_line(text: str) -> str:
    """The text without what cannot be shown; empty where it says nothing."""
    shown = "".join(
        " " if unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp") else letter
        for letter in unicodedata.normalize("NFC", text)
    )
    said = " ".join(shown.split())
    return said if any(letter.isalnum() for letter in said) else ""
