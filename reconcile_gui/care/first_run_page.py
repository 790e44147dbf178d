"""The first pages: before you begin; the two of you; a passphrase, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from reconcile_gui.care.first_run import FirstRun, TwoOfYou, help_for
from reconcile_gui.care.protection_widget import Protection
from reconcile_gui.care.safety_questions_widget import SafetyQuestions
from reconcile_gui.care.step_widget import INSET_PX, NARROW_PX, Step
from reconcile_gui.care.two_of_you_widget import TwoOfYouQuestions
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.page_frame import READING_PX, PageFrame
from reconcile_gui.qtkit.page_told import tell_page
from reconcile_gui.qtkit.text_widgets import TextLabel, body2, button, caption, heading, link

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from reconcile_gui.qtkit.theme import Theme


class FirstRunPage(PageFrame):
    """Everything may be skipped but the choice about a passphrase."""

    finished = Signal(object)  # FirstRun
    help_wanted = Signal(str)  # key of the help page to open at

    def __init__(
        self,
        theme: Theme,
        place: Path,
        ask_place: Callable[[str], Path | None],
        synced: Callable[[Path], str | None],
        today: Callable[[], date],
    ) -> None:
        """place: where a workbook is kept unless another place is chosen."""
        super().__init__(theme, "first_run_page", column_px=READING_PX + 2 * INSET_PX)
        self._safety = SafetyQuestions(theme)
        self._two = TwoOfYouQuestions(theme, today)
        self._protection = Protection(theme, place, ask_place, synced)
        self._steps: list[Step] = []
        self._paragraphs: list[TextLabel] = []
        self._step = 0
        self._is_safety_skipped = False
        self._are_two_skipped = False
        self._build_steps()
        self._build_foot_row()
        self.show_foot()
        self._wire()
        theme.changed.connect(self._space_steps)
        self._space_steps()
        self._go(0)

    def say(self, sentence: str) -> None:
        """Say why the workbook could not be made; nothing typed is lost."""
        self._protection.say(sentence)
        self._go(2)

    def clear(self) -> None:
        """Forget every answer and the passphrase, as after the workbook was made."""
        self._safety.show_answers({})
        self._on_safety_changed()
        self._two.clear()
        self._protection.clear()
        self._is_safety_skipped = self._are_two_skipped = False
        self._go(0)

    def focus_first(self) -> None:
        """Give the keyboard to the first thing of the step in front."""
        first = (self._safety, self._two, self._protection)[self._step].first()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_steps(self) -> None:
        for parts in (
            self._before_you_begin(),
            self._the_two_of_you(),
            self._passphrase_or_none(),
        ):
            step = Step(self._theme, parts)
            self._steps.append(step)
            self.column.addWidget(step)
        self.column.addStretch(1)

    def _before_you_begin(self) -> list[tuple[int, QWidget]]:
        self._danger = name(
            link(self.tr("Someone can help you right now: Help and safety")), "danger_link"
        )
        self._danger.hide()
        self._safely = name(link(self.tr("Using this safely")), "using_safely")
        private = self._paragraph(
            self.tr(
                "This is a private place to think about something that happened between you "
                "and another person: what was yours, what was not, and what you want to do "
                "now. Nothing in it is sent anywhere, and no outcome is expected of you."
            )
        )
        few = self._paragraph(
            self.tr(
                "A few questions, so that this workbook does not suggest something harmful. "
                "You can skip them, and change them later."
            )
        )
        kept = name(caption(self._safety.what_is_kept()), "what_is_kept")
        others = self._paragraph(
            self.tr(
                "Is this computer used by someone who would be angry to find this? Then a "
                "different device may be safer."
            )
        )
        return [
            (0, heading(self.tr("Before you begin"))),
            (5, private),
            (14, few),
            (20, self._safety),
            (12, kept),
            (6, self._danger),
            (14, others),
            (0, self._safely),
        ]

    def _the_two_of_you(self) -> list[tuple[int, QWidget]]:
        names = self.tr("Names are used in questions and letters. Any name will do, or none.")
        return [
            (0, heading(self.tr("The two of you"))),
            (5, self._paragraph(names)),
            (14, self._two),
        ]

    def _passphrase_or_none(self) -> list[tuple[int, QWidget]]:
        depends = self.tr("Which is safer for you depends on who else uses this computer.")
        return [
            (0, heading(self.tr("A passphrase, or none"))),
            (5, self._paragraph(depends)),
            (14, self._protection),
        ]

    def _paragraph(self, words: str) -> TextLabel:
        label = body2(words)
        self._paragraphs.append(label)
        return label

    def _build_foot_row(self) -> None:
        self._back = name(button(self.tr("Back")), "step_back")
        self._skip = name(button(self.tr("Skip this"), "quiet"), "step_skip")
        self._on = name(button("", "primary"), "step_on")
        self._choose = name(caption(), "what_is_missing")
        self._choose.setWordWrap(False)
        self.foot.addWidget(self._back)
        self.foot.addStretch(1)
        self.foot.addWidget(self._choose)
        self.foot.addWidget(self._skip)
        self.foot.addWidget(self._on)

    def _space_steps(self) -> None:
        px = self._theme.px
        for label in self._paragraphs:
            label.setMaximumWidth(px(NARROW_PX))
        self.foot.setContentsMargins(px(INSET_PX), 0, px(INSET_PX), 0)

    def _wire(self) -> None:
        self._back.clicked.connect(self._on_back)
        self._skip.clicked.connect(self._on_skip)
        self._on.clicked.connect(self._on_continue)
        self._safety.changed.connect(self._on_safety_changed)
        self._protection.changed.connect(self._show_foot_of_step)
        self._safely.clicked.connect(self._on_safely)
        self._danger.clicked.connect(self._on_danger)

    def _go(self, step: int) -> None:
        self._step = step
        for index, each in enumerate(self._steps):
            each.setVisible(index == step)
        self.area.ensureVisible(0, 0)
        self._show_foot_of_step()
        self.focus_first()
        tell_page(self)

    def _show_foot_of_step(self) -> None:
        step = self._step
        is_last = step == len(self._steps) - 1
        self._back.setVisible(step > 0)
        self._skip.setVisible(not is_last)
        self._choose.setText(self._protection.what_is_missing())
        self._choose.setVisible(is_last and not self._protection.is_complete)
        self._on.setText(self.tr("Open the workbook") if is_last else self.tr("Continue"))
        self._on.setEnabled(not is_last or self._protection.is_complete)

    def _on_back(self) -> None:
        self._go(self._step - 1)

    def _on_skip(self) -> None:
        if self._step == 0:
            self._is_safety_skipped = True
        else:
            self._are_two_skipped = True
        self._go(self._step + 1)

    def _on_continue(self) -> None:
        step = self._step
        if step == 0:
            self._is_safety_skipped = False
        elif step == 1:
            self._are_two_skipped = False
        if step < len(self._steps) - 1:
            self._go(step + 1)
            return
        # A second press, while the file is being made, would ask for it twice.
        self._on.setEnabled(False)
        self.finished.emit(
            FirstRun(
                safety={} if self._is_safety_skipped else self._safety.answers(),
                two=TwoOfYou() if self._are_two_skipped else self._two.given(),
                passphrase=self._protection.passphrase(),
                place=self._protection.place,
            )
        )

    def _on_safety_changed(self) -> None:
        self._danger.setVisible("yes" in self._safety.answers().values())

    def _on_safely(self) -> None:
        self.help_wanted.emit("safely")

    def _on_danger(self) -> None:
        self.help_wanted.emit(help_for(self._safety.answers()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on only when the step is complete."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self._on.isEnabled():
            self._on_continue()
        else:
            super().keyPressEvent(event)
