"""What whoever copies from the file, or has it read out, would get twice."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reconcile_gui.letter.glyphs import END_OF_ISOLATE, ISOLATE
from reconcile_gui.letter.notices_panel import GAP_PX, MISSING_SHOWN
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, caption, hairline
from reconcile_gui.qtkit.theme import Theme


class SaidTwice(QWidget):
    """Names the characters that no typeface here has in one piece; hidden without any."""

    def __init__(self, theme: Theme) -> None:
        """Hidden until there are some."""
        super().__init__()
        self._theme = theme
        self.setObjectName("twice_notice")
        said = TextLabel(
            self.tr(
                "On paper these characters are right. In the PDF, whoever copies them or has "
                "them read out gets them twice:"
            )
        )
        self._shown = name(TextLabel(), "twice_shown")
        self._codes = name(caption(), "twice_codes")
        for label in (self._shown, self._codes):
            # By what they begin with, a label of Qt would turn to the right by itself.
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for each in (said, self._shown, self._codes, hairline()):
            self._column.addWidget(each)
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    def show_twice(self, twice: tuple[str, ...]) -> None:
        """Name the first of `twice` and count the rest."""
        shown = [f"{ISOLATE}{each}{END_OF_ISOLATE}" for each in twice[:MISSING_SHOWN]]
        if len(twice) > MISSING_SHOWN:
            shown.append(self.tr("and %n more", "", len(twice) - MISSING_SHOWN))
        self._shown.setText(", ".join(shown))
        self._codes.setText(", ".join(codes(each) for each in twice[:MISSING_SHOWN]))
        self.setVisible(bool(twice))

    def _space(self) -> None:
        self._column.setSpacing(self._theme.px(GAP_PX))


def codes(character: str) -> str:
    """Return "U+006C U+0308" for a character of two code points."""
    return " ".join(f"U+{ord(each):04X}" for each in unicodedata.normalize("NFC", character))
