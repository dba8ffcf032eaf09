"""The one style sheet of the window, written from tokens and lengths.

Widgets say what they are by a property `kind`; the sheet says how that kind looks. What a style
sheet draws badly (options, rings, cards) paints itself, see `app/widgets`.
"""

from collections.abc import Callable

from dutyrehab_desktop.app.common.tokens import Tokens

Px = Callable[[float], int]


def style_sheet(tokens: Tokens, px: Px, family: str) -> str:
    """The style sheet for a set of colours and a text size."""
    parts = (_ground(tokens, px, family), _words(tokens, px), _buttons(tokens, px))
    return "\n".join((*parts, _fields(tokens, px), _bars(tokens, px)))


def _ground(t: Tokens, px: Px, family: str) -> str:
    return f"""
QWidget {{ font-family: "{family}"; font-size: {px(14)}px; color: {t.text}; }}
QMainWindow, QDialog, QMessageBox, QWidget[kind="page"] {{ background: {t.page}; }}
QToolTip {{ background: {t.panel}; color: {t.text}; border: 1px solid {t.field};
    padding: {px(4)}px {px(6)}px; }}
QFrame[kind="bar"] {{ background: {t.panel}; border: none; border-bottom: 1px solid {t.line}; }}
QFrame[kind="footer"] {{ background: {t.page}; border: none; border-top: 1px solid {t.line}; }}
QFrame[kind="left"] {{ background: {t.panel}; border: none; border-right: 1px solid {t.line}; }}
QFrame[kind="right"] {{ background: {t.panel}; border: none; border-left: 1px solid {t.line}; }}
QFrame[kind="card"] {{ background: {t.surface}; border: 1px solid {t.line};
    border-radius: {px(14)}px; }}
QFrame[kind="open"] {{ background: {t.surface}; border: {px(2)}px solid {t.amber};
    border-radius: {px(14)}px; }}
QFrame[kind="soft"] {{ background: {t.accent_soft}; border: none; border-radius: {px(10)}px; }}
QFrame[kind="hint"] {{ background: {t.hover}; border: none; border-radius: {px(10)}px; }}
QFrame[kind="mild"] {{ background: {t.amber_soft}; border: none; border-radius: {px(10)}px; }}
QFrame[kind="toast"] {{ background: {t.ink}; border: none; border-radius: {px(10)}px; }}
QScrollArea, QScrollArea > QWidget > QWidget[kind="clear"] {{ background: transparent;
    border: none; }}
"""


def _words(t: Tokens, px: Px) -> str:
    return f"""
QLabel {{ background: transparent; border: none; }}
QLabel[kind="display"] {{ font-size: {px(27)}px; font-weight: 600; }}
QLabel[kind="title"] {{ font-size: {px(21)}px; font-weight: 600; }}
QLabel[kind="tightTitle"] {{ font-size: {px(17)}px; font-weight: 600; }}
QLabel[kind="second"] {{ font-size: {px(15)}px; color: {t.muted}; }}
QLabel[kind="heading"] {{ font-size: {px(14)}px; font-weight: 600; }}
QLabel[kind="body"] {{ font-size: {px(14)}px; }}
QLabel[kind="detail"] {{ font-size: {px(13)}px; }}
QLabel[kind="muted"] {{ font-size: {px(13)}px; color: {t.muted}; }}
QLabel[kind="small"] {{ font-size: {px(12)}px; color: {t.muted}; }}
QLabel[kind="understood"] {{ font-size: {px(15)}px; color: {t.accent_text}; font-weight: 500; }}
QLabel[kind="mildText"] {{ font-size: {px(14)}px; color: {t.amber}; }}
QLabel[kind="toastText"] {{ font-size: {px(14)}px; color: {t.on_ink}; }}
QLabel[kind="pill"] {{ background: {t.page}; color: {t.muted}; font-size: {px(12)}px;
    font-weight: 500; border-radius: {px(7)}px; padding: {px(3)}px {px(9)}px; }}
QLabel[kind="barePill"] {{ color: {t.muted}; font-size: {px(12)}px; font-weight: 500;
    padding: {px(3)}px {px(4)}px {px(3)}px 0; }}
QLabel[kind="amberPill"] {{ background: {t.amber_soft}; color: {t.amber};
    font-size: {px(12)}px; font-weight: 500; border-radius: {px(7)}px;
    padding: {px(3)}px {px(9)}px; }}
"""


