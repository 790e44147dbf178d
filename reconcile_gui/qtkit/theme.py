"""How the program looks at the moment: colours, fonts and sizes, for one text size.

A `Theme` is handed to every view that paints, measures or draws icons by itself. It stays
the same object while the person changes any of them: ask it again after `changed`.
A page that can be out of sight has a `PageTheme`, which waits until it is seen.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from reconcile_gui.qtkit.style import CalmStyle
from reconcile_gui.qtkit.style_sheet import ring_lines, style_sheet
from reconcile_gui.qtkit.tokens import TABLES, Tokens

SMALLEST_SCALE, LARGEST_SCALE = 0.8, 2.0
FAMILIES = {
    "sans": "Source Sans 3",
    "serif": "Source Serif 4",
    "letter": "EB Garamond 12",
}
BODY_PX = 15


def families(typeface: str) -> dict[str, str]:
    """Return the family of each role for a choice of `settings.TYPEFACES`.

    "usual" as designed; "plain" without serifs, also for what is written; "system" the
    desktop's own, which a person who reads better with another has chosen there already.
    """
    if typeface == "plain":
        return {**FAMILIES, "serif": FAMILIES["sans"]}
    if typeface == "system":
        own = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
        return {**FAMILIES, "sans": own, "serif": own}
    return dict(FAMILIES)


# File in the folder of fonts. Every weight is a file of its own: a weight without a file
# would be drawn by thickening another.
FONT_FILES = (
    "SourceSans3-Regular.ttf",
    "SourceSans3-It.ttf",
    "SourceSans3-Semibold.ttf",
    "SourceSerif4-Regular.ttf",
    "SourceSerif4-It.ttf",
    "SourceSerif4-Semibold.ttf",
    "EBGaramond12-Regular.otf",
    "EBGaramond12-Italic.otf",
)
PALETTE = (
    (QPalette.ColorRole.Window, "window"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "window"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.BrightText, "on_accent"),
    (QPalette.ColorRole.PlaceholderText, "text3"),
    (QPalette.ColorRole.Highlight, "accent"),
    (QPalette.ColorRole.HighlightedText, "on_accent"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.LinkVisited, "accent"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.ToolTipBase, "surface"),
    (QPalette.ColorRole.ToolTipText, "text"),
    (QPalette.ColorRole.Light, "surface"),
    (QPalette.ColorRole.Midlight, "sunken"),
    (QPalette.ColorRole.Mid, "hair"),
    (QPalette.ColorRole.Dark, "control"),
    (QPalette.ColorRole.Shadow, "hair"),
)
MOVING_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)
DISABLED_TEXT = (
    QPalette.ColorRole.Text,
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.ButtonText,
)


class Theme(QObject):
    """Colours (one of `tokens.TABLES`), text size (0.8 to 2.0) and typeface in use."""

    changed = Signal()  # after one of them became another and the program wears it

    def __init__(self, name: str = "light", scale: float = 1.0, typeface: str = "usual") -> None:
        """name: key of `tokens.TABLES`; scale: text size, clamped; typeface: see `families`."""
        super().__init__()
        self._typeface = typeface
        self._families = families(typeface)
        self._name = name
        self._tokens = TABLES[name]
        self._scale = clamped(scale)
        # What was drawn in these colours and at this size, by whatever names it.
        self.drawn: dict[Hashable, object] = {}
        self._worn: list[Callable[[], None]] = []
        # Files of typefaces that could not be loaded; the system's is used for them.
        self.missing_fonts: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Return the key of the colours in `tokens.TABLES`."""
        return self._name

    @property
    def tokens(self) -> Tokens:
        """Return the colours in use."""
        return self._tokens

    @property
    def is_high_contrast(self) -> bool:
        """Return whether lines tell what a tint tells elsewhere."""
        return self._tokens.is_outlined

    @property
    def focus_px(self) -> int:
        """Return how thick the line around what has the keyboard is, px."""
        return self.px(ring_lines(self._tokens))

    @property
    def scale(self) -> float:
        """Return the text size, 1.0 = 100 %."""
        return self._scale

    @property
    def typeface(self) -> str:
        """Return the choice of typeface, see `families`."""
        return self._typeface

    def change(
        self,
        *,
        name: str | None = None,
        scale: float | None = None,
        typeface: str | None = None,
    ) -> None:
        """Take another look in part; says `changed` only if something is new."""
        new = (
            name or self._name,
            self._scale if scale is None else clamped(scale),
            typeface or self._typeface,
        )
        if new == (self._name, self._scale, self._typeface):
            return
        self._name, self._scale, self._typeface = new
        self._families = families(self._typeface)
        self._tokens = TABLES[self._name]
        self.drawn.clear()
        for put_on in self._worn:
            put_on()
        self.changed.emit()

    def wear(self, put_on: Callable[[], None]) -> None:
        """Call `put_on` now, and after each change before `changed` is told."""
        self._worn.append(put_on)
        put_on()

    def dress(self, root: QApplication | QWidget) -> None:
        """Put the style sheet on `root` and all that is in it, now and after each change.

        On the application it is for lone widgets alone: there Qt goes through every widget
        once for each that it lies in, which is ten times in a whole window.
        """
        self.wear(partial(self._put_sheet_on, root))

    def _put_sheet_on(self, root: QApplication | QWidget) -> None:
        if shiboken6.isValid(root):
            root.setStyleSheet(self.style_sheet())

    def px(self, size: float) -> int:
        """Return `size` (px at 100 %) at the present text size, in whole px.

        Lines stay visible: nothing that is not 0 becomes 0.
        """
        return scaled(size, self._scale)

    def colour(self, token: str) -> QColor:
        """Return the colour of a token of `tokens.Tokens`; KeyError for another name."""
        return QColor(self._tokens.by_name(token))

    def font(
        self,
        family: str = "sans",
        size: float = BODY_PX,
        weight: int = 400,
        *,
        tabular: bool = False,
    ) -> QFont:
        """Return a font for painting and measuring.

        family: "sans", "serif" or "letter"; size: px at 100 %; weight: 400 or 600;
        tabular: figures of one width, for columns.
        """
        font = QFont(self._families[family])
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight(weight))
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def palette(self) -> QPalette:
        """Return the colours as Qt's roles; what is disabled is written in text3."""
        palette = QPalette()
        for role, token in PALETTE:
            palette.setColor(role, self.colour(token))
        for role in DISABLED_TEXT:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("text3"))
        return palette

    def style_sheet(self) -> str:
        """Return the one style sheet, every length at the present text size."""
        return style_sheet(self._tokens, self._scale, self._families["serif"])


