"""What a calendar file says of things where it may say no more, and what the terminal says of writing one."""

from __future__ import annotations

from desktop_crm.queries.calendar_export import CalendarWords
from desktop_crm.wording.languages import Language, Words

_CALENDAR = Words("Desktop CRM", "Desktop CRM 日历")
_FOLLOW_UP, _CONTACT = Words("Follow-up", "跟进"), Words("Contact", "联系")
_DEAL, _BIRTHDAY = Words("Deal should close", "商机预计成交"), Words("Birthday", "生日")

WRITTEN = Words(
    "Written to “{file}”, which is not encrypted. Entries: {count}.",
    "已将 {count} 项写入“{file}”。该文件未加密。",
)


def calendar_words(language: Language) -> CalendarWords:
    """Return what things are called in a calendar file of a language."""
    return CalendarWords(
        calendar=_CALENDAR.say(language),
        follow_up=_FOLLOW_UP.say(language),
        interaction=_CONTACT.say(language),
        deal=_DEAL.say(language),
        date=_BIRTHDAY.say(language),
    )
