"""What the terminal says is there in both languages, for everything that can happen."""

import re

import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.interactions import EntryKind, InteractionKind
from desktop_crm.domain.relations import RelationKind
from desktop_crm.store.schema import tables
from desktop_crm.wording import kinds, terminal
from desktop_crm.wording.findings import TABLES
from desktop_crm.wording.languages import Words

PLACES = re.compile(r"\{\w+\}")
CJK = re.compile(r"[\u4e00-\u9fff]")


def _all_words():
    for value in vars(terminal).values():
        if isinstance(value, Words):
            yield value
        elif isinstance(value, dict):
            yield from (words for words in value.values() if isinstance(words, Words))
        elif isinstance(value, tuple):
            yield from (words for words in value if isinstance(words, Words))


@pytest.mark.parametrize("words", [*_all_words()], ids=lambda words: words.en[:40])
def test_both_languages_say_the_same_facts(words):
    assert CJK.search(words.zh_CN)
    assert not CJK.search(words.en)
    assert sorted(PLACES.findall(words.en)) == sorted(PLACES.findall(words.zh_CN))


def test_every_code_that_a_record_can_hold_has_a_word():
    assert set(terminal.STEPS) == set(Op)
    assert set(kinds.CHANNELS) == set(InteractionKind)
    assert set(kinds.RELATIONS) == set(RelationKind)
    assert set(kinds.ENTRIES) == set(EntryKind) - {EntryKind.INTERACTION}


def test_every_table_of_records_has_a_name_for_people():
    assert {spec.name for spec in tables().values()} <= set(TABLES)
