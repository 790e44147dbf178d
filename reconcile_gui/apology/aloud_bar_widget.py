"""The row over the letter while it is read aloud: pause, the sentences around, stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.icons import put_icon
from reconcile_gui.qtkit.message_bar_widget import Choice, MessageBar
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.voice import VoiceTrouble

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme

LEFT_PX, RIGHT_PX, BELOW_PX, GAP_PX = 22, 20, 6, 6


class AloudBar(QWidget):
    """Asks about headphones once, then has the keys of what is being read."""

    agreed = Signal()  # it may be heard
    stop_wanted = Signal()
    pause_wanted = Signal()  # or to go on, where it is paused
    step_wanted = Signal(int)  # 1 for the next sentence, -1 for the one before
    let_go = Signal()  # it has the keyboard and is about to go

    def __init__(self, theme: Theme, prefix: str = "aloud") -> None:
        """prefix: of the names of its buttons."""
        super().__init__()
        self._theme, self._prefix = theme, prefix
        self.setObjectName(f"{prefix}_bar")
        self._build()
        self._wire()
        self.hide()

    def ask(self) -> None:
        """Ask whether it may be heard, with the keyboard on the answer."""
        self._keys.hide()
        self._message.tell(
            self.tr("Whoever is near will hear your letter."),
            self.tr("Put on headphones, or find a room to yourself. This is asked once."),
            Choice(self.tr("Read it aloud"), self.agreed.emit),
            Choice(self.tr("Not now"), self.stop_wanted.emit),
            tone="calm",
        )
        self._message.show()
        self.show()
        self._message.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_reading(self, *, is_paused: bool) -> None:
        """Show the keys; the keyboard stays where it is."""
        had_keyboard = self._has_keyboard()
        self._pause.setText(self.tr("Go on") if is_paused else self.tr("Pause"))
        self._pause.setAccessibleName(self._pause.text())
        put_icon(self._pause, "play" if is_paused else "pause", self._theme)
        self._keys.show()
        self.show()
        if had_keyboard and not self._message.isHidden():
            self._pause.setFocus(Qt.FocusReason.OtherFocusReason)
        self._message.hide()

    def say_trouble(self, trouble: VoiceTrouble, language: str) -> None:
        """Say why nothing is heard. language: its name, for a person."""
        if trouble is VoiceTrouble.NO_VOICE:
            happened = self.tr("This computer has no voice for {language}.").format(
                language=language
            )
            what = self.tr("The letter was not read, so that it is not said in a wrong accent.")
        else:
            happened = self.tr("The speech service of this computer does not answer.")
            what = self.tr("It may have no voice installed, or no sound device.")
        self._say(happened, what)

    def say_nothing_written(self) -> None:
        """Say that there is no word to read."""
        self._say(self.tr("Nothing is written here yet."), "")

    def put_away(self) -> None:
        """Take no room any more."""
        had_keyboard = self._has_keyboard()
        self.hide()
        self._message.put_away()
        if had_keyboard:
            self.let_go.emit()

    def pane(self) -> QWidget:
        """Return what F6 walks to."""
        return self

    def _say(self, sentence: str, detail: str) -> None:
        had_keyboard = self._has_keyboard()
        close = Choice(self.tr("Close"), self.stop_wanted.emit)
        self._message.tell(sentence, detail, secondary=close, tone="calm")
        self.show()
        if had_keyboard:
            self._message.secondary.setFocus(Qt.FocusReason.OtherFocusReason)
        self._keys.hide()

    def _has_keyboard(self) -> bool:
        keyboard = self.window().focusWidget()
        return keyboard is not None and self.isAncestorOf(keyboard)

    def _build(self) -> None:
        self._message = MessageBar(self._theme)
        self._message.setObjectName(f"{self._prefix}_message")
        self._pause = self._tool("pause", self.tr("Pause"), "pause")
        self._before = self._tool("before", self.tr("Sentence before"), "chevron-left")
        self._next = self._tool("next", self.tr("Next sentence"), "chevron-right")
        self._stop = self._tool("stop", self.tr("Stop"), "x")
        tools = (self._pause, self._before, self._next, self._stop)
        self._keys = FlowRow(self._theme, tools, GAP_PX)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._message)
        self._column.addWidget(self._keys)
        self._take_sizes()

    def _tool(self, what: str, words: str, drawing: str) -> QToolButton:
        tool = name(QToolButton(), f"{self._prefix}_{what}", words)
        tool.setText(words)
        tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        put_icon(tool, drawing, self._theme)
        return tool

    def _wire(self) -> None:
        self._pause.clicked.connect(self.pause_wanted)
        self._before.clicked.connect(self._on_before)
        self._next.clicked.connect(self._on_next)
        self._stop.clicked.connect(self.stop_wanted)
        self._theme.changed.connect(self._take_sizes)

    @Slot()
    def _on_before(self) -> None:
        self.step_wanted.emit(-1)

    @Slot()
    def _on_next(self) -> None:
        self.step_wanted.emit(1)

    @Slot()
    def _take_sizes(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(LEFT_PX), 0, px(RIGHT_PX), px(BELOW_PX))
