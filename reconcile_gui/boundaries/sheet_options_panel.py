"""Beside the sheet: which boundaries stand on it, and what to do with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from reconcile_gui.boundaries.records import Boundary, Status, Whose
from reconcile_gui.boundaries.sheet import SheetChoice, SheetWords, printable
from reconcile_gui.boundaries.wording import belonging_to
from reconcile_gui.letter.lines_panel import set_checked
from reconcile_gui.letter.notices_panel import MissingCharacters
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.segmented_widget import Segmented
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.text_widgets import TextLabel, body2, button, field_label, hairline
from reconcile_gui.qtkit.theme import Theme, set_look

if TYPE_CHECKING:
    from reconcile_gui.letter.glyphs import MissingGlyph

SIDE_PX, TOP_PX, GAP_PX, FOOT_PX = 26, 18, 13, 12


class SheetOptionsPanel(QWidget):
    """Changes nothing itself: it says what is wanted."""

    chosen = Signal()  # by the person; `choice` has it
    save_wanted = Signal(str)  # ending: "pdf", "txt" or "md"
    print_wanted = Signal()

    def __init__(self, theme: Theme, words: SheetWords) -> None:
        """Offer nothing until there are boundaries."""
        super().__init__()
        self._theme = theme
        self._missing = MissingCharacters(theme)
        self._make_boxes(words)
        self._build()
        self._wire()
        self._space()

    def choice(self) -> SheetChoice:
        """Return what is to stand on the sheet."""
        return SheetChoice(
            whose=frozenset(
                whose for whose, box in self._whose.items() if box.isEnabled() and box.isChecked()
            ),
            with_why=self._why.isChecked(),
            with_ended=self._ended.isChecked(),
            to_sign=self._sign.isChecked(),
            paper=self._paper.current().replace("_", "-"),
        )

    def begin(self, paper: str) -> None:
        """Choose as nobody has chosen yet: everything that holds, nothing to sign."""
        for box in (*self._whose.values(), self._why):
            set_checked(box, is_on=True)
            # Until it is known what there is: the keyboard begins at the first one.
            box.setEnabled(True)
        for box in (self._ended, self._sign):
            set_checked(box, is_on=False)
        self._ended.hide()
        self._paper.set_current(paper.replace("-", "_"))

    def show_boundaries(self, boundaries: Sequence[Boundary]) -> None:
        """Offer what there is; a choice of nothing cannot be made."""
        there = printable(boundaries)
        for whose, box in self._whose.items():
            box.setEnabled(bool(belonging_to(whose, there)))
        self._ended.setVisible(any(each.status is Status.ENDED for each in there))

    def show_missing(self, missing: tuple[MissingGlyph, ...]) -> None:
        """Name the characters that would be printed as empty boxes."""
        self._missing.show_missing(missing)

    def offer(self, *, is_set: bool) -> None:
        """Offer saving and printing only where there is a sheet."""
        self._save.setEnabled(is_set)
        self._print.setEnabled(is_set)

    def say(self, words: str, *, is_problem: bool = False) -> None:
        """Say above the buttons what happened; "" says nothing."""
        set_look(self._message, role="warning" if is_problem else "body2")
        self._message.setText(words)
        self._message.setVisible(bool(words))
        if words:
            announce(self._message, words, is_urgent=is_problem)

    def put_above(self, widget: QWidget) -> None:
        """Let `widget` scroll together with the choices, above them."""
        self._room.insertWidget(0, widget)

    def _make_boxes(self, words: SheetWords) -> None:
        self._whose = {
            whose: name(QCheckBox(words.heading(whose)), f"sheet_{whose.value}") for whose in Whose
        }
        self._why = name(QCheckBox(self.tr("Why it matters")), "sheet_why")
        self._ended = name(QCheckBox(self.tr("Those that have ended")), "sheet_ended")
        self._sign = name(QCheckBox(self.tr("Two lines to sign")), "sheet_sign")
        self._paper = Segmented(
            "sheet_paper", (("a4", self.tr("A4")), ("us_letter", self.tr("US Letter")))
        )
        self._paper.setAccessibleName(self.tr("Paper"))

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._build_choices(), 1)
        whole.addWidget(self._build_foot())

    def _build_choices(self) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("bare", "true")
        self._room = QVBoxLayout(inner)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._room.setSpacing(0)
        self._column = QVBoxLayout()
        self._room.addLayout(self._column, 1)
        self._column.addWidget(self._missing)
        self._column.addWidget(TextLabel(self.tr("On the sheet"), "subheading"))
        for box in (*self._whose.values(), self._ended):
            self._column.addWidget(box)
        self._column.addWidget(hairline())
        for box in (self._why, self._sign):
            self._column.addWidget(box)
        self._column.addWidget(hairline())
        paper = QHBoxLayout()
        paper.addWidget(field_label(self.tr("Paper"), self._paper, "body"))
        paper.addWidget(self._paper)
        paper.addStretch(1)
        self._column.addLayout(paper)
        self._column.addWidget(hairline())
        self._column.addWidget(body2(self._only_this()))
        self._column.addStretch(1)
        area = QScrollArea()
        area.setObjectName("sheet_choices")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        return area

    def _only_this(self) -> str:
        return self.tr(
            "Only these boundaries are printed: never their log, and no names beside your own "
            "words. A shared printer may keep a copy of what it printed."
        )

    def _build_foot(self) -> QWidget:
        self._message = name(TextLabel("", "body2"), "sheet_message")
        self._message.hide()
        self._save = name(button(self.tr("Save")), "sheet_save", self.tr("Save the sheet"))
        self._save.setMenu(self._menu())
        self._print = name(button(self.tr("Print…"), "primary"), "sheet_print")
        row = QHBoxLayout()
        row.addWidget(self._save)
        row.addStretch(1)
        row.addWidget(self._print)
        foot = QWidget()
        self._foot = QVBoxLayout(foot)
        self._foot.addWidget(hairline())
        self._foot.addWidget(self._message)
        self._foot.addLayout(row)
        self.offer(is_set=False)
        return foot

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for ending, words in (
            ("pdf", self.tr("As PDF…")),
            ("txt", self.tr("As text…")),
            ("md", self.tr("As Markdown…")),
        ):
            action = QAction(words, menu)
            action.setObjectName(f"sheet_save_{ending}")
            action.setData(ending)
            action.triggered.connect(self._on_save)
            menu.addAction(action)
        return menu

    def _wire(self) -> None:
        for box in (*self._whose.values(), self._why, self._ended, self._sign):
            box.toggled.connect(self._on_chosen)
        self._paper.chosen.connect(self._on_chosen)
        self._print.clicked.connect(self.print_wanted)
        self._theme.changed.connect(self._space)

    @Slot()
    def _space(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(SIDE_PX), px(TOP_PX), px(SIDE_PX), px(TOP_PX))
        self._column.setSpacing(px(GAP_PX))
        self._foot.setContentsMargins(px(SIDE_PX), 0, px(SIDE_PX), px(FOOT_PX))
        self._foot.setSpacing(px(FOOT_PX))

    def _on_chosen(self, _is_on: object) -> None:
        self.chosen.emit()

    @Slot()
    def _on_save(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.save_wanted.emit(str(action.data()))
