from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.folding import find_folded, fold, fold_all


def test_case_accents_width_and_traditional_characters_do_not_matter():
    assert fold("ＭÜLLER") == fold("müller") == "muller"
    assert fold("Łódź Ørsted Straße Æsir") == "lodz orsted strasse aesir"
    assert fold("劉備 說 臺灣 峯") == "刘备 说 台湾 峰"


def test_marks_that_make_another_letter_are_kept():
    assert fold("が") != fold("か")
    assert fold("각") == "각"


def test_invisible_characters_vanish_and_control_characters_become_spaces():
    assert fold("a\u200e\u202eb\ufeff\u00ad") == "ab"
    assert fold("a\x00b\nc\x1ed") == "a b c d"


def test_a_lone_surrogate_can_be_encoded_afterwards():
    assert fold("a\ud800b").encode() == "a\ufffdb".encode()


@settings(deadline=None, max_examples=300)
@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@settings(deadline=None, max_examples=100)
@given(st.lists(st.text(), min_size=1))
def test_many_texts_fold_as_each_alone(texts):
    assert fold_all(texts) == [fold(text) for text in texts]


def test_a_hit_is_marked_in_the_text_as_typed():
    assert find_folded("Frau Größe", "osse") == (7, 10)
    assert find_folded("客户劉備", "刘备") == (2, 4)
    assert find_folded("Anna", "bert") is None
    assert find_folded("Anna", "") is None
