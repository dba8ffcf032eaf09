"""Looks of the widgets that only the screens beside the interview use."""

from dutyrehab_desktop.app.common.theme import Look


def shell_style(look: Look) -> str:
    """Style sheet in addition to the window's own."""
    t, px = look.tokens, look.px
    return f"""
QPushButton[kind="choice"] {{ background: {t.surface}; color: {t.text};
    border: 1px solid {t.field}; border-radius: {px(9)}px; padding: {px(7)}px {px(12)}px; }}
QPushButton[kind="choice"]:hover {{ background: {t.hover}; }}
QPushButton[kind="choice"]:checked {{ background: {t.accent_soft}; color: {t.accent_text};
    border: 2px solid {t.accent}; padding: {px(7) - 1}px {px(12) - 1}px; font-weight: 600; }}
QPushButton[kind="choice"]:focus {{ border: 2px solid {t.focus};
    padding: {px(7) - 1}px {px(12) - 1}px; }}
QPushButton[kind="primary"]:disabled {{ background: {t.track}; color: {t.muted};
    border-color: {t.track}; }}
QPushButton[kind="nav"] {{ background: transparent; border: 2px solid transparent;
    color: {t.text}; text-align: left; padding: {px(9)}px {px(10)}px; font-weight: 500; }}
QPushButton[kind="nav"]:hover {{ background: {t.hover}; }}
QPushButton[kind="nav"]:checked {{ background: {t.accent_soft}; color: {t.accent_text};
    font-weight: 600; }}
QPushButton[kind="nav"]:focus {{ border-color: {t.focus}; }}
QTableView[kind="plain"], QTableView[kind="plain"]:focus {{ background: transparent;
    border: none; }}
QTableView[kind="plain"] QHeaderView {{ background: transparent; }}
QTableView[kind="plain"] QHeaderView::section {{ background: transparent;
    padding: {px(6)}px {px(3)}px; }}
QFrame[kind="row"] {{ background: {t.hover}; border: 1px solid {t.line};
    border-radius: {px(10)}px; }}
QFrame[kind="row"] QLabel {{ background: transparent; border: none; }}
QFrame[kind="row"] QLabel[kind="amberPill"] {{ background: {t.amber_soft}; }}
QFrame[kind="practice"] {{ background: {t.amber_soft}; border: none;
    border-bottom: 2px solid {t.amber}; }}
QFrame[kind="practice"] QLabel {{ background: transparent; color: {t.amber}; }}
QLabel[kind="practiceTitle"] {{ font-size: {px(14)}px; font-weight: 700; }}
QLabel[kind="said"] {{ font-size: {px(16)}px; }}
QLabel[kind="answer"] {{ font-size: {px(18)}px; font-weight: 500; }}
QLabel[kind="number"] {{ font-size: {px(15)}px; }}
QLabel[kind="yes"] {{ font-size: {px(15)}px; font-weight: 600; color: {t.accent_text}; }}
QLabel[kind="columnHead"] {{ font-size: {px(12)}px; font-weight: 600; color: {t.muted}; }}
QFrame[kind="rule"] {{ background: {t.line}; border: none; max-height: 1px; min-height: 1px; }}
QListWidget {{ background: {t.surface}; border: 1px solid {t.field};
    border-radius: {px(9)}px; padding: {px(4)}px; font-size: {px(14)}px; outline: none; }}
QListWidget:focus {{ border: 2px solid {t.focus}; }}
QListWidget::item {{ padding: {px(6)}px {px(8)}px; border-radius: {px(6)}px;
    color: {t.text}; }}
QListWidget::item:disabled {{ color: {t.muted}; }}
QListWidget::item:selected {{ background: {t.accent_soft}; color: {t.accent_text}; }}
"""
