"""The settings page with its sections, wired to what they change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reconcile_gui.apology.coach_section_widget import CoachSection
from reconcile_gui.care.contact_section_widget import ContactSection
from reconcile_gui.qtkit.languages import interface_language, shipped
from reconcile_gui.shell.aloud_section_widget import AloudSection
from reconcile_gui.shell.appearance_section_widget import AppearanceSection
from reconcile_gui.shell.backups_section_widget import BackupsSection
from reconcile_gui.shell.help_words import shipped_pages
from reconcile_gui.shell.language_section_widget import LanguageSection
from reconcile_gui.shell.locking_section_widget import LockingSection
from reconcile_gui.shell.place_section_widget import PlaceSection
from reconcile_gui.shell.settings_page import SettingsPage
from reconcile_gui.shell.shipped_section_widget import ShippedSection
from reconcile_gui.shell.shipped_texts import broken_texts
from reconcile_gui.shell.spelling_section_widget import SpellingSection
from reconcile_gui.shell.trouble_page import sentence

if TYPE_CHECKING:
    from reconcile_gui.shell.opening import Opening
    from reconcile_gui.shell.safekeeping import Safekeeping
    from reconcile_gui.shell.tools import Tools
    from reconcile_gui.workbook.errors import WorkbookProblem
    from reconcile_gui.workbook.passphrase import PassphraseChanged


class SettingsRoom(QObject):
    """A view in the sense of hiding and locking."""

    other_wanted = Signal()
    new_wanted = Signal()
    copy_wanted = Signal()
    move_wanted = Signal()
    delete_wanted = Signal()
    help_wanted = Signal(str)
    letting_go_wanted = Signal()
    protection_changed = Signal()  # the workbook has a passphrase now, or none any more

    def __init__(self, tools: Tools, opening: Opening, safekeeping: Safekeeping) -> None:
        """Build every section."""
        super().__init__(tools.session)
        self._safekeeping = safekeeping
        self._opening = opening
        self._locking = LockingSection(
            tools.theme, tools.settings, tools.desktop, lambda: opening.needs_passphrase
        )
        self._backups = BackupsSection(tools, safekeeping)
        self._place = PlaceSection(tools.theme, lambda: opening.path)
        self._contact = ContactSection(tools.session, tools.theme, tools.clock)
        coach = CoachSection(tools.session, tools.theme, tools.rules.that_can_be_silenced)
        spelling = SpellingSection(tools.theme, tools.settings, tools.spelling)
        broken = broken_texts(
            shipped("questions"),
            shipped("guides"),
            shipped("care"),
            shipped("boundaries"),
            tools.rules,
            shipped_pages(interface_language()),
        )
        broken += [
            self.tr("{file}: missing or damaged; the system’s typeface is used instead").format(
                file=f"fonts/{file}"
            )
            for file in tools.theme.missing_fonts
        ]
        # Only for whoever edits the files: nobody else ever has one that cannot be used.
        slips = [("shipped", self.tr("Texts of the program"), ShippedSection(broken))]
        self.page = SettingsPage(
            tools.theme,
            (
                ("appearance", self.tr("Appearance"), AppearanceSection(tools.settings)),
                ("language", self.tr("Language"), LanguageSection(tools.settings)),
                ("contact", self.tr("Names and contact"), self._contact),
                ("coach", self.tr("Coach"), coach),
                ("aloud", self.tr("Reading aloud"), AloudSection(tools.settings, tools.voice)),
                ("spelling", self.tr("Spelling"), spelling),
                ("locking", self.tr("Hiding and locking"), self._locking),
                ("backups", self.tr("Backups"), self._backups),
                ("place", self.tr("This workbook"), self._place),
                *(slips if broken else ()),
            ),
        )
        self._locking.passphrase_given.connect(self._on_passphrase)
        self._locking.removal_wanted.connect(self._on_removal)
        self._backups.now_wanted.connect(self._on_back_up)
        self._place.other_wanted.connect(self.other_wanted)
        self._place.new_wanted.connect(self.new_wanted)
        self._place.copy_wanted.connect(self.copy_wanted)
        self._place.move_wanted.connect(self.move_wanted)
        self._place.delete_wanted.connect(self.delete_wanted)
        self._contact.help_wanted.connect(self.help_wanted)
        self._contact.letting_go_wanted.connect(self.letting_go_wanted)
        self._contact.form_opened.connect(self.page.bring_up)

    def show_workbook(self) -> None:
        """Fill every section."""
        self.page.show_workbook()

    def record_status(self) -> None:
        """Open the form for what was said about contact, with the keyboard in it."""
        self._contact.record()

    def flush(self) -> None:
        """Hand unsaved words to the session."""
        self.page.flush()

    def clear(self) -> None:
        """Forget every word."""
        self.page.clear()

    def _on_passphrase(self, old: str, new: str) -> None:
        self._safekeeping.set_passphrase(old, new, self._on_changed, self._on_not_changed)

    def _on_removal(self, old: str) -> None:
        self._safekeeping.set_passphrase(old, None, self._on_changed, self._on_not_changed)

    def _on_changed(self, changed: PassphraseChanged) -> None:
        self._opening.note_passphrase(is_set=changed.is_encrypted)
        told = self._told_set(changed) if changed.is_encrypted else self._told_removed(changed)
        self._locking.done(" ".join(told))
        self.protection_changed.emit()

    def _told_removed(self, changed: PassphraseChanged) -> list[str]:
        told = [self.tr("The passphrase is off. The file can be read without it.")]
        if changed.left:
            one = self.tr("One backup still asks for an earlier passphrase.")
            many = self.tr("%n backups still ask for an earlier passphrase.", "", len(changed.left))
            told.append(one if len(changed.left) == 1 else many)
        if not changed.backed_up:
            told.append(self.tr("A new backup could not be made."))
        return told

    def _told_set(self, changed: PassphraseChanged) -> list[str]:
        """Return what was done and what may remain, in sentences."""
        told = [self.tr("The passphrase holds from now on.")]
        if changed.re_encrypted:
            told.append(self.tr("Earlier backups were put under it too."))
        if changed.left:
            one = self.tr("One backup still opens as before.")
            many = self.tr("%n backups still open as before.", "", len(changed.left))
            told.append(one if len(changed.left) == 1 else many)
        if changed.not_there:
            told.append(
                self.tr(
                    "An earlier folder for backups is not there now. If it holds some, they open "
                    "as before."
                )
            )
        if not changed.backed_up:
            told.append(self.tr("A backup under it could not be made."))
        if changed.old_words_may_remain:
            told.append(
                self.tr(
                    "Parts of the former, readable file may still lie on this disk, in its "
                    "snapshots or in copies made by other programs."
                )
            )
        return told

    def _on_not_changed(self, problem: WorkbookProblem) -> None:
        self._locking.failed(f"{sentence(problem.happened)} {sentence(problem.do)}")

    def _on_back_up(self) -> None:
        self._safekeeping.back_up_now(self._backups.show_workbook, self._on_not_backed_up)

    def _on_not_backed_up(self, problem: WorkbookProblem) -> None:
        self._backups.say(f"{sentence(problem.happened)} {sentence(problem.do)}")
