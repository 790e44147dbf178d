"""What lies under a selected row: tint, a bar at its start, and a line around the keyboard.

In high contrast every row that is selected or under the pointer has a thin line around it.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from reconcile_gui.qtkit.theme import Theme

BAR_PX, RADIUS_PX = 3, 5


@dataclass(frozen=True, slots=True)
class RowState:
    """How one row stands."""

    selected: bool
    focused: bool  # selected, and the keyboard is in its list
    hovered: bool

    @staticmethod
    def of(option: QStyleOptionViewItem) -> RowState:
        """Return the state Qt paints a row in."""
        state, flags = option.state, QStyle.StateFlag
        selected = bool(state & flags.State_Selected)
        active = option.widget is not None and option.widget.hasFocus()
        return RowState(selected, selected and active, bool(state & flags.State_MouseOver))


def draw_row_ground(
    painter: QPainter,
    row: QRect,
    theme: Theme,
    state: RowState,
    direction: Qt.LayoutDirection,
    radius_px: float = RADIUS_PX,
) -> None:
    """Draw the ground of a whole row; nothing for a row at rest.

    row: the whole row, also when only one cell of it is painted (clip to the cell).
    radius_px: at 100 %, 0 for rows of a table.
    """
    if not state.selected and not state.hovered:
        return
    radius = theme.px(radius_px)
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(row), radius, radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(shape, theme.colour("accent_tint" if state.selected else "sunken"))
    if state.selected:
        bar = QRect(row)
        bar.setWidth(theme.px(BAR_PX))
        painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        painter.fillRect(QStyle.visualRect(direction, row, bar), theme.colour("accent"))
    if state.focused or theme.is_high_contrast:
        line = theme.focus_px if state.focused else theme.px(1)
        painter.setPen(QPen(theme.colour("accent" if state.selected else "control"), line))
        half = line / 2
        outline = QRectF(row).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(outline, max(0.0, radius - half), max(0.0, radius - half))
    painter.restore()
