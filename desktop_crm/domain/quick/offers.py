"""Which sum of a clause is that of a deal, and which is not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_crm.domain.interactions import Outcome
from desktop_crm.domain.quick.clauses import Clause, residue
from desktop_crm.domain.quick.entry import Doubt
from desktop_crm.domain.quick.tokens import Amount, Mark, Result, Token, Word

# Between a deal's word and a bare number nothing else may stand: order 200 kiln parts is no sum.
_BETWEEN = re.compile(
    r"\s*(?:of|for|at|is|was|to|=|:|about|around|ca\.?|approx\.?|是|为|约|大概|大约|了|共|总共|一共)?\s*"
)
# With a customer's name before them (blanked here) these tell what the customer wants to pay.
_THEIRS = ("offered", "quoted", "proposed")
_AFTER = re.compile(r"\s*(?:$|[,;.!?，。；！？)）给到]|for\b|to\b|左右|以内|上下)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """The sum of a deal and the word that makes it one; `doubts` name sums that were left in the note, and why."""

    amount: Amount | None = None
    word: Word | None = None
    doubt: Doubt | None = None
    doubts: tuple[tuple[Token, Doubt], ...] = ()


def find_offer(text: str, clause: Clause) -> Offer:
    """Return the deal that a clause of a plain text tells of, if it does."""
    amounts, words = clause.of(Amount), clause.marks(Mark.DEAL)
    closed = [amount for amount in amounts if amount.explicit] if clause.marks(Mark.CLOSED) else []
    if closed:
        return Offer(doubts=((closed[0], Doubt.DEAL_CLOSED),))
    if not words:
        return _alone(text, clause, amounts)
    sums = [amount for amount in amounts if amount.explicit or _beside(text, words, amount)]
    if not sums:
        return Offer()
    amount = sums[0]
    word = min(words, key=lambda one: abs(one.end - amount.start))
    if _is_not_ours(text, clause, word, amount):
        return Offer(doubts=((amount, Doubt.AMOUNT_UNSURE),))
    return Offer(amount=amount, word=word, doubts=tuple((other, Doubt.SECOND_AMOUNT) for other in sums[1:]))


def _alone(text: str, clause: Clause, amounts: Sequence[Amount]) -> Offer:
    """Take a sum that is all that a clause says, but only on approval; a line that is nothing else is no deal."""
    others = [token for token in clause.tokens if not isinstance(token, Amount)]
    if len(amounts) != 1 or not amounts[0].explicit or others or clause.start == 0:
        return Offer()
    amount = amounts[0]
    if residue(text, clause.start, clause.end, [(amount.start, amount.end)]):
        return Offer()
    return Offer(amount=amount, doubt=Doubt.AMOUNT_UNSURE)


def _beside(text: str, words: Sequence[Word], amount: Amount) -> bool:
    before = any(
        word.end <= amount.start and _BETWEEN.fullmatch(text, word.end, amount.start) for word in words
    )
    return before and bool(_AFTER.match(text, amount.end))


def _is_not_ours(text: str, clause: Clause, word: Word, amount: Amount) -> bool:
    """Tell whether the sum is denied, supposed, somebody else's, or for something else than the deal."""
    subject = text[clause.start : word.start]
    if text[word.start : word.end] in _THEIRS and len(subject) > 1 and not subject.strip():
        return True
    turned = (Mark.NOT, Mark.IF, Mark.THEY)
    if any(one.start < amount.start for mark in turned for one in clause.marks(mark)):
        return True
    if any(
        result.outcome is Outcome.NEGATIVE and result.start < amount.start for result in clause.of(Result)
    ):
        return True
    others = clause.marks(Mark.OTHER_MONEY)
    beside = word.end <= amount.start and _BETWEEN.fullmatch(text, word.end, amount.start)
    return any(other.start < word.start or not beside for other in others)
