"""Which open invoices the money on a bank statement may be for: proposals, each with its reason, for the user to judge.

What names an invoice's number counts more than who paid, and who paid more than an amount that happens to fit. No
invoice is proposed for more than is owed of it, nor a row for more than came in.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop_crm.domain.folding import fold
from desktop_crm.domain.money import Money

_SHORTEST_NUMBER = 4
# A name this short is found within many another: it must be the whole of what the bank says.
_SHORTEST_PART_OF_NAME = 4
_BETWEEN = r"[\W_]{0,3}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """Money that came in on a day (ISO), as a bank's file says it in `line`, or as a payment without an invoice.

    The latter has the id of its payment and of its customer.
    """

    line: int
    paid_on: str
    money: Money
    payer: str = ""
    text: str = ""
    payment_id: int | None = None
    customer_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """An open invoice: its number, whose it is, and what is owed of it."""

    document_id: int
    customer_id: int
    customer: str
    number: str
    due_on: str
    owed: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How much of what came in is for an invoice, in minor units."""

    document_id: int
    amount: int


class Confidence(StrEnum):
    """How far a proposal can be trusted; only the first two are accepted unless the user says otherwise."""

    SURE = "sure"
    LIKELY = "likely"
    DOUBTFUL = "doubtful"
    NONE = "none"

    @property
    def accepted(self) -> bool:
        """Tell whether a proposal stands unless the user says otherwise."""
        return self in (Confidence.SURE, Confidence.LIKELY)


