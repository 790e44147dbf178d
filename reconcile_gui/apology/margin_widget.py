"""The margin of a page: what each paragraph sounds like, and a menu to say otherwise."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QWidget

from reconcile_gui.apology.kinds import worded
from reconcile_gui.apology.parts import PART_IDS
from reconcile_gui.marked import QT_TRANSLATE_NOOP
from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.taking_away import take_away

if TYPE_CHECKING:
    from reconcile_gui.apology.marked_editor_widget import MarkedEditor
    from reconcile_gui.apology.page_text import Run
    from reconcile_gui.qtkit.theme import Theme

WIDTH_PX, GAP_PX, LEAST_PX = 240, 20, 150
# Chosen: a page of more paragraphs than this is no letter, and each costs a widget.
MOST_PARAGRAPHS = 80
# Chosen: more would be lower than the paragraph they stand beside. The menu of the text
# names the part of any sentence.
MOST_RUNS = 6
NONE_OF_THEM = QT_TRANSLATE_NOOP("Parts", "none of the parts")
Sentences = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with its runs. at_u16: where it begins; sentences: of each run."""

    at_u16: int
    runs: tuple[Run, ...]
    sentences: tuple[Sentences, ...]

    @property
    def told(self) -> tuple[tuple[str | None, bool, Sentences], ...]:
        """What its line in the margin is made of, wherever in the text it stands."""
        runs = zip(self.runs, self.sentences, strict=True)
        return tuple((run.part, run.is_said, sentences) for run, sentences in runs)


class Margin(QWidget):
    """Lies beside the paper, where there is room; each line stands at its paragraph."""

    chosen = Signal(object, object)  # Sentences, part id or None for none of them

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make an empty margin on the desk that holds the paper."""
        super().__init__(parent)
        self._theme = theme
        self._kind = ""
        self._shown: list[Paragraph] = []
        self._lines: list[QWidget] = []
        self.setObjectName("margin")
        self.hide()

    @property
    def wanted_px(self) -> int:
        """How wide the margin would be, px on the screen."""
        return self._theme.px(WIDTH_PX + GAP_PX)

    def show_paragraphs(self, shown: Sequence[Paragraph], kind: str) -> None:
        """Show a line for each paragraph; a line that says the same as before stays."""
        before = self._shown if kind == self._kind else []
        shown = list(shown[:MOST_PARAGRAPHS])
        self._kind = kind
        lines = []
        for number, each in enumerate(shown):
            if number < len(before) and before[number].told == each.told:
                lines.append(self._lines[number])
            else:
                lines.append(self._line(number, each))
        stays = set(lines)
        for line in self._lines:
            if line not in stays:
                take_away(line)
        if lines != self._lines:
            put_in_order(lines)
        self._lines, self._shown = lines, shown

    def clear(self) -> None:
        """Forget every word."""
        self._forget_lines()
        self._shown = []
        self.hide()

    def place(
        self, editor: MarkedEditor, *, left_px: int, room_px: int, top_px: int, height_px: int
    ) -> None:
        """Lie beside the paper; where there is less room than a few words need, hide.

        left_px: where the paper ends; room_px: what is free there; top_px: of the text.
        """
        px = self._theme.px
        width = min(room_px - 2 * px(GAP_PX), px(WIDTH_PX))
        if not self._lines or width < px(LEAST_PX):
            self.hide()
            return
        self.setGeometry(left_px + px(GAP_PX), 0, width, height_px)
        lowest = 0
        for line, paragraph in zip(self._lines, self._shown, strict=True):
            top = top_px + round(editor.line_of(paragraph.at_u16).y()) + px(3)
            height = line.heightForWidth(width)
            line.setGeometry(0, max(top, lowest), width, height)
            lowest = line.geometry().bottom() + 1
        self.show()

    def _line(self, number: int, paragraph: Paragraph) -> QWidget:
        guessed = any(run.part is not None and not run.is_said for run in paragraph.runs)
        told = self.tr("sounds like:") if guessed else self.tr("part:")
        word = QLabel(told)
        word.setProperty("role", "caption")
        parts: list[QWidget] = [word]
        named = [
            (run, sentences)
            for run, sentences in zip(paragraph.runs, paragraph.sentences, strict=True)
            if run.part is not None or run.is_said
        ]
        if not named:
            all_of_it = tuple(one for each in paragraph.sentences for one in each)
            named = [(paragraph.runs[0], all_of_it)]
        for place, (run, sentences) in enumerate(named[:MOST_RUNS]):
            parts.append(self._choice(f"{number}_{place}", run, sentences, told))
        if len(named) > MOST_RUNS:
            parts.append(self._and_more(number))
        line = FlowRow(self._theme, parts, 3)
        line.setParent(self)
        line.show()
        return line

    def _and_more(self, number: int) -> QLabel:
        more = name(QLabel("…"), f"sounds_like_{number}_more", self.tr("and more"))
        more.setToolTip(self.tr("“This sentence is”, in the menu of the text, names any other."))
        more.setProperty("role", "caption")
        return more

    def _choice(self, key: str, run: Run, sentences: Sentences, told: str) -> QToolButton:
        is_open = run.part is None and not run.is_said
        title = self.tr("not chosen") if is_open else part_title(self._kind, run.part)
        made = name(
            QToolButton(),
            f"sounds_like_{key}",
            f"{told} {title}",
            self.tr("Opens a list of parts, to choose another."),
        )
        made.setText(title)
        made.setProperty("kind", "margin")
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = name(QMenu(made), f"parts_for_{key}", self.tr("Parts"))
        chosen = "" if is_open else run.part
        act = partial(self._on_chosen, sentences)
        # Filled when it is wanted: a long letter has a hundred of them.
        menu.aboutToShow.connect(partial(fill_parts, menu, self._kind, chosen, act))
        made.setMenu(menu)
        return made

    def _forget_lines(self) -> None:
        for line in self._lines:
            take_away(line)
        self._lines = []

    @Slot()
    def _on_chosen(self, sentences: Sentences, part: str | None) -> None:
        self.chosen.emit(sentences, part)


def put_in_order(lines: Sequence[QWidget]) -> None:
    """Let Tab go from line to line as they are read, whenever each was made."""
    buttons = [each for line in lines for each in line.findChildren(QToolButton)]
    for one, next_one in pairwise(buttons):
        QWidget.setTabOrder(one, next_one)


def part_title(kind: str, part: str | None) -> str:
    """Return a part's title in the language of the interface; None is none of them."""
    if part is None:
        return QCoreApplication.translate("Parts", NONE_OF_THEM)
    return QCoreApplication.translate("Parts", worded(kind, part).title)


def fill_parts(
    menu: QMenu, kind: str, chosen: str | None, act: Callable[[str | None], object]
) -> None:
    """Fill a menu with the nine parts and "none"; chosen: a part, None for none, "" for no mark.

    act: called with what was chosen.
    """
    menu.clear()
    group = QActionGroup(menu)
    for part in (*PART_IDS, None):
        if part is None:
            menu.addSeparator()
        action = menu.addAction(part_title(kind, part))
        action.setObjectName(part or "none")
        action.setCheckable(True)
        action.setChecked(part == chosen)
        group.addAction(action)
        action.triggered.connect(lambda _=False, part=part: act(part))
