"""A field for a passphrase that is there already, with "Show" at its end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QToolButton

from reconcile_gui.qtkit.icons import put_icon
from reconcile_gui.qtkit.mirrored import put
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.theme import Theme

LONGEST = 10_000
# Between the end of the field and the button, px at 100 %.
EDGE_PX = 4


class PassphraseField(QLineEdit):
    """Covers what is typed until it is to be seen; nothing of it can be undone or copied."""

    caps_lock_seen = Signal(bool)  # by the letters typed; Qt does not tell of the key itself

    def __init__(self, theme: Theme, object_name: str) -> None:
        """Make an empty, covered field. object_name: of the button too, with "_shown"."""
        super().__init__()
        self._theme = theme
        name(self, object_name)
        self.setMaxLength(LONGEST)
        self._show = QToolButton(self)
        name(self._show, f"{object_name}_shown", self.tr("Show or cover the passphrase"))
        self._show.setProperty("kind", "inside")
        self._show.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._show.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._show.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._show.setCursor(Qt.CursorShape.ArrowCursor)
        self._show.setCheckable(True)
        self._show.toggled.connect(self._on_toggled)
        theme.changed.connect(self._place)
        self.cover()

    def cover(self) -> None:
        """Cover what is typed."""
        self._show.setChecked(False)
        self._on_toggled(False)

    def forget(self) -> None:
        """Empty the field, and what could be undone in it."""
        self.setText("")  # clear() could be undone
        self.cover()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell by a letter whether Caps Lock is on."""
        super().keyPressEvent(event)
        letter = event.text()
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_CapsLock:
            self.caps_lock_seen.emit(False)
        elif len(letter) == 1 and letter.isalpha() and letter.upper() != letter.lower():
            self.caps_lock_seen.emit(letter.isupper() != is_shifted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the end."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the button at the end when the text has another size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._place()

    def _place(self) -> None:
        size, edge = self._show.sizeHint(), self._theme.px(EDGE_PX)
        height = min(size.height(), max(1, self.height() - 2 * edge))
        put(
            self._show,
            self.width() - size.width() - edge,
            (self.height() - height) // 2,
            size.width(),
            height,
        )
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (size.width(), 0) if is_mirrored else (0, size.width())
        self.setTextMargins(left, 0, right, 0)

    def _on_toggled(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._show.setText(self.tr("Cover") if shown else self.tr("Show"))
        put_icon(self._show, "eye-off" if shown else "eye", self._theme)
        self._place()
