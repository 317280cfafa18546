"""From the answers about our work and what invoices brought to the numbers and words that charts draw."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_crm.charts.numbers import ChartWords, HeatMap, Ranking, RateGrid
from desktop_crm.domain.money import minor_digits
from desktop_crm.gui.code_words import name_of
from desktop_crm.gui.panels.chart_numbers import Chart
from desktop_crm.queries.activity_hours import HOURS, HourCounts
from desktop_crm.queries.effectiveness import ChannelEffect, Effect, MessageEffect
from desktop_crm.queries.sales_statistics import NamedSum, NamedSums

translate = QCoreApplication.translate

MOST_MESSAGES = 10
"""More rows than these cannot be read in a card; the effort report has all."""


def effect_name(effect: Effect) -> str:
    """Return what an effect of a contact is called."""
    return {
        Effect.ANSWERED: translate("Charts", "answered"),
        Effect.POSITIVE: translate("Charts", "went well"),
        Effect.DEAL: translate("Charts", "deal in 30 days"),
    }[effect]


def hours(counts: HourCounts) -> Chart:
    """Return when in the week customers were contacted."""
    days = tuple(QLocale().dayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8))
    columns = tuple(f"{hour}:00" for hour in range(HOURS))
    words = ChartWords(
        title=translate("Charts", "Contacts by day and hour, 13 weeks"),
        headings=(translate("Charts", "Day"), *columns),
        empty=translate("Charts", "Nothing logged in 13 weeks"),
    )
    return HeatMap(names=days, columns=columns, counts=counts), words


def effects(found: Sequence[ChannelEffect]) -> Chart:
    """Return what contacts begun by us brought, channel by channel; its parts are `effect_at`."""
    words = _effect_words(
        translate("Charts", "What contacts bring, 13 weeks"),
        translate("Charts", "Channel"),
        translate("Charts", "No contact was begun by us in 13 weeks"),
    )
    return _effect_grid(found), words


def message_effects(found: Sequence[MessageEffect]) -> Chart:
    """Return what messages brought, one by one; its parts are `effect_at`."""
    words = _effect_words(
        translate("Charts", "What messages bring, 13 weeks"),
        translate("Charts", "Message"),
        translate("Charts", "No message yet: log what came of a drafted follow-up, a greeting or a coupon"),
    )
    return _effect_grid(found), words


def effect_source(one: ChannelEffect | MessageEffect) -> str:
    """Return what had the effect: a channel or a message."""
    return one.message if isinstance(one, MessageEffect) else name_of(one.kind)


def effect_at(
    found: Sequence[ChannelEffect | MessageEffect], place: int
) -> tuple[ChannelEffect | MessageEffect, Effect] | None:
    """Return which channel or message, and which effect, a part of the chart is about."""
    row, column = divmod(place, len(Effect))
    return (found[row], list(Effect)[column]) if row < len(found) else None


def _effect_words(title: str, source: str, empty: str) -> ChartWords:
    headings = (
        source,
        translate("Charts", "Effect"),
        translate("Charts", "Contacts with it"),
        translate("Charts", "Of contacts"),
        translate("Charts", "Share"),
    )
    return ChartWords(title=title, headings=headings, empty=empty)


def _effect_grid(found: Sequence[ChannelEffect | MessageEffect]) -> RateGrid:
    return RateGrid(
        names=tuple(map(effect_source, found)),
        columns=tuple(map(effect_name, Effect)),
        parts=tuple(tuple(one.part(effect) for effect in Effect) for one in found),
        wholes=tuple(tuple(one.whole(effect) for effect in Effect) for one in found),
    )


def products(found: NamedSums, currency: str) -> Chart:
    """Return what invoices brought by product."""
    nothing = translate("Charts", "without a product")
    words = ChartWords(
        title=_titled(translate("Charts", "Invoiced by product, 12 months, net"), found),
        headings=(translate("Charts", "Product"), _amount(currency)),
        empty=translate("Charts", "No invoices in these months"),
    )
    return _ranked(found.sums, currency, nothing), words


def invoiced_customers(found: NamedSums, currency: str) -> Chart:
    """Return what invoices brought by customer."""
    words = ChartWords(
        title=_titled(translate("Charts", "Invoiced by customer, 12 months, net"), found),
        headings=(translate("Charts", "Customer"), _amount(currency)),
        empty=translate("Charts", "No invoices in these months"),
    )
    return _ranked(found.sums, currency, ""), words


def _titled(title: str, found: NamedSums) -> str:
    """Return a title that tells what its chart is without."""
    if not found.left_out:
        return title
    without = translate("Charts", "without {currencies}, for there is no rate")
    return f"{title} · {without.replace('{currencies}', ', '.join(found.left_out))}"


def _ranked(sums: Sequence[NamedSum], currency: str, nothing: str) -> Ranking:
    return Ranking(
        names=tuple(one.name or nothing for one in sums),
        values=tuple(one.amount for one in sums),
        currency=currency,
        digits=minor_digits(currency),
    )


def _amount(currency: str) -> str:
    return translate("Charts", "Amount ({currency})").replace("{currency}", currency)
