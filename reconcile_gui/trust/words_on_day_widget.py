"""How Trust speaks on a day, in the language of the window."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from reconcile_gui.qtkit.dates import long_day, month_name, plain_day
from reconcile_gui.text.names import PartnerWords
from reconcile_gui.trust.chart_words import ChartWords
from reconcile_gui.trust.words import PromiseWords


def chart_words_on(today: date) -> ChartWords:
    """Return how the chart speaks today."""
    return ChartWords(
        QCoreApplication.translate,
        partial(long_day, today=today),
        partial(plain_day, today=today),
        month_name,
    )


def promise_words_on(today: date, partner: PartnerWords) -> PromiseWords:
    """Return how promises are spoken of today."""
    return PromiseWords(
        QCoreApplication.translate,
        partner,
        partial(long_day, today=today),
        partial(plain_day, today=today),
        partial(plain_day, today=today, short=True),
    )
