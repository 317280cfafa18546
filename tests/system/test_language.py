"""The program starts in the language that the system speaks, where it knows it."""

import plistlib
from pathlib import Path

import pytest

from desktop_crm.system import language

VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


@pytest.fixture(autouse=True)
def _no_locale(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in VARIABLES:
        monkeypatch.delenv(variable, raising=False)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("zh_CN.UTF-8", "zh_CN"),
        ("zh_TW", "zh_CN"),
        ("zh-Hans-CN", "zh_CN"),
        ("Chinese (Simplified)_China", "zh_CN"),
        ("en_GB.UTF-8", "en"),
        ("de_DE", "en"),
        ("C", "en"),
    ],
)
def test_every_kind_of_chinese_is_chinese_and_all_else_is_english(
    value: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", value)
    assert language.system_language() == expected


def test_a_stronger_variable_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in reversed(VARIABLES):
        monkeypatch.setenv(variable, "en_US.UTF-8")
        assert language.system_language() == "en"
        monkeypatch.setenv(variable, "zh_CN.UTF-8")
        assert language.system_language() == "zh_CN"


def test_a_mac_without_variables_asks_its_preferences(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    preferences = tmp_path / "GlobalPreferences.plist"
    monkeypatch.setattr("sys.platform", "darwin")
    monkeypatch.setattr(language, "_MAC_PREFERENCES", preferences)
    assert language.system_language() == "en"
    preferences.write_bytes(plistlib.dumps({"AppleLanguages": ["zh-Hans-CN", "en-CN"]}))
    assert language.system_language() == "zh_CN"
    preferences.write_bytes(b"not a list of preferences")
    assert language.system_language() == "en"
