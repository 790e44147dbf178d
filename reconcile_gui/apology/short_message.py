"""One short message that is easy to leave unanswered: what is asked, and its blanks."""

from __future__ import annotations

from reconcile_gui.marked import QT_TRANSLATE_NOOP

# In English, as letters in English are: put into one, not shown by the program.
MESSAGE_WITH_BLANKS = (
    "I am sorry that I ___. You do not have to answer this. I will not write again unless you "
    "tell me that you want me to. I wish you well."
)
MESSAGE_PROMPT = QT_TRANSLATE_NOOP(
    "Parts",
    "A few lines: what you are sorry for, that no answer is needed, and that nothing more will "
    "come. Ask for nothing.",
)
