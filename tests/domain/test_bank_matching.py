"""Which invoices a bank's rows are proposed for, and how far the program trusts itself."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.bank_matching import Claim, Confidence, Incoming, Reason, Share, propose
from desktop_crm.domain.money import Money


def cny(amount: int) -> Money:
    return Money(currency="CNY", amount_minor=amount)


def claim(
    document_id: int, owed: int, number: str = "", customer: str = "Rossi Ceramics", who: int = 1
) -> Claim:
    return Claim(
        document_id=document_id,
        customer_id=who,
        customer=customer,
        number=number or f"I-2026-{document_id:04}",
        due_on=f"2026-01-{document_id:02}",
        owed=cny(owed),
    )


def came(amount: int, text: str = "", payer: str = "", currency: str = "CNY") -> Incoming:
    money = Money(currency=currency, amount_minor=amount)
    return Incoming(line=1, paid_on="2026-03-01", money=money, text=text, payer=payer)


def judged(one: Incoming, *claims: Claim) -> tuple[Reason, Confidence, tuple[tuple[int, int], ...]]:
    (found,) = propose([one], claims)
    return found.reason, found.confidence, tuple((share.document_id, share.amount) for share in found.shares)


OPEN = (claim(1, 500), claim(2, 300), claim(3, 900, customer="杭州青瓷有限公司", who=2))


@pytest.mark.parametrize(
    ("text", "amount", "reason", "shares"),
    [
        ("payment of i 2026 0001, thanks", 500, Reason.NUMBER_AND_AMOUNT, ((1, 500),)),
        ("货款 I20260003", 900, Reason.NUMBER_AND_AMOUNT, ((3, 900),)),
        ("I-2026-0001/I-2026-0002", 800, Reason.NUMBER_AND_AMOUNT, ((1, 500), (2, 300))),
        ("I-2026-0001", 200, Reason.NUMBER_AND_PART, ((1, 200),)),
        ("I-2026-0002", 1_000, Reason.NUMBER_BUT_MORE, ((2, 300),)),
    ],
)
def test_numbers_in_the_text_are_found_however_they_are_written(
    text: str, amount: int, reason: Reason, shares: tuple[tuple[int, int], ...]
) -> None:
    found = judged(came(amount, text), *OPEN)
    assert (found[0], found[2]) == (reason, shares)


@pytest.mark.parametrize("text", ["I-2026-00011", "1I-2026-000", "2026-01-03", "XI-2026-0001"])
def test_a_longer_number_is_not_taken_for_a_shorter_one(text: str) -> None:
    assert judged(came(7, text), *OPEN) == (Reason.NOTHING, Confidence.NONE, ())


def test_the_payer_and_a_fitting_amount_are_likely_and_an_amount_alone_is_doubtful() -> None:
    assert judged(came(300, payer="ROSSI CERAMICS S.r.l."), *OPEN) == (
        Reason.NAME_AND_AMOUNT, Confidence.LIKELY, ((2, 300),),
    )  # fmt: skip
    assert judged(came(900, payer="杭州青瓷有限公司"), *OPEN)[1] is Confidence.LIKELY
    assert judged(came(800, payer="Rossi Ceramics"), *OPEN)[0] is Reason.NAME_AND_SUM
    assert judged(came(300, payer="Somebody else"), *OPEN)[:2] == (Reason.AMOUNT_ONLY, Confidence.DOUBTFUL)
    assert judged(came(40, payer="Rossi Ceramics"), *OPEN) == (
        Reason.NAME_ONLY, Confidence.DOUBTFUL, ((1, 40),),
    )  # fmt: skip


def test_two_invoices_of_one_amount_are_for_the_user_to_decide() -> None:
    twins = (claim(1, 500), claim(2, 500))
    assert judged(came(500, payer="Rossi Ceramics"), *twins)[:2] == (
        Reason.NAME_AND_SEVERAL, Confidence.DOUBTFUL,
    )  # fmt: skip
    assert judged(came(500), *twins)[2] == ()


def test_another_currency_fits_nothing() -> None:
    assert judged(came(500, "I-2026-0001", "Rossi Ceramics", "EUR"), *OPEN)[2] == ()


def test_a_payment_of_a_customer_is_proposed_for_no_other() -> None:
    one = Incoming(line=1, paid_on="2026-03-01", money=cny(500), text="I-2026-0001", customer_id=2)
    assert Share(document_id=1, amount=500) not in propose([one], OPEN)[0].shares


def test_a_row_that_names_its_invoice_comes_before_one_that_fits_by_amount() -> None:
    by_amount, by_number = propose([came(500, payer="Rossi Ceramics"), came(500, "I-2026-0001")], OPEN)
    assert by_number.confidence is Confidence.SURE
    assert by_amount.shares == (Share(document_id=2, amount=300),) or by_amount.shares[0].document_id == 2


_CLAIMS = st.lists(
    st.tuples(st.integers(1, 900), st.integers(1, 3)), min_size=0, max_size=6
).map(
    lambda made: [
        claim(number, owed, customer=f"Customer {who}", who=who) for number, (owed, who) in enumerate(made, 1)
    ]
)  # fmt: skip
_TEXTS = st.sampled_from(["", "I-2026-0001", "I-2026-0002 I-2026-0003", "inv 2026 0004", "thanks"])
_INCOMING = st.lists(
    st.builds(
        came,
        st.integers(1, 1_500),
        _TEXTS,
        st.sampled_from(["", "Customer 1", "Customer 2", "Nobody at all"]),
        st.sampled_from(["CNY", "CNY", "EUR"]),
    ),
    max_size=8,
)


@settings(deadline=None, max_examples=150)
@given(_INCOMING, _CLAIMS)
def test_nothing_is_proposed_beyond_what_came_in_or_what_is_owed(
    incoming: list[Incoming], claims: list[Claim]
) -> None:
    found = propose(incoming, claims)
    assert [proposal.incoming for proposal in found] == incoming
    taken: Counter[int] = Counter()
    for proposal in found:
        assert sum(share.amount for share in proposal.shares) <= proposal.incoming.money.amount_minor
        assert all(share.amount > 0 for share in proposal.shares)
        taken.update({share.document_id: share.amount for share in proposal.shares})
    owed = {one.document_id: one for one in claims}
    assert all(amount <= owed[number].owed.amount_minor for number, amount in taken.items())


@settings(deadline=None, max_examples=150)
@given(_INCOMING, _CLAIMS)
def test_what_is_accepted_is_of_one_customer_and_one_currency_and_says_why(
    incoming: list[Incoming], claims: list[Claim]
) -> None:
    owed = {one.document_id: one for one in claims}
    for proposal in propose(incoming, claims):
        for share in proposal.shares:
            assert owed[share.document_id].owed.currency == proposal.incoming.money.currency
            assert owed[share.document_id].customer_id == proposal.customer_id
        if proposal.confidence is Confidence.SURE:
            assert proposal.reason is Reason.NUMBER_AND_AMOUNT
            assert sum(share.amount for share in proposal.shares) == proposal.incoming.money.amount_minor
        assert proposal.confidence.accepted <= bool(proposal.shares)