class Reason(StrEnum):
    """Why an invoice is proposed, or none."""

    NUMBER_AND_AMOUNT = "number_and_amount"
    NUMBER_AND_PART = "number_and_part"
    NUMBER_BUT_MORE = "number_but_more"
    NAME_AND_AMOUNT = "name_and_amount"
    NAME_AND_SUM = "name_and_sum"
    NAME_AND_SEVERAL = "name_and_several"
    AMOUNT_ONLY = "amount_only"
    NAME_ONLY = "name_only"
    RECORDED = "recorded"
    KNOWN = "known"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What a row is proposed to be for. What its shares leave over stays with the customer, for no invoice."""

    incoming: Incoming
    reason: Reason = Reason.NOTHING
    confidence: Confidence = Confidence.NONE
    customer_id: int | None = None
    shares: tuple[Share, ...] = ()


def propose(incoming: Sequence[Incoming], claims: Iterable[Claim]) -> list[Proposal]:
    """Return a proposal for each row, in their order; the surest evidence of all rows is heard first."""
    book = _Book(claims)
    found: dict[int, Proposal] = {}
    for judge in (book.by_number, book.by_name_and_amount, book.by_amount, book.by_name):
        for place, one in enumerate(incoming):
            if place not in found and (proposal := judge(one)) is not None:
                found[place] = proposal
                book.take(proposal)
    return [found.get(place, Proposal(incoming=one)) for place, one in enumerate(incoming)]


class _Book:
    """The open invoices, and what no row has taken of them yet."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._claims = sorted(claims, key=lambda claim: (claim.due_on, claim.document_id))
        self._left = {claim.document_id: claim.owed.amount_minor for claim in self._claims}
        self._numbers: list[tuple[str, Claim, re.Pattern[str]]] = []
        self._amounts: defaultdict[Money, list[Claim]] = defaultdict(list)
        self._customers: defaultdict[int, list[Claim]] = defaultdict(list)
        self._names: defaultdict[str, set[int]] = defaultdict(set)
        self._payers_of: dict[Incoming, list[int]] = {}
        for claim in self._claims:
            self._amounts[claim.owed].append(claim)
            self._customers[claim.customer_id].append(claim)
            if name := letters(claim.customer):
                self._names[name].add(claim.customer_id)
            parts = _parts(claim.number)
            if digits := "".join(filter(str.isdigit, parts)):
                self._numbers.append((digits, claim, _pattern(parts)))

    def take(self, proposal: Proposal) -> None:
        """Leave what a proposal takes to no other row."""
        for share in proposal.shares:
            self._left[share.document_id] -= share.amount

    def by_number(self, one: Incoming) -> Proposal | None:
        """Judge a row by the numbers that it names."""
        named = self._open(one, self._named(one))
        if not named or len({claim.customer_id for claim in named}) > 1:
            return None
        owed = sum(self._left[claim.document_id] for claim in named)
        amount = one.money.amount_minor
        if amount == owed:
            return self._shared(one, named, Reason.NUMBER_AND_AMOUNT, Confidence.SURE)
        if amount < owed:
            return self._shared(one, named, Reason.NUMBER_AND_PART, Confidence.LIKELY)
        return self._shared(one, named, Reason.NUMBER_BUT_MORE, Confidence.DOUBTFUL)

    def by_name_and_amount(self, one: Incoming) -> Proposal | None:
        """Judge a row by who paid, where the amount fits an invoice, or all that is open."""
        owing = [self._open(one, self._customers[who]) for who in self._payers(one)]
        alike = [c for claims in owing for c in claims if self._left[c.document_id] == one.money.amount_minor]
        if len(alike) == 1:
            return self._shared(one, alike, Reason.NAME_AND_AMOUNT, Confidence.LIKELY)
        if alike:
            return self._shared(one, alike[:1], Reason.NAME_AND_SEVERAL, Confidence.DOUBTFUL)
        sums = [sum(self._left[claim.document_id] for claim in claims) for claims in owing]
        if sums == [one.money.amount_minor]:
            return self._shared(one, owing[0], Reason.NAME_AND_SUM, Confidence.LIKELY)
        return None

    def by_amount(self, one: Incoming) -> Proposal | None:
        """Judge a row by its amount, where one invoice of all has it and nobody is named."""
        if self._payers(one):
            return None
        alike = self._open(one, self._amounts[one.money])
        whole = [claim for claim in alike if self._left[claim.document_id] == one.money.amount_minor]
        if len(whole) != 1:
            return None
        return self._shared(one, whole, Reason.AMOUNT_ONLY, Confidence.DOUBTFUL)

    def by_name(self, one: Incoming) -> Proposal | None:
        """Judge a row by who paid alone: the oldest invoices first."""
        payers = self._payers(one)
        if len(payers) != 1:
            return None
        return self._shared(
            one, self._open(one, self._customers[payers[0]]), Reason.NAME_ONLY, Confidence.DOUBTFUL, payers[0]
        )

    def _shared(
        self,
        one: Incoming,
        claims: Sequence[Claim],
        reason: Reason,
        confidence: Confidence,
        customer_id: int | None = None,
    ) -> Proposal:
        shares, rest = [], one.money.amount_minor
        for claim in claims:
            amount = min(rest, self._left[claim.document_id])
            if amount:
                shares.append(Share(document_id=claim.document_id, amount=amount))
                rest -= amount
        whose = claims[0].customer_id if claims else customer_id
        return Proposal(
            incoming=one, reason=reason, confidence=confidence, customer_id=whose, shares=tuple(shares)
        )

    def _open(self, one: Incoming, claims: Iterable[Claim]) -> list[Claim]:
        """Return the claims of which something is left, in the row's currency, of its customer where that is known."""
        return [
            claim
            for claim in claims
            if self._left[claim.document_id] > 0
            and claim.owed.currency == one.money.currency
            and one.customer_id in (None, claim.customer_id)
        ]

    def _named(self, one: Incoming) -> list[Claim]:
        said = fold(f"{one.text} {one.payer}")
        digits_said = "".join(filter(str.isdigit, said))
        return [
            claim
            for digits, claim, pattern in self._numbers
            if digits in digits_said and pattern.search(said)
        ]

    def _payers(self, one: Incoming) -> list[int]:
        """Return the customers with open invoices that a row may be from, by their names."""
        if one not in self._payers_of:
            self._payers_of[one] = sorted(self._find_payers(one))
        return self._payers_of[one]

    def _find_payers(self, one: Incoming) -> set[int]:
        if one.customer_id is not None:
            return {one.customer_id} & self._customers.keys()
        payer, said = letters(one.payer), letters(f"{one.payer} {one.text}")
        if payer in self._names:
            return self._names[payer]
        alike = (ids for name, ids in self._names.items() if _within(name, said) or _within(payer, name))
        return set().union(*alike)


def letters(text: str) -> str:
    """Return a text without case, accents and punctuation."""
    return re.sub(r"[\W_]+", "", fold(text))


def _within(part: str, whole: str) -> bool:
    return len(part) >= _SHORTEST_PART_OF_NAME and part in whole


def _parts(number: str) -> list[str]:
    parts = re.findall(r"[^\W\d_]+|\d+", fold(number))
    return parts if sum(map(len, parts)) >= _SHORTEST_NUMBER else []


def _pattern(parts: Sequence[str]) -> re.Pattern[str]:
    """Return what finds a number however it is punctuated, but not as the beginning or end of another."""
    before = r"(?<!\d)" if parts[0].isdigit() else "(?<![a-z])"
    after = r"(?!\d)" if parts[-1].isdigit() else "(?![a-z])"
    return re.compile(before + _BETWEEN.join(map(re.escape, parts)) + after)
