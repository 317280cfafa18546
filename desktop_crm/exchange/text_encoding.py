"""Bytes of unknown origin to text: which encoding a file of contacts was written in."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass

_SAMPLE = 64 * 1024
_PART = 1 << 20
# UTF-32 stands before UTF-16: its little-endian mark begins with the other's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\ufffd]")
_WESTERN = re.compile(
    "[ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿŒœŠšŽž‘’“”–—…€£§°²³«»¡¿©®™·ªº¼½¾\xa0´]"
)
_CJK_THRESHOLD = 0.7
# Codecs of Python's own, in which nobody writes files.
_OF_PYTHON = {"undefined", "unicode-escape", "raw-unicode-escape", "idna", "punycode"}


@dataclass(frozen=True, slots=True, kw_only=True)
class DecodedText:
    """Text without its byte order mark, in parts, and the encoding (a name Python knows) that it was read with."""

    parts: tuple[str, ...]
    encoding: str

    @property
    def text(self) -> str:
        """Return all of it; to join a long text holds up all other threads."""
        return "".join(self.parts)


def decode(data: bytes) -> DecodedText:
    """Decode `data`, whatever it holds; what cannot be decoded becomes U+FFFD.

    The order: a byte order mark that decodes plausibly, UTF-16 without mark, strict UTF-8, the encodings of East Asia
    with GB18030 first, western European text, charset-normalizer's guess, cp1252.
    """
    marked = _by_mark(data)
    if marked is not None:
        return marked
    encoding = _guess(data)
    return decoded_as(data, encoding)


def decoded_as(data: bytes, encoding: str, first: int = 0) -> DecodedText:
    """Decode from byte `first` on, a part at a time, for one call would hold up all other threads.

    What cannot be decoded becomes U+FFFD.
    """
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    parts = [decoder.decode(data[start : start + _PART]) for start in range(first, len(data), _PART)]
    return DecodedText(parts=(*parts, decoder.decode(b"", True)), encoding=encoding)


def decoded_by_name(data: bytes, charset: str) -> str | None:
    """Return bytes as the charset that a file names would have them; None where it is none, or they are none of it."""
    try:
        if codecs.lookup(charset).name in _OF_PYTHON:
            return None
        text = data.decode(charset)
        # UTF-7 can write halves of surrogate pairs, which nothing else can.
        text.encode()
    except (ValueError, LookupError):
        return None
    return text


def _by_mark(data: bytes) -> DecodedText | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            decoded = decoded_as(data, encoding, len(mark))
            if _plausible(decoded.parts[0][:_SAMPLE]):
                return decoded
            # Seen in the wild: UTF-32 behind the mark of UTF-16.
            wide = _wide_without_mark(data[len(mark) :][:_SAMPLE])
            if wide:
                return decoded_as(data, wide, len(mark))
    return None


def _plausible(text: str) -> bool:
    return len(_CONTROLS.findall(text)) * 50 <= len(text)


def _guess(data: bytes) -> str:
    sample = data[:_SAMPLE]
    wide = _wide_without_mark(sample)
    if wide:
        return wide
    if b"\x1b$" in sample or b"\x1b(" in sample:
        for encoding in ("iso2022_jp", "iso2022_kr"):
            if _decodes(data, encoding):
                return encoding
    if _decodes(data, "utf-8"):
        return "utf-8"
    high = _around_high_bytes(data)
    return _east_asian(high) or _western(high) or _by_library(sample) or "cp1252"


def _decodes(data: bytes, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        for start in range(0, len(data), _PART):
            decoder.decode(data[start : start + _PART])
    except UnicodeDecodeError:
        return False
    # A file cut off within its last character is still that encoding.
    cut = decoder.getstate()[0]
    return not cut or (encoding == "utf-8" and len(cut) < len(data))


def _wide_without_mark(sample: bytes) -> str:
    """Tell UTF-16 (or UTF-32) by its zero bytes, which stand at one place of each unit."""
    if sample.count(b"\0") * 20 < len(sample) or len(sample) < 4:
        return ""
    zeros = [sample[place::4].count(b"\0") * 4 / len(sample) for place in range(4)]
    if zeros[1] + zeros[2] + zeros[3] > 2.7:
        return "utf-32-le"
    if zeros[0] + zeros[1] + zeros[2] > 2.7:
        return "utf-32-be"
    for encoding, full, empty in (("utf-16-le", 1, 0), ("utf-16-be", 0, 1)):
        if zeros[empty] + zeros[empty + 2] < 0.05 * (zeros[full] + zeros[full + 2]):
            return encoding if _plausible(sample.decode(encoding, errors="replace")) else ""
    return ""


def _around_high_bytes(data: bytes) -> bytes:
    """Return up to `_SAMPLE` bytes from the first byte beyond ASCII on, beginning with its line."""
    match = re.search(rb"[\x80-\xff]", data)
    start = data.rfind(b"\n", 0, match.start()) + 1 if match else 0
    return data[start : start + _SAMPLE]


def _decode_start(sample: bytes, encoding: str) -> str:
    """Decode strictly, but forgive a last character cut in two; "" where it does not decode."""
    try:
        return codecs.getincrementaldecoder(encoding)().decode(sample)
    except UnicodeDecodeError:
        return ""


def _lead(char: str, encoding: str) -> int:
    encoded = char.encode(encoding, errors="ignore")
    return encoded[0] if len(encoded) == 2 else 0


def _common_simplified(chars: str) -> float:
    """GB2312 keeps its 3,755 everyday characters in rows B0 to D7, punctuation in A1 to A3."""
    leads = [_lead(char, "gb2312") for char in chars]
    everyday = sum(0xB0 <= lead <= 0xD7 or 0xA1 <= lead <= 0xA3 for lead in leads)
    rare = sum(lead >= 0xD8 for lead in leads)
    score = (everyday + rare / 2) / len(leads)
    # Korean syllables fill rows B0 to C8 alone, where Chinese goes on to D7.
    later_rows = sum(lead > 0xC8 for lead in leads)
    return score / 2 if len(set(leads)) >= 8 and later_rows * 10 < len(leads) else score


def _common_traditional(chars: str) -> float:
    return sum(0xA1 <= _lead(char, "big5") <= 0xC6 for char in chars) / len(chars)


def _common_japanese(chars: str) -> float:
    kana = sum("\u3000" <= char <= "\u30ff" for char in chars)
    kanji = sum(0x88 <= _lead(char, "cp932") <= 0x97 for char in chars)
    # Names may be all kanji, but a text of any length has kana.
    return (kana + kanji) / len(chars) if kana * 5 >= len(chars) or len(chars) < 20 else 0.0


def _common_korean(chars: str) -> float:
    # cp949 has syllables that no text uses; those of EUC-KR are the everyday ones.
    return sum("\uac00" <= char <= "\ud7a3" and _lead(char, "euc_kr") > 0 for char in chars) / len(chars)


_EAST_ASIAN: tuple[tuple[str, Callable[[str], float]], ...] = (
    ("gb18030", _common_simplified),
    ("big5", _common_traditional),
    ("cp932", _common_japanese),
    ("euc_jp", _common_japanese),
    ("cp949", _common_korean),
)


def _east_asian(sample: bytes) -> str:
    best, best_score = "", _CJK_THRESHOLD
    for encoding, common in _EAST_ASIAN:
        chars = "".join(char for char in _decode_start(sample, encoding) if char > "\x7f")[:4000]
        score = common(chars) if chars else 0.0
        if score > best_score:
            best, best_score = encoding, score
    return best


def _western(sample: bytes) -> str:
    """Accept cp1252 where everything beyond ASCII is a letter or mark of western Europe, and sparse."""
    chars = [char for char in sample.decode("cp1252", errors="replace") if char > "\x7f"]
    usual = sum(bool(_WESTERN.match(char)) for char in chars)
    return "cp1252" if usual == len(chars) and usual * 4 < len(sample) else ""


def _by_library(sample: bytes) -> str:
    import charset_normalizer  # loaded late: few files come this far

    best = charset_normalizer.from_bytes(sample).best()
    return best.encoding if best is not None else ""
