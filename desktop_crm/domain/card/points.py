"""Ways to reach somebody, taken out of a line of a business card; what is left of the line is read further."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from desktop_crm.domain.card.words import (
    HAN,
    MAIL_LABEL,
    NUMBER_LABELS,
    SERVICES,
    SITE_LABEL,
    WECHAT,
)
from desktop_crm.domain.records import ContactKind, ContactPoint

GAP: Final = "\u0001"
"""Stands in what is left of a line where something was taken out."""

_FEWEST_DIGITS, _MOST_DIGITS, _EXTENSION = 7, 15, 6
_NUMBER = (
    r"(?:\(?0\d{2,5}\)?\s?/\s?\d[\d\s-]{2,}\d|[+(]?\d[\d\s().\-–]{4,}\d)"
    r"(?:\s*[(（]?\s*(?:ext\.?|extn\.?|x|转|分机)\s*[:：.]?\s*\d{1,6}[)）]?)?"
)
_ALL_LABELS = "|".join((*NUMBER_LABELS.values(), WECHAT, SERVICES["whatsapp"]))
_HINT = r"[(（]\s*(?P<{0}>[^()（）\d]{{1,16}})\s*[)）]"
_BEFORE = r"(?<![A-Za-z0-9])"
# A single letter needs more than nothing behind it, or it would be taken from the word it begins.
_THEN = rf"(?:\s*[.:：]+\s*|\s+|(?<=[{HAN}]))"
_LABELLED = re.compile(
    rf"{_BEFORE}(?P<label>(?:{_ALL_LABELS})(?:\s*(?:[/&+、和]|及)\s*(?:{_ALL_LABELS}))*)"
    rf"\s*(?:{_HINT.format('inside')})?\s*(?:no\b\.?|number)?[\s.:：)\]]*"
    rf"(?P<numbers>{_NUMBER}(?:\s*(?:[/、,，;；]|\bor\b|或)\s*{_NUMBER})*)(?:\s*{_HINT.format('behind')})?",
    re.IGNORECASE,
)
_UNLABELLED = re.compile(
    rf"(?<![\w.+-])(?P<numbers>\+\d[\d\s().\-–]{{6,}}\d|(?:86[-\s]?)?1[3-9]\d[-\s]?\d{{4}}[-\s]?\d{{4}}"
    rf"|\(?0\d{{2,3}}\)?[-\s]\d{{7,8}}(?:-\d{{1,5}})?|[48]00-\d{{3,4}}-\d{{3,4}})(?![\w-])(?:\s*{_HINT.format('behind')})?"
)
_ALONE = re.compile(rf"\s*(?P<numbers>{_NUMBER})\s*(?:{_HINT.format('behind')})?\s*")
_SEVERAL = re.compile(r"\s*(?:[、,，;；]|\bor\b|或)\s*|\s*(/)\s*")
_EMAIL = re.compile(
    rf"(?:{_BEFORE}(?:{MAIL_LABEL}){_THEN})?[<(（]?(?:mailto:)?"
    r"(?P<value>[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)[>)）]?",
    re.IGNORECASE,
)
_ENDINGS = (
    "com|cn|net|org|de|it|fr|es|eu|uk|io|co|example|info|biz|at|ch|nl|se|no|dk|pl|jp|hk|tw|sg|us|ca|au|nz|in|br|ie|pt|be"
    "|shop|tech|cc|top|app|dev"
)
_SITE = re.compile(
    rf"(?:{_BEFORE}(?:{SITE_LABEL}){_THEN})?"
    rf"(?P<value>https?://[^\s|，；)）>]+|www\.[A-Za-z0-9./_-]+[A-Za-z0-9/]"
    rf"|(?<![\w@.-])(?:[a-z0-9-]{{2,}}\.)+(?:{_ENDINGS})(?:/[A-Za-z0-9./_-]*)?(?![\w@-]))",
    re.IGNORECASE,
)
_WECHAT = re.compile(
    rf"{_BEFORE}(?:{WECHAT})\s*(?:号|id)?\s*[.:：]*\s*(?P<value>[A-Za-z][A-Za-z0-9_-]{{4,19}}|1[3-9]\d{{9}})",
    re.IGNORECASE,
)
_SAME = re.compile(
    r"[(（]?\s*(?:(?:手机)?(?:同微信|微信同号|微信同步|微信与手机同号)(?:码)?|(?:wechat|whatsapp) same)\s*[)）]?",
    re.IGNORECASE,
)
_MESSENGERS = tuple(
    (
        service,
        re.compile(
            rf"{_BEFORE}(?:{words})\s*(?:id|号)?\s*[.:：]+\s*(?P<value>@?[\w./:@-]{{3,}}|\+[\d\s-]{{8,}}\d)",
            re.I,
        ),
    )
    for service, words in SERVICES.items()
)


@dataclass(slots=True)
class Line:
    """A line of a card while it is taken apart."""

    left: str
    points: list[ContactPoint] = field(default_factory=list)

    def take(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Yield each match, and leave a gap in its place unless it is given back."""
        start = 0
        while found := pattern.search(self.left, start):
            before = len(self.points)
            yield found
            if len(self.points) == before:
                start = found.end()
            else:
                self.left = f"{self.left[: found.start()]}{GAP}{self.left[found.end() :]}"
                start = found.start() + 1

    def add(self, kind: ContactKind, value: str, label: str = "", service: str = "") -> None:
        """Add a contact point once."""
        point = ContactPoint(kind=kind, value=value.strip(), label=label, service=service)
        self.points.append(point)


