"""The colours of the window, in three sets: light, dark and high contrast.

No set has a red: a screen that two people share must not raise an alarm. What differs is told
by shape and word as well as by colour.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One set of colours, each named for its use.

    Attributes:
        name: `light`, `dark` or `contrast`.
        page: Behind the card in the middle.
        panel: The bars and the two side panels.
        surface: Cards, fields, options.
        hover: A surface under the pointer.
        line: Hairlines between surfaces.
        field: Borders of what can be typed into or chosen (3:1 on a surface).
        text: What is read.
        muted: The second language, counts, helping words.
        accent: The main button, rings, ticks.
        accent_hover: The main button under the pointer.
        on_accent: Text on the main button.
        accent_soft: Behind a chosen option.
        accent_text: Text of a chosen option and of links.
        amber: Words that ask for mild attention.
        amber_soft: Behind such words.
        focus: The ring around what has the keyboard.
        ink: The button that hides the screen.
        on_ink: Its text.
        track: The part of a ring that is not done yet.
    """

    name: str
    page: str
    panel: str
    surface: str
    hover: str
    line: str
    field: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    accent_text: str
    amber: str
    amber_soft: str
    focus: str
    ink: str
    on_ink: str
    track: str


LIGHT = Tokens(
    name="light",
    page="#F2F3F0",
    panel="#FBFBF9",
    surface="#FFFFFF",
    hover="#F5F7F4",
    line="#E1E4DF",
    field="#858F8A",
    text="#18211F",
    muted="#53605B",
    accent="#1C6A64",
    accent_hover="#165751",
    on_accent="#FFFFFF",
    accent_soft="#E4F1EE",
    accent_text="#14534E",
    amber="#7A4F00",
    amber_soft="#FBF1DC",
    focus="#1F5FC4",
    ink="#1C2624",
    on_ink="#FFFFFF",
    track="#DDE2DE",
)

DARK = Tokens(
    name="dark",
    page="#101615",
    panel="#192120",
    surface="#1B2423",
    hover="#222D2B",
    line="#2D3836",
    field="#72807C",
    text="#ECF1EF",
    muted="#A6B3AF",
    accent="#5CC2B5",
    accent_hover="#78D1C5",
    on_accent="#0B1E1C",
    accent_soft="#163733",
    accent_text="#9BE3D9",
    amber="#EBC071",
    amber_soft="#372B14",
    focus="#8CB8FF",
    ink="#E6ECEA",
    on_ink="#131B1A",
    track="#36423F",
)

CONTRAST = Tokens(
    name="contrast",
    page="#000000",
    panel="#000000",
    surface="#000000",
    hover="#1A1A1A",
    line="#FFFFFF",
    field="#FFFFFF",
    text="#FFFFFF",
    muted="#F2F2F2",
    accent="#FFEB3B",
    accent_hover="#FFF27A",
    on_accent="#000000",
    accent_soft="#262300",
    accent_text="#FFEE58",
    amber="#FFD27A",
    amber_soft="#2A1E00",
    focus="#00E5FF",
    ink="#FFFFFF",
    on_ink="#000000",
    track="#7A7A7A",
)

THEMES = {tokens.name: tokens for tokens in (LIGHT, DARK, CONTRAST)}
