"""Colours can be read: measured as WCAG 2 does, for every pair that the window uses."""

import pytest

from dutyrehab_desktop.app.common.tokens import CONTRAST, THEMES, Tokens

BODY = 7.0
MUTED = 4.5
EDGE = 3.0

BODY_PAIRS = (
    ("text", "page"),
    ("text", "panel"),
    ("text", "surface"),
    ("text", "hover"),
    ("accent_text", "accent_soft"),
    ("accent_text", "surface"),
    ("accent_text", "panel"),
    ("on_ink", "ink"),
)
MUTED_PAIRS = (
    ("muted", "page"),
    ("muted", "panel"),
    ("muted", "surface"),
    ("muted", "hover"),
    ("muted", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("amber", "amber_soft"),
    ("amber", "surface"),
    ("amber", "panel"),
)
EDGE_PAIRS = (
    ("field", "surface"),
    ("focus", "surface"),
    ("focus", "page"),
    ("focus", "panel"),
    ("accent", "surface"),
    ("accent", "panel"),
)


def luminance(color: str) -> float:
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def too_faint(tokens: Tokens, pairs: tuple[tuple[str, str], ...], least: float) -> dict[str, float]:
    measured = {
        f"{front} on {back}": contrast(getattr(tokens, front), getattr(tokens, back))
        for front, back in pairs
    }
    return {pair: round(value, 2) for pair, value in measured.items() if value < least}


def test_the_measure_gives_the_known_extremes() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
def test_what_is_read_stands_out_seven_to_one(theme: str) -> None:
    assert too_faint(THEMES[theme], BODY_PAIRS, BODY) == {}


@pytest.mark.parametrize("theme", THEMES)
def test_helping_words_stand_out_four_and_a_half_to_one(theme: str) -> None:
    assert too_faint(THEMES[theme], MUTED_PAIRS, MUTED) == {}


@pytest.mark.parametrize("theme", THEMES)
def test_edges_of_fields_and_the_focus_ring_stand_out_three_to_one(theme: str) -> None:
    assert too_faint(THEMES[theme], EDGE_PAIRS, EDGE) == {}


def test_in_high_contrast_every_word_stands_out_seven_to_one() -> None:
    assert too_faint(CONTRAST, BODY_PAIRS + MUTED_PAIRS, BODY) == {}


@pytest.mark.parametrize("theme", THEMES)
def test_no_theme_has_a_red(theme: str) -> None:
    def is_red(color: str) -> bool:
        red, green, blue = (int(color[at : at + 2], 16) for at in (1, 3, 5))
        return red > 150 and green < red * 0.45 and blue < red * 0.6

    tokens = THEMES[theme]
    colors = {name: getattr(tokens, name) for name in tokens.__dataclass_fields__ if name != "name"}
    assert [name for name, color in colors.items() if is_red(color)] == []