def clamped(scale: float) -> float:
    """Return `scale` within 0.8..2.0."""
    return min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)


def scaled(size: float, scale: float) -> int:
    """Return `size` times `scale` in whole px, at least 1 unless `size` is 0."""
    return max(1, int(size * scale + 0.5)) if size > 0 else 0


def apply(app: QApplication, theme: Theme) -> None:
    """Give `app` style, font and palette of `theme`, now and after each change.

    Nothing moves by itself. Call once, before the first window: what is dressed afterwards
    finds them changed already. The style sheet is put on by `Theme.dress`.
    """
    app.setStyle(CalmStyle(theme))
    for effect in MOVING_EFFECTS:
        app.setEffectEnabled(effect, False)

    def put_on() -> None:
        app.setFont(theme.font(tabular=True))
        app.setPalette(theme.palette())

    theme.wear(put_on)


def load_fonts(folder: Path) -> list[str]:
    """Load the bundled fonts from `folder`; return the names of files that could not be.

    Without them the program still runs, in the fonts of the system.
    """
    return [
        name
        for name in FONT_FILES
        if not (folder / name).is_file() or QFontDatabase.addApplicationFont(str(folder / name)) < 0
    ]


def system_is_dark(app: QApplication) -> bool:
    """Return whether the desktop asks for dark colours."""
    return app.styleHints().colorScheme() == Qt.ColorScheme.Dark


def system_wants_contrast() -> bool:
    """Return whether the desktop asks for high contrast.

    Qt hears it from the system since 6.10, which is older than any we run on: on Windows and
    macOS from the system itself, on Linux from GNOME and from what the desktop portal says
    (org.freedesktop.appearance, contrast). Where nobody tells Qt, the answer is no. Nothing
    is guessed from the colours of the palette: black on white is some people's usual look.
    """
    # WORKAROUND(PySide6 6.11): the hints of accessibility are taken for deleted once Python has
    # let go of those they belong to; held here, remove when fixed upstream.
    hints = QGuiApplication.styleHints()
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def contrast_choice(*, is_high: bool) -> str:
    """Return the setting that gives this contrast now: "system" where the desktop asks for it.

    So one who only tries the other goes on following the desktop.
    """
    if system_wants_contrast() == is_high:
        return "system"
    return "high" if is_high else "usual"


def theme_name(colours: str, contrast: str, app: QApplication) -> str:
    """Return the key in `tokens.TABLES` of what the settings and the desktop ask for.

    colours: "system", "light" or "dark"; contrast: "system", "usual" or "high".
    """
    asked = {"system": system_wants_contrast(), "usual": False, "high": True}
    system = "dark" if system_is_dark(app) else "light"
    name = system if colours == "system" else colours
    return f"{name}_contrast" if asked[contrast] else name


def set_look(widget: QWidget, **look: object) -> None:
    """Set properties the style sheet asks for, and draw the widget by them.

    Without this a property changed after the first paint would not be seen.
    """
    for key, value in look.items():
        widget.setProperty(key, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.updateGeometry()
    widget.update()
