"""Why somebody is not suggested, in sentences, with the weights that decide."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desktop_crm.queries.reasons import PLANNED_DAYS
from desktop_crm.queries.why_not import Counted, Habit, Obstacle, WhyNot
from desktop_crm.wording.languages import Language, Words
from desktop_crm.wording.reasons import say_day, say_reason

_OBSTACLES = {
    Obstacle.TRASHED: Words("Is in the trash.", "在回收站中。"),
    Obstacle.ARCHIVED: Words("Is archived.", "已归档。"),
    Obstacle.UNWANTED: Words(
        "Wants no contact, so nothing but money owed and deals standing still is suggested.",
        "已设为请勿联系，因此只会因欠款或商机停滞而被建议。",
    ),
    Obstacle.PLANNED: Words(
        "Something is planned already: {title} on {day}. Who has something planned within {days} days "
        "needs no suggestion.",
        "已有安排：{day} {title}。{days} 天内已有安排的客户不再建议。",
    ),
}
_SUGGESTED = Words(
    "Is suggested, at place {place} of {shown}, with {score} points.",
    "已在建议中：第 {place} 位（共 {shown} 位），{score} 分。",
)
_TOO_LITTLE = Words(
    "Has {score} points; the last of the {shown} who are suggested has {least}.",
    "得 {score} 分；列出的 {shown} 位中最后一位为 {least} 分。",
)
_COUNTS = Words(
    "{reason}: counts {weight} × {urgency} = {value}.",
    "{reason}：权重 {weight} × 紧迫度 {urgency} = {value}。",
)
_SILENCED = Words(
    "{reason}, but this reason counts 0 in “What counts…”.", "{reason}，但此理由在“今日设置…”中的权重为 0。"
)
_NOTHING = Words("No reason holds today.", "今天没有任何理由成立。")
_CONTACT = Words(
    "Last contact {days} days ago; a cycle of {usual} days is over in {left}.",
    "上次联系在 {days} 天前；回访周期 {usual} 天，还有 {left} 天。",
)
_NO_CYCLE = Words(
    "Last contact {days} days ago, and no cycle is set after which it would be due.",
    "上次联系在 {days} 天前；未设置回访周期，因此不会到期。",
)
_NEVER = Words(
    "Never contacted since being added {days} days ago; a cycle of {usual} days is over in {left}.",
    "{days} 天前加入，尚未联系；回访周期 {usual} 天，还有 {left} 天。",
)
_NEVER_NO_CYCLE = Words(
    "Never contacted, and no cycle is set after which it would be due.",
    "尚未联系；未设置回访周期，因此不会到期。",
)
_BUYING = Words(
    "Last bought {days} days ago, usually every {usual}: not late.",
    "上次购买在 {days} 天前，通常每 {usual} 天一次：尚未超期。",
)
_LOST = Words(
    "Last bought {days} days ago, usually every {usual}: so long that it counts as lost, not late.",
    "上次购买在 {days} 天前，通常每 {usual} 天一次：间隔过久，视为流失而非超期。",
)
_NO_RHYTHM = Words(
    "Bought on too few days for a rhythm of buying of their own.", "购买次数太少，尚无自身购买周期。"
)
_CLEAR = Words(
    "Nothing is overdue, promised for these days, or standing still.", "没有逾期款项、近期承诺或停滞的商机。"
)


def say_why_not(found: WhyNot, on: date, language: Language) -> Iterator[str]:
    """Yield why somebody is or is not suggested, the decisive sentence first."""
    counting = [one for one in found.holding if one.weight]
    if found.place is not None:
        score = _figure(found.score)
        yield _SUGGESTED.say(language, place=found.place, shown=found.shown, score=score)
    elif found.obstacle is not None:
        yield _OBSTACLES[found.obstacle].say(
            language,
            title=found.planned or "–",
            day=say_day(date.fromisoformat(found.planned_on), on, language) if found.planned_on else "",
            days=PLANNED_DAYS,
        )
    elif counting:
        least, score = _figure(found.least), _figure(found.score)
        yield _TOO_LITTLE.say(language, score=score, shown=found.shown, least=least)
    else:
        yield _NOTHING.say(language)
    yield from (_say_counted(one, on, language) for one in found.holding)
    if not counting and found.obstacle is None:
        yield from _say_near(found, language)


def _say_counted(one: Counted, on: date, language: Language) -> str:
    reason = say_reason(one.reason, on, language)
    if not one.weight:
        return _SILENCED.say(language, reason=reason)
    return _COUNTS.say(
        language,
        reason=reason,
        weight=one.weight,
        urgency=_figure(one.reason.urgency),
        value=_figure(one.value),
    )


def _say_near(found: WhyNot, language: Language) -> Iterator[str]:
    contact = found.contact
    if contact.days is not None:
        left = max(0, contact.usual - contact.days)
        with_cycle, without = (_NEVER, _NEVER_NO_CYCLE) if contact.never else (_CONTACT, _NO_CYCLE)
        words = with_cycle if contact.usual else without
        yield words.say(language, days=f"{contact.days:,}", usual=contact.usual, left=left)
    yield _say_buying(found.buying, language)
    yield _CLEAR.say(language)


def _say_buying(buying: Habit, language: Language) -> str:
    if buying.days is None or not buying.usual:
        return _NO_RHYTHM.say(language)
    words = _LOST if buying.days >= 4 * buying.usual else _BUYING
    return words.say(language, days=f"{buying.days:,}", usual=buying.usual)


def _figure(number: float) -> str:
    return f"{number:.2f}".rstrip("0").removesuffix(".")
