"""What a sentence already tells of an "I"-statement, said plainly above its blanks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reconcile_gui.coach.you_sentence import Heard
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, link

if TYPE_CHECKING:
    from reconcile_gui.coach.you_sentence import Turned
    from reconcile_gui.qtkit.theme import Theme

GAP_PX = 6


class HeardLines(QWidget):
    """Which sentence it is about, what was heard in it, and an offer to fill it in."""

    def __init__(self, theme: Theme) -> None:
        """Make it empty."""
        super().__init__()
        self._where = name(TextLabel("", "body2"), "statement_where")
        self._heard = name(TextLabel(""), "statement_heard")
        self.offer = name(link("", "link_caption"), "statement_fill")
        self.offer.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(GAP_PX))
        column.addWidget(self._where)
        column.addWidget(self._heard)
        column.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignLeft)
        self.clear()

    def show_where(self, words: str) -> None:
        """Say what the statement will be put below."""
        self._where.setText(words)

    def show_heard(self, words: str) -> None:
        """Say what was heard in the sentence; "" says nothing."""
        self._heard.setText(words)
        self._heard.setVisible(bool(words))

    def offer_fill(self, *, offered: bool, taken: bool = False) -> None:
        """Offer to fill the blanks from the sentence. taken: offer the way back instead."""
        self.offer.setVisible(offered)
        self.offer.setText(
            self.tr("Back to what stood here") if taken else self.tr("Fill it in from these words")
        )

    def clear(self) -> None:
        """Forget the sentence."""
        self._where.clear()
        self.show_heard("")
        self.offer_fill(offered=False)

    def words(self, turned: Turned, partner: str) -> str:
        """Return what to say of a sentence that somebody wants to turn."""
        told = turned.statement
        if turned.heard is Heard.ACCUSES:
            return self._accused(bool(told.feeling), bool(told.when_text))
        return {
            Heard.JUDGES: self.tr(
                "These words judge or guess; no camera shows that. What did you see or hear, and "
                "what did you feel?"
            ),
            Heard.SHOWS: self.tr(
                "These words say what happened and accuse nobody. What did you feel?"
            ),
            Heard.FEELS: self.tr("These words are an I-statement already, or nearly one."),
            Heard.UNDERSTANDS: self.tr("These words say {partner}’s side. What about yours?"),
            Heard.LEFT_ALONE: self.tr("Nothing is filled in from these words."),
            Heard.NOTHING: self.tr(
                "No accusation was found in these words, so nothing is turned round. You can "
                "still say a feeling of your own."
            ),
        }[turned.heard].format(partner=partner)

    def _accused(self, has_feeling: bool, has_when: bool) -> str:
        if has_feeling and has_when:
            return self.tr("Filled in from your words. Would a camera have shown it so?")
        if has_when:
            return self.tr(
                "What a camera could have shown is filled in, without “always” or a guess. What "
                "did you feel?"
            )
        return self.tr("Your feeling is filled in. What happened, as a camera would have shown it?")
