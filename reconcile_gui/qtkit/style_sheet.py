"""The one style sheet of the program, written for 100 % and scaled as a whole.

Widgets choose their part in it by properties, never by a style sheet of their own:

    QPushButton  kind    "primary" "quiet" "small" "small_quiet" "hide" "link" "link_caption"
                         "row" "back" "corner" "corner_link"
                 flush   "true": no white at its sides, to stand under the edge of a text
    QLabel       role    see `text_widgets`
    QToolButton  kind    "outlined" "chooser" "inside" "margin" "segment"
    QFrame       shape   "card" "paper" "hair" "split" "bar" "choice" "segmented" "tint"
                         "table" "message" "popup"
    QTextEdit    writing "sheet" "answer" "note" "boundary"; bare = no frame of its own
"""

from __future__ import annotations

import re

from reconcile_gui.qtkit.outlined_sheet import OUTLINED
from reconcile_gui.qtkit.tokens import TOKEN_NAMES, Tokens

# Smallest side of anything that can be pressed, whatever the text size.
HIT_PX = 24
# What Qt's style sheets add to the height of every tool button.
TOOL_EXTRA_PX = 3
# The line of what has the keyboard, in thin lines: as usual, and in high contrast.
RING, OUTLINED_RING = 2, 3
# The line of what cannot be used, in high contrast: Qt draws a dashed line of 1 too pale.
OFF = 2