def take_points(text: str) -> Line:
    """Return the contact points of a line, and what is left of it."""
    line = Line(text)
    for found in line.take(_EMAIL):
        line.add(ContactKind.EMAIL, found["value"].rstrip("."), "work")
    for found in line.take(_LABELLED):
        _add_numbers(line, found, found["label"], f"{found['inside'] or ''} {found['behind'] or ''}")
    for service, pattern in _MESSENGERS:
        for found in line.take(pattern):
            line.add(ContactKind.IM, found["value"], service=service)
    for found in line.take(_SITE):
        line.add(ContactKind.WEBSITE, found["value"].rstrip("."))
    for found in line.take(_WECHAT):
        line.add(ContactKind.IM, found["value"], service="wechat")
    for found in line.take(_UNLABELLED):
        _add_numbers(line, found, "", found["behind"] or "")
    _note_same(line)
    return line


def number_alone(piece: str) -> list[ContactPoint]:
    """Return the telephone that a piece of a line is, and nothing else."""
    line, found = Line(piece), _ALONE.fullmatch(piece)
    if found is not None:
        _add_numbers(line, found, "", found["behind"] or "")
    return line.points


def _note_same(line: Line) -> None:
    """Understand that a telephone is also the handle of a messenger."""
    phone = next((one for one in line.points if one.kind is ContactKind.PHONE), None)
    if phone is not None and _SAME.search(line.left):
        line.left = _SAME.sub(GAP, line.left)
        line.add(ContactKind.IM, phone.value, service="wechat")


def _add_numbers(line: Line, found: re.Match[str], label: str, hint: str) -> None:
    values = _several(found["numbers"])
    if not _FEWEST_DIGITS <= _digits(values[0]) <= _MOST_DIGITS + _EXTENSION:
        return
    for value in _completed(values):
        for code in _codes(label, hint, value):
            if code in ("wechat", "whatsapp"):
                line.add(ContactKind.IM, value, service=code)
            else:
                line.add(ContactKind.PHONE, value, code)


def _several(numbers: str) -> list[str]:
    """Return the numbers of one label; a stroke behind few digits stands within a number: 09922/555-0."""
    values: list[str] = []
    for value in filter(None, _SEVERAL.split(numbers)):
        if value == "/":
            continue
        if values and _digits(values[-1]) < _FEWEST_DIGITS - 1:
            values[-1] = f"{values[-1]}/{value}"
        else:
            values.append(value)
    return values


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))


def _completed(values: list[str]) -> Iterator[str]:
    """Yield several numbers of one label; a short one such as 12345678/79 ends like the one before it."""
    for place, value in enumerate(values):
        if place and _digits(value) < _FEWEST_DIGITS:
            yield values[0].strip()[: -len(value.strip())] + value.strip()
        else:
            yield value.strip(" -–")


def _codes(label: str, hint: str, value: str) -> list[str]:
    """Return what a number is: one label each, and the messengers it is good for."""
    words = f"{label} {hint}"
    codes = [code for code, names in NUMBER_LABELS.items() if _named(names, words)]
    messengers = [
        code
        for code, names in (("wechat", WECHAT), ("whatsapp", SERVICES["whatsapp"]))
        if _named(names, words) or (code == "wechat" and "微信" in words)
    ]
    if codes in ([], ["work"]) and (codes or not label or not messengers):
        codes = ["mobile" if _is_mobile(value) else "work"]
    # "Tel (mobile)" is a mobile, and "Tel/Fax" both.
    return [code for code in codes if code != "work" or len(codes) == 1 or "fax" in codes] + messengers


def _named(names: str, words: str) -> bool:
    return re.search(rf"(?<![A-Za-z{HAN}])(?:{names})(?![A-Za-z{HAN}])", words, re.IGNORECASE) is not None


def _is_mobile(value: str) -> bool:
    digits = "".join(filter(str.isdigit, value)).removeprefix("86")
    return re.fullmatch(r"1[3-9]\d{9}", digits) is not None
