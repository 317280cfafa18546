"""Samples: the same invented customers for the same plan, plausible, and as many as asked for."""

import hashlib
import json
import tracemalloc
from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta
from itertools import islice

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.records import ContactKind, CustomerKind
from desktop_crm.domain.sample import SampleCustomer, SamplePlan, sample_customers
from desktop_crm.domain.sample.china import CITIES, MOBILE_PREFIXES
from desktop_crm.domain.sample.countries import COUNTRIES
from desktop_crm.domain.sample.dice import Dice, deal_out, workday
from desktop_crm.domain.sample.naming import Home
from desktop_crm.domain.sample.phones import Phones, numbered
from desktop_crm.domain.stages import LifecycleStage, Source

UNTIL = date(2026, 11, 21)
KEPT_FOR_FICTION = ("+44 7700 900", "+33 6 39 98")  # by Ofcom and ARCEP; no line will ever have them


def sample(customers: int, seed: int = 7, **totals: int) -> list[SampleCustomer]:
    return list(sample_customers(SamplePlan(customers=customers, seed=seed, until=UNTIL, **totals)))


@pytest.fixture(scope="module")
def crowd() -> list[SampleCustomer]:
    return sample(1500)


def is_chinese(customer: SampleCustomer) -> bool:
    return any("\u4e00" <= letter <= "\u9fff" for letter in customer.record.name)


def values(customer: SampleCustomer, kind: ContactKind) -> list[str]:
    return [point.value for point in customer.record.contact_points if point.kind is kind]


def test_the_same_plan_gives_the_same_customers():
    assert sample(80) == sample(80)


def test_another_seed_gives_other_customers():
    assert sample(80, seed=7) != sample(80, seed=8)


def test_content_is_the_same_on_every_machine_and_python_version():
    told = json.dumps([asdict(customer) for customer in sample(60, seed=1)], default=str)
    assert hashlib.sha256(told.encode()).hexdigest()[:16] == "83197c34d3694c75"


@settings(deadline=None, max_examples=40)
@given(
    customers=st.integers(0, 130),
    seed=st.integers(0, 2**40),
    interactions=st.integers(0, 900),
    purchases=st.integers(0, 400),
)
def test_totals_are_exact(customers, seed, interactions, purchases):
    found = sample(customers, seed, interactions=interactions, purchases=purchases)
    assert len(found) == customers
    assert sum(len(customer.interactions) for customer in found) == (interactions if customers else 0)
    assert sum(len(customer.purchases) for customer in found) == (purchases if customers else 0)


def test_without_totals_a_customer_has_six_interactions_and_three_purchases(crowd):
    assert sum(len(customer.interactions) for customer in crowd) == 6 * len(crowd)
    assert sum(len(customer.purchases) for customer in crowd) == 3 * len(crowd)


@settings(deadline=None, max_examples=50)
@given(
    total=st.integers(0, 5000), count=st.integers(1, 200), favoured=st.lists(st.integers(1, 90), max_size=50)
)
def test_everything_is_dealt_out(total, count, favoured):
    shares = list(deal_out(Dice(1), total, count, favoured))
    assert len(shares) == count
    assert sum(shares) == total
    assert min(shares) >= 0


@given(day=st.dates(date(1972, 1, 1), date(2200, 1, 1)))
def test_a_weekend_becomes_the_friday_before(day):
    found = date.fromordinal(workday(day.toordinal()))
    assert found.weekday() < 5
    assert found == day or (day.weekday() >= 5 and found.weekday() == 4 and day - found <= timedelta(days=2))


def test_half_are_chinese_and_a_fifth_are_organisations(crowd):
    organisations = [one for one in crowd if one.record.kind is CustomerKind.ORGANISATION]
    assert 0.45 < sum(map(is_chinese, crowd)) / len(crowd) < 0.55
    assert 0.18 < len(organisations) / len(crowd) < 0.24


def test_the_first_customers_are_those_of_the_pictures():
    first = [customer.record for customer in sample(26)]
    assert first[0].name == "华东精密机械有限公司"
    assert (first[1].name, first[1].organisation) == ("王晓明 Wang Xiaoming", "华东精密机械有限公司")
    assert "+86 138 0013 5678" in [point.value for point in first[1].contact_points]
    assert (first[3].name, first[3].organisation) == ("Elena Rossi", "Rossi Ceramics S.r.l.")


def test_the_story_of_the_first_person_is_told_up_to_the_last_days():
    wang = sample(200)[1]
    assert len(wang.interactions) > 20
    assert wang.interactions[-1].subject == "参观新产线"
    assert wang.record.stage == LifecycleStage.LOYAL


def test_an_employer_is_an_earlier_customer_and_named_once(crowd):
    seen: set[str] = set()
    for customer in crowd:
        record = customer.record
        if record.kind is CustomerKind.ORGANISATION:
            assert record.name not in seen
            seen.add(record.name)
        else:
            assert bool(record.job_title) == bool(record.organisation)
            assert not record.organisation or record.organisation in seen


def test_relations_point_to_earlier_customers_of_their_kind(crowd):
    introduced = [(i, one.introduced_by) for i, one in enumerate(crowd) if one.introduced_by is not None]
    supplied = [(i, one.distributor_of) for i, one in enumerate(crowd) if one.distributor_of is not None]
    assert len(introduced) > 50
    assert len(supplied) > 20
    for links, kind in ((introduced, CustomerKind.PERSON), (supplied, CustomerKind.ORGANISATION)):
        for index, earlier in links:
            assert 0 <= earlier < index
            assert crowd[earlier].record.kind is crowd[index].record.kind is kind


