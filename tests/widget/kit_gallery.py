"""Two windows made of the whole widget kit, to be measured by tests and looked at by people."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QListView,
    QMainWindow,
    QRadioButton,
    QScrollArea,
    QSlider,
    QSpinBox,
    QTableView,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reconcile_gui.qtkit import text_widgets as words
from reconcile_gui.qtkit.calm_table import (
    QUIET_CELL_ROLE,
    SECOND_LINE_ROLE,
    STRONG_CELL_ROLE,
    dress_table,
)
from reconcile_gui.qtkit.date_field_widget import DateField
from reconcile_gui.qtkit.focus_ring import FocusRing
from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor
from reconcile_gui.qtkit.icons import put_icon
from reconcile_gui.qtkit.message_bar_widget import Choice, MessageBar
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.page_frame import PageFrame
from reconcile_gui.qtkit.row_list import DatedRow, RowList, TitleRow
from reconcile_gui.qtkit.segmented_widget import Segmented
from reconcile_gui.qtkit.states_delegate import (
    LEVEL_ROLE,
    STATE_ROLE,
    STRONG_ROLE,
    StatesDelegate,
)
from reconcile_gui.qtkit.theme import Theme

TODAY = date(2026, 4, 16)
PARTS = (
    ("Why I am writing", "says it", "Alex, this is an apology for the debt I hid from you."),
    ("I am sorry", "has a note", "I am sorry if what I did made you doubt yourself."),
    ("What I did", "says it", "For almost a year I hid £4,800 on two cards from you."),
    ("What it did to you", "says it", "You gave up the studio because you trusted my numbers."),
    ("You owe me nothing", "not written yet", ""),
)
TOOLS = (
    ("printer", "Preview and print"),
    ("search", "Find a letter"),
    ("file-text", "Parts"),
    ("pencil-line", "Notes"),
)
WIDTH_PX, HEIGHT_PX = 1280, 770


def sheet_window(theme: Theme, app: QApplication) -> QMainWindow:
    """Return the frame with menus, tabs, tools, a message, a list, a sheet and notes."""
    window = QMainWindow()
    window.setObjectName("sheet_window")
    for title in ("&File", "&Edit", "&View", "&Go", "&Help"):
        window.menuBar().addMenu(title).addAction("One action")
    at_the_right = corner(theme)
    at_the_right.setParent(window.menuBar())
    window.menuBar().setCornerWidget(at_the_right)
    tabs = name(QTabWidget(), "tabs", "Tabs")
    page = QWidget()
    page.setProperty("page", "true")
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(tool_row(theme))
    column.addWidget(message(theme))
    row = QHBoxLayout()
    row.setContentsMargins(theme.px(12), 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(parts_list(theme))
    row.addWidget(sheet(theme), 1)
    row.addWidget(notes(theme))
    column.addLayout(row, 1)
    for title in ("Today", "Reflect", "Apologise", "Boundaries", "Trust"):
        tabs.addTab(page if title == "Apologise" else QWidget(), title)
    tabs.setCurrentIndex(2)
    window.setCentralWidget(tabs)
    window.statusBar().addWidget(words.TextLabel("Saved at 19:42 · on this computer", "status"))
    window.statusBar().setSizeGripEnabled(False)
    FocusRing(window, theme, app)
    window.resize(WIDTH_PX, HEIGHT_PX)
    return window


def corner(theme: Theme) -> QWidget:
    """Return the row with Help and safety, Lock and Hide."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, theme.px(14), 0)
    row.setSpacing(theme.px(8))
    row.addWidget(name(words.button("Help and safety", "corner_link"), "help_and_safety"))
    row.addWidget(name(words.button("Lock", "corner"), "lock"))
    row.addWidget(name(words.button("Hide", "hide"), "hide"))
    return holder


def tool_row(theme: Theme) -> QWidget:
    """Return the chooser and tools above a sheet."""
    tools = QWidget()
    tools.setFixedHeight(theme.px(38))
    row = QHBoxLayout(tools)
    row.setContentsMargins(theme.px(14), 0, theme.px(14), 0)
    row.setSpacing(theme.px(2))
    chooser = name(QToolButton(), "chooser")
    chooser.setText("To Alex, about the debt")
    chooser.setProperty("kind", "chooser")
    row.addWidget(chooser)
    row.addStretch(1)
    for drawing, title in TOOLS:
        tool = name(QToolButton(), f"tool_{drawing.replace('-', '_')}")
        tool.setText(title)
        tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        tool.setCheckable(drawing == "pencil-line")
        tool.setChecked(drawing == "pencil-line")
        put_icon(tool, drawing, theme)
        row.addWidget(tool)
    return tools