# In the sheet, "@token" is a colour, "@serif" the family of headings and of what is
# written, and every length has a unit:
#   px     scaled
#   line   a thin line: scaled, but never thinner than 1 px
#   ring   the line of what has the keyboard: 2 thin lines, in high contrast 3
#   tall   height of a control within its line of 1, the whole being at least 24 px
#   tallfocus   the same within a line of 1ring
#   tool, toolfocus   as tall and tallfocus, for tool buttons, to which Qt adds 3 px
#   talloff, tooloff, off   as tallfocus, toolfocus and focus, but always within a line of 2
#   hit    height of a control without a line, at least 24 px
#   in, focus   paddings that leave room for a line of 1 or of 1ring: nothing moves when
#          the line of a field grows with focus
SHEET = """
* { outline: 0; }
QWidget { font-size: 15px; }
QMainWindow, QDialog, QWidget[page="true"] { background: @window; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollArea, QScrollArea > QWidget > QWidget[bare="true"] { background: transparent; border: 0; }
QToolTip { background: @surface; color: @text; border: 1line solid @button_edge; padding: 4px 7px;
    font-size: 14px; }

QLabel { background: transparent; }
QLabel[role="heading"] { font-family: "@serif"; font-size: 27px; font-weight: 600; }
QLabel[role="section"] { font-family: "@serif"; font-size: 21px; font-weight: 600; }
QLabel[role="question"] { font-family: "@serif"; font-size: 26px; font-weight: 600; }
QLabel[role="thing"] { font-family: "@serif"; font-size: 24px; }
QLabel[role="lead"] { font-family: "@serif"; font-size: 21px; }
QLabel[role="written"] { font-family: "@serif"; font-size: 16px; color: @text2; }
QLabel[role="body"] { color: @text; }
QLabel[role="body2"] { color: @text2; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="subheading"] { font-size: 16px; font-weight: 600; }
QLabel[role="field"] { font-size: 13px; font-weight: 600; color: @text2; }
QLabel[role="small"] { font-size: 13px; color: @text2; }
QLabel[role="caption"] { font-size: 13px; color: @text3; }
QLabel[role="caption_current"] { font-size: 13px; color: @text; font-weight: 600; }
QLabel[role="note_title"] { font-family: "@serif"; font-size: 19px; font-weight: 600; }
QLabel[role="note_number"] { font-size: 13px; font-weight: 600; color: @accent; }
QLabel[role="status"] { font-size: 13px; color: @text3; }
QLabel[role="unsaved"] { font-size: 13px; color: @ochre; }
QLabel[role="warning"] { color: @ochre; }
QLabel:disabled { color: @text3; }

QPushButton { background: @surface; color: @text; border: 1line solid @button_edge;
    border-radius: 5px; padding: 0 14px; min-height: 33tall; }
QPushButton:hover { background: @sunken; }
QPushButton:pressed, QPushButton:checked { background: @accent_tint; }
QPushButton:disabled { color: @text3; background: transparent; border-style: dashed; }
QPushButton[kind="primary"] { background: @accent; border-color: @accent; color: @on_accent;
    font-weight: 600; }
QPushButton[kind="primary"]:disabled { background: transparent; color: @text3;
    border-color: @button_edge; font-weight: 400; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: @accent;
    padding: 0 7px; }
QPushButton[kind="small"] { font-size: 14px; padding: 0 10px; min-height: 27tall; }
QPushButton[kind="small_quiet"] { background: transparent; border-color: transparent;
    color: @accent; font-size: 14px; padding: 0 7px; min-height: 27tall; }
QPushButton[kind="quiet"]:hover, QPushButton[kind="small_quiet"]:hover { background: @sunken; }
QPushButton[kind="quiet"]:disabled, QPushButton[kind="small_quiet"]:disabled { color: @text3; }
QPushButton[kind="small_quiet"][choice="true"]:checked { background: @accent_tint;
    border-color: @control; color: @text; }
QPushButton[flush="true"] { padding: 0; border-left: 0; border-right: 0; }
QPushButton[kind="quiet"][flush="true"]:hover, QPushButton[kind="small_quiet"][flush="true"]:hover
    { background: transparent; text-decoration: underline; }
QPushButton[kind="corner"] { background: transparent; border-color: transparent; color: @text2;
    font-size: 14px; padding: 0 8px; min-height: 24tall; }
QPushButton[kind="corner_link"] { background: transparent; border-color: transparent;
    color: @text2; font-size: 14px; padding: 0 8px; min-height: 24tall;
    text-decoration: underline; }
QPushButton[kind="corner"]:hover, QPushButton[kind="corner_link"]:hover { background: @sunken; }
QPushButton[kind="hide"] { border-color: @control; font-size: 14px; padding: 0 12px;
    min-height: 24tall; }
QPushButton[kind="link"] { background: transparent; border: 0; color: @accent;
    padding: 0; min-height: 24hit; text-align: left; text-decoration: underline; }
QPushButton[kind="link_caption"] { background: transparent; border: 0; color: @accent;
    font-size: 14px; padding: 0; min-height: 24hit; text-align: left;
    text-decoration: underline; }
QPushButton[kind="link"]:hover, QPushButton[kind="link_caption"]:hover { color: @text; }
QPushButton[kind="row"] { background: transparent; border: 0; padding: 0; text-align: left; }
QPushButton[kind="row"]:hover { background: @sunken; }
QPushButton[kind="back"] { background: transparent; border-color: transparent; color: @accent;
    font-size: 14px; padding: 0 8px; min-height: 24tall; text-align: left; }
QPushButton[kind="back"]:hover { background: @sunken; }

QToolButton { background: transparent; color: @text; border: 1line solid transparent;
    border-radius: 5px; padding: 0 7px; min-height: 30tool; font-size: 14px; }
QToolButton:hover { background: @sunken; }
QToolButton:pressed, QToolButton:checked { background: @accent_tint; }
QToolButton:disabled { color: @text3; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton::menu-indicator { width: 14px; height: 14px; right: 6px;
    subcontrol-origin: border; subcontrol-position: center right; }
QPushButton[flush="true"]::menu-indicator, QPushButton[kind="link"]::menu-indicator {
    image: none; width: 0; }
QToolButton[kind="outlined"] { background: @surface; border-color: @button_edge; padding: 0 6px;
    min-height: 33tool; }
QToolButton[kind="outlined"]:hover { background: @sunken; }
QToolButton[kind="chooser"] { font-size: 15px; font-weight: 600; }
QToolButton[kind="inside"] { color: @text2; font-size: 15px; padding: 0 5px; min-height: 24tool; }
QToolButton[kind="inside"]:checked { background: transparent; }
QToolButton[kind="inside"]:hover { background: @sunken; }
QToolButton[kind="margin"] { font-size: 13px; color: @text2; padding: 0 2px; border: 0;
    min-height: 24hit; text-decoration: underline; }
QToolButton[kind="margin"]:hover { color: @text; background: transparent; }
QToolButton[kind="segment"] { background: transparent; color: @text2; border: 0; border-radius: 0;
    border-right: 1line solid @hair; border-bottom: 2line solid transparent; padding: 0 12px;
    min-height: 27tool; }
QToolButton[kind="segment"][place="first"] { border-top-left-radius: 4px;
    border-bottom-left-radius: 4px; }
QToolButton[kind="segment"][place="last"] { border-right: 0; border-top-right-radius: 4px;
    border-bottom-right-radius: 4px; }
QToolButton[kind="segment"][place="only"] { border-right: 0; border-radius: 4px; }
QToolButton[kind="segment"]:hover { background: @sunken; }
QToolButton[kind="segment"]:checked { background: @accent_tint; color: @text; font-weight: 600;
    border-bottom-color: @accent; }

QCheckBox, QRadioButton { background: transparent; spacing: 9px; min-height: 24hit; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; }
QCheckBox:disabled, QRadioButton:disabled { color: @text3; }
QRadioButton[look="choice"] { font-family: "@serif"; font-size: 19px; font-weight: 600; }

QLineEdit { background: @surface; color: @text; border: 1line solid @control;
    border-radius: 5px; padding: 0 10in; min-height: 33tall;
    selection-background-color: @accent; selection-color: @on_accent;
    placeholder-text-color: @text3; }
QLineEdit:focus { border: 1ring solid @accent; padding: 0 10focus; min-height: 33tallfocus; }
QLineEdit:disabled { color: @text3; border-color: @button_edge; background: transparent; }
QLineEdit[readOnly="true"] { background: transparent; border-color: @hair; color: @text2; }
QLineEdit[strong="true"] { font-weight: 600; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit,
    QComboBox QLineEdit:focus { border: 0; padding: 0; min-height: 0; background: transparent; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { background: @surface; border: 1line solid @button_edge;
    padding: 3px; }
QComboBox QAbstractItemView::item { min-height: 30px; padding: 0 7px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: @accent_tint; color: @text; }

QTextEdit, QPlainTextEdit { background: @surface; color: @text; border: 1line solid @control;
    border-radius: 5px; padding: 6in 10in;
    selection-background-color: @accent; selection-color: @on_accent;
    placeholder-text-color: @text3; }
QTextEdit[kept="true"] { background: transparent; border-color: @button_edge; }
QTextEdit:focus, QPlainTextEdit:focus { border: 1ring solid @accent; padding: 6focus 10focus; }
QTextEdit:disabled, QPlainTextEdit:disabled { color: @text3; border-color: @button_edge; }
QTextEdit[writing="sheet"] { font-family: "@serif"; font-size: 18px; }
QTextEdit[writing="answer"] { font-family: "@serif"; font-size: 17.5px;
    padding: 14in 21in; }
QTextEdit[writing="answer"]:focus { padding: 14focus 21focus; }
QTextEdit[writing="note"] { font-family: "@serif"; font-size: 15px; }
QTextEdit[writing="boundary"] { padding: 5in 10in 2in 10in; }
QTextEdit[writing="boundary"]:focus { padding: 5focus 10focus 2focus 10focus; }
QTextEdit[strong="true"] { font-weight: 600; }
QTextEdit[bare="true"], QTextEdit[bare="true"]:focus { background: transparent; border: 0;
    border-radius: 0; padding: 0; }

QFrame[shape="card"] { background: @surface; border: 1line solid @hair; border-radius: 8px; }
QFrame[shape="choice"] { background: @surface; border: 1line solid @button_edge;
    border-radius: 8px; }
QFrame[shape="paper"] { background: @paper; border: 1line solid @paper_edge; border-bottom: 0; }
QFrame[shape="hair"] { background: @hair; border: 0; max-height: 1line; min-height: 1line; }
QFrame[shape="split"] { background: @hair; border: 0; max-width: 1line; min-width: 1line; }
QFrame[shape="bar"] { background: transparent; border: 0; max-width: 2line; min-width: 2line; }
QFrame[shape="bar"][on="true"] { background: @accent; }
QFrame[shape="tint"] { background: transparent; border: 0; border-radius: 5px; }
QFrame[shape="tint"][on="true"] { background: @accent_tint; }
QFrame[shape="table"] { background: @surface; border: 1line solid @hair; border-radius: 6px; }
QFrame[shape="segmented"] { background: @surface; border: 1line solid @button_edge;
    border-radius: 5px; }
QFrame[shape="message"] { background: @surface; border: 1line solid @hair;
    border-left: 3line solid @control; border-top-right-radius: 6px;
    border-bottom-right-radius: 6px; }
QFrame[shape="message"][tone="warning"] { border-left-color: @ochre; }

QAbstractItemView { background: transparent; color: @text; border: 0;
    selection-background-color: @accent_tint; selection-color: @text;
    show-decoration-selected: 1; }
QListView::item, QTreeView::item { min-height: 31px; padding: 0 8px; border-radius: 5px; }
QListView::item:selected, QTreeView::item:selected { background: @accent_tint; color: @text; }
QTableView { gridline-color: transparent; }
QTableView::item { border-bottom: 1line solid @hair; padding: 0 10px; }
QTableView::item:selected { background: @accent_tint; color: @text; }
QTableView QTableCornerButton::section { background: @window; border: 0; }
QHeaderView { background: @window; border: 0; }
QHeaderView::section { background: @window; color: @text2; border: 0;
    border-bottom: 1line solid @hair; padding: 0 10px; min-height: 31px; font-size: 13px;
    font-weight: 600; }

QTabBar { qproperty-drawBase: 0; font-size: 16px; background: transparent; }
QTabBar::tab { background: transparent; color: @text2; border: 1ring solid transparent;
    border-bottom: 3line solid transparent; padding: 5focus 4focus 6px; margin-right: 28px; }
QTabBar[close="true"]::tab { margin-right: 12px; }
QTabBar::scroller { width: 44px; }
QTabBar::tear { width: 0; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; font-weight: 600; }
QTabBar::tab:selected:focus { background: @accent_tint; border-color: @accent;
    border-top-left-radius: 5px; border-top-right-radius: 5px; }

QFrame[shape="popup"] { background: @surface; border: 1line solid @button_edge; }
QCalendarWidget, QCalendarWidget QWidget#qt_calendar_navigationbar { background: @surface; }
QCalendarWidget QToolButton { font-size: 15px; font-weight: 600; padding: 0 6px; }
QCalendarWidget QAbstractItemView { background: @surface; color: @text; font-size: 14px;
    selection-background-color: @accent; selection-color: @on_accent; }
QCalendarWidget QAbstractItemView::item { border: 0; padding: 0; border-radius: 0; }
QCalendarWidget QAbstractItemView::item:selected { background: @accent; color: @on_accent; }
QCalendarWidget QAbstractItemView:disabled { color: @text3; }
QFrame[shape="popup"] QPushButton:focus { border: 1ring solid @accent;
    min-height: 27tallfocus; }
QDateEdit[empty="true"] { color: @text3; }

QMenuBar { background: @window; color: @text; font-size: 14px; padding-left: 4px; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 5px; }
QMenuBar[close="true"]::item { padding: 4px 5px; }
QMenuBar::item:selected { background: @accent_tint; }
QMenuBar::item:disabled { color: @text3; }
QMenu { background: @surface; color: @text; border: 1line solid @button_edge; padding: 4px;
    font-size: 14px; }
QMenu::item { padding: 5px 26px 5px 12px; border-radius: 4px; }
QMenu::indicator { width: 16px; height: 16px; margin-left: 5px; }
QMenu::item:selected { background: @accent_tint; color: @text; }
QMenu::item:disabled { color: @text3; }
QMenu::separator { height: 1line; background: @hair; margin: 4px 8px; }

QStatusBar { background: @window; color: @text3; font-size: 13px; min-height: 28px; }
QStatusBar QLabel { font-size: 13px; color: @text3; padding: 0 15px; }
QStatusBar QLabel[role="unsaved"] { color: @ochre; }
QStatusBar::item { border: 0; }

QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @control; border-radius: 2px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @text3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSlider:horizontal { min-height: 24hit; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @control; }
QSlider::sub-page:horizontal { border-radius: 2px; background: @accent; }
QSlider::handle:horizontal { width: 18px; height: 18px; margin: -7px 0; border-radius: 8px;
    background: @accent; }
"""

