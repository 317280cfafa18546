"""What the window calls a contact point, and what it shows of one before it is revealed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop_crm.domain.contact_points import masked
from desktop_crm.domain.dates import Day, age, parse_day
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.freshness import Freshness, freshness
from desktop_crm.domain.lunar_days import is_lunar, parse_lunar
from desktop_crm.domain.records import ContactKind
from desktop_crm.gui.code_words import label_name, name_of
from desktop_crm.gui.translations import format_date, relative_day, speaks_chinese
from desktop_crm.gui.wording import spoken
from desktop_crm.queries.details import ContactPointRow
from desktop_crm.wording.reasons import say_lunar

_LEAP_YEAR = 2000

# The labels offered first; any other word can be typed. Of a messenger it is the service.
LABELS = {
    ContactKind.PHONE: ("mobile", "work", "home", "main", "fax", "assistant", "other"),
    ContactKind.EMAIL: ("work", "home", "other"),
    ContactKind.ADDRESS: ("work", "home", "shipping", "billing", "other"),
    ContactKind.IM: ("wechat", "qq", "dingtalk", "feishu", "weibo", "douyin", "whatsapp", "line", "telegram", "skype",
                     "signal", "linkedin", "facebook", "instagram"),
    ContactKind.WEBSITE: ("homepage", "blog", "other"),
    ContactKind.DATE: ("birthday", "anniversary", "other"),
    ContactKind.ID_NUMBER: ("tax", "identity_card", "passport", "other"),
}  # fmt: skip

# Labels that tell whose or where, but not what it is: with them the caption names the kind too.
_WHERE = frozenset({"work", "home", "school", "other"})
_PLACES = {
    ContactKind.PHONE: _WHERE,
    ContactKind.EMAIL: _WHERE | {"mobile"},
    ContactKind.ADDRESS: _WHERE,
    ContactKind.WEBSITE: _WHERE,
}

# Icon and colour token: the shape tells as much as the colour.
FRESHNESS_LOOKS = {
    Freshness.FRESH: ("circle-check", "good"),
    Freshness.AGEING: ("clock", "watch"),
    Freshness.STALE: ("circle-alert", "act"),
    Freshness.UNKNOWN: ("circle-help", "ink_tertiary"),
}


def caption_of(point: ContactPointRow, *, alone: bool) -> str:
    """Return the caption: of a phone its label, of an e-mail its kind while it is the only one."""
    label = point.service or point.label
    if not label or (alone and point.kind in (ContactKind.EMAIL, ContactKind.WEBSITE, ContactKind.ADDRESS)):
        return name_of(point.kind)
    if label not in _PLACES.get(point.kind, ()):
        return label_name(label)
    words = QCoreApplication.translate("Contact", "{label} {kind}")
    return words.replace("{label}", label_name(label)).replace("{kind}", name_of(point.kind).lower())


def mask_of(point: ContactPointRow, today: date) -> str:
    """Return what a contact point shows until it is revealed. A website is no secret; a date hides its year."""
    if point.veiled:
        return point.value
    match point.kind:
        case ContactKind.WEBSITE:
            return point.value
        case ContactKind.DATE:
            return say_day(point.normal, today)
    city = point.address.city if point.address else ""
    return masked(point.kind, point.normal or point.value, city=city)


def say_day(iso: str, today: date) -> str:
    """Return a yearly day and how far it is: 12 March (in 111 days)."""
    try:
        when, ahead = _lunar_words(iso, today) if is_lunar(iso) else _solar_words(iso, today)
    except BadInput:
        return iso
    if ahead > 1:
        words = QCoreApplication.translate("Contact", "{day} (in {days} days)")
    elif ahead:
        words = QCoreApplication.translate("Contact", "{day} (tomorrow)")
    else:
        words = QCoreApplication.translate("Contact", "{day} (today)")
    return words.replace("{day}", when).replace("{days}", str(ahead))


def _solar_words(iso: str, today: date) -> tuple[str, int]:
    day = parse_day(iso)
    when = QLocale().toString(
        QDate(_LEAP_YEAR, day.month, day.day), "M月d日" if speaks_chinese() else "d MMMM"
    )
    return when, days_until(day, today)


def _lunar_words(normal: str, today: date) -> tuple[str, int]:
    day = parse_lunar(normal)
    return say_lunar(normal, spoken()), ((day.next_day(today) or today) - today).days


def days_until(day: Day, today: date) -> int:
    """Return how many days remain until a day comes round again; 29 February comes on 1 March in other years."""
    for year in (today.year, today.year + 1):
        try:
            next_one = date(year, day.month, day.day)
        except ValueError:
            next_one = date(year, 3, 1)
        if next_one >= today:
            break
    return (next_one - today).days


def say_full_day(point: ContactPointRow, today: date) -> str:
    """Return a day with its year, and of a birthday the age: 12 Mar 1985 (41)."""
    try:
        day = parse_day(point.normal).date()
    except BadInput:
        return point.value
    if day is None:
        return say_day(point.normal, today)
    return f"{format_date(day)} ({age(day, today)})" if point.label == "birthday" else format_date(day)


def say_freshness(confirmed_on: str | None, today: date) -> str:
    """Return when something was last confirmed."""
    if not confirmed_on:
        return QCoreApplication.translate("Contact", "Never confirmed")
    day = date.fromisoformat(confirmed_on)
    said = {
        Freshness.FRESH: QCoreApplication.translate("Contact", "Confirmed"),
        Freshness.AGEING: QCoreApplication.translate("Contact", "Confirmed half a year ago or more"),
        Freshness.STALE: QCoreApplication.translate("Contact", "Confirmed more than a year ago"),
    }[freshness(confirmed_on, today)]
    return f"{said}: {format_date(day)} ({relative_day(day, today)})"