def _buttons(t: Tokens, px: Px) -> str:
    edge = "2px" if t.name == "contrast" else "1px"
    return f"""
QPushButton {{ background: {t.surface}; color: {t.text}; border: {edge} solid {t.line};
    border-radius: {px(9)}px; padding: {px(7)}px {px(14)}px; font-weight: 500; }}
QPushButton:hover {{ background: {t.hover}; border-color: {t.field}; }}
QPushButton:pressed {{ background: {t.accent_soft}; }}
QPushButton:focus {{ border: 2px solid {t.focus}; padding: {px(7) - 1}px {px(14) - 1}px; }}
QPushButton:disabled {{ color: {t.muted}; background: transparent; }}
QPushButton[kind="primary"] {{ background: {t.accent}; color: {t.on_accent};
    border: 2px solid {t.accent}; font-weight: 600; padding: {px(8)}px {px(22)}px; }}
QPushButton[kind="primary"]:hover {{ background: {t.accent_hover};
    border-color: {t.accent_hover}; }}
QPushButton[kind="primary"]:disabled {{ background: transparent; color: {t.muted};
    border-color: {t.line}; }}
QPushButton[kind="primary"]:focus {{ border: 3px solid {t.focus};
    padding: {px(8) - 1}px {px(22) - 1}px; }}
QPushButton[kind="ink"] {{ background: {t.ink}; color: {t.on_ink}; border: 2px solid {t.ink}; }}
QPushButton[kind="ink"]:focus {{ border: 3px solid {t.focus}; }}
QPushButton[kind="quiet"] {{ background: transparent; border: 1px solid transparent;
    color: {t.accent_text}; padding: {px(5)}px {px(9)}px; }}
QPushButton[kind="quiet"]:hover {{ background: {t.hover}; }}
QPushButton[kind="quiet"]:checked {{ background: {t.accent_soft}; }}
QPushButton[kind="quiet"]:focus {{ border: 2px solid {t.focus};
    padding: {px(5) - 1}px {px(9) - 1}px; }}
QPushButton[kind="toastButton"] {{ background: transparent; color: {t.on_ink};
    border: 1px solid {t.on_ink}; }}
QPushButton[kind="toastButton"]:focus {{ border: 2px solid {t.focus}; }}
"""


def _fields(t: Tokens, px: Px) -> str:
    return f"""
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox {{ background: {t.surface};
    color: {t.text}; border: 1px solid {t.field}; border-radius: {px(9)}px;
    padding: {px(8)}px {px(12)}px; font-size: {px(17)}px;
    selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus {{
    border: 2px solid {t.focus}; padding: {px(8) - 1}px {px(12) - 1}px; }}
QPlainTextEdit, QTextEdit {{ font-size: {px(15)}px; }}
QPlainTextEdit[kind="sheet"], QPlainTextEdit[kind="sheet"]:focus {{ background: transparent;
    border: none; padding: 0; font-size: {px(17)}px; }}
QLineEdit[kind="small"], QComboBox[kind="small"] {{ font-size: {px(15)}px;
    padding: {px(5)}px {px(9)}px; }}
QComboBox::drop-down {{ border: none; width: {px(26)}px; }}
QCheckBox, QRadioButton {{ background: transparent; }}
"""


def _bars(t: Tokens, px: Px) -> str:
    handle = t.field if t.name == "contrast" else f"#8C{t.field[1:]}"
    return f"""
QScrollBar:vertical {{ background: transparent; width: 8px; margin: 1px; }}
QScrollBar::handle:vertical {{ background: {handle}; border-radius: 3px;
    min-height: {px(36)}px; }}
QScrollBar:horizontal {{ background: transparent; height: {px(10)}px; margin: 2px; }}
QScrollBar::handle:horizontal {{ background: {handle}; border-radius: 3px;
    min-width: {px(36)}px; }}
QScrollBar::handle:hover {{ background: {t.field}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{ background: {t.track}; border: none; border-radius: 2px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 2px; }}
QMenu {{ background: {t.surface}; border: 1px solid {t.line}; padding: {px(4)}px; }}
QMenu::item {{ padding: {px(6)}px {px(18)}px; border-radius: {px(6)}px; }}
QMenu::item:selected {{ background: {t.accent_soft}; color: {t.accent_text}; }}
QComboBox QAbstractItemView {{ background: {t.surface}; color: {t.text};
    border: 1px solid {t.field}; selection-background-color: {t.accent_soft};
    selection-color: {t.accent_text}; }}
QHeaderView::section {{ background: {t.panel}; color: {t.muted}; border: none;
    border-bottom: 1px solid {t.line}; padding: {px(6)}px {px(8)}px; font-weight: 600; }}
QTableView, QListView, QTreeView {{ background: {t.surface}; border: 1px solid {t.line};
    border-radius: {px(10)}px; selection-background-color: {t.accent_soft};
    selection-color: {t.accent_text}; gridline-color: {t.line}; }}
QTableView:focus, QListView:focus, QTreeView:focus {{ border: 2px solid {t.focus}; }}
QTableView[kind="list"] {{ border-radius: {px(3)}px; outline: none; }}
QTableView[kind="list"]::item {{ padding: 0 {px(8)}px; border: none;
    border-bottom: 1px solid {t.line}; }}
QTableView[kind="list"]::item:selected {{ background: {t.accent_soft};
    color: {t.accent_text}; }}
"""
