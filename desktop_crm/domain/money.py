"""Amounts of money in minor units, as people type them and as each language writes them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from desktop_crm.domain.errors import BadInput

# ISO 4217: the currencies whose minor unit is not a hundredth.
_MINOR_DIGITS = dict.fromkeys(
    (
        "BIF",
        "CLP",
        "DJF",
        "GNF",
        "ISK",
        "JPY",
        "KMF",
        "KRW",
        "PYG",
        "RWF",
        "UGX",
        "UYI",
        "VND",
        "VUV",
        "XAF",
        "XOF",
        "XPF",
    ),
    0,
) | dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3)

_SYMBOLS = {
    "CNY": "¥", "EUR": "€", "USD": "$", "GBP": "£", "JPY": "JP¥", "HKD": "HK$", "TWD": "NT$", "KRW": "₩", "INR": "₹",
    "AUD": "A$", "CAD": "C$", "SGD": "S$", "CHF": "CHF ", "RUB": "₽", "BRL": "R$", "VND": "₫", "THB": "฿",
}  # fmt: skip
_CURRENCY_OF = {symbol.strip().casefold(): code for code, symbol in _SYMBOLS.items()} | {
    "元": "CNY", "圆": "CNY", "块": "CNY", "人民币": "CNY", "人民币元": "CNY", "rmb": "CNY", "cn¥": "CNY", "us$": "USD",
    "美元": "USD", "us dollar": "USD", "欧元": "EUR", "euro": "EUR", "日元": "JPY", "円": "JPY",
    "英镑": "GBP", "港元": "HKD", "港币": "HKD",
}  # fmt: skip
_MULTIPLES = {
    "": 1, "k": 10**3, "千": 10**3, "万": 10**4, "w": 10**4, "m": 10**6, "mio": 10**6, "百万": 10**6, "千万": 10**7,
    "亿": 10**8, "b": 10**9, "bn": 10**9, "mrd": 10**9,
}  # fmt: skip
_AMOUNT = re.compile(
    r"(?P<sign>[-+−(]?)\s*(?P<before>[^\d\s.,+−-][^\d.,+−-]*?)?\s*(?P<inner>[-−]?)\s*(?P<number>\d+(?:[.,'’\s]\d+)*[.,]?)"
    r"\s*(?P<multiple>千万|百万|[千万亿]|mio|mrd|bn|[kwmb](?![a-z]))?\.?\s*(?P<after>[^\d.,()]*?)\)?",
    re.IGNORECASE,
)
_CODE = re.compile("[A-Z]{3}")
_GREATEST = 10**15
_DECIMALS_MATTER_BELOW = 1_000


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Money:
    """An amount in minor units (分, cents) of one currency, as an ISO 4217 code."""

    currency: str
    amount_minor: int

    def decimal(self) -> Decimal:
        """Return the amount in whole units."""
        return Decimal(self.amount_minor).scaleb(-minor_digits(self.currency))


def minor_digits(currency: str) -> int:
    """Return how many decimals a currency has: 2 for most, 0 for JPY, 3 for KWD."""
    return _MINOR_DIGITS.get(currency, 2)


def parse_money(text: str, home_currency: str) -> Money:
    """Return the amount that a text names; where it names no currency, in the home currency.

    Understood are `¥12,345.60`, `12.345,60 €`, `1.2万`, `21.5k`, `3亿`, `(20.00)`. A comma or point alone before three
    digits is for thousands, unless the currency has three decimals. Raise BadInput (amount; not_an_amount,
    out_of_range).
    """
    plain = " ".join(unicodedata.normalize("NFKC", text).split())
    shape = _AMOUNT.fullmatch(plain)
    if not shape or (shape["sign"] and shape["inner"]):
        raise _not_an_amount()
    names = [name.strip() for name in (shape["before"], shape["after"]) if name and name.strip()]
    currency = _currency(names, home_currency)
    units = _number(shape["number"], currency) * _MULTIPLES[(shape["multiple"] or "").lower()]
    if units > _GREATEST:
        raise BadInput(field="amount", problem="out_of_range")
    minor = int(units.scaleb(minor_digits(currency)).quantize(Decimal(1), ROUND_HALF_UP))
    negative = shape["sign"] in ("-", "−", "(") or bool(shape["inner"])
    return Money(currency=currency, amount_minor=-minor if negative else minor)


def currency_named(text: str) -> str | None:
    """Return the ISO code that a code, sign or name stands for: CNY of RMB, 人民币 or ¥; None for what is none."""
    name = unicodedata.normalize("NFKC", text).strip()
    code = _CURRENCY_OF.get(name.casefold(), name.upper())
    return code if _CODE.fullmatch(code) else None


def require_currency(code: str) -> str:
    """Return an ISO code. Raise BadInput (currency, not_a_currency)."""
    if not _CODE.fullmatch(code):
        raise BadInput(field="currency", problem="not_a_currency")
    return code


def _not_an_amount() -> BadInput:
    return BadInput(field="amount", problem="not_an_amount")


def _currency(names: list[str], home_currency: str) -> str:
    if not names:
        return home_currency
    found = {currency_named(name) for name in names}
    code = found.pop()
    # The yen shares its sign with the yuan.
    if names == ["¥"] and home_currency == "JPY":
        return "JPY"
    if found or code is None:
        raise _not_an_amount()
    return code


def _number(digits: str, currency: str) -> Decimal:
    compact = re.sub(r"[\s'’]", "", digits).rstrip(".,")
    last = max(compact.rfind("."), compact.rfind(","))
    if last < 0:
        return Decimal(compact)
    whole, mark, decimals = compact[:last], compact[last], compact[last + 1 :]
    if _groups_thousands(whole, mark, decimals, currency):
        whole, decimals = compact, ""
    return Decimal(f"{re.sub('[.,]', '', whole)}.{decimals or 0}")


def _groups_thousands(whole: str, mark: str, decimals: str, currency: str) -> bool:
    """Tell whether the last mark of a number parts thousands rather than decimals."""
    if mark in whole:
        return True
    other_mark = "," in whole or "." in whole
    return len(decimals) == 3 and not other_mark and minor_digits(currency) != 3 and whole.lstrip("0") != ""


def format_money(money: Money) -> str:
    """Return an amount with its currency's sign, the same in English and Chinese: ¥12,345.60.

    Yen are JP¥, for ¥ alone is the yuan's.
    """
    sign = "-" if money.amount_minor < 0 else ""
    return f"{sign}{_symbol(money.currency)}{abs(money.decimal()):,.{minor_digits(money.currency)}f}"


def round_money(money: Money) -> str:
    """Return an amount without decimals where they no longer matter, from a thousand on: ¥144,512."""
    if abs(money.decimal()) < _DECIMALS_MATTER_BELOW:
        return format_money(money)
    sign = "-" if money.amount_minor < 0 else ""
    return f"{sign}{_symbol(money.currency)}{abs(money.decimal()):,.0f}"


def _symbol(currency: str) -> str:
    return _SYMBOLS.get(currency, f"{currency} ")


def compact_money(money: Money, language: str) -> str:
    """Return an amount in few characters for an axis: ¥1.2万, ¥3亿 in Chinese, ¥12k, ¥300M elsewhere."""
    sign = "-" if money.amount_minor < 0 else ""
    return f"{sign}{_symbol(money.currency)}{compact_number(abs(money.decimal()), language)}"


def compact_number(number: Decimal | float, language: str) -> str:
    """Return a number with at most three digits before its multiple: 1.2万, 3亿; 12k, 3.4M, 1B."""
    steps = (
        ((10**8, "亿"), (10**4, "万"))
        if language.startswith("zh")
        else ((10**9, "B"), (10**6, "M"), (10**3, "k"))
    )
    exact = Decimal(str(number))
    for step, mark in steps:
        # What would round up to the next multiple is written in that.
        if abs(exact) >= step - Decimal(step) / 2000:
            return f"{_short(exact / step)}{mark}"
    return _short(exact)


def _short(number: Decimal) -> str:
    decimals = 1 if abs(number) < 100 else 0
    text = f"{number.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP):,f}"
    return text.removesuffix(".0")
