"""A document as rich text for paper, in one language: head, lines, sums, notes. Customer text is always escaped."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from html import escape

from PySide6.QtCore import QDate, QLocale

from desktop_crm.domain.money import Money, format_money
from desktop_crm.domain.prices import Totals
from desktop_crm.domain.quantities import format_quantity, format_share
from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.queries.documents import LineRow
from desktop_crm.queries.sales_paper import SalesPaper
from desktop_crm.wording import sales_paper as words
from desktop_crm.wording.languages import Language, Words

_INK, _QUIET, _LINE = "#1b1f27", "#5b6472", "#d5d9e0"
_RIGHT_FROM = 2
# Deliveries name no prices.
_PRICELESS = 3
_DAYS = {Language.EN: "d MMMM yyyy", Language.ZH_CN: "yyyy年M月d日"}


def page_html(paper: SalesPaper, language: Language) -> str:
    """Return the page as Qt's rich text."""
    page = _Page(paper, language)
    return "".join(
        ("<html><body>", *page.head(), *page.facts(), *page.lines(), *page.foot(), "</body></html>")
    )


class _Page:
    """Writes the parts of one document."""

    def __init__(self, paper: SalesPaper, language: Language) -> None:
        self._paper, self._language = paper, language
        self._row = paper.document.row
        self._kind = DocumentKind(self._row.kind)
        self._priced = self._kind is not DocumentKind.DELIVERY

    def head(self) -> Iterator[str]:
        """Yield who sells, and what this is."""
        seller = self._paper.seller
        named = (
            (words.PHONE, seller.phone),
            (words.EMAIL, seller.email),
            (words.TAX_NUMBER, seller.tax_number),
        )
        contact = [f"{self._say(name)} {text}" for name, text in named if text]
        small = "<br>".join(filter(None, (_lines(seller.address), *map(escape, contact))))
        yield '<table width="100%" cellspacing="0" cellpadding="0"><tr><td width="60%">'
        yield f'<p style="font-size:13pt; font-weight:600">{escape(seller.name)}</p>'
        yield f'<p style="font-size:8.5pt; color:{_QUIET}">{small}</p></td>'
        yield f'<td align="right"><p style="font-size:20pt; font-weight:600">{self._say(words.TITLES[self._kind])}</p>'
        yield "</td></tr></table><p style='font-size:10pt'>&nbsp;</p>"

    def facts(self) -> Iterator[str]:
        """Yield who buys, and number and days."""
        paper, row = self._paper, self._row
        buyer = [f"<b>{escape(paper.company or paper.customer)}</b>"]
        buyer += [escape(paper.customer)] * bool(paper.company)
        buyer += [_lines(paper.address)] * bool(paper.address)
        number = row.number
        if row.version > 1:
            number += f" ({self._say(words.VERSION, version=row.version)})"
        facts = [(words.NUMBER, number), (words.DATE, self._day(row.dated_on))]
        if row.due_on:
            facts.append((words.SECOND_DAYS[self._kind], self._day(row.due_on)))
        if paper.reference:
            facts.append((words.REFERENCE, paper.reference))
        cells = "".join(
            f'<tr><td style="color:{_QUIET}; padding-right:10px">{self._say(name)}</td><td>{escape(text)}</td></tr>'
            for name, text in facts
        )
        yield '<table width="100%" cellspacing="0" cellpadding="0"><tr><td width="56%">'
        yield f'<p style="color:{_QUIET}; font-size:8.5pt">{self._say(words.TO)}</p><p>{"<br>".join(buyer)}</p></td>'
        yield f'<td><table cellspacing="0" cellpadding="1">{cells}</table></td></tr></table>'
        yield "<p style='font-size:8pt'>&nbsp;</p>"

    def lines(self) -> Iterator[str]:
        """Yield the lines as a table whose headings stand on every page."""
        lines = self._paper.document.lines
        if not lines:
            return
        shown = [place for place in range(len(words.HEADINGS)) if self._shows(place)]
        yield '<table width="100%" cellspacing="0" cellpadding="5" style="border-collapse:collapse"><thead><tr>'
        yield "".join(_cell(place, self._say(words.HEADINGS[place]), "th") for place in shown)
        yield "</tr></thead>"
        for number, line in enumerate(lines, 1):
            texts = self._cells(number, line)
            yield "<tr>" + "".join(_cell(place, texts[place]) for place in shown) + "</tr>"
        yield "</table>"

    def foot(self) -> Iterator[str]:
        """Yield sums, notes, the bank account, and where a contract is signed."""
        if self._priced:
            yield "<p style='font-size:4pt'>&nbsp;</p><table width='100%'><tr><td width='45%'></td><td>"
            yield '<table width="100%" cellspacing="0" cellpadding="2">'
            yield from (_sum(name, amount, bold) for name, amount, bold in self._sums())
            yield "</table></td></tr></table>"
        if self._paper.document.note:
            yield self._part(words.NOTES, self._paper.document.note)
        if self._kind is DocumentKind.INVOICE and self._paper.seller.bank:
            yield self._part(words.BANK, self._paper.seller.bank)
        if self._kind is DocumentKind.CONTRACT:
            yield "<p>&nbsp;</p><p>&nbsp;</p><table width='100%'><tr>"
            yield "".join(
                f"<td width='50%'>{self._say(name)}<br><br>________________</td>" for name in words.SIGNED
            )
            yield "</tr></table>"

    def _sums(self) -> Iterator[tuple[str, Money, bool]]:
        row = self._row
        sums: defaultdict[int, Totals] = defaultdict(lambda: Totals(net=0, tax=0))
        for line in self._paper.document.lines:
            known, price = sums[line.price.tax_rate], line.price
            sums[price.tax_rate] = Totals(net=known.net + price.net, tax=known.tax + price.tax)
        if row.net != row.total:
            yield self._say(words.NET), row.net, False
            for rate, one in sorted(sums.items()):
                if rate:
                    name = self._say(words.TAX, rate=format_share(rate), net=self._money(one.net))
                    yield name, Money(currency=row.total.currency, amount_minor=one.tax), False
        yield self._say(words.TOTAL), row.total, True
        if row.paid.amount_minor:
            yield self._say(words.PAID), row.paid, False
            yield self._say(words.OWED), row.owed, True

    def _cells(self, number: int, line: LineRow) -> Sequence[str]:
        price = line.price
        unit = self._paper.units.get(line.product_id or 0, "")
        return (
            str(number),
            _lines(line.text),
            escape(f"{format_quantity(price.quantity)} {unit}".strip()),
            self._money(price.unit_price),
            f"{format_share(price.discount)} %" if price.discount else "",
            f"{format_share(price.tax_rate)} %",
            self._money(price.net),
        )

    def _shows(self, place: int) -> bool:
        """Leave out prices of deliveries, and discounts and taxes where there are none."""
        prices = [line.price for line in self._paper.document.lines]
        by_place: dict[int, Iterable[int]] = {
            4: (price.discount for price in prices),
            5: (price.tax_rate for price in prices),
        }
        if place >= _PRICELESS and not self._priced:
            return False
        return any(by_place[place]) if place in by_place else True

    def _part(self, title: Words, text: str) -> str:
        head = f'<p style="color:{_QUIET}; font-size:8.5pt; margin-top:14px">{self._say(title)}</p>'
        return f"{head}<p>{_lines(text)}</p>"

    def _money(self, amount: int) -> str:
        return escape(format_money(Money(currency=self._row.total.currency, amount_minor=amount)))

    def _day(self, iso: str) -> str:
        day = date.fromisoformat(iso)
        return QLocale(self._language.value).toString(
            QDate(day.year, day.month, day.day), _DAYS[self._language]
        )

    def _say(self, text: Words, **facts: str | int) -> str:
        return escape(text.say(self._language, **facts), quote=False)


def _cell(place: int, text: str, tag: str = "td") -> str:
    side = "right" if place >= _RIGHT_FROM else "left"
    wide = ' width="40%"' if place == 1 else ""
    style = f"border-bottom:0.5px solid {_LINE}; "
    style += f"color:{_QUIET}; font-size:8.5pt; font-weight:400" if tag == "th" else f"color:{_INK}"
    return f'<{tag} align="{side}"{wide} style="{style}">{text}</{tag}>'


def _sum(name: str, amount: Money, bold: bool) -> str:
    weight = "font-weight:600; font-size:11pt" if bold else f"color:{_QUIET}"
    money = escape(format_money(amount))
    return f'<tr><td style="{weight}">{name}</td><td align="right" style="{weight}">{money}</td></tr>'


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
