"""Passphrases typed at a terminal."""

import getpass
import sys

import pytest

from tests.builders import PASSPHRASE


@pytest.fixture
def typing(monkeypatch):
    """Sit somebody at the terminal who types these lines; return the prompts they were shown."""

    def answers(*lines):
        prompts, left = [], list(lines)
        monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
        monkeypatch.setattr(getpass, "getpass", lambda prompt, **_: prompts.append(prompt) or left.pop(0))
        return prompts

    return answers


def test_a_store_is_opened_by_a_typed_passphrase(crm, sample, typing):
    prompts = typing(PASSPHRASE)

    assert crm("undo", sample, passphrase=None).code == 0
    assert prompts == ["Passphrase: "]


def test_a_new_passphrase_is_typed_twice_and_again_until_both_are_the_same(crm, tmp_path, typing):
    prompts = typing(PASSPHRASE, "copper lantern under six bridges", PASSPHRASE, PASSPHRASE)

    made = crm("new", tmp_path / "mine.crm", passphrase=None)

    assert made.code == 0
    assert "not the same" in made.err
    assert prompts == ["Passphrase: ", "The same again: "] * 2
    assert crm("undo", tmp_path / "mine.crm").code == 2


def test_nobody_is_asked_for_the_passphrase_of_a_file_that_is_no_store(crm, tmp_path, typing):
    prompts = typing()

    assert crm("undo", tmp_path / "none.crm", passphrase=None).code == 10
    assert crm("new", tmp_path, passphrase=None).code == 14
    assert prompts == []
