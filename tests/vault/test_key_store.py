"""The key store of the system: the real one in a session of its own, and every way in which it can fail."""

from __future__ import annotations

import base64
import sys
from pathlib import Path
from typing import Any

import pytest
from keyring.errors import InitError, KeyringLocked, PasswordDeleteError

from desktop_crm.domain.errors import KeyStoreFailed
from desktop_crm.vault.key_store import KeyStore
from tests.secret_service import home_environment, in_session, needs_secret_service, said_by

STORE = "0123456789abcdef" * 2
SECRET = bytes(range(32))
SCENARIOS = str(Path(__file__).with_name("secret_service_session.py"))
SESSION = [sys.executable, SCENARIOS]
NULL = "keyring.backends.null.Keyring"


@needs_secret_service
def test_a_real_secret_service_keeps_gives_and_forgets(tmp_path: Path) -> None:
    assert in_session(tmp_path, SCENARIOS, "kept") == {
        "available": True,
        "unasked": True,
        "before": "missing",
        "same": True,
        "reused": "missing",
        "after": "missing",
        "deleted_twice": "missing",
    }


@needs_secret_service
def test_a_locked_secret_service_whose_prompt_is_dismissed_says_locked(tmp_path: Path) -> None:
    said = in_session(tmp_path, SCENARIOS, "locked")
    assert said == {"available": True, "unasked": False, "get": "locked", "put": "locked"}


@needs_secret_service
def test_a_hijacked_environment_does_not_move_keys_out_of_the_real_service(tmp_path: Path) -> None:
    assert in_session(tmp_path, SCENARIOS, "kept", PYTHON_KEYRING_BACKEND=NULL)["same"]


@needs_secret_service
def test_a_secret_service_in_which_nothing_can_be_kept_is_none(tmp_path: Path) -> None:
    # D-Bus starts the service when it is asked for, but there is no collection and nobody to make one.
    command = ["dbus-run-session", "--", *SESSION, "absent"]
    said = said_by(command, home_environment(tmp_path))
    assert said == {"available": True, "unasked": False, "get": "none", "put": "none", "delete": "none"}


@pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux's")
@pytest.mark.parametrize("hijack", ["environment", "settings file", "nothing"])
def test_without_a_secret_service_nothing_else_takes_its_place(tmp_path: Path, hijack: str) -> None:
    environment = home_environment(tmp_path)
    if hijack == "environment":
        environment["PYTHON_KEYRING_BACKEND"] = NULL
    if hijack == "settings file":
        settings = tmp_path / "config" / "python_keyring" / "keyringrc.cfg"
        settings.write_text(f"[backend]\ndefault-keyring={NULL}\n")
    said = said_by([*SESSION, "absent"], environment)
    assert said == {"available": False, "unasked": False, "get": "none", "put": "none", "delete": "none"}
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not [path for path in files if base64.b64encode(SECRET) in path.read_bytes()]


def test_no_key_store_with_a_plain_file_is_installed() -> None:
    with pytest.raises(ModuleNotFoundError):
        __import__("keyrings.alt")


def test_a_secret_stands_as_44_letters_under_the_name_of_its_store(key_store: KeyStore, secrets: Any) -> None:
    key_store.put(STORE, SECRET)
    assert secrets.passwords == {("desktop-crm", STORE): base64.b64encode(SECRET).decode()}
    assert key_store.get(STORE) == SECRET
    assert key_store.get_or_put(STORE) == SECRET
    key_store.delete(STORE)
    assert secrets.passwords == {}
    assert len(key_store.get_or_put(STORE)) == 32


@pytest.mark.parametrize(
    "text", ["", "not base64!", "客户", base64.b64encode(bytes(31)).decode(), "AAAA", f"!{'A' * 43}="]
)
def test_a_spoiled_secret_is_wrong_and_a_new_slot_replaces_it(
    key_store: KeyStore, secrets: Any, text: str
) -> None:
    secrets.passwords["desktop-crm", STORE] = text
    with pytest.raises(KeyStoreFailed) as caught:
        key_store.get(STORE)
    assert caught.value.problem == "wrong"
    assert key_store.get_or_put(STORE) == key_store.get(STORE)


def test_a_secret_that_does_not_stay_is_an_error_at_once(
    key_store: KeyStore, secrets: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(secrets, "get_password", lambda *_: base64.b64encode(bytes(32)).decode())
    with pytest.raises(KeyStoreFailed) as caught:
        key_store.put(STORE, SECRET)
    assert caught.value.problem == "wrong"


@pytest.mark.parametrize(
    ("failure", "problem"),
    [
        (KeyringLocked("dismissed"), "locked"),
        (InitError("no collection"), "none"),
        (OSError("the bus went away"), "none"),
        (PasswordDeleteError("no such password"), "missing"),
    ],
)
def test_failures_of_the_system_have_one_class_and_tell_nothing(
    key_store: KeyStore, secrets: Any, failure: Exception, problem: str
) -> None:
    secrets.failure = failure
    for call in (key_store.get, key_store.delete, lambda store_id: key_store.put(store_id, SECRET)):
        with pytest.raises(KeyStoreFailed) as caught:
            call(STORE)
        assert caught.value.problem == problem
        assert str(caught.value) == "KeyStoreFailed"


def test_a_locked_key_store_is_never_written_over(key_store: KeyStore, secrets: Any) -> None:
    secrets.failure = KeyringLocked()
    with pytest.raises(KeyStoreFailed) as caught:
        key_store.get_or_put(STORE)
    assert caught.value.problem == "locked"
    assert secrets.passwords == {}


def test_an_unusable_backend_is_no_key_store(key_store: KeyStore, secrets: Any) -> None:
    assert key_store.available()
    assert key_store.name() == "tests.memory_key_store.Secrets"
    secrets.viable = False
    assert not key_store.available()
    assert key_store.name() == "none"
    with pytest.raises(KeyStoreFailed) as caught:
        key_store.get(STORE)
    assert caught.value.problem == "none"


def test_on_linux_the_key_store_is_the_secret_service(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("keyring.backends.SecretService.Keyring.viable", True)
    assert KeyStore().name() == "keyring.backends.SecretService.Keyring"


def test_the_key_store_of_another_system_is_none_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "plan9")
    assert not KeyStore().available()
    with pytest.raises(KeyStoreFailed) as caught:
        KeyStore().get(STORE)
    assert caught.value.problem == "none"


def test_a_missing_keyring_library_is_no_key_store(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setitem(sys.modules, "keyring.backends.SecretService", None)
    assert not KeyStore().available()
    with pytest.raises(KeyStoreFailed) as caught:
        KeyStore().get(STORE)
    assert caught.value.problem == "none"
