"""Beginning a letter: what it is for, in which language, and how it is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QClipboard, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reconcile_gui.apology.kinds import KINDS, KindOfLetter, what_for
from reconcile_gui.apology.languages import language_rows
from reconcile_gui.apology.records import Kind, Mode
from reconcile_gui.care.contact import Status
from reconcile_gui.care.flags import Flags
from reconcile_gui.care.inline_text_widget import InlineText, TextThenLink
from reconcile_gui.care.offered import Giving, offered
from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.one_of import OneOf
from reconcile_gui.qtkit.page_frame import PageFrame
from reconcile_gui.qtkit.scripts import can_write
from reconcile_gui.qtkit.text_widgets import TextLabel, button, field_label, lead, link
from reconcile_gui.text.breaking import breakable
from reconcile_gui.text.names import PartnerWords, fill_partner

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile_gui.care.offered import Offered
    from reconcile_gui.qtkit.theme import Theme

INDENT_PX, BETWEEN_PX, LANGUAGE_PX = 26, 12, 260


@dataclass(frozen=True, slots=True)
class Beginning:
    """How a letter begins. draft: the words that were pasted, empty for none."""

    kind: KindOfLetter
    mode: Mode
    language: str
    draft: str = ""


class NewLetterPage(PageFrame):
    """Kinds as a list of choices; two ways to begin, neither of them the right one."""

    begun = Signal(object)  # Beginning
    given_up = Signal()  # back to the letter that was in front
    letting_go_wanted = Signal()
    values_wanted = Signal()  # first a few lines about what matters to the writer

    def __init__(self, theme: Theme, clipboard: QClipboard) -> None:
        """clipboard: where a draft may come from."""
        super().__init__(theme, "new_letter_page")
        self.setAccessibleName(self.tr("A new letter"))
        self._clipboard = clipboard
        self._radios: dict[Kind, QRadioButton] = {}
        self._abouts: dict[Kind, TextLabel] = {}
        self._has_chosen = False
        self._build()
        self._wire()
        self.show_kinds(KINDS, offered(Status.OPEN, Flags()))

    def show_first(self, *, is_first: bool) -> None:
        """Say that there is no letter yet, or head the page for another one."""
        self._lead.setText(
            self.tr("No letter yet. It need not be sent, and it need not be finished.")
            if is_first
            else self.tr("What is this letter for?")
        )
        self.give_up.setVisible(not is_first)

    def show_kinds(self, kinds: Sequence[KindOfLetter], offer: Offered) -> None:
        """Offer these kinds in this order; the first one is chosen, unless another was.

        Where a new letter is to keep, that is said once, calmly, and why.
        """
        for place, each in enumerate(kinds):
            self._kinds_column.insertWidget(2 * place, self._radios[each.kind])
            self._kinds_column.insertWidget(2 * place + 1, self._abouts[each.kind])
        self._offer = offer
        shown = {each.kind for each in kinds}
        for kind, radio in self._radios.items():
            radio.setVisible(kind in shown)
            self._abouts[kind].setVisible(kind in shown)
        if kinds and not (self._has_chosen and self._kind().kind in shown):
            self._group.hold(self._radios[kinds[0].kind])
        self._keeps.setText(
            self.tr("Nothing is offered for giving now. What you write is yours to keep.")
            if offer.giving is Giving.NOT_OFFERED
            else self.tr("You are letting go. What you begin now is yours to keep.")
        )
        self._keeps.setVisible(offer.keeps_letter)

    def forget_choice(self) -> None:
        """Begin anew: the first kind that is offered next is the one chosen."""
        self._has_chosen = False

    def choose(self, kind: str) -> None:
        """Choose a kind, if it is offered."""
        radio = next((each for one, each in self._radios.items() if one == kind), None)
        if radio is not None and radio.isVisibleTo(self):
            self._group.hold(radio)
            self._has_chosen = True
            radio.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_language(self, language: str) -> None:
        """Choose the language that a new letter usually has."""
        self._language.clear()
        for tag, words in language_rows(language, can_write):
            self._language.addItem(words, tag)
        self._language.setCurrentIndex(self._language.findData(language))

    def show_names(self, words: PartnerWords) -> None:
        """Name the other person as they are named now."""
        for each in KINDS:
            told = fill_partner(
                QCoreApplication.translate("Kinds", what_for(each, self._offer)), words
            )
            self._abouts[each.kind].setText(breakable(told))
            self._radios[each.kind].setAccessibleDescription(told)

    def clear(self) -> None:
        """Forget the other person's name."""
        for kind, about in self._abouts.items():
            about.clear()
            self._radios[kind].setAccessibleDescription("")

    def begin_in(self) -> QWidget:
        """Return where the keyboard belongs: the way to begin, or the kind that is chosen."""
        if not self.give_up.isVisibleTo(self):
            return self.start_parts
        return next(radio for radio in self._radios.values() if radio.isChecked())

    def showEvent(self, event: QShowEvent) -> None:
        """Offer to paste only where there is something to paste."""
        super().showEvent(event)
        self._look_at_clipboard()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.give_up.isVisibleTo(self):
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        px = self._theme.px
        self._lead = name(lead(""), "new_letter_lead")
        self.column.addWidget(self._lead)
        self.column.addSpacing(px(16))
        self._keeps = name(TextLabel("", "body2"), "new_letter_keeps")
        self.column.addWidget(self._keeps)
        self._kinds_column = QVBoxLayout()
        self._kinds_column.setSpacing(0)
        self.column.addLayout(self._kinds_column)
        self._group = OneOf(self)
        for each in KINDS:
            radio = name(
                QRadioButton(QCoreApplication.translate("Kinds", each.title)),
                f"kind_{each.kind.value}",
            )
            about = TextLabel("", "small")
            self._radios[each.kind], self._abouts[each.kind] = radio, about
            self._group.addButton(radio)
            self._kinds_column.addWidget(radio)
            self._kinds_column.addWidget(about)
        self.letting_go = name(link(self.tr("Letting go")), "new_letter_letting_go")
        other_way = InlineText(self.tr("If it is no letter that you need:"), "body2")
        self.column.addWidget(TextThenLink(other_way, self.letting_go))
        self._language = name(QComboBox(), "new_letter_language")
        self._label = field_label(self.tr("Language of the letter"), self._language)
        self.column.addSpacing(px(10))
        self.column.addWidget(self._label)
        self.column.addWidget(self._language, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(px(16))
        self.start_parts = self._button(self.tr("Start part by part"), "start_part_by_part")
        self.start_page = self._button(self.tr("Start on one page"), "start_on_one_page")
        self.paste = self._button(self.tr("Start with the draft I copied"), "start_with_draft")
        self.give_up = name(button(self.tr("Not now"), "quiet"), "new_letter_not_now")
        self.column.addWidget(
            FlowRow(self._theme, (self.start_parts, self.start_page, self.paste, self.give_up), 10)
        )
        self.column.addSpacing(px(16))
        # Source: resources/questions/en/sources.toml#schumann-2014.
        first = TextLabel(
            self.tr("Some people first write a few lines about something they stand for."), "small"
        )
        self._values = name(link(self.tr("What matters to me"), "link_caption"), "values_first")
        self.column.addWidget(first)
        self.column.addWidget(self._values, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self._space_kinds()

    def _button(self, words: str, object_name: str) -> QPushButton:
        return name(button(words), object_name)

    def _wire(self) -> None:
        self.start_parts.clicked.connect(self._on_parts)
        self.start_page.clicked.connect(self._on_page)
        self.paste.clicked.connect(self._on_paste)
        self.give_up.clicked.connect(self.given_up)
        self.letting_go.clicked.connect(self.letting_go_wanted)
        self._values.clicked.connect(self.values_wanted)
        self._group.buttonToggled.connect(self._say_kind)
        self._group.chosen.connect(self._on_chosen)
        self._clipboard.dataChanged.connect(self._look_at_clipboard)
        self._theme.changed.connect(self._space_kinds)

    @Slot()
    def _space_kinds(self) -> None:
        px = self._theme.px
        for about in self._abouts.values():
            about.setContentsMargins(px(INDENT_PX), 0, 0, px(BETWEEN_PX))
        self._keeps.setContentsMargins(0, 0, 0, px(BETWEEN_PX))
        self._language.setMinimumWidth(px(LANGUAGE_PX))

    @Slot()
    def _look_at_clipboard(self) -> None:
        if self.isVisible():
            data = self._clipboard.mimeData()
            self.paste.setVisible(data is not None and data.hasText())

    @Slot()
    def _say_kind(self) -> None:
        """Let the ways to begin tell what they begin: the kinds stand far above them."""
        kind = self._kind()
        told = self.tr("Begins: {kind}").format(
            kind=QCoreApplication.translate("Kinds", kind.title)
        )
        for each in (self.start_parts, self.start_page, self.paste):
            each.setAccessibleDescription(told)

    @Slot()
    def _on_chosen(self) -> None:
        self._has_chosen = True

    @Slot()
    def _on_parts(self) -> None:
        self._begin(Mode.PARTS)

    @Slot()
    def _on_page(self) -> None:
        self._begin(Mode.PAGE)

    @Slot()
    def _on_paste(self) -> None:
        self._begin(Mode.PAGE, self._clipboard.text())

    def _begin(self, mode: Mode, draft: str = "") -> None:
        language = str(self._language.currentData() or "en")
        self.begun.emit(Beginning(self._kind(), mode, language, draft))

    def _kind(self) -> KindOfLetter:
        """Return the kind that is chosen."""
        return next((each for each in KINDS if self._radios[each.kind].isChecked()), KINDS[0])
