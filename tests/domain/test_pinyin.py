import pytest

from desktop_crm.domain.pinyin import readings, readings_of_all, sort_key, sort_keys
from desktop_crm.domain.surnames import COMPOUND_READINGS, SURNAME_READINGS


def test_a_name_is_read_in_full_and_by_its_initials():
    assert readings("李明朗") == ("liminglang", "lml", "liml")


@pytest.mark.parametrize(
    ("name", "both"),
    [
        ("单雄信", ("shanxiongxin", "danxiongxin")),
        ("仇英", ("qiuying", "chouying")),
        ("曾国藩", ("zengguofan", "cengguofan")),
        ("解缙", ("xiejin", "jiejin")),
        ("区大相", ("oudaxiang", "qudaxiang")),
        ("尉迟恭", ("yuchigong", "weichigong")),
        ("万俟雅言", ("moqiyayan", "wansiyayan")),
        ("长孙无忌", ("zhangsunwuji", "changsunwuji")),
    ],
)
def test_surnames_with_two_readings_are_found_by_either(name, both):
    assert set(both) <= set(readings(name))


def test_the_table_of_surnames_covers_the_usual_traps():
    two_ways = [surname for surname, ways in SURNAME_READINGS.items() if len(ways) > 1]
    assert len(two_ways) + len(COMPOUND_READINGS) >= 31


def test_traditional_surnames_read_like_simplified_ones():
    assert readings("單雄信") == readings("单雄信")


def test_polyphones_in_companies_are_read_both_ways_but_never_without_end():
    assert {"changjianghangkong", "zhangjianghangkong"} <= set(readings("长江航空"))
    assert len(readings("长行乐重长行乐重长行乐重")) <= 16


def test_syllables_in_u_umlaut_are_typed_with_v_or_u():
    assert set(readings("吕布")) == {"lvbu", "lubu", "lb", "lub", "lvb"}


def test_latin_letters_and_digits_stay_within_chinese_text():
    assert readings("北京ABC 8公司") == ("beijingabc8gongsi", "bjabc8gs")
    assert readings("Anna Berg") == ()


def test_many_texts_read_as_each_alone():
    texts = ["李明朗", "Anna", "", "单雄信", "吕布", "苏州恒达机械有限公司"]
    assert readings_of_all(texts) == [readings(text) for text in texts]


def test_chinese_and_latin_names_sort_in_one_run():
    names = ["Zoe", "张三", "Liam", "李阿", "黎明", "李明", "Lin", "单雄", "Sharon", "Anna", "连成", "Éva"]
    assert sorted(names, key=sort_key) == [
        "Anna", "Éva", "李阿", "李明", "黎明", "Liam", "连成", "Lin", "单雄", "Sharon", "张三", "Zoe",
    ]  # fmt: skip
    assert sort_keys(names) == [sort_key(name) for name in names]
    assert sort_key("单雄").startswith("shan ")
    assert sort_key("长孙无忌").startswith("zhang ")


def test_a_compound_surname_is_typed_in_full_before_initials() -> None:
    assert "ouyangml" in readings("欧阳明朗")
    assert "wangxm" in readings("王晓明")
    assert "wangxm" in readings("王晓明 Wang Xiaoming")
    assert not any(
        reading.startswith("huad") and len(reading) < 8 for reading in readings("华东精密机械有限公司")
    )
