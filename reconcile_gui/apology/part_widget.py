"""One part of the letter on the paper: a bar, its heading, and the field it is written in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from reconcile_gui.apology.marked_editor_widget import MarkedEditor
from reconcile_gui.apology.parts import Part, State
from reconcile_gui.apology.source_lines_widget import SourceLines
from reconcile_gui.qtkit.autosave import Autosave, text_of
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.pause import Pause
from reconcile_gui.qtkit.text_widgets import field_label
from reconcile_gui.qtkit.theme import Theme, set_look
from reconcile_gui.text.names import PartnerWords, fill_partner


class PartOnPaper(QWidget):
    """Shows and keeps the text of one part."""

    typed = Signal(str, str)  # part id, whole text: to be saved now
    entered = Signal(str)  # part id: the caret is here now
    state_changed = Signal(str, object)  # part id, State: written now, or not any more
    changed = Signal()  # a key went in
    paused = Signal(str)  # whole text, after the writer stopped typing for a while
    menu_wanted = Signal(str, QPoint)  # part id: what can be done with it; a place on screen

    def __init__(self, part: Part, theme: Theme) -> None:
        """Make an empty part."""
        super().__init__()
        self.part, self._theme = part, theme
        self._state = State.NOT_WRITTEN
        self._build()
        self._autosave = Autosave(self.editor, self._on_autosave, self)
        self._pause = Pause(self)
        self._pause.over.connect(self._on_pause)
        self.editor.textChanged.connect(self._on_text_changed)
        self.editor.installEventFilter(self)
        self._more.clicked.connect(self._on_more)

    @property
    def state(self) -> State:
        """Whether anything is written here."""
        return self._state

    @property
    def is_pending(self) -> bool:
        """Whether something typed has not been handed over yet."""
        return self._autosave.is_pending

    def load(self, body: str) -> None:
        """Show the text of another letter; what was typed last counts as a pause."""
        self._pause.end()
        self.editor.hide_marks()
        self._autosave.load(body)
        self._set_state(written_state(self.editor))

    def flush(self) -> None:
        """Hand over what is not saved yet."""
        self._autosave.flush()

    def clear(self) -> None:
        """Forget the text, what could be undone, and the name in the prompt."""
        self._pause.stop()
        self.load("")
        self.editor.setPlaceholderText("")

    def show_prompt(self, words: PartnerWords, prompt: str) -> None:
        """Ask in the empty field, with the other person's name."""
        asked = QCoreApplication.translate("Parts", prompt)
        self.editor.setPlaceholderText(fill_partner(asked, words))

    def tell_note(self, *, has_note: bool) -> None:
        """Let a screen reader say, with what the part asks, that there is a note about it."""
        asked = self.editor.placeholderText()
        told = self.tr("It has a note of the coach; F8 goes there.")
        self.editor.setAccessibleDescription(f"{asked} {told}" if has_note else asked)

    def show_title(self, title: str) -> None:
        """Head the part with these words, translated; the field is read out so."""
        self.heading.setText(title)
        self.editor.setAccessibleName(title)
        self._more.setAccessibleName(self.tr("This part: {part}").format(part=title))

    def set_current(self, *, current: bool) -> None:
        """Mark this part as the one being written, or not."""
        set_look(self._bar, on="true" if current else "false")
        set_look(self.heading, role="caption_current" if current else "caption")
        self._more.setVisible(current)

    def set_spaces(self, *, indent_px: int, under_heading_px: int) -> None:
        """Leave this much room between bar and text, and between heading and text."""
        self._row.setSpacing(indent_px)
        self._column.setSpacing(under_heading_px)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the caret coming in."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(self.part.id)
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        title = QCoreApplication.translate("Parts", self.part.title)
        self.editor = name(MarkedEditor(self._theme), f"part_{self.part.id}", title)
        self.heading = name(field_label(title, self.editor, "caption"), f"heading_{self.part.id}")
        self._more = name(QToolButton(), f"more_{self.part.id}", title)
        self._more.setText(self.tr("This part…"))
        self._more.setProperty("kind", "margin")
        # The menu key in the list of parts opens the same; here it would be one stop more
        # between two fields.
        self._more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Its place is kept, so that no line moves when the caret comes into a part.
        kept = self._more.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._more.setSizePolicy(kept)
        self._more.setAccessibleDescription(self.tr("What can be done with this part"))
        self._more.hide()
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self._more)
        self._bar = QFrame()
        self._bar.setProperty("shape", "bar")
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(head)
        self._column.addWidget(self.editor)
        self.sources = SourceLines(self.part.id)
        self._column.addWidget(self.sources)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._bar)
        self._row.addLayout(self._column, 1)

    def _on_more(self) -> None:
        below = self._more.mapToGlobal(self._more.rect().bottomLeft())
        self.menu_wanted.emit(self.part.id, below)

    def _on_autosave(self, body: str) -> None:
        self.typed.emit(self.part.id, body)

    def _on_text_changed(self) -> None:
        self._pause.start()
        self._set_state(written_state(self.editor))
        self.changed.emit()

    def _set_state(self, state: State) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(self.part.id, state)

    def _on_pause(self) -> None:
        self.paused.emit(text_of(self.editor))


def written_state(editor: MarkedEditor) -> State:
    """Return whether a field holds more than blanks; does not read a whole book for it."""
    block = editor.document().firstBlock()
    while block.isValid():
        if block.text().strip():
            return State.WRITTEN
        block = block.next()
    return State.NOT_WRITTEN
