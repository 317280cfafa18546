"""The headings of contact tables, in English and Chinese, and what each means.

Spelling, spaces, case and punctuation do not count: "First Name", "first_name" and "FirstName" are one heading.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from desktop_crm.exchange.fields import Column, Field
from desktop_crm.exchange.heading_words import (
    DATES,
    LABELLED_NOUNS,
    NOUNS,
    PREFIXES,
    PREFIXES_WITHOUT_LABEL,
    WORDS,
)
from desktop_crm.exchange.labels import is_label, is_service, label_code, service_code


def _by_word(table: dict[Field, str]) -> dict[str, Field]:
    return {word: code for code, words in table.items() for word in words.split()}


_NOUN_OF = _by_word(NOUNS)
_WORD_OF = _by_word(WORDS)
_DATE_OF = {word: code for code, words in DATES.items() for word in words.split()}
_PLAIN_LABEL_OF = {word: code for code, words in LABELLED_NOUNS.items() for word in words.split()}
_ADDRESS_FIELDS = {Field.STREET, Field.CITY, Field.REGION, Field.POSTCODE, Field.COUNTRY}
# Google: "Phone 1 - Value", "E-mail 2 - Label"; ours: "Phone 1 label". The dash is gone from the key.
_NUMBERED = re.compile(
    r"(phone|email|address|website|im|date|event|organization|relation|customfield|idnumber)(\d+)(\D*)"
)
_NUMBERED_ZH = re.compile(r"(电话|邮箱|地址|网站|账号|日期|证件号)(\d+)(\D*)")
_NUMBERED_FIELDS = {
    "phone": Field.PHONE, "电话": Field.PHONE, "email": Field.EMAIL, "邮箱": Field.EMAIL, "address": Field.ADDRESS,
    "地址": Field.ADDRESS, "website": Field.WEBSITE, "网站": Field.WEBSITE, "im": Field.IM, "账号": Field.IM,
    "date": Field.DATE, "event": Field.DATE, "日期": Field.DATE, "idnumber": Field.ID_NUMBER, "证件号": Field.ID_NUMBER,
}  # fmt: skip
_ASPECTS = {
    "": None, "value": None, "formatted": None, "全文": None,
    "type": Field.LABEL, "label": Field.LABEL, "标签": Field.LABEL,
    "service": Field.SERVICE, "服务": Field.SERVICE,
    "confirmed": Field.CONFIRMED, "核实": Field.CONFIRMED,
    "street": Field.STREET, "街道": Field.STREET, "extendedaddress": Field.STREET, "pobox": Field.STREET,
    "city": Field.CITY, "城市": Field.CITY, "region": Field.REGION, "省份": Field.REGION,
    "postalcode": Field.POSTCODE, "邮编": Field.POSTCODE, "country": Field.COUNTRY, "国家": Field.COUNTRY,
}  # fmt: skip
_ORGANIZATION = {"name": Field.ORGANISATION, "title": Field.JOB_TITLE, "department": Field.DEPARTMENT}
_EXTRA = re.compile(r"\s*(?:Other: |其他:)(.+)", re.DOTALL)
_KEPT = re.compile(r"[\W_]+")
_ADDED = re.compile(r"[((\[【].*?[))\]】]\s*$|__c$")


def key(text: str) -> str:
    """Return a heading without spelling: folded, only letters and digits, no remark in brackets, no "__c"."""
    folded = unicodedata.normalize("NFKC", text[:200]).strip().strip("*").casefold()
    bare = _KEPT.sub("", _ADDED.sub("", folded))
    return bare or _KEPT.sub("", folded)


@lru_cache(maxsize=4096)
def heading(text: str) -> Column | None:
    """Return what a heading means by itself, or None where it says nothing to us."""
    extra = _EXTRA.fullmatch(text)
    if extra:
        return Column(field=Field.EXTRA, label=extra.group(1))
    word = key(text)
    if not word or len(word) > 40:
        return None
    return _word(word) or _numbered(word) or _labelled(word)


def _word(word: str) -> Column | None:
    if word in _WORD_OF:
        field = _WORD_OF[word]
        return Column(field=field, group="birth" if field in {Field.YEAR, Field.MONTH, Field.DAY} else "")
    if word in _DATE_OF:
        return Column(
            field=Field.DATE, label=_DATE_OF[word], group="birth" if _DATE_OF[word] == "birthday" else ""
        )
    if is_service(word) and word != "x":
        return Column(field=Field.IM, service=service_code(word))
    if word in _NOUN_OF:
        return _noun(_NOUN_OF[word], _PLAIN_LABEL_OF.get(word, ""), "")
    return None


def _noun(field: Field, label: str, number: str) -> Column:
    group = f"address {label}{number}" if field in _ADDRESS_FIELDS or field is Field.ADDRESS else ""
    return Column(field=field, label=label, group=group)


def _numbered(word: str) -> Column | None:
    match = _NUMBERED.fullmatch(word) or _NUMBERED_ZH.fullmatch(word)
    if match is None:
        return None
    noun, number, aspect = match.groups()
    if noun == "organization":
        field = _ORGANIZATION.get(aspect)
        return Column(field=field) if field and number == "1" else None
    if noun not in _NUMBERED_FIELDS or aspect not in _ASPECTS:
        return None
    base = _NUMBERED_FIELDS[noun]
    return Column(field=_ASPECTS[aspect] or base, group=f"{base} #{number}")


def _labelled(word: str) -> Column | None:
    """Read "Business Phone 2", 商务地址 街道, "E-mail 2 Address", "Work Address 2"."""
    number = "".join(re.findall(r"\d", word))
    bare = re.sub(r"\d", "", word)
    if bare in _NOUN_OF and number:
        return _noun(_NOUN_OF[bare], _PLAIN_LABEL_OF.get(bare, ""), number)
    for prefix in PREFIXES:
        noun = bare.removeprefix(prefix)
        if noun == bare or not noun:
            continue
        return _prefixed(prefix, noun)
    return None


def _prefixed(prefix: str, noun: str) -> Column | None:
    field = _NOUN_OF.get(noun) or _WORD_OF.get(noun)
    if field is None:
        return None
    label = "" if prefix in PREFIXES_WITHOUT_LABEL or not is_label(prefix) else label_code(prefix)
    plain = _PLAIN_LABEL_OF.get(noun, "")
    if field is Field.PHONE and plain == "fax" and label in {"work", "home"}:
        label = f"{label}_fax"
    elif plain:
        label = plain
    if field in _ADDRESS_FIELDS or field is Field.ADDRESS:
        # "Home Street 2" continues "Home Street".
        return Column(field=field, label=label, group=f"address {label}")
    return Column(field=field, label=label)
