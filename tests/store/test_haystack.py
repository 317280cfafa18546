import threading
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.clock import instant, today
from desktop_crm.domain.errors import Stopped
from desktop_crm.domain.filters import Query, parse
from desktop_crm.domain.folding import fold
from desktop_crm.domain.pinyin import sort_key
from desktop_crm.store.haystack import FieldCode, Haystack, Order
from tests.searched import Person, put_people


def customer(number: int, name: str, *fields: tuple[FieldCode, str], **rest) -> Person:
    return Person(id=number, fields=((FieldCode.NAME, name), *fields), sort_name=sort_key(name), **rest)


def haystack(*people: Person) -> Haystack:
    made = Haystack()
    put_people(made, *people)
    return made


def found(where: Haystack, text: str) -> list[int]:
    return list(where.find(parse(text)).ids)


LI = customer(
    1,
    "李明朗",
    (FieldCode.COMPANY, "苏州恒达机械有限公司"),
    (FieldCode.PHONE, "+8651262881234"),
    (FieldCode.EMAIL, "w.li@hdjm.example"),
    (FieldCode.NOTE, "喜歡綠茶\nlikes Café"),
)
ANNA = customer(2, "Anna Berg", (FieldCode.COMPANY, "Müller GmbH"), (FieldCode.PHONE, "+8613800138000"))
SHAN = customer(3, "单雄信")


@pytest.mark.parametrize(
    "text",
    ["李", "明朗", "liminglang", "minglang", "lml", "LML", "恒达", "hengda", "szhd", "hdjm", "w.li", "绿茶",
     "喜欢", "cafe", "0512-6288 1234", "0512-62881234", "(0512)62881234", "1234", "881234", "机械 李", "lml 绿茶 hdjm"],
)  # fmt: skip
def test_a_customer_is_found_by_any_part_of_any_field(text):
    assert found(haystack(LI, ANNA, SHAN), text) == [1]


def test_surnames_with_two_readings_are_found_by_both():
    where = haystack(LI, ANNA, SHAN)
    assert all(found(where, typed) == [3] for typed in ("shanxiong", "danxiong", "sxx", "dxx"))


def test_all_words_must_be_found_in_any_order():
    where = haystack(LI, ANNA)
    assert found(where, "berg anna") == found(where, "anna 8000") == [2]
    assert found(where, "anna 李") == []


def test_exact_comes_before_word_start_before_substring_before_typo():
    where = haystack(
        customer(1, "Bernd"),
        customer(2, "Hannah"),
        customer(3, "Anna Berg"),
        customer(4, "Anna"),
        customer(5, "Anne"),
    )
    assert found(where, "anna") == [4, 3, 2, 5]


def test_among_equal_hits_the_latest_contact_comes_first():
    where = haystack(customer(1, "Anna A", last_contact_at=5), customer(2, "Anna B", last_contact_at=9))
    assert found(where, "anna") == [2, 1]


def test_the_last_digits_of_a_phone_rank_above_digits_within():
    within = customer(1, "A", (FieldCode.PHONE, "+8613800012999"), last_contact_at=9)
    last = customer(2, "B", (FieldCode.PHONE, "+8613700990001"), last_contact_at=1)
    assert found(haystack(within, last), "0001") == [2, 1]


@pytest.mark.parametrize(
    "typed",
    [
        "138–0013–8000",
        "138·0013·8000",
        "138,0013,8000",
        "138_0013",
        "0013/8000",
        "１３８－００１３",
        "+86 (138) 0013.8000",
        "0086 138 0013 8000",
        "008613800138000",
    ],
)
def test_a_phone_is_found_in_any_punctuation(typed: str):
    assert found(haystack(customer(1, "A", (FieldCode.PHONE, "+8613800138000"))), typed) == [1]


def test_names_may_be_mistyped_by_one_letter_or_two_in_long_ones():
    where = haystack(customer(1, "Anna Schneider"), customer(2, "Berg"))
    assert found(where, "brg") == []
    assert found(where, "breg") == [2]
    assert found(where, "shneidr") == []
    assert found(where, "shneidre") == [1]


def test_punctuation_in_a_name_is_not_counted_as_a_typo():
    where = haystack(customer(1, "Müller, Hans"), customer(2, "Smith-Jones"), customer(3, "O’Brien & Söhne"))
    assert found(where, "mueller") == found(where, "müler") == [1]
    assert found(where, "jonse") == found(where, "smiht") == [2]
    assert found(where, "obrien") == found(where, "obrein") == found(where, "shne") == [3]