COLOUR = re.compile(r"@([a-z_0-9]+)")
LENGTH = re.compile(
    r"(-?\d+(?:\.\d+)?)"
    r"(px|line|ring|tallfocus|talloff|tall|toolfocus|tooloff|tool|hit|in|focus|off)\b"
)


def style_sheet(tokens: Tokens, scale: float, serif: str) -> str:
    """Return the sheet in the colours of `tokens` with every length times `scale`.

    serif: the family of headings and of what the person writes.
    """

    def colour(found: re.Match[str]) -> str:
        if found[1] == "serif":
            return serif
        return tokens.by_name(found[1]) if found[1] in TOKEN_NAMES else found[0]

    def length(found: re.Match[str]) -> str:
        return f"{length_px(float(found[1]), found[2], scale, lines)}px"

    lines = ring_lines(tokens)
    sheet = SHEET + OUTLINED if tokens.is_outlined else SHEET
    return LENGTH.sub(length, COLOUR.sub(colour, sheet))


def ring_lines(tokens: Tokens) -> int:
    """Return how thick the line of what has the keyboard is, in thin lines."""
    return OUTLINED_RING if tokens.is_outlined else RING


def length_px(size: float, unit: str, scale: float, ring: int = RING) -> int:
    """Return a length of the sheet in whole px.

    size: at 100 %; unit: as explained at `SHEET`; ring: of `ring_lines`. A control is never
    lower than 24 px.
    """
    line = max(1, round(scale))
    if unit.endswith("off"):
        unit, ring = f"{unit.removesuffix('off')}focus", OFF
    whole = int(abs(size) * scale + 0.5)
    if unit == "line":
        return max(1, round(size * line))
    if unit == "ring":
        return max(1, round(size * ring * line))
    if unit == "hit":
        return max(HIT_PX, whole)
    if unit == "tool":
        return max(HIT_PX, whole) - 2 * line - TOOL_EXTRA_PX
    if unit == "tall":
        return max(HIT_PX, whole) - 2 * line
    if unit == "tallfocus":
        return max(HIT_PX, whole) - 2 * ring * line
    if unit == "toolfocus":
        return max(HIT_PX, whole) - 2 * ring * line - TOOL_EXTRA_PX
    if unit == "in":
        return max(0, whole - line)
    if unit == "focus":
        return max(0, whole - ring * line)
    return whole if size >= 0 else -whole