def message(theme: Theme) -> QWidget:
    """Return the bar that says the disk is full."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(theme.px(12), 0, theme.px(20), theme.px(12))
    bar = name(MessageBar(theme), "message_bar", "Message")
    row.addWidget(bar)
    bar.tell(
        "This disk is full. Your text is still here, in this window.",
        "What you wrote until 19:38 is on the disk. Leave this window open; saving goes on.",
        Choice("Save a copy elsewhere…", lambda: None),
        Choice("Try again", lambda: None),
    )
    return holder


def parts_list(theme: Theme) -> QWidget:
    """Return the list of parts with their states, and two rows of a second level."""
    holder = QWidget()
    holder.setFixedWidth(theme.px(250))
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, theme.px(8), 0, 0)
    caption = words.caption("Parts")
    caption.setContentsMargins(theme.px(10), 0, 0, theme.px(2))
    column.addWidget(caption)
    view = name(QListView(), "parts", "Parts")
    model = QStandardItemModel(view)
    for title, state, _ in PARTS:
        item = QStandardItem(title)
        item.setData(state, STATE_ROLE)
        item.setData(f"{title}, {state}", Qt.ItemDataRole.AccessibleTextRole)
        model.appendRow(item)
    inner = QStandardItem("What they have asked of you")
    inner.setData("answered", STATE_ROLE)
    inner.setData(1, LEVEL_ROLE)
    model.appendRow(inner)
    strong = QStandardItem("A title that is much too long for its place in the list")
    strong.setData("4 answered", STATE_ROLE)
    strong.setData(True, STRONG_ROLE)
    model.appendRow(strong)
    view.setModel(model)
    view.setItemDelegate(StatesDelegate(theme, view))
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setCurrentIndex(model.index(1, 0))
    column.addWidget(view, 1)
    column.addWidget(name(words.link("Write it on one page", "link_caption"), "one_page"))
    return holder


def sheet(theme: Theme) -> QScrollArea:
    """Return the paper with growing editors under their headings."""
    area = name(QScrollArea(), "sheet_area")
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inner = QWidget()
    inner.setProperty("bare", "true")
    row = QHBoxLayout(inner)
    row.setContentsMargins(theme.px(20), 0, theme.px(20), 0)
    paper = QFrame()
    paper.setProperty("shape", "paper")
    paper.setMaximumWidth(theme.px(646))
    grid = QGridLayout(paper)
    grid.setContentsMargins(theme.px(40), theme.px(20), theme.px(50), theme.px(30))
    grid.setHorizontalSpacing(theme.px(16))
    grid.setVerticalSpacing(0)
    for number, (title, _, text) in enumerate(PARTS):
        editor = name(GrowingEditor(), f"part_{number}")
        editor.setPlainText(text)
        editor.setPlaceholderText(
            "What are they free to do? Say that no answer is needed, that there is no day by "
            "which they have to decide, and that they may put this letter down at any point."
        )
        current = number == 1
        label = words.field_label(title, editor, "caption_current" if current else "caption")
        bar = QFrame()
        bar.setProperty("shape", "bar")
        bar.setProperty("on", "true" if current else "false")
        grid.addWidget(bar, 3 * number, 0, 2, 1)
        grid.addWidget(label, 3 * number, 1)
        grid.addWidget(editor, 3 * number + 1, 1)
        grid.setRowMinimumHeight(3 * number + 2, theme.px(13))
    grid.setRowStretch(3 * len(PARTS), 1)
    row.addWidget(paper)
    area.setWidget(inner)
    return area


def notes(theme: Theme) -> QWidget:
    """Return the column at the right: a note, its buttons, further rows."""
    holder = QWidget()
    holder.setFixedWidth(theme.px(312))
    column = QVBoxLayout(holder)
    column.setContentsMargins(theme.px(22), theme.px(8), theme.px(24), 0)
    column.addWidget(words.caption("Coach"))
    column.addWidget(words.TextLabel("Conditional apology", "subheading"))
    column.addWidget(words.TextLabel("worth rewriting · “sorry if”", "small"))
    column.addWidget(
        words.body("“If” makes the hurt a question. Alex hears that you are not sure.")
    )
    starter = name(words.button("Insert a starter below", "small"), "starter")
    column.addWidget(starter, 0, Qt.AlignmentFlag.AlignLeft)
    row = QHBoxLayout()
    row.addWidget(name(words.button("Not here", "small_quiet"), "not_here"))
    row.addWidget(name(words.button("Never this kind", "small_quiet"), "never"))
    row.addStretch(1)
    column.addLayout(row)
    rows = RowList(theme)
    rows.add_row(TitleRow("“I didn’t mean to”", "Why, without excuse · a hint"))
    rows.add_row(TitleRow("Because, as an excuse", "Why, without excuse · worth rewriting"))
    column.addWidget(rows)
    column.addStretch(1)
    return holder


def page_window(theme: Theme, app: QApplication) -> QWidget:
    """Return a page with every field, choice and kind of text."""
    page = PageFrame(theme, "page_window")
    column = page.column
    column.setSpacing(theme.px(8))
    for role in ("heading", "body2", "question", "thing", "lead", "section", "written"):
        column.addWidget(words.TextLabel(f"The two of you, as {role}", role))
    column.addWidget(fields(theme))
    column.addWidget(choices())
    for number, (title, about) in enumerate(
        (("Off", "It is closed."), ("Quiet", "After a pause."))
    ):
        choice = name(QRadioButton(title), f"choice_{number}")
        column.addWidget(choice)
        column.addWidget(words.TextLabel(about, "small"))
    answer = name(GrowingEditor(writing="answer", bare=False), "answer", "Answer")
    answer.setPlainText("The studio, first. They had the keys in their hand and gave them back.")
    answer.setFixedHeight(theme.px(120))
    column.addWidget(answer)
    column.addWidget(buttons(theme))
    rows = RowList(theme)
    go_on = name(words.button("Go on", "small_quiet"), "go_on")
    rows.add_row(TitleRow("What did they lose?", "The question you left on Tuesday", go_on))
    rows.add_row(DatedRow(theme, "Tuesday 3 March", "Money. I can only think of it."))
    rows.add_row(DatedRow(theme, "14 August", "Crossed, by me. I brought it up at eleven."))
    column.addWidget(rows)
    column.addWidget(promises(theme))
    column.addStretch(1)
    page.foot.addWidget(name(words.button("Back"), "foot_back"))
    page.foot.addStretch(1)
    page.foot.addWidget(name(words.button("Skip this", "quiet"), "skip"))
    page.foot.addWidget(name(words.button("Continue", "primary"), "go"))
    page.show_foot()
    FocusRing(page, theme, app)
    page.resize(WIDTH_PX, HEIGHT_PX)
    return page


def fields(theme: Theme) -> QWidget:
    """Return one field of each kind, under its label."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    line = name(QLineEdit("Sam"), "your_name")
    passphrase = name(QLineEdit("secret"), "passphrase")
    passphrase.setEchoMode(QLineEdit.EchoMode.Password)
    status = name(QComboBox(), "status")
    status.addItems(["agreed", "as told to me", "not spoken about"])
    until = name(DateField(theme, lambda: TODAY), "until")
    until.set_iso("2026-05-02")
    look_again = name(DateField(theme, lambda: TODAY, short=True), "look_again")
    minutes = name(QSpinBox(), "minutes")
    made = (
        ("Your name", line),
        ("Passphrase", passphrase),
        ("Status", status),
        ("Until, if a date was named", until),
        ("Look again on", look_again),
        ("Minutes", minutes),
    )
    for number, (label, field) in enumerate(made):
        place = 2 * (number // 3), number % 3
        grid.addWidget(words.field_label(label, field), *place)
        grid.addWidget(field, place[0] + 1, place[1])
    return holder


def choices() -> QWidget:
    """Return radio buttons in a row, check boxes, disabled ones and a slider."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    group = QButtonGroup(holder)
    for number, title in enumerate(("no", "yes", "not sure")):
        radio = name(QRadioButton(title), f"safety_{number}")
        group.addButton(radio)
        row.addWidget(radio)
    group.buttons()[1].setChecked(True)
    for number, title in enumerate(("Lock on sleep", "Not possible here")):
        check = name(QCheckBox(title), f"check_{number}")
        check.setChecked(True)
        check.setEnabled(number == 0)
        row.addWidget(check)
    size = name(QSlider(Qt.Orientation.Horizontal), "text_size", "Text size")
    size.setValue(40)
    row.addWidget(size)
    return holder


def buttons(theme: Theme) -> QWidget:
    """Return every kind of button, one disabled, and a segmented choice."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(Segmented("whose", (("all", "All"), ("mine", "Mine"), ("theirs", "Theirs"))))
    row.addWidget(name(words.button("Next"), "plain"))
    row.addWidget(name(words.button("Kept", "small"), "kept"))
    event = name(words.button("Event…", "small"), "event")
    put_icon(event, "plus", theme)
    row.addWidget(event)
    row.addWidget(name(words.link("Using this safely"), "using_safely"))
    off = name(words.button("Open", "primary"), "off")
    off.setEnabled(False)
    row.addWidget(off)
    find = name(QToolButton(), "find", "Find")
    find.setProperty("kind", "outlined")
    put_icon(find, "search", theme)
    row.addWidget(find)
    return holder


def promises(theme: Theme) -> QTableView:
    """Return a table with two rows."""
    table = name(QTableView(), "promises", "Promises")
    model = QStandardItemModel(2, 3, table)
    model.setHorizontalHeaderLabels(["What I said I would do", "To", "Due"])
    for place, text in enumerate(("Pay £260 into the plan", "Alex", "today")):
        model.setItem(0, place, QStandardItem(text))
        model.setItem(1, place, QStandardItem(text))
    table.setModel(model)
    dress_table(table, theme)
    model.item(0, 2).setData(True, STRONG_CELL_ROLE)
    model.item(1, 0).setData("Not OK: raising it after nine", SECOND_LINE_ROLE)
    model.item(1, 2).setData(True, QUIET_CELL_ROLE)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.selectRow(0)
    table.setMinimumHeight(theme.px(120))
    return table