def test_interactions_are_searched_last_and_name_the_latest_that_matched():
    where = haystack(LI, ANNA)
    texts = ("Asked for 綠茶 again", "绿茶", "绿茶 of a customer who is not there")
    where.put_texts((2, 2, 9), (30, 20, 10), texts)
    hits = where.find(parse("绿茶"))
    assert (list(hits.ids), list(hits.text_ids)) == ([1, 2], [0, 30])
    assert found(where, "anna 绿茶") == [2]
    assert list(where.find(parse("绿茶"), texts=False).ids) == [1]
    where.remove_texts([30])
    assert list(where.find(parse("绿茶")).text_ids) == [0, 20]
    where.remove_texts([20])
    where.put_texts([2], [20], ["black tea"])
    assert found(where, "绿茶") == [1]
    assert found(where, "black") == [2]


def test_an_edit_replaces_what_was_known():
    where = haystack(LI, ANNA)
    put_people(where, customer(2, "Anna Berger", (FieldCode.TAG, "VIP")))
    assert found(where, "8000") == []
    assert found(where, "berger") == found(where, "tag:vip") == [2]
    put_people(where, customer(2, "Anna Berger"))
    assert found(where, "tag:vip") == []


def test_a_removed_customer_is_gone_until_it_is_put_back():
    where = haystack(LI, ANNA)
    where.remove(1)
    where.remove(77)
    assert (found(where, "李"), len(where)) == ([], 1)
    put_people(where, LI)
    assert (found(where, "李"), len(where)) == ([1], 2)


def test_many_edits_leave_no_trace_of_old_text():
    where = haystack(*(customer(n, f"name{n}") for n in range(50)))
    for turn in range(200):
        put_people(where, customer(7, f"turn{turn}"))
    assert found(where, "turn199") == [7]
    assert found(where, "turn198 name7") == []
    assert sum(len(s.buffer) for s in where._fields.segments) < 10_000


def test_when_all_are_removed_nothing_is_left():
    where = haystack(LI, ANNA)
    for number in (1, 2):
        where.remove(number)
    assert (found(where, "a"), len(where), where._fields.segments) == ([], 0, ())


def test_letters_typed_one_by_one_find_the_same_as_the_whole_word():
    where = haystack(
        *(customer(n, name) for n, name in enumerate(["Anna", "Annika", "Anton", "Hannah", "李安娜"], 1))
    )
    for word in ("a", "an", "ann", "anna"):
        assert found(where, word) == found(haystack(*(customer(n, x) for n, x in enumerate(
            ["Anna", "Annika", "Anton", "Hannah", "李安娜"], 1))), word)  # fmt: skip
    put_people(where, customer(6, "Annabel"))
    assert 6 in found(where, "annab")


def test_filters_narrow_without_any_word():
    soon = today() + timedelta(days=3)
    where = haystack(
        customer(
            1,
            "A",
            (FieldCode.TAG, "VIP"),
            (FieldCode.CITY, "蘇州市"),
            kind="person",
            stage="loyal",
            next_due=soon,
        ),
        customer(
            2,
            "B",
            kind="organisation",
            source="Fair",
            next_due=today() - timedelta(days=1),
            channels=("call",),
        ),
        customer(3, "C", archived=True),
        customer(4, "D", trashed=True, archived=True),
    )
    asked = {
        "": [1, 2], "tag:vip": [1], "city:苏州": [1], "kind:person": [1], "kind:call": [2], "stage:loyal": [1],
        "source:fair": [2], "in:archive": [3], "in:trash": [4], "in:all": [1, 2, 3, 4], "due:overdue": [2],
        "due:<7d": [1, 2], "due:today": [2], "tag:none": [], "stage:repeat": [], "a tag:vip": [1], "b tag:vip": [],
    }  # fmt: skip
    assert {text: sorted(found(where, text)) for text in asked} == asked


def test_lists_are_ordered_by_name_contact_or_age():
    where = haystack(
        customer(1, "Zoe", last_contact_at=1),
        customer(2, "李明", last_contact_at=3),
        customer(3, "Anna", last_contact_at=2),
    )
    assert list(where.ids(Query(), Order.NAME)) == [3, 2, 1]
    assert list(where.ids(Query(), Order.NAME, descending=True)) == [1, 2, 3]
    assert list(where.ids(Query(), Order.LAST_CONTACT, descending=True)) == [2, 3, 1]
    assert list(where.ids(Query(), Order.CREATED)) == [1, 2, 3]
    put_people(where, customer(4, "Bert"))
    put_people(where, customer(1, "Aaron"))
    assert list(where.ids(Query(), Order.NAME)) == [1, 3, 4, 2]


def test_lists_are_ordered_by_any_column_with_the_unknown_last():
    where = haystack(
        customer(1, "A", (FieldCode.COMPANY, "苏州恒达"), stage="repeat", confirmed_on=today()),
        customer(2, "B", (FieldCode.COMPANY, "Acme"), stage="loyal", next_due=today()),
        customer(3, "C", (FieldCode.COMPANY, "Zeta"), stage="prospect", next_due=today() - timedelta(days=3)),
        customer(4, "D", (FieldCode.CITY, "Zürich")),
    )
    assert list(where.ids(Query(), Order.COMPANY)) == [2, 1, 3, 4]
    assert list(where.ids(Query(), Order.COMPANY, descending=True)) == [3, 1, 2, 4]
    assert list(where.ids(Query(), Order.STAGE)) == [3, 1, 2, 4]
    assert list(where.ids(Query(), Order.NEXT_DUE, descending=True)) == [2, 3, 1, 4]
    assert list(where.ids(Query(), Order.CONFIRMED)) == [1, 2, 3, 4]
    put_people(where, customer(5, "E", (FieldCode.CITY, "Bern")))
    assert list(where.ids(Query(), Order.CITY)) == [5, 4, 1, 2, 3]


