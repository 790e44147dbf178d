"""Line icons in the colours of the theme, and the icon of the program.

The drawings are Lucide's (resources/licences/ISC-lucide.txt): 24 units, lines of 1.6.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.resources import resource

ICON_PX = 18
BESIDE_WORDS_PX = 2
# Drawn once for each: a pixmap that Qt would have to scale is no longer sharp.
PIXEL_RATIOS = (1.0, 1.25, 1.5, 1.75, 2.0)
# What points on, or back, points the other way where reading goes from right to left.
MIRRORED = {"chevron-left": "chevron-right", "chevron-right": "chevron-left"}
APP_ICON_SIZES_PX = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def icon(name: str, theme: Theme, colour: str = "text2", size: float = ICON_PX) -> QIcon:
    """Return the drawing resources/icons/NAME.svg in a colour of `theme`.

    colour: a token of `tokens.Tokens`, for the lines; what is disabled is drawn in text3.
    size: px at 100 %. FileNotFoundError for a drawing that does not exist. The icon keeps
    its colours when the theme changes: use `put_icon` for what stays on screen.
    """
    return _drawn(name, theme, colour, size, 0)


def _drawn(name: str, theme: Theme, colour: str, size: float, aside_px: int) -> QIcon:
    key = ("icon", name, colour, size, aside_px)
    kept = theme.drawn.get(key)
    if isinstance(kept, QIcon):
        return kept
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    modes = ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, "text3"))
    for mode, token in modes:
        inked = drawing.replace("currentColor", theme.tokens.by_name(token))
        for pixmap in _pixmaps(inked, theme.px(size), aside_px):
            made.addPixmap(pixmap, mode)
    theme.drawn[key] = made
    return made


def put_icon(
    button: QAbstractButton,
    name: str,
    theme: Theme,
    colour: str = "text2",
    size: float = ICON_PX,
) -> None:
    """Show an icon on `button`, and draw it anew whenever the theme changes.

    Set the words of the button first: beside words the drawing keeps its distance. A
    chevron points the other way in a window from right to left.
    Calling it again with another name takes the place of the first.
    """
    for earlier in button.findChildren(_IconKeeper):
        earlier.setParent(None)
        earlier.deleteLater()
    _IconKeeper(button, name, theme, colour, size)


def app_icon() -> QIcon:
    """Return the program's own icon, for windows and the task bar."""
    made = QIcon()
    for size_px in APP_ICON_SIZES_PX:
        path = resource("icons", f"reconcile-{size_px}.png")
        made.addFile(str(path), QSize(size_px, size_px))
    return made


class _IconKeeper(QObject):
    """Draws the icon of one button whenever the theme has changed."""

    def __init__(
        self, button: QAbstractButton, name: str, theme: Theme, colour: str, size: float
    ) -> None:
        super().__init__(button)
        self._button, self._theme = button, theme
        self._name, self._colour, self._size = name, colour, size
        theme.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        theme = self._theme
        side = theme.px(self._size)
        # Qt leaves 4 px between drawing and words; the rest is empty room in the drawing.
        aside = theme.px(BESIDE_WORDS_PX) if self._button.text() else 0
        is_mirrored = self._button.layoutDirection() is Qt.LayoutDirection.RightToLeft
        drawing = MIRRORED.get(self._name, self._name) if is_mirrored else self._name
        self._button.setIcon(_drawn(drawing, theme, self._colour, self._size, aside))
        self._button.setIconSize(QSize(side + 2 * aside, side))


def _pixmaps(drawing: str, side_px: int, aside_px: int) -> list[QPixmap]:
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    made = []
    for ratio in PIXEL_RATIOS:
        side, aside = side_px * ratio, aside_px * ratio
        pixmap = QPixmap(whole(side + 2 * aside), whole(side))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(whole(aside), 0, whole(side), whole(side)))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        made.append(pixmap)
    return made


def whole(px: float) -> int:
    """Return the whole px Qt asks for: halves are rounded up."""
    return int(px + 0.5)