def test_every_phone_is_valid_or_of_a_range_kept_for_fiction(crowd):
    numbers = {number for one in crowd for number in values(one, ContactKind.PHONE)}
    parsed = {number: phonenumbers.parse(number) for number in numbers}
    assert all(phonenumbers.is_possible_number(found) for found in parsed.values())
    unassigned = {number for number, found in parsed.items() if not phonenumbers.is_valid_number(found)}
    assert all(number.startswith(KEPT_FOR_FICTION) for number in unassigned)


def test_the_telephone_ranges_belong_to_their_country():
    ranges = [
        (code, pattern)
        for code, country in COUNTRIES.items()
        for pattern in (*country.mobile, *(city.phone for city in country.cities))
        if not pattern.startswith(KEPT_FOR_FICTION)
    ]
    ranges += [("CN", f"+86 {city.area} <5000> ####") for city in CITIES]
    ranges += [("CN", f"+86 {prefix} <0013> ####") for prefix in MOBILE_PREFIXES]
    for code, pattern in ranges:
        number = phonenumbers.parse(numbered(pattern, 0))
        assert phonenumbers.region_code_for_number(number) == code, pattern


def test_no_telephone_is_given_twice_and_only_ranges_kept_for_fiction_end():
    dice, phones, given, without = Dice(3), Phones(), set[str](), set[str]()
    homes = [Home(country=country, city=1) for country in (None, *COUNTRIES.values())]
    for home in homes * 3_000:
        numbers = [phones.mobile(dice, home), phones.office(home)]
        if not all(numbers):
            without.add(home.country.name if home.country else "")
        told = ["".join(filter(str.isdigit, number)) for number in numbers if number]
        assert given.isdisjoint(told)
        given.update(told)
    assert without == {"Deutschland", "United Kingdom", "USA", "Sverige", "Australia"}


@pytest.mark.parametrize("pattern", ["+34 600 <000> ###", "+48 42 <200> 00 ##", "+46 70 174 06 ##"])
def test_a_pattern_gives_all_its_numbers_once_before_it_counts_on(pattern):
    places = 10 ** pattern.count("#")
    first = [numbered(pattern, serial) for serial in range(places)]
    assert len(set(first)) == places
    beyond = numbered(pattern, places)
    assert beyond not in first
    assert bool(beyond) == ("<" in pattern)


def test_a_telephone_that_the_cast_has_is_given_to_nobody_else():
    free = Phones().office(Home(country=None, city=0))
    assert Phones(taken={free}).office(Home(country=None, city=0)) not in (free, "")


def test_every_mailbox_and_site_is_under_example(crowd):
    for customer in crowd:
        for mailbox in values(customer, ContactKind.EMAIL):
            assert mailbox.isascii()
            assert mailbox.endswith(".example")
        assert all(site.endswith(".example") for site in values(customer, ContactKind.WEBSITE))


def test_codes_are_known_and_the_stage_follows_from_the_purchases(crowd):
    for customer in crowd:
        assert customer.record.source in set(Source)
        assert (customer.record.stage == LifecycleStage.PROSPECT) == (not customer.purchases)
    assert {customer.record.stage for customer in crowd} == set(LifecycleStage)


def test_interactions_lie_on_workdays_of_the_two_years_before_the_last_day(crowd):
    start = UNTIL - timedelta(days=731)
    for customer in crowd:
        instants = [interaction.at for interaction in customer.interactions]
        assert instants == sorted(instants)
        for at in instants:
            moment = datetime.fromtimestamp(at / 1000, UTC)
            assert start <= moment.date() < UNTIL
            assert moment.weekday() < 5
            assert 7 <= moment.hour < 11


def test_notes_are_in_the_language_of_the_customer_and_filled_in(crowd):
    for customer in crowd:
        for interaction in customer.interactions:
            told = interaction.subject + interaction.text
            assert "{" not in told
            if is_chinese(customer):
                assert any("\u4e00" <= letter <= "\u9fff" for letter in interaction.text)
        assert all("{" not in follow_up.text for follow_up in customer.follow_ups)


def test_purchases_are_paid_in_the_currency_of_the_place(crowd):
    for customer in crowd:
        currencies = {purchase.currency for purchase in customer.purchases}
        assert currencies <= ({"CNY"} if is_chinese(customer) else {"EUR", "USD"})
        assert all(purchase.amount > 0 for purchase in customer.purchases)


def test_some_follow_ups_are_overdue_and_some_come_soon(crowd):
    waiting = [follow_up.due_on for one in crowd for follow_up in one.follow_ups if not follow_up.done]
    assert 10 < sum(due < UNTIL for due in waiting) < len(waiting) / 2
    assert sum(UNTIL <= due <= UNTIL + timedelta(days=30) for due in waiting) > 100


def test_customers_stream_in_constant_memory():
    stream = sample_customers(SamplePlan(customers=1_000_000, seed=3, until=UNTIL))
    next(stream)
    tracemalloc.start()
    try:
        assert sum(1 for _ in islice(stream, 2000)) == 2000
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "wrong",
    [
        {"customers": -1},
        {"interactions": -1},
        {"purchases": -5},
        {"until": date(1900, 1, 1)},
        {"until": date(9999, 1, 1)},
    ],
    ids=str,
)
def test_an_impossible_plan_is_refused(wrong):
    with pytest.raises(BadInput) as refused:
        SamplePlan(**{"customers": 5, "seed": 1, "until": UNTIL} | wrong)
    assert refused.value.field == next(iter(wrong))
