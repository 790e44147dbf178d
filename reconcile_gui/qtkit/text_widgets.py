"""Text on screen by what it is: heading, question, body, caption, link.

The style sheet knows how each role looks, so nothing here needs the theme. All labels show
their text as it is: what a person wrote is never read as mark-up.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

ROLES = (
    "heading",  # 27 serif 600: the screen
    "section",  # 21 serif 600: a page of settings
    "question",  # 26 serif 600
    "thing",  # 24 serif: the one thing on Today
    "lead",  # 21 serif: counts in words
    "written",  # 16 serif, text2: earlier words, read only
    "body",  # 15
    "body2",  # 15, text2
    "strong",  # 15, 600
    "subheading",  # 16, 600
    "field",  # 13, 600, text2: the label of a field
    "small",  # 13, text2: the second line under a choice
    "caption",  # 13, text3
    "caption_current",  # 13, 600: the caption of what has the caret
    "note_title",  # 19 serif 600: a note of the coach
    "note_number",  # 13, 600, accent: the number of the opened note
    "status",  # 13, text3: the line at the foot of the window
    "unsaved",  # 13, ochre: "Not saved since …"
    "warning",  # 15, ochre: "That did not open it."
)


ONE_LINE = ("status", "unsaved")


class TextLabel(QLabel):
    """A label of one role that wraps and shows its text literally."""

    def __init__(self, text: str = "", role: str = "body") -> None:
        """role: one of ROLES; ValueError for another."""
        super().__init__()
        if role not in ROLES:
            raise ValueError(role)
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(role not in ONE_LINE)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)


def heading(text: str = "") -> TextLabel:
    """Return the heading of a screen."""
    return TextLabel(text, "heading")


def question(text: str = "") -> TextLabel:
    """Return a question to answer."""
    return TextLabel(text, "question")


def lead(text: str = "") -> TextLabel:
    """Return the sentence that leads a screen, such as counts in words."""
    return TextLabel(text, "lead")


def body(text: str = "") -> TextLabel:
    """Return running text."""
    return TextLabel(text, "body")


def body2(text: str = "") -> TextLabel:
    """Return running text that stands back."""
    return TextLabel(text, "body2")


def caption(text: str = "") -> TextLabel:
    """Return a caption: small, standing back furthest."""
    return TextLabel(text, "caption")


def field_label(text: str, field: QWidget, role: str = "field") -> TextLabel:
    """Return the label of `field`, which takes its accessible name and shortcut from it."""
    label = TextLabel(text, role)
    label.setBuddy(field)
    label.setWordWrap(False)
    return label


def button(text: str, kind: str = "") -> QPushButton:
    """Return a push button; kind: "", "primary", "quiet", "small", "small_quiet", "hide"."""
    made = QPushButton(text)
    if kind:
        made.setProperty("kind", kind)
    made.setAutoDefault(True)  # Enter presses the button that has the keyboard, as Space does
    return made


def link(text: str, kind: str = "link") -> QPushButton:
    """Return words that lead somewhere: underlined, in the tab order, 24 px high."""
    made = button(text, kind)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def hairline() -> QFrame:
    """Return a line of 1 px that only separates."""
    line = QFrame()
    line.setProperty("shape", "hair")
    line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return line


def upright_line() -> QFrame:
    """Return a standing line of 1 px between two columns."""
    line = QFrame()
    line.setProperty("shape", "split")
    line.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
    return line


class ElidedLabel(QLabel):
    """One line that ends in "…" where there is no room; the whole text stays readable.

    A screen reader and a tooltip give the whole text.
    """

    def __init__(self, text: str = "", role: str = "body") -> None:
        """role: one of ROLES."""
        super().__init__()
        self._whole = ""
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show `text`, shortened if it must be."""
        self._whole = text
        self.setAccessibleName(text)
        self._shorten()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten anew."""
        self._shorten()

    def changeEvent(self, event: QEvent) -> None:
        """Shorten anew when the font has become another."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._shorten()

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance("mmmm…"), metrics.height())

    def sizeHint(self) -> QSize:
        """Return room for the whole text."""
        metrics = QFontMetrics(self.font())
        wanted = metrics.horizontalAdvance(self._whole) + 2 + self._around_px()
        return QSize(wanted, metrics.height())

    def _around_px(self) -> int:
        """Return the white at both sides of the words, which the style sheet may ask for."""
        wanted = super().sizeHint().width()
        if not self.text() or wanted <= self.minimumWidth():
            return 0  # Qt speaks of something else: an empty label, or its least width
        return max(0, wanted - QFontMetrics(self.font()).horizontalAdvance(self.text()))

    def _shorten(self) -> None:
        metrics = QFontMetrics(self.font())
        for _ in range(2):  # the white beside words is known once there are some
            room = max(0, self.width() - self._around_px())
            shown = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
            if shown == self.text():
                break
            super().setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")
