"""Sums, and the words that make a sum that of a deal: deal 21.5k, quoted ¥50,000; 报价5万, 合同三万五."""

from __future__ import annotations

import re
from functools import partial

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.money import Money, minor_digits, parse_money
from desktop_crm.domain.quick.numbers import HAN, han_number
from desktop_crm.domain.quick.tokens import Amount, Mark, Rule, Word

_SIGN = r"(?:us\$|hk\$|nt\$|a\$|c\$|s\$|cn¥|jp¥|[$€£¥₩₹]|(?:rmb|cny|usd|eur|gbp|jpy|chf|hkd)(?= ?\d))"
_UNIT = (
    r"(?:元|圆|块钱|块(?!料|板|砖)|人民币|美元|美金|欧元|欧|日元|英镑|港币|港元|rmb|cny|usd|eur|gbp|jpy|"
    r"chf|hkd|euros?|dollars?|bucks|yuan|€|£|\$)"
)
_DIGITS = r"\d{1,3}(?:[,'’ ]\d{3})+(?:\.\d{1,2})?|\d+(?:[.,]\d+)?"
_MULTIPLE = r"(?:百万|千万|[千万亿]|mio\b|mrd\b|bn\b|[kw](?![a-z])|m(?![a-z²³0-9]))"
# What is counted or measured is no money.
_THINGS = (
    r"(?! ?(?:(?:pcs|pieces?|units?|kg|km|cm|mm|tons?|tonnes?|sqm|percent|people|kilns|parts|boxes|sets|"
    r"years?|days?|weeks?|months?|hours?|min|mins|minutes)\b|m²|%|个|件|台|套|吨|公斤|斤|米|平|只|箱|批|"
    r"条|人|家|片|支|瓶|张|份|天|年|月|日|号|点|周|次|倍|%|分钟|小时|公里|度|期|成|辆|匹|桶|吋|寸|座|位|"
    r"名|盒|卷|根|双|把|块板|门|间|层|楼))"
)

_ARABIC = (
    rf"(?<![a-z0-9_.,%/:-])(?P<sign>{_SIGN})? ?(?P<number>{_DIGITS})(?![.,]?\d)"
    rf"(?: ?(?P<multiple>{_MULTIPLE})(?P<tail>\d(?:[千百])?(?!\d|[.,]\d)|[一二两三四五六七八九](?:[千百])"
    rf"?(?![一二三四五六七八九十]))?)?(?: ?(?P<unit>{_UNIT})(?![a-z]))?{_THINGS}(?![\d%])"
)
_SPOKEN = (
    rf"(?<!{HAN})(?P<number>[一二两三四五六七八九十]{HAN}{{0,6}}[万千百亿十](?:[一二两三四五六七八九])?|"
    rf"[一二两三四五六七八九][万千百亿十](?:[一二两三四五六七八九])?)(?P<unit>{_UNIT})?{_THINGS}(?!{HAN})"
)
_CODES = {
    "美金": "USD", "块钱": "CNY", "块": "CNY", "欧": "EUR", "euros": "EUR", "dollars": "USD", "dollar": "USD",
    "bucks": "USD", "yuan": "CNY", "元": "CNY",
}  # fmt: skip

_DEAL = (
    r"\b(?:deals?|opportunity|opp|quotes?|quoted|quotation|offers?|offered|proposal|proposed|order(?:s|"
    r"ed)?|po|contract|worth|value)\b|报(?:了|过)?(?:个)?价(?:格)?(?:单)?|(?:新增|新建|新)?商机|订单|"
    r"下(?:了)?单|合同(?:额|金额)?|单子|项目(?:金额)?|总价|意向(?:金额)?|标书|方案|预计(?:金额|成交)|"
    r"金额"
)
_OTHER = (
    r"\b(?:paid|pays?|payment|deposit|invoiced?|owes?|owed|overdue|discount|fee|costs?|refund|credit|"
    r"debt|freight|shipping|postage|travel|taxi|hotel|competitors?|rivals?|counter ?offer(?:ed)?|budget|"
    r"turnover|revenue|salary|last year|cheaper|off|less|more than|over|under|below|each|per)\b|付|回款|"
    r"到账|定金|订金|预付|押金|欠|货款|尾款|打款|折扣|优惠|便宜|运费|返点|发票|开票|降|涨|让利|对手|竞争|"
    r"竞品|别家|同行|别人|还价|砍价|砍到|压到|预算|年产值|营业额|注册资本|去年|差旅|招待|费用|单价|"
    r"每[个件台套吨]|他们报|对方报"
)
_CLOSED = r"\b(?:won|lost|signed|closed)\b|成交(?:了)?|签(?:了|下|单|成)|赢单|输单|丢单|丢了|中标"


def amount_rules(home_currency: str) -> list[Rule]:
    """Return the rules that find sums and the words about them; a sum without a currency is in the home currency."""
    return [
        (re.compile(_ARABIC, re.ASCII), partial(_amount, home_currency)),
        (re.compile(_SPOKEN, re.ASCII), partial(_amount, home_currency)),
        (re.compile(_OTHER, re.ASCII), partial(_word, Mark.OTHER_MONEY)),
        (re.compile(_CLOSED, re.ASCII), partial(_word, Mark.CLOSED)),
        (re.compile(_DEAL, re.ASCII), partial(_word, Mark.DEAL)),
    ]


def _word(mark: Mark, match: re.Match[str]) -> Word:
    return Word(start=match.start(), end=match.end(), mark=mark)


def _amount(home: str, match: re.Match[str]) -> Amount | None:
    parts = match.groupdict()
    sign, unit = parts.get("sign") or "", parts["unit"] or ""
    try:
        currency = _currency(sign, unit, home)
        money = _money(parts, currency)
    except BadInput:
        return None
    if money.amount_minor <= 0:
        return None
    explicit = bool(sign or unit or parts.get("multiple")) or not match["number"][0].isdecimal()
    return Amount(start=match.start(), end=match.end(), money=money, explicit=explicit)


def _currency(sign: str, unit: str, home: str) -> str:
    name = _CODES.get(unit, unit) or sign
    return parse_money(f"1 {name}" if unit else f"{name} 1", home).currency if name else home


def _money(parts: dict[str, str | None], currency: str) -> Money:
    number, multiple, tail = parts["number"] or "", parts.get("multiple") or "", parts.get("tail") or ""
    if number[0].isdecimal() and not tail:
        return parse_money(f"{number}{multiple}", currency)
    whole = han_number(f"{number}{multiple}{tail}")
    return Money(currency=currency, amount_minor=int(whole.scaleb(minor_digits(currency))))
