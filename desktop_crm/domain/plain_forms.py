"""Every form in which a text could lie on a disk without being sealed: what an audit searches for."""

from __future__ import annotations

import base64
import quopri
import unicodedata
from html import escape
from typing import Final
from urllib.parse import quote

# What is shorter occurs by chance in random bytes.
SHORTEST: Final = 8
# So much of a long text is enough to find it.
_CHARACTERS: Final = 48


def plain_forms(text: str) -> dict[str, bytes]:
    """Return the forms of a text by their names, without those that are too short or the same as one before.

    Of a text of several scripts there are sixteen; base64 stands three times, since a text inside a longer one may
    begin at any of three places.
    """
    text = unicodedata.normalize("NFC", text[:_CHARACTERS])
    plain = text.encode("utf-8", "replace")
    forms = {
        "UTF-8": plain,
        "UTF-16LE": text.encode("utf-16-le", "replace"),
        "UTF-16BE": text.encode("utf-16-be", "replace"),
        "UTF-32LE": text.encode("utf-32-le", "replace"),
        "GB18030": text.encode("gb18030", "replace"),
        "lower case": text.casefold().encode("utf-8", "replace"),
        "decomposed": unicodedata.normalize("NFD", text).encode("utf-8", "replace"),
        **{f"base64+{shift}": _base64(plain, shift) for shift in range(3)},
        "hex": plain.hex().encode(),
        "HEX": plain.hex().upper().encode(),
        "percent": quote(plain, safe="").encode(),
        "quoted-printable": quopri.encodestring(plain).replace(b"=\n", b""),
        "JSON": "".join(map(_json, text)).encode(),
        "HTML": escape(text).encode("ascii", "xmlcharrefreplace"),
    }
    distinct: dict[str, bytes] = {}
    for name, form in forms.items():
        if len(form) >= SHORTEST and form not in distinct.values():
            distinct[name] = form
    return distinct


def _base64(plain: bytes, shift: int) -> bytes:
    """Return what base64 shows of a text that begins `shift` bytes into a group, without what its neighbours change."""
    whole = base64.b64encode(b"\0" * shift + plain)
    # The first group mixes with what is before it, the last with what is after it.
    return whole[4 if shift else 0 : (shift + len(plain)) // 3 * 4]


def _json(character: str) -> str:
    if character.isascii():
        return character
    units = character.encode("utf-16-be", "replace")
    return "".join(f"\\u{units[start : start + 2].hex()}" for start in range(0, len(units), 2))
