"""Settings ▸ Coach: how near it is, what a mark looks like, what is left unsaid."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from reconcile_gui.apology import store
from reconcile_gui.apology.coach_words import in_one_line
from reconcile_gui.apology.marked_editor_widget import Mark, MarkedEditor
from reconcile_gui.apology.records import CoachAnswers, Level, Reach, SilencedNote
from reconcile_gui.qtkit.background import Background, Slices
from reconcile_gui.qtkit.languages import in_marks
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.one_of import OneOf
from reconcile_gui.qtkit.row_list import RowList, TitleRow
from reconcile_gui.qtkit.text_widgets import TextLabel, button, hairline

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.coach.ruleset import Ruleset
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.workbook.changes import Changes

INDENT_PX, LEVEL_PX = 26, 132


class CoachSection(QWidget):
    """Everything here holds at once, for this workbook, and can be taken back."""

    def __init__(self, session: Session, theme: Theme, rules: Callable[[], Ruleset]) -> None:
        """rules: loads the coach's rules, for the titles of what is left unsaid."""
        super().__init__()
        self._session, self._theme = session, theme
        self._load_rules = rules
        self._ruleset: Ruleset | None = None
        self._answers = CoachAnswers()
        self._turn = 0
        self._background: Background[Ruleset] = Background(self, "rules")
        self._build()
        session.changed.connect(self._on_changed)

    def show_workbook(self) -> None:
        """Show what holds in this workbook."""
        self._turn += 1
        self._session.read(store.coach_answers(), partial(self._on_read, self._turn))
        if self._ruleset is None:
            self._background.start(self._load, self._on_loaded)

    def clear(self) -> None:
        """Forget which sentences were left alone."""
        self._turn += 1
        self._answers = CoachAnswers()
        self._rows.clear()

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._build_levels()
        self._head(self.tr("What a mark looks like"))
        for key, words, sample, start, end in (
            ("hint", self.tr("a hint"), "I never meant to hurt you.", 0, 21),
            ("rework", self.tr("worth rewriting"), "I am sorry if I hurt you.", 5, 13),
            ("stop", self.tr("stop and think"), "Please answer by Friday.", 7, 23),
        ):
            self._column.addLayout(self._sample(key, words, sample, start, end))
        self._head(self.tr("What you do not want to see"))
        self._none = name(
            TextLabel(self.tr("Nothing is left unsaid."), "body2"), "nothing_silenced"
        )
        self._rows = RowList(self._theme)
        self._column.addWidget(self._none)
        self._column.addWidget(self._rows)
        self._column.addWidget(hairline())
        honest = self.tr(
            "The coach knows English only. It reads words, not hearts: it cannot tell truth, tone "
            "or what the other person would feel, and it misses much. A page without marks is not "
            "therefore a good apology."
        )
        self._column.addWidget(TextLabel(honest, "body2"))

    def _build_levels(self) -> None:
        self._group = OneOf(self)
        self._group.chosen.connect(self._on_level)
        self._radios: dict[Level, QRadioButton] = {}
        quiet = self.tr(
            "Marks appear after a pause, or when you press F8. The column stays closed until then."
        )
        off = self.tr("The care panel still opens; it is not part of the coach.")
        for level, words, about in (
            (Level.OFF, self.tr("Off"), off),
            (Level.QUIET, self.tr("Quiet"), quiet),
            (Level.BESIDE, self.tr("Beside me"), self.tr("The column stays open while you write.")),
        ):
            radio = name(QRadioButton(words), f"coach_{level.value}", "", about)
            said = TextLabel(about, "small")
            said.setContentsMargins(INDENT_PX, 0, 0, 6)
            self._radios[level] = radio
            self._group.addButton(radio)
            self._column.addWidget(radio)
            self._column.addWidget(said)

    def _head(self, words: str) -> None:
        self._column.addWidget(hairline())
        self._column.addWidget(TextLabel(words, "strong"))

    def _sample(self, level: str, words: str, sample: str, start: int, end: int) -> QHBoxLayout:
        """Return a line with words as they are marked in a letter."""
        row = QHBoxLayout()
        said = TextLabel(words, "body2")
        said.setMinimumWidth(self._theme.px(LEVEL_PX))
        editor = name(MarkedEditor(self._theme), f"sample_{level}", words)
        editor.setReadOnly(True)
        editor.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        editor.setPlainText(sample)
        editor.show_marks([Mark(level, start, end, level)])
        row.addWidget(said)
        row.addWidget(editor, 1)
        return row

    def _load(self) -> Slices[Ruleset]:
        yield
        return self._load_rules()

    def _on_loaded(self, ruleset: Ruleset) -> None:
        self._ruleset = ruleset
        self._show()

    def _on_read(self, turn: int, answers: CoachAnswers) -> None:
        if turn == self._turn:
            self._answers = answers
            self._group.hold(self._radios[answers.level])
            self._show()

    def _show(self) -> None:
        self._rows.clear()
        unsaid = [each for each in self._answers.notes if each.reach is not Reach.READ]
        self._none.setVisible(not unsaid)
        for each in unsaid:
            back = name(button(self.tr("Show again"), "small_quiet"), f"show_again_{each.id}")
            title, about = self._words(each)
            back.setAccessibleName(self.tr("Show again: {title}").format(title=title))
            back.clicked.connect(partial(self._on_show_again, each.id))
            self._rows.add_row(name(TitleRow(title, about, back), f"silenced_{each.id}"))

    def _words(self, each: SilencedNote) -> tuple[str, str]:
        rule = None if self._ruleset is None else self._ruleset.rule(each.rule_id)
        title = each.rule_id if rule is None else rule.title
        if each.reach is Reach.ALWAYS:
            return title, ""
        left = self.tr("In this sentence alone: {words}")
        return title, left.format(words=in_marks(in_one_line(each.sentence, 90)))

    def _on_level(self, chosen: QAbstractButton) -> None:
        level = next(level for level, radio in self._radios.items() if radio is chosen)
        if level is not self._answers.level:
            self._session.write(
                store.set_level(level),
                origin=self,
                label=self.tr("Change coach"),
                then=lambda _: self.show_workbook(),
            )

    def _on_show_again(self, answer_id: int, *_: object) -> None:
        self._session.write(
            store.show_again(answer_id),
            origin=self,
            label=self.tr("Show note again"),
            then=lambda _: self.show_workbook(),
        )

    @Slot(object, object)
    def _on_changed(self, changes: Changes, origin: QObject | None) -> None:
        if origin is not self and changes.touches("silenced_notes") and self.isVisible():
            self.show_workbook()
