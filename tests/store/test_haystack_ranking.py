"""Among hits as good, those that people mean come first."""

from desktop_crm.domain.filters import parse
from desktop_crm.store.haystack import Entry, FieldCode, Haystack, Order


def test_a_hit_in_the_name_comes_before_one_in_a_note_of_somebody_seen_later() -> None:
    memory = Haystack()
    memory.put_many(
        [
            Entry(
                id=1,
                fields=((FieldCode.NAME, "Mia Brandt"), (FieldCode.NOTE, "does not call")),
                last_contact_at=9,
            ),
            Entry(id=2, fields=((FieldCode.NAME, "John Doe"),), last_contact_at=1),
        ]
    )
    assert list(memory.find(parse("doe")).ids) == [2, 1]


def test_an_exact_field_comes_before_a_part_of_a_name() -> None:
    memory = Haystack()
    memory.put_many(
        [
            Entry(id=1, fields=((FieldCode.NAME, "Vipula Perera"),)),
            Entry(id=2, fields=((FieldCode.NAME, "Anna Berg"), (FieldCode.TAG, "VIP"))),
        ]
    )
    assert list(memory.find(parse("vip")).ids) == [2, 1]


def test_a_list_is_sorted_by_phone_whatever_its_punctuation_and_those_without_come_last() -> None:
    memory = Haystack()
    phones = {1: "+86 139", 2: "", 3: "+86-138", 4: "(+86) 1375"}
    memory.put_many(
        [
            Entry(id=one, fields=((FieldCode.NAME, "A"), *(((FieldCode.PHONE, p),) if p else ())))
            for one, p in phones.items()
        ]
    )
    assert list(memory.ids(parse(""), Order.PHONE)) == [4, 3, 1, 2]
