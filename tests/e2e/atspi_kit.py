#!/usr/bin/python3
"""Drive and read a desktop program through AT-SPI, without a screen.

AT-SPI is the bus a screen reader uses. This kit starts a private X server,
window manager, session bus and accessibility bus, runs a program in them, and
finds its controls by role and name alone, as the user of a screen reader does::

    with Desktop() as desktop, desktop.launch(["python", "window.py"]) as program:
        program.wait_for("text", "Letter text").type("Dear Ada")
        program.wait_for("push button", "Check letter").press()
        program.wait_for_event("object:announcement", text="Checked: .*")

Needs Debian's own Python (``/usr/bin/python3``) for ``gi``; the program may run
in any Python. One process holds one Desktop, because libatspi stays connected
to the first bus it meets.
"""

from __future__ import annotations

import argparse
import contextlib
import functools
import importlib.util
import os
import re
import select
import signal
import subprocess
import sys
import tempfile
import time
import warnings
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, TypeAlias, TypeVar

import gi  # type: ignore[import-not-found]  # Debian's gi has no types.

# ORDER: the version must be chosen before the import.
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # type: ignore[import-not-found]  # noqa: E402

# WORKAROUND(libatspi 2.46): its introspection data marks current calls deprecated.
warnings.filterwarnings("ignore", r"Atspi\..* is deprecated", DeprecationWarning)

T = TypeVar("T")
Node: TypeAlias = Any  # An Atspi.Accessible.
Bus: TypeAlias = Any  # A Gio.DBusConnection.

# Chosen: far above the slowest start measured (1.1 s on two busy cores).
TIMEOUT_S = 20.0
# Chosen: the longest pause between two looks; an event ends it sooner.
LOOK_AGAIN_MS = 20
# Chosen: a normal call answers in 10 ms. libatspi's own start-up limit of 15 s
# would stop a journey for that long when a program is busy.
CALL_TIMEOUT_MS = 2_000
# Chosen: an action that opens a modal dialog answers only when that closes.
ACTION_ANSWER_S = 0.3
# Chosen: a focus event follows Tab within 50 ms.
TAB_ANSWER_S = 0.5
# Chosen: a date field has three parts that Tab visits without a focus event.
TABS_BEFORE_TRAP = 4
# Chosen: enough for a program to save and leave before it is killed.
LEAVE_S = 5.0

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
# A child must not outlive a kit that was killed before it could clean up.
TIED_TO_US = ("setpriv", "--pdeathsig", "TERM", "--")
# What a user's real session would leak into the private one.
LEFT_OUT = frozenset(
    {"AT_SPI_BUS_ADDRESS", "DESKTOP_SESSION", "GTK_MODULES", "NO_AT_BRIDGE", "QT_IM_MODULE"}
    | {"QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE", "SESSION_MANAGER", "WAYLAND_DISPLAY"}
    | {"XDG_CURRENT_DESKTOP", "XMODIFIERS"}
)
# Qt warns of libatspi's questions; a test that wants a clean output would see them.
QUIET_BRIDGE = "qt.accessibility.atspi.warning=false"

HEARD_KINDS = (
    "object:announcement",
    "object:property-change:accessible-name",
    "object:selection-changed",
    "object:state-changed:checked",
    "object:state-changed:focused",
    "object:text-caret-moved",
    "object:text-changed",
    "window:activate",
    "window:create",
)
FOCUSED = "object:state-changed:focused"

# Roles a person acts on, so each needs a name to be found by.
ACTED_ON = frozenset(
    {"check box", "check menu item", "combo box", "dial", "entry", "link", "list", "list item"}
    | {"menu", "menu item", "page tab", "page tab list", "password text", "push button"}
    | {"radio button", "radio menu item", "slider", "spin button", "table", "table cell"}
    | {"text", "toggle button", "tree", "tree item", "tree table"}
)
# Parts of a control; arrow keys, not Tab, reach them.
PARTS = frozenset(
    {"list item", "menu", "menu item", "page tab", "radio button", "table cell", "tree item"}
)
# Qt gives these their value as name, so only a label (buddy) can name them.
NAMED_BY_VALUE = frozenset({"combo box"})
# An empty cell reads as empty; its row and column headers name it.
MAY_BE_EMPTY = frozenset({"table cell"})
# Rows may say the same; what is beside them tells them apart.
MAY_BE_ALIKE = frozenset({"table cell"})
# A text that the mouse may select takes the focus from it; it is read without.
ONLY_READ = frozenset({"label"})
# Made by Qt inside scroll areas; a person scrolls by other means.
QT_OWN = frozenset({"scroll bar"})
# What Qt calls a widget nobody described.
NO_ROLE = frozenset({"filler", "unknown"})
# On for nearly every control: a dump tells their absence instead.
EXPECTED_STATES = frozenset({"enabled", "sensitive", "showing", "visible"})

