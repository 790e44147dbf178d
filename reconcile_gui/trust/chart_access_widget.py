"""The chart for a screen reader: a list of its times of space and weeks, each with its words.

As `qtkit/painted_access.py` says, each description is kept here and registered once.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
)
from PySide6.QtWidgets import QAccessibleWidget

from reconcile_gui.qtkit.painted_access import PaintedPart
from reconcile_gui.trust.chart_widget import TrustChart
from reconcile_gui.trust.timeline import Space, Week


class WeekActions(QAccessibleActionInterface):
    """Offers "Press" on one week: go there."""

    def __init__(self, chart: TrustChart, monday: date) -> None:
        """Offer it for the week that begins on `monday`."""
        super().__init__()
        self._chart, self._monday = chart, monday

    def actionNames(self) -> list[str]:
        """Offer one action."""
        return [QAccessibleActionInterface.pressAction()]

    def doAction(self, actionName: str) -> None:
        """Go to the week."""
        if actionName == QAccessibleActionInterface.pressAction():
            self._chart.choose(self._chart.week_of(self._monday))

    def keyBindingsForAction(self, actionName: str) -> list[str]:
        """Offer no key of its own."""
        return []


class WeekAccess(PaintedPart):
    """Describes one painted week.

    PRIVACY: it lives as long as the program, so it holds the day alone, no words.
    """

    def __init__(self, chart: TrustChart, monday: date) -> None:
        """Describe the week of the chart that begins on `monday`."""
        super().__init__(chart)
        self._chart, self.monday = chart, monday
        self._actions = WeekActions(chart, monday)

    @property
    def week(self) -> Week | None:
        """The week as it is now, if the chart still shows it."""
        return self._chart.week_of(self.monday)

    def isValid(self) -> bool:
        """Return whether the chart is there and still shows this week."""
        return super().isValid() and self.week is not None

    def role(self) -> QAccessible.Role:
        """Return that it is one of a list."""
        return QAccessible.Role.ListItem

    def rect(self) -> QRect:
        """Return its place on the screen, in px."""
        week = self.week
        place = self._chart.rect_of(week).toRect() if week else QRect()
        return QRect(self._chart.mapToGlobal(place.topLeft()), place.size())

    def state(self) -> QAccessible.State:
        """Return whether it is chosen, focused, visible."""
        state, week = QAccessible.State(), self.week
        state.focusable = True
        state.selectable = True
        state.selected = week is not None and self._chart.chosen == week
        state.focused = state.selected and self._chart.hasFocus()
        state.invisible = not self._chart.isVisible()
        state.offscreen = week is None or self._chart.rect_of(week).isEmpty()
        return state

    def text(self, t: QAccessible.Text) -> str:
        """Return its words; it has no other text."""
        week = self.week
        return self._chart.told(week) if week and t == QAccessible.Text.Name else ""

    def interface_cast(self, type: QAccessible.InterfaceType) -> Any:  # noqa: ANN401
        """Return the actions, the only further interface."""
        if type == QAccessible.InterfaceType.ActionInterface:
            return self._actions
        return super().interface_cast(type)


class SpaceAccess(PaintedPart):
    """Describes one painted time of space.

    PRIVACY: as above; of what was asked for it holds the first day alone.
    """

    def __init__(self, chart: TrustChart, first: date) -> None:
        """Describe the time of space of the chart that begins on `first`."""
        super().__init__(chart)
        self._chart, self.first = chart, first

    @property
    def space(self) -> Space | None:
        """The time of space as it is now, if the chart still shows it."""
        return next((one for one in self._chart.spaces() if one.first == self.first), None)

    def isValid(self) -> bool:
        """Return whether the chart is there and still shows this time."""
        return super().isValid() and self.space is not None

    def role(self) -> QAccessible.Role:
        """Return that it is one of a list."""
        return QAccessible.Role.ListItem

    def rect(self) -> QRect:
        """Return its place on the screen, in px."""
        space = self.space
        place = self._chart.rect_of_space(space).toRect() if space else QRect()
        return QRect(self._chart.mapToGlobal(place.topLeft()), place.size())

    def state(self) -> QAccessible.State:
        """Return whether it is visible; nobody can go to it."""
        state, space = QAccessible.State(), self.space
        state.invisible = not self._chart.isVisible()
        state.offscreen = space is None or self._chart.rect_of_space(space).isEmpty()
        return state

    def text(self, t: QAccessible.Text) -> str:
        """Return its words; it has no other text."""
        space = self.space
        is_named = space is not None and t == QAccessible.Text.Name
        return self._chart.told_space(space) if space and is_named else ""


class ChartAccess(QAccessibleWidget):
    """Describes the chart: its times of space, then its weeks, each when somebody asks."""

    def __init__(self, chart: TrustChart) -> None:
        """Describe this chart."""
        super().__init__(chart, QAccessible.Role.List)
        self._chart = chart
        self._weeks: dict[date, WeekAccess] = {}
        self._spaces: dict[date, SpaceAccess] = {}

    def childCount(self) -> int:
        """Return how many times of space and weeks there are."""
        return len(self._chart.spaces()) + len(self._chart.weeks())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return one by its place, None beyond the last."""
        spaces, weeks = self._chart.spaces(), self._chart.weeks()
        if 0 <= index < len(spaces):
            return self._described_space(spaces[index])
        at = index - len(spaces)
        return self._described(weeks[at]) if 0 <= at < len(weeks) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the place of a time of space or a week, -1 for what is neither."""
        spaces, weeks = self._chart.spaces(), self._chart.weeks()
        if isinstance(child, SpaceAccess):
            return spaces.index(child.space) if child.space in spaces else -1
        week = child.week if isinstance(child, WeekAccess) else None
        return len(spaces) + weeks.index(week) if week in weeks else -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the chosen week while the chart has the focus."""
        chosen = self._chart.chosen
        return self._described(chosen) if chosen is not None and self._chart.hasFocus() else None

    def _described_space(self, space: Space) -> SpaceAccess:
        if space.first not in self._spaces:
            self._spaces[space.first] = SpaceAccess(self._chart, space.first)
            QAccessible.registerAccessibleInterface(self._spaces[space.first])
        return self._spaces[space.first]

    def _described(self, week: Week) -> WeekAccess:
        if week.monday not in self._weeks:
            self._weeks[week.monday] = WeekAccess(self._chart, week.monday)
            QAccessible.registerAccessibleInterface(self._weeks[week.monday])
        return self._weeks[week.monday]


class _Described:
    """Keeps what was described as long as the program runs, as Qt does."""

    def __init__(self) -> None:
        self._kept: list[ChartAccess] = []
        self.is_installed = False

    def __call__(self, class_name: str, target: QObject | None) -> QAccessibleInterface | None:
        """Return our description of a chart, or None to let Qt describe the object."""
        if not isinstance(target, TrustChart):
            return None
        made = ChartAccess(target)
        self._kept.append(made)
        return made


_described = _Described()


def describe_charts() -> None:
    """Have Qt ask here for every chart; asking for it again changes nothing."""
    if not _described.is_installed:
        _described.is_installed = True
        QAccessible.installFactory(_described)
