"""The ring around what has the keyboard: one overlay for each window.

A style sheet can draw an outline only inside a button. The ring lies outside, 2 px thick
(3 px in high contrast) with a gap of 2 px, and is cut where a scroll area cuts the button.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QRadioButton,
    QSlider,
    QStyle,
    QStyleOptionButton,
    QWidget,
)
from shiboken6 import isValid

from reconcile_gui.qtkit.theme import Theme

GAP_PX, RADIUS_PX = 2, 8
PLACE_CHANGES = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ZOrderChange,
    QEvent.Type.LayoutRequest,
)


class FocusRing(QWidget):
    """Follows the focus within `window`.

    Buttons, check boxes, radio buttons, links and sliders get the ring. Another widget
    that paints itself asks for it with the property "focus_ring" = True. Fields show their
    focus by their own outline, lists and tables by their rows.
    """

    def __init__(self, window: QWidget, theme: Theme, app: QApplication) -> None:
        """window: the top-level widget to lie over; app: says where the focus goes."""
        super().__init__(window)
        self._theme = theme
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._ring = QRect()
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app.focusChanged.connect(self._on_focus_changed)
        theme.changed.connect(self._place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the target when it, or anything it lies in, moves."""
        if event.type() in PLACE_CHANGES:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the part of the ring that is not cut off."""
        line = self._theme.focus_px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), line))
        ring = QRectF(self._ring.translated(-self.pos()))
        inset = line / 2
        ring.adjust(inset, inset, -inset, -inset)
        half = ring.height() / 2
        radius = half if is_round(self._target) else min(half, self._theme.px(RADIUS_PX))
        painter.drawRoundedRect(ring, radius, radius)

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        self._target = new if new is not None and self._wants_ring(new) else None
        around = self._target
        while around is not None:
            self._watched.append(around)
            around.installEventFilter(self)
            around = None if around is self.window() else around.parentWidget()
        self._place()

    def _wants_ring(self, widget: QWidget) -> bool:
        if widget.window() is not self.window():
            return False
        return isinstance(widget, QAbstractButton | QSlider) or bool(widget.property("focus_ring"))

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        window = self.window()
        around = self._theme.px(GAP_PX) + self._theme.focus_px
        marked = marked_rect(target).translated(target.mapTo(window, QPoint(0, 0)))
        # At the edge of the window the ring gives way, so that all four sides are seen.
        self._ring = marked.adjusted(-around, -around, around, around) & window.rect()
        seen = self._ring & visible_rect(target, window)
        if seen.isEmpty():
            self.hide()
            return
        self.setGeometry(seen)
        self.raise_()
        self.show()
        self.update()


def is_round(widget: QWidget | None) -> bool:
    """Return whether the ring around `widget` is a circle."""
    return isinstance(widget, QRadioButton)


def marked_rect(widget: QWidget) -> QRect:
    """Return what the ring goes around, in the coordinates of `widget`.

    Of a check box or radio button with text that is the box alone, as its text may be long.
    """
    if not isinstance(widget, QCheckBox | QRadioButton):
        return widget.rect()
    option = QStyleOptionButton()
    option.initFrom(widget)
    element = (
        QStyle.SubElement.SE_RadioButtonIndicator
        if isinstance(widget, QRadioButton)
        else QStyle.SubElement.SE_CheckBoxIndicator
    )
    return widget.style().subElementRect(element, option, widget)


def visible_rect(widget: QWidget, window: QWidget) -> QRect:
    """Return the part of `window` in which `widget` may be seen, scroll areas considered.

    The ring may reach over the edge of ordinary parents: there it has the gap's room.
    """
    seen = window.rect()
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            seen &= QRect(parent.mapTo(window, QPoint(0, 0)), parent.size())
        parent = area
    return seen
