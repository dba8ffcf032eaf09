"""How the window looks now: colours, text size, density, and what follows from them.

One `Look` is made at start and passed to every widget that paints itself. Sizes are given in
pixels of a 100 % screen and multiplied by the text size, because pixel fonts in a style sheet
ignore the system's font size.
"""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette, QStyleHints

from dutyrehab_desktop.app.common.style import style_sheet
from dutyrehab_desktop.app.common.tokens import CONTRAST, DARK, LIGHT, THEMES, Tokens
from dutyrehab_desktop.shipped import resource

FAMILY = "Inter"
SMALLEST, LARGEST = 100, 150
COMPACT_BELOW = 660
"""Height of a window, in pixels of the 100 % screen, below which spacing is tightened."""


def load_fonts() -> tuple[str, ...]:
    """Make the shipped Inter known to Qt; the families found (none: the system font serves)."""
    found: list[str] = []
    for path in sorted(resource("fonts").glob("Inter-*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        if number >= 0:
            found += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(found))


def preferred_theme(setting: str, hints: QStyleHints) -> Tokens:
    """The colours for a setting; `system` follows what the person chose for the whole machine."""
    if setting in THEMES:
        return THEMES[setting]
    accessibility = hints.accessibility()
    if accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


class Look(QObject):
    """The appearance in force.

    Attributes:
        tokens: The colours.
        percent: Text size, 100 to 150.
        compact: True where the window is low and spacing is tightened.

    Signals:
        changed: Colours, text size or density are others now; repaint.
    """

    changed = Signal()

    def __init__(
        self, tokens: Tokens = LIGHT, percent: int = SMALLEST, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.tokens = tokens
        self.percent = max(SMALLEST, min(LARGEST, percent))
        self.compact = False

    def put_on(self, tokens: Tokens, percent: int) -> None:
        """Change colours and text size together."""
        percent = max(SMALLEST, min(LARGEST, percent))
        if (tokens, percent) != (self.tokens, self.percent):
            self.tokens, self.percent = tokens, percent
            self.changed.emit()

    def fit_height(self, height: int) -> None:
        """Tighten spacing in a low window, loosen it in a high one."""
        compact = height * 100 / self.percent < COMPACT_BELOW
        if compact != self.compact:
            self.compact = compact
            self.changed.emit()

    def px(self, size: float) -> int:
        """A length of the 100 % screen in pixels of this one."""
        return round(size * self.percent / 100)

    def gap(self, roomy: float, tight: float) -> int:
        """A spacing: `roomy`, or `tight` in a low window."""
        return self.px(tight if self.compact else roomy)

    def color(self, name: str) -> QColor:
        """A colour by the name of its token."""
        return QColor(str(getattr(self.tokens, name)))

    def font(self, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The window's font at a size of the 100 % screen."""
        font = QFont(FAMILY)
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        return font

    def style_sheet(self) -> str:
        """The style sheet of the whole window."""
        return style_sheet(self.tokens, self.px, FAMILY)

    def palette(self) -> QPalette:
        """The palette for what no style sheet reaches (Qt's own dialogs, selections)."""
        palette = QPalette()
        roles = {
            QPalette.ColorRole.Window: "page",
            QPalette.ColorRole.WindowText: "text",
            QPalette.ColorRole.Base: "surface",
            QPalette.ColorRole.AlternateBase: "hover",
            QPalette.ColorRole.Text: "text",
            QPalette.ColorRole.PlaceholderText: "muted",
            QPalette.ColorRole.Button: "surface",
            QPalette.ColorRole.ButtonText: "text",
            QPalette.ColorRole.BrightText: "amber",
            QPalette.ColorRole.ToolTipBase: "panel",
            QPalette.ColorRole.ToolTipText: "text",
            QPalette.ColorRole.Highlight: "accent",
            QPalette.ColorRole.HighlightedText: "on_accent",
            QPalette.ColorRole.Accent: "accent",
            QPalette.ColorRole.Link: "accent_text",
            QPalette.ColorRole.LinkVisited: "accent_text",
            QPalette.ColorRole.Light: "surface",
            QPalette.ColorRole.Midlight: "hover",
            QPalette.ColorRole.Mid: "line",
            QPalette.ColorRole.Dark: "field",
            QPalette.ColorRole.Shadow: "ink",
        }
        for role, token in roles.items():
            palette.setColor(role, self.color(token))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("muted"))
        return palette
