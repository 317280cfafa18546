"""Chinese names in the order of their strokes: a surname together, fewest strokes first, Latin names before."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_crm.domain.pinyin import sort_keys
from desktop_crm.domain.strokes import stroke_count, stroke_keys


def by_strokes(names: list[str]) -> list[str]:
    keyed = zip(stroke_keys(sort_keys(names)), names, strict=True)
    return [name for _, name in sorted(keyed, key=lambda one: one[0])]


@pytest.mark.parametrize(
    ("character", "count"),
    [
        ("一", 1),
        ("丁", 2),
        ("马", 3),
        ("王", 4),
        ("龙", 5),
        ("李", 7),
        ("赵", 9),
        ("戴", 17),
        ("鑫", 24),
        ("a", 0),
        ("😀", 0),
    ],
)
def test_strokes_are_counted_as_the_dictionary_does(character: str, count: int) -> None:
    assert stroke_count(character) == count


def test_names_stand_by_the_strokes_of_the_surname_then_of_the_next_character() -> None:
    names = ["赵云", "李明朗", "丁一", "王小红", "王芳", "欧阳明月", "李四", "一休"]
    assert by_strokes(names) == ["一休", "丁一", "王小红", "王芳", "李四", "李明朗", "欧阳明月", "赵云"]


def test_surnames_of_as_many_strokes_stay_apart() -> None:
    assert by_strokes(["李二", "张二", "李一", "张一"]) == ["张一", "张二", "李一", "李二"]


def test_latin_names_come_before_by_letter_and_their_words_are_no_syllables() -> None:
    assert by_strokes(["王芳", "Berg 李", "Anna Berg", "Zoe", "anna"]) == [
        "anna",
        "Anna Berg",
        "Berg 李",
        "Zoe",
        "王芳",
    ]


def test_both_spellings_of_a_surname_stand_together() -> None:
    names = ["陳大文", "李四", "陈大文", "赵云"]
    assert by_strokes(names) == ["李四", "陳大文", "陈大文", "赵云"]


@given(st.lists(st.text("王李欧阳张一丁长 aBz1,", max_size=6), min_size=1, max_size=8))
@settings(deadline=None, max_examples=80)
def test_a_key_depends_on_its_own_name_alone(names: list[str]) -> None:
    assert stroke_keys(sort_keys(names)) == [stroke_keys(sort_keys([name]))[0] for name in names]
