"""What an entry of a roster says about itself."""

from dutyrehab_desktop.records.revision import Content

REMOVED = Content("removed")


def present(order: int, language: str = "") -> Content:
    """An entry that stands in its list, at this place of the order."""
    return Content(f"present {order}", language=language)


def order_of(content: Content) -> int | None:
    """The place of an entry in its list, or None where it was taken out."""
    word, _, number = content.value.partition(" ")
    if word != "present":
        return None
    return int(number) if number.isdecimal() else 0
