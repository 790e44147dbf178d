"""What the list of sets says: each set, each question, and what was hidden."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reconcile_gui.reflection.answers import State
from reconcile_gui.reflection.questions import OWN_SET
from reconcile_gui.reflection.sets_tree_widget import HIDDEN_SETS, Group, Row

if TYPE_CHECKING:
    from reconcile_gui.reflection.answering_page import Ground
    from reconcile_gui.reflection.questions import Question, QuestionSet


class SetGroups(QObject):
    """Puts the sets into words, as the list shows them."""

    def groups(self, ground: Ground, today: date, guides: Group) -> list[Group]:
        """Return the sets in their order, the guides below the twelve.

        The questions of a resting set are not shown.
        """
        shown = [self._group(one, ground, today) for one in ground.left_out.listed(ground.bank)]
        own = next((place for place, one in enumerate(shown) if one.key == OWN_SET), len(shown))
        shown.insert(own, guides)
        hidden = ground.left_out.hidden(ground.bank)
        if hidden:
            rows = tuple(Row(one.id, one.name, self.tr("bring back")) for one in hidden)
            shown.append(Group(HIDDEN_SETS, self.tr("Hidden sets"), str(len(rows)), rows))
        return shown

    def _group(self, one: QuestionSet, ground: Ground, today: date) -> Group:
        answered = ground.days.answered_in(one.questions)
        state = self.tr("%n answered", "", answered) if answered else ""
        if one.id == OWN_SET:
            state = str(len(one.questions)) if one.questions else ""
        rows = tuple(
            self._row(each, one.id, ground.days.state(each.id, today))
            for each in one.questions
            if one.id not in ground.resting
        )
        return Group(one.id, one.name, state, rows)

    def _row(self, one: Question, set_id: str, state: State) -> Row:
        said = self._state_words(state)
        if one.is_own and set_id != OWN_SET:
            said = self.tr("own, {state}").format(state=said) if said else self.tr("own")
        return Row(one.id, one.title, said, self.tr("can be heavy") if one.is_heavy else "")

    def _state_words(self, state: State) -> str:
        return {
            State.OPEN: "",
            State.TODAY: self.tr("today"),
            State.ANSWERED: self.tr("answered"),
            State.SKIPPED: self.tr("skipped"),
            State.NOT_TODAY: self.tr("not today"),
        }[state]
