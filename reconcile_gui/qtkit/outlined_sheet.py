"""What high contrast adds to the style sheet: lines where a tint alone told things apart.

Written as `style_sheet.SHEET` is, and read after it, so that it wins. A line that comes and
goes is there always, in no colour, and what stands beside it gives way: nothing moves.
"""

from __future__ import annotations

OUTLINED = """
QPushButton:hover, QToolButton:hover { text-decoration: underline; }
QPushButton[kind="quiet"], QPushButton[kind="small_quiet"], QPushButton[kind="corner"],
    QPushButton[kind="back"] { border-color: @button_edge; }
QPushButton[flush="true"] { border-color: transparent; text-decoration: underline; }
QPushButton:checked { border: 1ring solid @accent; padding: 0 15focus; min-height: 33tallfocus; }
QPushButton[kind="quiet"]:checked { border: 1ring solid @accent; padding: 0 8focus; }
QPushButton[kind="small"]:checked { border: 1ring solid @accent; padding: 0 11focus;
    min-height: 27tallfocus; }
QPushButton[kind="small_quiet"]:checked { border: 1ring solid @accent; padding: 0 8focus;
    min-height: 27tallfocus; }
QPushButton[kind="link"]:checked, QPushButton[kind="link_caption"]:checked,
    QPushButton[kind="row"]:checked { border: 0; padding: 0; min-height: 24hit; }

QPushButton:disabled { border: 2line dashed @hair; padding: 0 15off;
    min-height: 33talloff; }
QPushButton[kind="quiet"]:disabled { border: 2line dashed @hair; padding: 0 8off; }
QPushButton[kind="small"]:disabled { padding: 0 11off; min-height: 27talloff; }
QPushButton[kind="small_quiet"]:disabled { border: 2line dashed @hair; padding: 0 8off;
    min-height: 27talloff; }
QPushButton[kind="corner"]:disabled, QPushButton[kind="corner_link"]:disabled,
    QPushButton[kind="back"]:disabled { border: 2line dashed @hair; padding: 0 9off;
    min-height: 24talloff; }
QPushButton[kind="link"]:disabled, QPushButton[kind="link_caption"]:disabled,
    QPushButton[kind="row"]:disabled { border: 0; padding: 0; min-height: 24hit; }
QPushButton[kind="quiet"][flush="true"]:disabled { border: 1line solid transparent;
    border-left: 0; border-right: 0; padding: 0; min-height: 33tall; text-decoration: none; }
QPushButton[kind="small_quiet"][flush="true"]:disabled { border: 1line solid transparent;
    border-left: 0; border-right: 0; padding: 0; min-height: 27tall; text-decoration: none; }

QToolButton { border-color: @button_edge; }
QToolButton:checked { border: 1ring solid @accent; padding: 0 8focus; min-height: 30toolfocus; }
QToolButton[kind="outlined"]:checked { border: 1ring solid @accent; padding: 0 7focus;
    min-height: 33toolfocus; }
QToolButton:disabled { border: 2line dashed @hair; padding: 0 8off; min-height: 30tooloff; }
QToolButton[kind="outlined"]:disabled { padding: 0 7off; min-height: 33tooloff; }
QToolButton[kind="margin"], QToolButton[kind="margin"]:disabled { border: 0; padding: 0 2px;
    min-height: 24hit; }
QToolButton[kind="segment"], QToolButton[kind="segment"]:disabled { border: 0;
    border-right: 1line solid @hair; border-bottom: 2line solid transparent; padding: 0 12px;
    min-height: 27tool; }
QToolButton[kind="inside"] { border-color: transparent; text-decoration: underline; }
QToolButton[kind="inside"]:checked { border: 1line solid transparent; padding: 0 5px;
    min-height: 24tool; }
QToolButton[kind="segment"]:checked { background: @accent; color: @on_accent; border: 0;
    border-right: 1line solid @hair; border-bottom: 2line solid @accent; padding: 0 12px;
    min-height: 27tool; }
QToolButton[kind="segment"][place="last"], QToolButton[kind="segment"][place="only"] {
    border-right: 0; }
QToolButton[kind="segment"][place="last"]:checked, QToolButton[kind="segment"][place="only"]:checked
    { border-right: 0; }
QLineEdit QToolButton, QTabBar QToolButton { border: 1line solid transparent; padding: 0 7px;
    min-height: 30tool; }

QLineEdit:disabled { border: 2line dashed @hair; padding: 0 10off; min-height: 33talloff; }
QTextEdit:disabled, QPlainTextEdit:disabled { border: 2line dashed @hair;
    padding: 6off 10off; }
QTextEdit[kept="true"] { border: 2line dashed @hair; padding: 6off 10off; }
QTextEdit[kept="true"]:focus { border: 1ring solid @accent; padding: 6focus 10focus; }
QTextEdit[bare="true"]:disabled { border: 0; padding: 0; }
QAbstractSpinBox QLineEdit:disabled, QComboBox QLineEdit:disabled { border: 0; padding: 0;
    min-height: 0; }

QFrame[shape="bar"] { max-width: 4line; min-width: 4line; }
QFrame[shape="tint"] { border: 2line solid transparent; }
QFrame[shape="tint"][on="true"] { border-color: @accent; }
QFrame[shape="message"] { border-left-width: 6line; }

QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 5px;
    border: 2line solid transparent; }
QComboBox QAbstractItemView::item:selected { border-color: @accent; }
QListView::item, QTreeView::item { min-height: 27px; padding: 0 6px;
    border: 2line solid transparent; }
QListView::item:selected, QTreeView::item:selected { border-color: @accent; }
QHeaderView::section { border-bottom: 2line solid @hair; }

QMenuBar::item { border: 2line solid transparent; padding: 2px 8px; }
QMenuBar[close="true"]::item { padding: 2px 3px; }
QMenuBar::item:selected { border-color: @accent; }
QMenu::item { border: 2line solid transparent; padding: 3px 24px 3px 10px; }
QMenu::item:selected { border-color: @accent; }
"""