KEYS = {
    **{"Backspace": 0xFF08, "Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B},
    **{"Home": 0xFF50, "Left": 0xFF51, "Up": 0xFF52, "Right": 0xFF53, "Down": 0xFF54},
    **{"PageUp": 0xFF55, "PageDown": 0xFF56, "End": 0xFF57, "Delete": 0xFFFF, "Space": 0x20},
    **{f"F{number}": 0xFFBD + number for number in range(1, 13)},
}
MODIFIERS = {"Shift": 1, "Ctrl": 4, "Alt": 8}


class KitProblem(Exception):
    """The desktop, the program or a control is not as the journey needs it."""


class TimedOut(KitProblem):
    """What was waited for did not come."""


class ControlMissing(KitProblem):
    """No showing control has this role and name, or more than one has."""


@dataclass(frozen=True, slots=True)
class HeardEvent:
    """One accessibility event; role and name are the source's when it came.

    kind: as AT-SPI writes it, such as "object:text-changed:insert".
    text: the announced message or the inserted text, else "".
    detail: two numbers that depend on kind: place and length, or on and off.
    """

    kind: str
    source: Control
    role: str
    name: str
    text: str
    detail: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing an audit has against a control."""

    rule: str
    path: str
    why: str

    def __str__(self) -> str:
        """Write it as one line of a report."""
        return f"{self.rule}: {self.path}: {self.why}"


def utf16_length(text: str) -> int:
    """Return the length Qt counts: two for each character beyond U+FFFF."""
    return len(text.encode("utf-16-le")) // 2


def fits(wanted: str, actual: str) -> bool:
    """Return whether actual is wanted, letter for letter or as a whole regex."""
    return wanted == actual or re.fullmatch(wanted, actual, re.DOTALL) is not None


def wait_until(look: Callable[[], T | None], what: str, timeout_s: float = TIMEOUT_S) -> T:
    """Return the first true answer of look, asked again after every event.

    Raises TimedOut naming `what` after timeout_s.
    """
    context = GLib.MainContext.default()
    until = time.monotonic() + timeout_s
    while True:
        while context.iteration(False):
            pass
        with contextlib.suppress(GLib.Error):  # Gone while it was read: look again.
            answer = look()
            if answer:
                return answer
        if time.monotonic() > until:
            raise TimedOut(f"waited {timeout_s:g} s for {what}")
        wake = GLib.Timeout(LOOK_AGAIN_MS)
        wake.set_callback(lambda *_: GLib.SOURCE_REMOVE)
        wake.attach(context)
        context.iteration(True)
        wake.destroy()


@functools.cache
def accessibility_bus() -> Bus:
    """Return a connection of our own to the accessibility bus."""
    kinds = Gio.DBusConnectionFlags
    session = Gio.DBusConnection.new_for_address_sync(
        os.environ["DBUS_SESSION_BUS_ADDRESS"],
        kinds.AUTHENTICATION_CLIENT | kinds.MESSAGE_BUS_CONNECTION,
        None,
        None,
    )
    answer = session.call_sync(
        *("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None),
        *(Gio.DBusCallFlags.NONE, int(TIMEOUT_S * 1000), None),
    )
    return Gio.DBusConnection.new_for_address_sync(
        answer.unpack()[0],
        kinds.AUTHENTICATION_CLIENT | kinds.MESSAGE_BUS_CONNECTION,
        None,
        None,
    )


def press_keys(combination: str) -> None:
    """Press keys such as "Ctrl+Shift+S" or "Return" in the window in front."""
    *held, key = combination.split("+")
    mask = sum(MODIFIERS[name] for name in held)
    symbol = KEYS[key] if key in KEYS else ord(key.lower())
    if mask:
        Atspi.generate_keyboard_event(mask, None, Atspi.KeySynthType.LOCKMODIFIERS)
    Atspi.generate_keyboard_event(symbol, None, Atspi.KeySynthType.SYM)
    if mask:
        Atspi.generate_keyboard_event(mask, None, Atspi.KeySynthType.UNLOCKMODIFIERS)


def type_keys(text: str) -> None:
    """Type printable ASCII into whatever has the keyboard."""
    Atspi.generate_keyboard_event(0, text, Atspi.KeySynthType.STRING)


class Control:
    """One accessible object: a window, a control, or a part of one."""

    def __init__(self, node: Node) -> None:
        """Take the accessible object that AT-SPI gave."""
        self.node = node

    def __eq__(self, other: object) -> bool:
        """Compare by address: AT-SPI makes a new object for each look."""
        return isinstance(other, Control) and self._address == other._address

    def __hash__(self) -> int:
        """Hash what is compared."""
        return hash(self._address)

    def __repr__(self) -> str:
        """Name it as a report does; what is gone has no name."""
        try:
            return f"<{self.role} {self.label or self.name!r}>"
        except GLib.Error:
            return "<gone>"

    @property
    def _address(self) -> tuple[str, str]:
        return self.node.app.bus_name, self.node.path

    # Reading

    @property
    def role(self) -> str:
        """The role in AT-SPI words, such as "push button"."""
        return str(self.node.get_role_name())

    @property
    def parent(self) -> Control | None:
        """The control around it, if there is one."""
        node = self.node.get_parent()
        return None if node is None else Control(node)

    @property
    def name(self) -> str:
        """The name the program gives, or ""."""
        return str(self.node.get_name() or "")

    @property
    def label(self) -> str:
        """The name of the label that points here (a Qt buddy), or ""."""
        for relation in self.node.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                targets = (relation.get_target(i) for i in range(relation.get_n_targets()))
                return " ".join(target.get_name() or "" for target in targets).strip()
        return ""

    @property
    def description(self) -> str:
        """The longer explanation the program gives, or ""."""
        return str(self.node.get_description() or "")

    @property
    def states(self) -> frozenset[str]:
        """The states that are on, such as "focused" and "checked"."""
        return frozenset(state.value_nick for state in self.node.get_state_set().get_states())

    @property
    def interfaces(self) -> frozenset[str]:
        """What the control can do, such as "EditableText"."""
        return frozenset(self.node.get_interfaces())

    @property
    def actions(self) -> tuple[str, ...]:
        """The actions on offer, such as "Press" and "SetFocus"."""
        if "Action" not in self.interfaces:
            return ()
        count = Atspi.Action.get_n_actions(self.node)
        return tuple(Atspi.Action.get_action_name(self.node, i) for i in range(count))

    @property
    def text(self) -> str:
        """The whole text."""
        self._need("Text")
        return str(Atspi.Text.get_text(self.node, 0, -1))

    @property
    def text_length(self) -> int:
        """The length of the text in UTF-16 units, as Qt counts."""
        self._need("Text")
        return int(Atspi.Text.get_character_count(self.node))

    @property
    def caret(self) -> int:
        """The place of the caret in UTF-16 units."""
        self._need("Text")
        return int(Atspi.Text.get_caret_offset(self.node))

    @property
    def selection(self) -> tuple[int, int] | None:
        """The start and end of the selected text in UTF-16 units, or None."""
        self._need("Text")
        if not Atspi.Text.get_n_selections(self.node):
            return None
        span = Atspi.Text.get_selection(self.node, 0)
        return span.start_offset, span.end_offset

    @property
    def extents(self) -> tuple[int, int, int, int]:
        """Left, top, width, height on the screen in pixels."""
        box = Atspi.Component.get_extents(self.node, Atspi.CoordType.SCREEN)
        return box.x, box.y, box.width, box.height

    @property
    def language(self) -> str:
        """The language of its words, such as "en_GB", or "" where it does not tell."""
        return str(self.node.get_object_locale() or "")

    def children(self) -> list[Control]:
        """Return the direct children that still exist."""
        nodes = (self.node.get_child_at_index(i) for i in range(self.node.get_child_count()))
        return [Control(node) for node in nodes if node]

    def walk(self, *, hidden: bool = False) -> Iterator[Control]:
        """Yield this control and all below it, depth first; hidden ones on demand.

        Why a hidden control hides its whole branch: Qt calls list items
        "showing" even when their list is on a closed page.
        """
        for control, _trail in self.walk_with_trail(hidden=hidden):
            yield control

    def walk_with_trail(
        self, *, hidden: bool = False, trail: tuple[Control, ...] = ()
    ) -> Iterator[tuple[Control, tuple[Control, ...]]]:
        """Yield each control with the controls above it, outermost first."""
        if not hidden and "showing" not in self.states:
            return
        yield self, trail
        for child in self.children():
            with contextlib.suppress(GLib.Error):  # It went away while we walked.
                yield from child.walk_with_trail(hidden=hidden, trail=(*trail, self))

    def describe(self) -> str:
        """Return one line: role, name, label, states, actions and text."""
        states = self.states
        parts = [f"{self.role} {self.name!r}"]
        if self.label:
            parts.append(f"label={self.label!r}")
        if self.description:
            parts.append(f"description={self.description!r}")
        shown = sorted(states - EXPECTED_STATES)
        shown += [f"not {state}" for state in ("showing", "enabled") if state not in states]
        parts.append(f"({', '.join(shown)})")
        if self.actions:
            parts.append(f"actions={','.join(self.actions)}")
        if "Text" in self.interfaces:
            parts.append(f"text={self.text!r}")
        return " ".join(parts)

    # Acting

    def press(self) -> None:
        """Do the first of Press, ShowMenu and Toggle that is on offer."""
        for wanted in ("Press", "ShowMenu", "Toggle"):
            if wanted in self.actions:
                self.do_action(wanted)
                return
        raise KitProblem(f"{self} offers nothing to press, only {self.actions}")

    def do_action(self, action: str) -> None:
        """Do an action by name; return when it is done, or is asking for more.

        A menu item that opens a modal dialog answers when the dialog closes,
        so a missing answer is no failure: wait for what should appear.
        """
        offered = self.actions
        if action not in offered:
            raise KitProblem(f"{self} offers {offered}, not {action!r}")
        bus = accessibility_bus()
        answers: list[Any] = []
        bus.call(
            *(*self._address, "org.a11y.atspi.Action", "DoAction"),
            *(GLib.Variant("(i)", (offered.index(action),)), None),
            *(Gio.DBusCallFlags.NO_AUTO_START, GLib.MAXINT, None),
            lambda _bus, answer: answers.append(answer),
        )
        with contextlib.suppress(TimedOut):
            wait_until(lambda: answers, "an answer", ACTION_ANSWER_S)
        if answers:
            bus.call_finish(answers[0])

    def focus(self) -> None:
        """Give the control the keyboard focus and wait until it has it.

        A Qt combo box refuses; reach it with Tab, or open it with press().
        """
        if not Atspi.Component.grab_focus(self.node):
            raise KitProblem(f"{self} refuses the focus")
        wait_until(lambda: "focused" in self.states, f"the focus on {self}")

    def type(self, text: str) -> None:
        """Focus the control, type at the caret as a person does, wait for the text.

        Shortcuts, completers and undo see each key. For much text, insert().
        """
        self.focus()
        # WORKAROUND(at-spi2-core 2.46): a character that is on no key is put on a
        # spare key, and two of them in a row arrive as the second one twice.
        for piece in re.findall(r"[ -~]+|[^ -~]", text):
            before = self.text_length
            if piece in "\n\t":
                press_keys({"\n": "Return", "\t": "Tab"}[piece])
            else:
                Atspi.generate_keyboard_event(0, piece, Atspi.KeySynthType.STRING)
            if piece != "\t":  # Tab may leave the control instead.
                self._wait_for_length(before + utf16_length(piece))

    def _wait_for_length(self, length: int) -> None:
        wait_until(lambda: self.text_length == length, f"{length} units of text in {self}")

    def insert(self, text: str, at: int | None = None) -> None:
        """Put text in without the keyboard, at a UTF-16 place or at the caret."""
        self._need("EditableText")
        place = self.caret if at is None else at
        # AT-SPI's documents say bytes; Qt takes UTF-16 units and pads a longer
        # length with NUL characters that cut the text short for every reader.
        Atspi.EditableText.insert_text(self.node, place, text, utf16_length(text))

    def set_text(self, text: str) -> None:
        """Replace the whole text without the keyboard."""
        self._need("EditableText")
        Atspi.EditableText.set_text_contents(self.node, text)

    def select_text(self, start: int, end: int) -> None:
        """Select a range of the text, in UTF-16 units."""
        self._need("Text")
        Atspi.Text.set_caret_offset(self.node, start)
        Atspi.Text.add_selection(self.node, start, end)

    def select_item(self, name: str) -> Control:
        """Select the tab or list item whose whole name matches, and return it.

        name: exact or as a regular expression. Goes through Press or the Selection
        interface; Qt then selects an item without making it the current one.
        Use choose() where the program listens to the current item.
        """
        index, item = self._item(name)
        if item.role == "page tab":
            item.press()
        else:
            self._need("Selection")
            Atspi.Selection.select_child(self.node, index)
        wait_until(lambda: "selected" in item.states, f"{item} to be selected")
        return item

    def choose(self, name: str) -> None:
        """Choose an item of a list or combo box with the arrow keys.

        name: the whole name, exact or as a regular expression. This is the only way
        that changes a Qt combo box: selecting in its list leaves it as it was.
        """
        if self.role != "combo box":
            self.focus()
            self.move_to(name)
            return
        if "expanded" not in self.states:
            self.do_action("ShowMenu")
        popup = next(child for child in self.children() if child.role == "list")
        wait_until(lambda: {"showing", "focused"} <= popup.states, f"the list of {self}")
        popup.move_to(name)
        press_keys("Return")
        wait_until(lambda: fits(name, self.name), f"{name!r} in {self}")

    def move_to(self, name: str) -> None:
        """Press arrow keys until the item is selected; the list must have the focus."""
        target, item = self._item(name)
        items = self.children()
        on = [i for i, other in enumerate(items) if {"focused", "selected"} & other.states]
        start = on[0] if on else -1
        for _ in range(abs(target - start)):
            press_keys("Down" if target > start else "Up")
        wait_until(lambda: "selected" in item.states, f"{item} to be selected")

    def _item(self, name: str) -> tuple[int, Control]:
        items = self.children()
        for index, item in enumerate(items):
            if fits(name, item.name):
                return index, item
        raise ControlMissing(f"{self} has no item {name!r} among {items}")

    def _need(self, interface: str) -> None:
        if interface not in self.interfaces:
            raise KitProblem(f"{self} has no {interface}, only {sorted(self.interfaces)}")


class Program:
    """A started program and its accessible tree."""

    def __init__(
        self,
        process: subprocess.Popen[bytes],
        root: Control,
        heard: deque[HeardEvent],
        log: Path,
    ) -> None:
        """Take a running process, its tree, what was heard and where its output goes."""
        self.process = process
        self.root = root
        self.heard = heard
        self._log = log

    def __enter__(self) -> Program:
        """Use the program."""
        return self

    def __exit__(self, kind: object, problem: object, trace: TracebackType | None) -> None:
        """End the program."""
        self.close()

    def close(self) -> int:
        """End the program and what it started; return its exit status."""
        return end_group(self.process)

    @property
    def output(self) -> str:
        """What the program wrote so far, standard output and error together."""
        return self._log.read_text(errors="replace")

    def controls(self, role: str, name: str, *, hidden: bool = False) -> list[Control]:
        """Return all controls of a role whose whole name or label matches.

        name: the whole name, exact or as a regular expression.
        """
        return [
            control
            for control in self.root.walk(hidden=hidden)
            if control.role == role and (fits(name, control.name) or fits(name, control.label))
        ]

    def find(self, role: str, name: str) -> Control:
        """Return the one showing control of a role with this name or label.

        Raises ControlMissing when there is none, or more than one: a person
        who hears the same words twice does not know which is which.
        """
        self.check_running()
        found = self.controls(role, name)
        if len(found) != 1:
            raise ControlMissing(f"{len(found)} showing controls are {role!r} {name!r}")
        return found[0]

    def wait_for(self, role: str, name: str, timeout_s: float = TIMEOUT_S) -> Control:
        """Return the one control of a role and name as soon as it shows.

        Raises ControlMissing with the whole tree, to see what was there instead.
        """

        def look() -> Control | None:
            with contextlib.suppress(ControlMissing):
                return self.find(role, name)
            return None

        try:
            return wait_until(look, f"{role!r} {name!r}", timeout_s)
        except TimedOut as problem:
            raise ControlMissing(f"{problem}; the tree is\n{self.dump()}") from None

    def wait_gone(self, role: str, name: str, timeout_s: float = TIMEOUT_S) -> None:
        """Wait until no showing control has this role and name."""
        what = f"{role!r} {name!r} to go"
        wait_until(lambda: not self.controls(role, name), what, timeout_s)

    def wait_for_event(
        self, kind: str, *, text: str = ".*", name: str = ".*", timeout_s: float = TIMEOUT_S
    ) -> HeardEvent:
        """Return the next event of a kind, and forget it and all before it.

        kind: the start of the kind, such as "object:text-changed". text, and
        name of the source: the whole string, exact or as a regular expression.
        """

        def look() -> HeardEvent | None:
            for place, event in enumerate(self.heard):
                told = fits(text, event.text) and fits(name, event.name)
                if told and event.kind.startswith(kind):
                    for _ in range(place + 1):
                        self.heard.popleft()
                    return event
            self.check_running()
            return None

        return wait_until(look, f"event {kind!r} with {text!r} from {name!r}", timeout_s)

    def check_running(self) -> None:
        """Raise KitProblem with the last words of a program that has ended."""
        status = self.process.poll()
        if status is not None:
            raise KitProblem(f"the program ended with {status}; it wrote\n{self.output[-2000:]}")

    def wait_settled(self, timeout_s: float = TIMEOUT_S) -> None:
        """Wait until a window shows and two looks at the tree agree."""
        seen: list[list[tuple[str, str]]] = [[]]

        def look() -> bool:
            self.check_running()
            seen.append([(control.role, control.name) for control in self.root.walk()])
            return len(seen[-1]) > 1 and seen[-1] == seen[-2]

        wait_until(look, "the tree to settle", timeout_s)

    def dump(self, *, hidden: bool = False) -> str:
        """Return the tree as text, a line for each control."""
        rows = self.root.walk_with_trail(hidden=hidden)
        return "\n".join("  " * len(trail) + control.describe() for control, trail in rows)

    def audit(self) -> list[Finding]:
        """Return what stands between the showing controls and a screen reader."""
        findings: list[Finding] = []
        siblings: dict[Control, Counter[tuple[str, str]]] = {}
        for control, trail in self.root.walk_with_trail():
            path = " > ".join(str(part) for part in (*trail[1:], control))
            findings += [Finding(rule, path, why) for rule, why in faults(control)]
            called = control.label or ("" if control.role in NAMED_BY_VALUE else control.name)
            may_be_alike = control.role in MAY_BE_ALIKE
            if trail and called and is_acted_on(control) and not may_be_alike:
                twins = siblings.setdefault(trail[-1], Counter())
                twins[control.role, called] += 1
                if twins[control.role, called] == 2:
                    findings.append(Finding("twin", path, "a sibling has the same role and name"))
        return findings

    def walk_tab(self, limit: int = 200) -> tuple[list[Control], Control | None]:
        """Press Tab until the focus comes round.

        Returns the controls in the order Tab reaches them, and the control
        that keeps Tab for itself (an editor that types it), or None.
        """
        reached: list[Control] = []
        while len(reached) < limit:
            focused = self._tab_on()
            if focused is None:
                return reached, reached[-1] if reached else self.root
            if focused in reached:
                return reached, None
            reached.append(focused)
        raise KitProblem(f"the focus did not come round in {limit} steps")

    def _tab_on(self) -> Control | None:
        """Press Tab until something else has the focus; None when nothing gets it."""
        for _ in range(TABS_BEFORE_TRAP):
            self.heard.clear()
            press_keys("Tab")
            with contextlib.suppress(TimedOut):
                event = self.wait_for_event(FOCUSED, timeout_s=TAB_ANSWER_S)
                while not event.detail[0]:  # First one control loses the focus.
                    event = self.wait_for_event(FOCUSED, timeout_s=TAB_ANSWER_S)
                return event.source
        return None

    def audit_keyboard(self) -> list[Finding]:
        """Return controls that Tab does not reach or does not leave."""
        reached, keeper = self.walk_tab()
        if keeper is not None:
            return [Finding("tab-trap", str(keeper), "Tab does not leave it")]
        # The part that the arrow keys came to last may speak for its list or table.
        whole = {parent for each in reached if each.role in PARTS and (parent := each.parent)}
        return [
            Finding("not-by-tab", str(control), "it takes the focus, but Tab does not reach it")
            for control in self.root.walk()
            if {"focusable", "enabled"} <= control.states
            and control.role not in PARTS | NO_ROLE | ONLY_READ | QT_OWN
            and control not in whole.union(reached)
            # The line of a combo box to type in has the keyboard when its box has it.
            and (control.parent is None or control.parent.role != "combo box")
        ]

    def audit_pages(self, *, keyboard: bool = False) -> list[Finding]:
        """Audit what shows now, and then each page behind a showing tab."""
        findings: dict[Finding, None] = {}
        for tab in [None, *self.controls("page tab", ".*")]:
            if tab is not None:
                tab.press()
                wait_until(functools.partial(_is_selected, tab), f"{tab} to open")
                self.wait_settled()
            findings |= dict.fromkeys(self.audit())
            if keyboard:
                findings |= dict.fromkeys(self.audit_keyboard())
        return list(findings)


def _is_selected(control: Control) -> bool:
    return "selected" in control.states


def is_acted_on(control: Control) -> bool:
    """Return whether a person would want to act on the control."""
    if control.role in QT_OWN:
        return False
    acts = set(control.actions) - {"SetFocus"}
    return control.role in ACTED_ON or "focusable" in control.states or bool(acts)


def faults(control: Control) -> Iterator[tuple[str, str]]:
    """Yield (rule, why) for what is wrong with one showing control."""
    role, name, label = control.role, control.name, control.label
    if role in {"frame", "dialog", "window"} and not name:
        yield "untitled", "a window without a title"
    if "&" in name and re.search(r"&\w", name):
        yield "mnemonic", f"the name {name!r} still holds its mnemonic mark"
    if not is_acted_on(control):
        return
    if role in NAMED_BY_VALUE and not label:
        yield "unlabelled-editor", f"its name {name!r} is its value; give it a label as buddy"
    elif "EditableText" in control.interfaces and not (name or label):
        yield "unlabelled-editor", "neither a label points to it nor has it a name"
    elif not (name or label) and role not in MAY_BE_EMPTY:
        yield "unnamed", f"states {sorted(control.states - EXPECTED_STATES)}"
    if role in NO_ROLE and not any(child.role == "page tab list" for child in control.children()):
        yield "no-role", "it takes the focus, but says nothing of what it is"


def end_group(process: subprocess.Popen[bytes]) -> int:
    """End a process we started as its own group; return its exit status."""
    for step, patience_s in ((signal.SIGTERM, LEAVE_S), (signal.SIGKILL, LEAVE_S)):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, step)
        with contextlib.suppress(subprocess.TimeoutExpired):
            return process.wait(patience_s)
    raise KitProblem(f"process {process.pid} does not end")


class Desktop:
    """A private X server, window manager, session bus and accessibility bus."""

    def __init__(self, size: str = "1280x900") -> None:
        """Note the size of the screen in pixels; nothing is started yet."""
        self._size = size
        self._exits = contextlib.ExitStack()
        self._environment: dict[str, str] = {}
        self._heard: deque[HeardEvent] = deque(maxlen=10_000)
        self._folder = Path()

    def __enter__(self) -> Desktop:
        """Start the desktop; what was started ends again if a part of it fails."""
        with contextlib.ExitStack() as exits:
            self._start(exits)
            self._exits = exits.pop_all()
        return self

    def __exit__(self, kind: object, problem: object, trace: TracebackType | None) -> None:
        """End everything that was started, the last first."""
        self._exits.close()

    def _start(self, exits: contextlib.ExitStack) -> None:
        folder = exits.enter_context(tempfile.TemporaryDirectory(prefix="atspi-kit-"))
        self._folder = Path(folder)
        self._environment = {k: v for k, v in os.environ.items() if k not in LEFT_OUT}
        self._environment |= {"XDG_RUNTIME_DIR": folder, "GSETTINGS_BACKEND": "memory"}
        for kind in ("CONFIG", "CACHE", "DATA", "STATE"):
            self._environment[f"XDG_{kind}_HOME"] = f"{folder}/{kind.lower()}"
        number = self._start_and_read(
            exits, ["Xvfb", "-displayfd", "{fd}", "-screen", "0", f"{self._size}x24"]
        )
        self._environment["DISPLAY"] = f":{number}"
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = self._start_and_read(
            exits,
            [
                *("dbus-daemon", "--session", "--nofork", "--print-address={fd}"),
                f"--address=unix:path={folder}/session-bus",
            ],
        )
        ready = self._folder / "window-manager-ready"
        log = self._folder / "service.log"
        self._spawn(exits, ["openbox", "--sm-disable", "--startup", f"touch {ready}"], log)
        self._spawn(exits, [LAUNCHER, "--launch-immediately"], log)
        wait_until(ready.exists, "the window manager")
        self._connect(exits)

    def _connect(self, exits: contextlib.ExitStack) -> None:
        for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
            exits.callback(_set_environment, name, os.environ.get(name))
            os.environ[name] = self._environment[name]
        accessibility_bus()
        if Atspi.init() != 0:
            raise KitProblem("this process has already held a desktop; use a new process")
        Atspi.set_timeout(CALL_TIMEOUT_MS, CALL_TIMEOUT_MS)
        listener = Atspi.EventListener.new(self._on_event)
        for kind in HEARD_KINDS:
            # ORDER: before a program starts; Qt sends only what is asked for.
            listener.register(kind)
            exits.callback(listener.deregister, kind)

    def _on_event(self, event: Node) -> None:
        source = Control(event.source)
        try:
            role, name = source.role, source.name
        except GLib.Error:  # The source is gone already, such as a closed dialog.
            role = name = ""
        text = event.any_data if isinstance(event.any_data, str) else ""
        detail = (event.detail1, event.detail2)
        self._heard.append(HeardEvent(event.type, source, role, name, text, detail))

    def _spawn(
        self,
        exits: contextlib.ExitStack,
        command: Sequence[str],
        log: Path,
        *,
        settings: Mapping[str, str] | None = None,
        pass_fds: Sequence[int] = (),
    ) -> subprocess.Popen[bytes]:
        """Start a process as its own group; exits will end that group."""
        with log.open("ab") as output:
            process = subprocess.Popen(
                [*TIED_TO_US, *command],
                env=self._environment | dict(settings or {}),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,
                pass_fds=pass_fds,
            )
        exits.callback(end_group, process)
        return process

    def _start_and_read(self, exits: contextlib.ExitStack, command: Sequence[str]) -> str:
        """Start a service that writes its address to {fd}; return that line."""
        read_end, write_end = os.pipe()
        with os.fdopen(read_end, "rb") as answer:
            try:
                words = [word.replace("{fd}", str(write_end)) for word in command]
                self._spawn(exits, words, self._folder / "service.log", pass_fds=[write_end])
            finally:
                os.close(write_end)
            if not select.select([answer], [], [], TIMEOUT_S)[0]:
                raise KitProblem(f"{command[0]} did not start in {TIMEOUT_S:g} s")
            line = answer.readline().decode().strip()
        if not line:
            raise KitProblem(f"{command[0]} ended at once; is it installed?")
        return line

    def launch(
        self,
        command: Sequence[str],
        *,
        environment: Mapping[str, str] | None = None,
        timeout_s: float = TIMEOUT_S,
    ) -> Program:
        """Start a program and return it as soon as a window of it shows."""
        before = {node.app.bus_name for node in self._applications()}
        log = self._folder / f"program-{time.monotonic_ns()}.log"
        rules = filter(None, (self._environment.get("QT_LOGGING_RULES"), QUIET_BRIDGE))
        settings = {
            "QT_QPA_PLATFORM": "xcb",  # No other one speaks AT-SPI on a bare X server.
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_LOGGING_RULES": ";".join(rules),
        }
        settings |= environment or {}
        process = self._spawn(self._exits, command, log, settings=settings)
        pending = Program(process, Control(None), self._heard, log)

        def look() -> Control | None:
            pending.check_running()
            for node in self._applications():
                if node.app.bus_name not in before and node.get_child_count():
                    # libatspi keeps old names and states when no event tells of a
                    # change (a moved tab, a hidden branch): ask each time anew.
                    node.set_cache_mask(Atspi.Cache.NONE)
                    return Control(node)
            return None

        root = wait_until(look, f"{command[0]} on the accessibility bus", timeout_s)
        program = Program(process, root, self._heard, log)
        program.wait_settled(timeout_s)
        return program

    @staticmethod
    def _applications() -> list[Node]:
        desktop = Atspi.get_desktop(0)
        nodes = (desktop.get_child_at_index(i) for i in range(desktop.get_child_count()))
        return [node for node in nodes if node]


def _set_environment(name: str, value: str | None) -> None:
    if value is None:
        os.environ.pop(name, None)
    else:
        os.environ[name] = value


def run_journey(path: Path, program: Program) -> None:
    """Call journey(program) of a Python file, which may import from tests.e2e.atspi_kit."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise KitProblem(f"{path} is no Python file")
    module = importlib.util.module_from_spec(spec)
    # One kit: a second copy of this module would not know what the first one heard.
    sys.modules.setdefault("tests.e2e.atspi_kit", sys.modules[__name__])
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    spec.loader.exec_module(module)
    module.journey(program)


def parse(arguments: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
    """Split the command line into our options and the program's command."""
    parser = argparse.ArgumentParser(
        usage="atspi_kit.py {dump,audit,run JOURNEY.py} [options] -- COMMAND…",
        description="Drive and read a desktop program through AT-SPI.",
    )
    verbs = parser.add_subparsers(dest="verb", required=True)
    dump = verbs.add_parser("dump", help="print the accessible tree")
    dump.add_argument("--hidden", action="store_true", help="also what does not show")
    audit = verbs.add_parser("audit", help="list findings; status 1 when there are any")
    audit.add_argument("--pages", action="store_true", help="open each page tab too")
    audit.add_argument("--keyboard", action="store_true", help="also walk with Tab")
    run = verbs.add_parser("run", help="call journey(program) of a file")
    run.add_argument("journey", type=Path)
    for verb in (dump, audit, run):
        verb.add_argument("--env", action="append", default=[], metavar="NAME=VALUE")
        verb.add_argument("--timeout", type=float, default=TIMEOUT_S, metavar="SECONDS")
    if "--" not in arguments:
        parser.error("say which program to start after --")
    place = list(arguments).index("--")
    return parser.parse_args(arguments[:place]), list(arguments[place + 1 :])


def main(arguments: Sequence[str]) -> int:
    """Run one verb; status 1 for findings or a failed journey."""
    options, command = parse(arguments)
    environment = dict(pair.split("=", 1) for pair in options.env)
    # A closed terminal or a stopped CI job ends what we started, too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with (
        Desktop() as desktop,
        desktop.launch(command, environment=environment, timeout_s=options.timeout) as program,
    ):
        if options.verb == "dump":
            sys.stdout.write(program.dump(hidden=options.hidden) + "\n")
            return 0
        if options.verb == "run":
            run_journey(options.journey, program)
            return 0
        if options.pages:
            findings = program.audit_pages(keyboard=options.keyboard)
        else:
            findings = program.audit()
            findings += program.audit_keyboard() if options.keyboard else []
        for finding in findings:
            sys.stdout.write(f"{finding}\n")
        return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
