"""Every error and reason has words in both languages, in the style of the house."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_crm.domain import errors
from desktop_crm.domain.errors import BadInput, CrmError
from desktop_crm.system.language import LANGUAGES
from desktop_crm.wording.error_facts import FACTS
from desktop_crm.wording.errors import SENTENCES, say_error
from desktop_crm.wording.fields import FIELDS, say_field
from desktop_crm.wording.languages import Language, Words
from desktop_crm.wording.refusals import REFUSALS, say_refusal

SOURCES = Path(errors.__file__).parents[1]
KNOWN_IN_CHINESE = {
    "vCard",
    "CSV",
    "MB",
    "Excel",
    "xlsx",
    "crmbackup",
    "www",
    "shop",
    "example",
    "UTF",
    "passphrase",
    "file",
}
PLACES = re.compile(r"\{\w+\}")
CJK = re.compile(r"[\u4e00-\u9fff]")
HALF_WIDTH_AFTER_CHINESE = re.compile(r"[\u4e00-\u9fff”}][,;:?!()]|[\u4e00-\u9fff][.]")


def error_classes(root: type[CrmError] = CrmError) -> Iterator[type[CrmError]]:
    yield root
    for child in root.__subclasses__():
        yield from error_classes(child)


def documented_codes(error: type[CrmError]) -> list[str]:
    """The codes that the docstring of an error lists after "is one of"."""
    listed = re.search(r"is one of ([a-z_, ]+)\.", error.__doc__ or "")
    return listed[1].split(", ") if listed else []


def sentences() -> list[Words]:
    return [*SENTENCES.values(), *FACTS.values(), *REFUSALS.values()]


def codes_in_sources(pattern: str) -> set[str]:
    texts = (path.read_text(encoding="utf-8") for path in SOURCES.rglob("*.py"))
    return {code for text in texts for code in re.findall(pattern, text)}


def test_every_error_has_a_sentence_of_its_own():
    assert [error.__name__ for error in error_classes() if error not in SENTENCES] == []


@pytest.mark.parametrize("error", list(error_classes()), ids=lambda error: error.__name__)
def test_every_code_that_an_error_lists_has_a_sentence(error):
    assert [code for code in documented_codes(error) if (error, code) not in FACTS] == []


def test_the_lists_of_codes_are_found_in_the_docstrings():
    assert documented_codes(errors.KeyStoreFailed) == ["none", "locked", "missing", "wrong"]


def test_every_problem_and_field_of_bad_input_raised_anywhere_has_words():
    problems = codes_in_sources(r'BadInput\(\s*field=[^)]*?problem="(\w+)"')
    fields = codes_in_sources(r'BadInput\(\s*field="(\w+)"')
    assert problems >= {"empty", "too_long"}
    assert {problem for problem in problems if (BadInput, problem) not in FACTS} == set()
    assert fields - set(FIELDS) == set()


def test_every_reason_of_a_refused_row_has_words():
    reasons = codes_in_sources(r'RefusedRow\([^)]*?reason="(\w+)"') | codes_in_sources(r'refusal="(\w+)"')
    reasons |= codes_in_sources(r'\.finish\([^"\n]*"(\w+)"')
    assert "empty_card" in reasons
    assert reasons - set(REFUSALS) == set()


@pytest.mark.parametrize("words", [*sentences(), *FIELDS.values()], ids=lambda words: words.en[:40])
def test_chinese_words_are_chinese(words):
    plain = PLACES.sub("", words.zh_CN)
    assert CJK.search(plain)
    assert set(re.findall(r"[A-Za-z]+", plain)) <= KNOWN_IN_CHINESE
    assert not CJK.search(words.en)
    assert sorted(PLACES.findall(words.en)) == sorted(PLACES.findall(words.zh_CN))


@pytest.mark.parametrize("words", sentences(), ids=lambda words: words.en[:40])
def test_sentences_keep_to_the_style(words):
    assert words.en.endswith(".")
    assert words.zh_CN.endswith("。")
    assert not re.search("[您！!]", words.en + words.zh_CN)
    assert not HALF_WIDTH_AFTER_CHINESE.search(words.zh_CN)
    assert words.en.count(". ") <= 1
    assert words.zh_CN.count("。") <= 2


def test_of_a_path_only_the_file_is_told():
    error = errors.CannotRead(path="/home/somebody/private/contacts {1}.vcf", reason="permission")
    for language in Language:
        said = say_error(error, language)
        assert "contacts {1}.vcf" in said
        assert "private" not in said


def test_facts_are_filled_in():
    assert say_error(BadInput(field="name", problem="too_long", limit=500), Language.EN) == (
        "The name is longer than 500 characters. Please shorten it."
    )
    assert say_error(BadInput(field="name", problem="empty"), Language.ZH_CN) == "姓名为空。请填写。"
    assert "“tga:”" in say_error(errors.BadQuery(word="tga:"), Language.ZH_CN)
    assert "1000 MB" in say_error(errors.TooLarge(path="big.csv", limit=1_000_000_000), Language.EN)


def test_flags_change_the_sentence():
    assert say_error(errors.NothingToUndo(redo=True), Language.EN) == "There is nothing to redo."
    assert say_error(errors.WrongRecoveryCode(mistyped=True), Language.EN) != say_error(
        errors.WrongRecoveryCode(), Language.EN
    )


def test_an_unknown_code_still_gets_the_sentence_of_its_class():
    assert say_error(errors.StoreDamaged(part="nobody knows"), Language.EN).startswith(
        "The store is damaged."
    )
    assert say_field("nobody_knows", Language.ZH_CN) == "内容"
    assert say_refusal("nobody_knows", Language.EN) == "This could not be read as a customer."


def test_wording_speaks_the_languages_that_the_system_offers():
    assert tuple(Language) == LANGUAGES
