"""What the person should know before printing: for whom it is, and what cannot be drawn."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from reconcile_gui.letter.glyphs import MissingGlyph, scripts_of
from reconcile_gui.letter.lines_panel import set_checked
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, body2, caption, hairline, heading
from reconcile_gui.qtkit.theme import Theme

# Chosen: more names than this are read by nobody; the first ones show what they are.
MISSING_SHOWN = 4
GAP_PX = 13


class ForYourself(QWidget):
    """Says why the letter is not offered for giving, and offers the line that says so."""

    line_chosen = Signal(bool)  # whether "For myself: not to be sent" is to be printed

    def __init__(self, theme: Theme) -> None:
        """Hidden until there is a reason."""
        super().__init__()
        self._theme = theme
        self.setObjectName("for_yourself")
        self._is_offered = False
        self._why = body2()
        self._why.setObjectName("why_not_to_send")
        self._line = name(
            QCheckBox(self.tr("Print “For myself: not to be sent” at the top")), "not_to_send"
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for each in (heading(self.tr("For yourself")), self._why, self._line, hairline()):
            self._column.addWidget(each)
        self._line.toggled.connect(self.line_chosen)
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    @property
    def is_line_wanted(self) -> bool:
        """Tell whether the line is to be printed."""
        return self._is_offered and self._line.isChecked()

    def show_why(self, why: str, *, offered: bool) -> None:
        """Show the reason in a sentence, "" where there is none to give; the line is on.

        offered: whether the letter is one that is not to be sent at all.
        """
        self._is_offered = offered
        set_checked(self._line, is_on=True)
        given = self.tr("You can print this to read it or keep it. Giving it is not offered here.")
        kept = self.tr("It is your machine; keeping to that is up to you.")
        self._why.setText(" ".join((why, given, kept)) if why else given)
        self.setVisible(offered)

    def _space(self) -> None:
        self._column.setSpacing(self._theme.px(GAP_PX))


class MissingCharacters(QWidget):
    """Names the characters that would be printed as empty boxes; hidden without any."""

    def __init__(self, theme: Theme, hint: str = "") -> None:
        """Hidden until there are some. hint: what else can be done, as a sentence."""
        super().__init__()
        self._theme = theme
        self.setObjectName("missing_notice")
        self._hint = name(body2(hint), "missing_hint")
        said = TextLabel(
            self.tr("No typeface here has these characters. They would be printed as empty boxes:")
        )
        self._names = name(TextLabel(), "missing_names")
        self._codes = name(caption(), "missing_codes")
        self._scripts = name(body2(), "missing_scripts")
        for label in (self._names, self._codes):
            # By what they begin with, a label of Qt would turn to the right by itself.
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for each in (said, self._names, self._codes, self._scripts, self._hint, hairline()):
            self._column.addWidget(each)
        self._hint.setVisible(bool(hint))
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    def show_missing(self, missing: tuple[MissingGlyph, ...]) -> None:
        """Name the first of `missing` and count the rest."""
        shown = missing[:MISSING_SHOWN]
        names = [each.plain for each in shown]
        if len(missing) > MISSING_SHOWN:
            names.append(self.tr("and %n more", "", len(missing) - MISSING_SHOWN))
        self._names.setText(", ".join(names))
        self._codes.setText(", ".join(each.code for each in shown))
        scripts = scripts_of(missing) if len(missing) > MISSING_SHOWN else ()
        told = self.tr("Among them are letters of: {scripts}.").format(scripts=", ".join(scripts))
        self._scripts.setText(told if scripts else "")
        self._scripts.setVisible(bool(scripts))
        self.setVisible(bool(missing))

    def _space(self) -> None:
        self._column.setSpacing(self._theme.px(GAP_PX))