def test_those_without_contact_for_long_are_found():
    long_ago, lately = instant(datetime.now() - timedelta(days=90)), instant(datetime.now())
    where = haystack(
        customer(1, "A", last_contact_at=long_ago), customer(2, "B", last_contact_at=lately), customer(3, "C")
    )
    assert sorted(found(where, "quiet:60d")) == [1, 3]
    assert where.count(parse("quiet:60d")) == 2


def test_the_matched_field_is_told():
    where = haystack(LI, ANNA)
    match = where.match(1, parse("绿茶"))
    assert (match.field, match.text) == (FieldCode.NOTE, "喜欢绿茶 likes cafe")
    assert where.match(1, parse("lml")).text == "李明朗"
    assert where.match(1, parse("hengda")).field is FieldCode.COMPANY
    assert where.match(1, parse("0512-6288")).field is FieldCode.PHONE
    assert where.match(2, parse("绿茶")) is None
    assert where.match(99, parse("绿茶")) is None


def test_a_search_can_be_limited_and_stopped():
    where = haystack(*(customer(n, f"Anna {n}") for n in range(1, 30)))
    hits = where.find(parse("anna"), limit=5)
    assert (len(hits.ids), hits.total) == (5, 29)
    with pytest.raises(Stopped):
        where.find(parse("anna"), stop=lambda: True)


def test_letters_that_are_everywhere_are_found_everywhere():
    where = haystack(*(customer(n, f"aaa{n} aa") for n in range(1, 2001)))
    assert len(where.find(parse("a")).ids) == len(where.find(parse("aa")).ids) == 2000
    assert found(where, "aaa77 aa")[0] == 77


def test_an_empty_haystack_holds_nothing():
    assert found(Haystack(), "a") == list(Haystack().ids(Query(), Order.NAME)) == []


texts = st.text(min_size=1, max_size=20)
entries = st.lists(
    st.tuples(texts, st.lists(st.tuples(st.sampled_from(list(FieldCode)[:17]), texts), max_size=3)),
    min_size=1,
    max_size=8,
)


@settings(deadline=None, max_examples=150)
@given(entries, st.data())
def test_any_part_of_any_field_finds_its_owner(described, data):
    made = [customer(n, name, *fields) for n, (name, fields) in enumerate(described, 1)]
    owner = data.draw(st.sampled_from(made))
    folded = fold(data.draw(st.sampled_from(owner.fields))[1])
    start = data.draw(st.integers(0, max(0, len(folded) - 1)))
    part = folded[start : start + data.draw(st.integers(1, 20))]
    if part:
        assert owner.id in haystack(*made).find(Query(words=(part,))).ids


few_letters = st.text("ab王", min_size=1, max_size=6)


@settings(deadline=None, max_examples=150)
@given(
    st.lists(st.text("ab王 ", min_size=1, max_size=60), min_size=1, max_size=8),
    st.lists(few_letters, min_size=2),
)
def test_whatever_was_looked_for_before_a_word_finds_the_same(names, words):
    made = [customer(n, name, (FieldCode.NOTE, name[::-1])) for n, name in enumerate(names, 1)]
    searched = haystack(*made)
    for word in words:
        query = Query(words=(word,))
        assert list(searched.find(query).ids) == list(haystack(*made).find(query).ids)


def test_one_thread_may_write_while_others_search():
    where = haystack(*(customer(n, f"Anna {n}") for n in range(1, 200)))
    failures: list[BaseException] = []

    def search() -> None:
        try:
            for _ in range(150):
                assert where.find(parse("anna"), limit=10).total >= 199
                assert len(where.ids(Query(), Order.NAME)) >= 199
        except BaseException as failure:  # noqa: BLE001  # told to the main thread
            failures.append(failure)

    readers = [threading.Thread(target=search) for _ in range(2)]
    for reader in readers:
        reader.start()
    for number in range(200, 600):
        put_people(where, customer(number, f"Anna {number}"))
        where.put_texts([number], [number], ["anna called"])
    for reader in readers:
        reader.join()
    assert failures == []


def test_letters_met_beforehand_find_what_was_added_and_miss_what_was_removed_since():
    where = haystack(LI, ANNA)
    where.meet_letters()
    put_people(where, customer(7, "Bo Qvist"))
    where.remove(2)
    assert found(where, "q") == [7]
    assert found(where, "b") == [7]
