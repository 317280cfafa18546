"""Settings survive a restart, a newer program and a broken file."""

import json
import stat
from dataclasses import fields, replace
from pathlib import Path

import pytest

from desktop_crm.domain.errors import CannotRead
from desktop_crm.system.settings import Settings, SettingsFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_kept_settings_are_there_after_a_restart(path: Path) -> None:
    chosen = Settings(
        language="zh_CN",
        theme="dark",
        scale=150,
        home_country="CN",
        auto_lock_minutes=0,
        clipboard_seconds=10,
        last_store="customers.crm",
        recent_stores=["customers.crm", "sample.crm"],
        window_geometry="AdnQywAD",
        layouts={"record": "AAAA/w=="},
        backup_folder="backups",
        second_backup_folder="stick",
        reminders="off",
        quiet_from=21,
        quiet_until=7,
        go_keys="on",
    )
    assert not [each.name for each in fields(Settings) if getattr(chosen, each.name) == each.default]
    SettingsFile(path).keep(chosen)
    assert SettingsFile(path).values == chosen
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_first_start_has_defaults_and_writes_nothing(path: Path) -> None:
    settings = SettingsFile(path)
    settings.keep(settings.values)
    assert settings.values == Settings()
    assert not path.exists()


def test_settings_of_a_newer_program_stay_in_the_file(path: Path) -> None:
    path.write_text('{"colour_of_the_moon": "green"}')
    settings = SettingsFile(path)
    settings.keep(replace(settings.values, theme="light"))
    assert json.loads(path.read_bytes()) == {"colour_of_the_moon": "green", "theme": "light"}


def test_two_windows_do_not_undo_one_anothers_choices(path: Path) -> None:
    first, second = SettingsFile(path), SettingsFile(path)
    first.keep(replace(first.values, theme="dark"))
    second.keep(replace(second.values, scale=125))
    assert SettingsFile(path).values == Settings(theme="dark", scale=125)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", "tlh"),
        ("theme", ["dark"]),
        ("scale", 1000),
        ("scale", "150"),
        ("scale", True),
        ("clipboard_seconds", 1),
        ("home_country", None),
        ("recent_stores", "customers.crm"),
        ("recent_stores", [1]),
        ("layouts", {"record": 1}),
        ("layouts", []),
    ],
)
def test_a_value_that_makes_no_sense_falls_back_alone(path: Path, name: str, value: object) -> None:
    path.write_text(json.dumps({"auto_lock_minutes": 9, name: value}))
    assert SettingsFile(path).values == Settings(auto_lock_minutes=9)


@pytest.mark.parametrize("content", [b"", b'{"theme": "da', b"\xff\xfe\x00", b"[1, 2]"])
def test_a_broken_file_is_set_aside(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    settings = SettingsFile(path)
    assert settings.values == Settings()
    assert path.with_name("settings.json.broken").read_bytes() == content
    settings.keep(Settings(theme="dark"))
    assert SettingsFile(path).values.theme == "dark"


def test_a_file_that_cannot_be_read_is_told_and_left_alone(path: Path) -> None:
    path.mkdir()
    with pytest.raises(CannotRead) as caught:
        SettingsFile(path)
    assert caught.value.reason == "folder"


@pytest.mark.parametrize(("chosen", "shown"), [("system", "zh_CN"), ("en", "en"), ("zh_CN", "zh_CN")])
def test_the_systems_language_is_spoken_until_one_is_chosen(
    chosen: str, shown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert Settings(language=chosen).spoken_language == shown
