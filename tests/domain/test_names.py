import pytest

from desktop_crm.domain.names import NameParts, display_name, split_name


@pytest.mark.parametrize(
    ("full", "family", "given"),
    [
        ("李明朗", "李", "明朗"),
        ("欧阳明月", "欧阳", "明月"),
        ("歐陽 明月", "歐陽", "明月"),
        ("司马光", "司马", "光"),
        ("Anna Berg", "Berg", "Anna"),
        ("Berg, Anna", "Berg", "Anna"),
        ("Ludwig van der Berg", "van der Berg", "Ludwig"),
        ("Madonna", "", "Madonna"),
        ("买买提·吐逊", "", "买买提·吐逊"),
        ("山田 太郎", "山田", "太郎"),
        ("", "", ""),
    ],
)
def test_a_name_is_split_by_the_custom_of_its_script(full, family, given):
    parts = split_name(full)
    assert (parts.family, parts.given) == (family, given)


def test_forms_of_address_are_told_from_the_name():
    assert split_name("王经理") == NameParts(family="王", honorific="经理")
    assert split_name("Mr. Smith") == NameParts(family="Smith", honorific="Mr.")
    assert split_name("Dr. Anna Maria Berg PhD") == NameParts(
        family="Berg", given="Anna", middle="Maria", honorific="Dr.", suffix="PhD"
    )
    assert split_name("John Smith, Jr.").suffix == "Jr."


def test_the_family_name_comes_first_in_chinese_and_last_in_latin():
    assert display_name(NameParts(family="李", given="明朗")) == "李明朗"
    assert display_name(NameParts(family="Berg", given="Anna", middle="Maria")) == "Anna Maria Berg"
    assert display_name(NameParts(family="Smith", given="John", suffix="Jr.")) == "John Smith Jr."
    assert display_name(NameParts(family="李", given="Leo")) == "李 Leo"
