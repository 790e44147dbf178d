"""Show a small PySide6 window with one of each control a journey meets.

The window exists to prove ``atspi_kit.py``: every control is reachable by role
and name, and the painted chart gives its points as accessible children.
``--nameless`` leaves names away on purpose, so that an audit has findings.
"""

import argparse
import sys
from dataclasses import dataclass
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QPointF, QRect, QStringListModel, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QWindow,
)
from PySide6.QtWidgets import (
    QAccessibleWidget,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)


@dataclass(frozen=True, slots=True)
class TrustPoint:
    """One mark of the chart: a day's label and a value from 0 to 10."""

    label: str
    value: int


POINTS = (
    TrustPoint("Monday", 2),
    TrustPoint("Tuesday", 5),
    TrustPoint("Wednesday", 4),
    TrustPoint("Thursday", 8),
)


class TrustChart(QWidget):
    """Paint trust points in a row; arrow keys move the chosen one."""

    def __init__(self, points: tuple[TrustPoint, ...], parent: QWidget | None = None) -> None:
        """Show these points."""
        super().__init__(parent)
        self.points = points
        self.chosen = 0
        self.setMinimumSize(320, 160)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Trust over the week")

    def centre_of(self, index: int) -> QPointF:
        """Return where a point is painted, in pixels of this widget."""
        step = self.width() / (len(self.points) + 1)
        bottom = self.height() - 20
        return QPointF(step * (index + 1), bottom - self.points[index].value * (bottom - 20) / 10)

    def choose(self, index: int) -> None:
        """Make a point the chosen one and tell assistive tools about it."""
        self.chosen = index
        self.update()
        event = QAccessibleEvent(self, QAccessible.Event.Focus)
        event.setChild(index)
        QAccessible.updateAccessibility(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint every point, the chosen one larger."""
        with QPainter(self) as painter:
            painter.setBrush(QColor("#2a6f97"))
            for index in range(len(self.points)):
                radius = 9 if index == self.chosen else 5
                painter.drawEllipse(self.centre_of(index), radius, radius)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the chosen point with Left and Right."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self.choose((self.chosen + step) % len(self.points))
        else:
            super().keyPressEvent(event)


class PointActions(QAccessibleActionInterface):
    """Offer "Press" on one point: choose it."""

    def __init__(self, chart: TrustChart, index: int) -> None:
        """Offer it for one point of the chart."""
        super().__init__()
        self._chart = chart
        self._index = index

    def actionNames(self) -> list[str]:
        """Offer one action."""
        return [QAccessibleActionInterface.pressAction()]

    def doAction(self, actionName: str) -> None:
        """Choose the point."""
        if actionName == QAccessibleActionInterface.pressAction():
            self._chart.choose(self._index)

    def keyBindingsForAction(self, actionName: str) -> list[str]:
        """Offer no key of its own."""
        return []


class PointAccess(QAccessibleInterface):
    """Describe one painted point: it has no QObject, only a place and a name.

    Every method without a body of its own is abstract in C++ and must be here.
    PySide6's types leave out the None that Qt allows, hence the ignored overrides.
    """

    def __init__(self, chart: TrustChart, index: int) -> None:
        """Describe one point of the chart."""
        super().__init__()
        self._chart = chart
        self._index = index
        self._actions = PointActions(chart, index)

    def isValid(self) -> bool:
        """Return whether the chart is still there."""
        return shiboken6.isValid(self._chart)

    def object(self) -> QObject | None:  # type: ignore[override]
        """Return None: a painted point is no object."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        """Return the chart's window."""
        return self._chart.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        """Return the chart."""
        return QAccessible.queryAccessibleInterface(self._chart)

    def childCount(self) -> int:
        """Return 0: a point has no parts."""
        return 0

    def child(self, index: int) -> None:  # type: ignore[override]
        """Return None: a point has no parts."""

    def childAt(self, x: int, y: int) -> None:  # type: ignore[override]
        """Return None: a point has no parts."""

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return -1: a point has no parts."""
        return -1

    def role(self) -> QAccessible.Role:
        """Return that it is one of a list."""
        return QAccessible.Role.ListItem

    def rect(self) -> QRect:
        """Return its place on the screen, in pixels."""
        centre = self._chart.mapToGlobal(self._chart.centre_of(self._index)).toPoint()
        return QRect(centre.x() - 9, centre.y() - 9, 18, 18)

    def state(self) -> QAccessible.State:
        """Return whether it is chosen, focused, visible."""
        state = QAccessible.State()
        state.focusable = True
        state.selectable = True
        state.selected = self._chart.chosen == self._index
        state.focused = state.selected and self._chart.hasFocus()
        state.invisible = not self._chart.isVisible()
        return state

    def text(self, t: QAccessible.Text) -> str:
        """Return its name; it has no other text."""
        point = self._chart.points[self._index]
        if t == QAccessible.Text.Name:
            return f"{point.label}: trust {point.value} of 10"
        return ""

    def setText(self, t: QAccessible.Text, text: str) -> None:
        """Refuse: a point's name is its value."""

    def interface_cast(self, type: QAccessible.InterfaceType) -> Any:  # noqa: ANN401
        """Return the actions, the only further interface."""
        # WORKAROUND(PySide6 6.11): the stub says int, but an int or None crashes the
        # process; the interface object, or a null VoidPtr, is what works.
        if type == QAccessible.InterfaceType.ActionInterface:
            return self._actions
        return shiboken6.VoidPtr(0)


class ChartAccess(QAccessibleWidget):
    """Describe the chart as a list whose items are its points."""

    def __init__(self, chart: TrustChart) -> None:
        """Describe this chart."""
        super().__init__(chart, QAccessible.Role.List)
        self._chart = chart
        # ORDER: keep each child in Python and register it once; an interface made
        # anew on each child() call is a new object to the screen reader.
        self._points = [PointAccess(chart, index) for index in range(len(chart.points))]
        for point in self._points:
            QAccessible.registerAccessibleInterface(point)

    def childCount(self) -> int:
        """Return how many points there are."""
        return len(self._points)

    def child(  # type: ignore[override]
        self, index: int
    ) -> QAccessibleInterface | None:
        """Return a point by its place, None beyond the last."""
        return self._points[index] if 0 <= index < len(self._points) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the place of a point, -1 for what is none."""
        return self._points.index(child) if child in self._points else -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the chosen point while the chart has the focus."""
        return self._points[self._chart.chosen] if self._chart.hasFocus() else None


_alive: dict[int, ChartAccess] = {}


def make_access(class_name: str, target: QObject | None) -> QAccessibleInterface | None:
    """Return our description of a chart, or None to let Qt describe the object."""
    if not isinstance(target, TrustChart):
        return None
    # ORDER: Qt holds a bare C++ pointer; without this reference Python frees it.
    access = _alive[id(target)] = ChartAccess(target)
    return access


class NameDialog(QDialog):
    """Ask for a name."""

    def __init__(self, parent: QWidget) -> None:
        """Build the dialog."""
        super().__init__(parent)
        self.setWindowTitle("Whose letter is this?")
        self.name_edit = QLineEdit()
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow("&Name", self.name_edit)
        form.addRow(buttons)


class SampleWindow(QMainWindow):
    """Two tabs: a letter with its checks, and a week with its chart."""

    def __init__(self, *, named: bool) -> None:
        """Build the window; leave some names away unless named."""
        super().__init__()
        self.setWindowTitle("Sample")
        tabs = QTabWidget()
        tabs.addTab(self._letter_tab(named=named), "&Letter")
        tabs.addTab(self._week_tab(), "&Week")
        tabs.setAccessibleName("Pages" if named else "")
        self.setCentralWidget(tabs)
        self.menuBar().addMenu("&File").addAction("&Export…").triggered.connect(self._on_name)
        self.statusBar().showMessage("Ready")

    def _letter_tab(self, *, named: bool) -> QWidget:
        page = QWidget()
        self.letter_edit = QPlainTextEdit()
        self.letter_edit.setTabChangesFocus(True)
        self.font_box = QComboBox()
        self.font_box.addItems(["Serif", "Sans", "Typewriter"])
        self.result_label = QLabel("Not checked")
        self.check_button = QPushButton("&Check letter" if named else "")
        self.private_box = QCheckBox("&Private")
        self.name_button = QPushButton("&Name…")
        layout = QVBoxLayout(page)
        if named:
            letter_label = QLabel("Letter &text")
            letter_label.setBuddy(self.letter_edit)
            font_label = QLabel("&Font")
            font_label.setBuddy(self.font_box)
            layout.addWidget(letter_label)
            layout.addWidget(self.letter_edit)
            layout.addWidget(font_label)
        else:
            layout.addWidget(self.letter_edit)
        for control in (self.font_box, self.private_box, self.check_button, self.name_button):
            layout.addWidget(control)
        layout.addWidget(self.result_label)
        self.check_button.clicked.connect(self._on_check)
        self.name_button.clicked.connect(self._on_name)
        return page

    def _week_tab(self) -> QWidget:
        page = QWidget()
        self.day_list = QListView()
        self.day_list.setModel(QStringListModel([point.label for point in POINTS], self))
        self.day_list.setAccessibleName("Days")
        self.chart = TrustChart(POINTS)
        layout = QVBoxLayout(page)
        layout.addWidget(self.day_list)
        layout.addWidget(self.chart)
        return page

    def _on_check(self) -> None:
        words = len(self.letter_edit.toPlainText().split())
        message = f"Checked: {words} words"
        self.result_label.setText(message)
        event = QAccessibleAnnouncementEvent(self.result_label, message)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def _on_name(self) -> None:
        dialog = NameDialog(self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.result_label.setText(f"Letter of {dialog.name_edit.text()}")


def main() -> int:
    """Show the window until it is closed."""
    parser = argparse.ArgumentParser(description="A small window to try AT-SPI on.")
    parser.add_argument("--nameless", action="store_true", help="leave some names away")
    options = parser.parse_args()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("sample-window")
    QAccessible.installFactory(make_access)
    window = SampleWindow(named=not options.nameless)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
