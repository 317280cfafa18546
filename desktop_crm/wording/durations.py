"""Times that work takes, as people say them."""

from __future__ import annotations

from desktop_crm.wording.languages import Language, Words

_MINUTES = Words("{minutes} min", "{minutes} 分钟")
_HOURS = Words("{hours} h", "{hours} 小时")
_BOTH = Words("{hours} h {minutes} min", "{hours} 小时 {minutes} 分钟")
_SECONDS = Words("{seconds} s", "{seconds} 秒")
_MINUTES_AND_SECONDS = Words("{minutes} min {seconds} s", "{minutes} 分 {seconds} 秒")
_DAYS = Words("{days} d", "{days} 天")
_MINUTE, _HOUR, _DAY = 60, 60, 24 * 60


def say_seconds(seconds: int | None, language: Language) -> str:
    """Return a short time: 14 s, 1 min 5 s; a dash where it is not known."""
    if seconds is None:
        return "–"
    minutes, rest = divmod(seconds, _MINUTE)
    if not minutes:
        return _SECONDS.say(language, seconds=rest)
    return _MINUTES_AND_SECONDS.say(language, minutes=minutes, seconds=rest)


def say_minutes(minutes: int | None, language: Language) -> str:
    """Return a time in its largest units: 45 min, 2 h 30 min, 3.5 d; a dash where it is not known."""
    if minutes is None:
        return "–"
    if minutes < _HOUR:
        return _MINUTES.say(language, minutes=minutes)
    if minutes >= 2 * _DAY:
        return _DAYS.say(language, days=f"{minutes / _DAY:.1f}".removesuffix(".0"))
    return say_hours(minutes, language)


def say_hours(minutes: int, language: Language) -> str:
    """Return a sum of working time, in hours however long it is: 31 h 30 min."""
    hours, rest = divmod(minutes, _HOUR)
    if not hours:
        return _MINUTES.say(language, minutes=rest)
    if not rest:
        return _HOURS.say(language, hours=f"{hours:,}")
    return _BOTH.say(language, hours=f"{hours:,}", minutes=rest)
