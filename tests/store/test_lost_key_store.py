"""The key store of the system fails in every way: each has its name, the passphrase opens, and nothing new is made."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop_crm.domain.errors import KeyStoreFailed
from desktop_crm.wording.error_facts import FACTS
from tests.secret_service import home_environment, in_session, needs_secret_service, said_by
from tests.torture_report import PlanRow

SCRIPT = str(Path(__file__).with_name("key_store_scenarios.py"))
NULL = "keyring.backends.null.Keyring"
PLAIN = '''
import os
from keyring.backend import KeyringBackend


class PlaintextKeyring(KeyringBackend):
    """What keyrings.alt offers: passwords in a plain file, and preferred to having none."""

    priority = 99

    def get_password(self, service, username):
        return None

    def set_password(self, service, username, password):
        with open(os.path.join(os.environ["HOME"], "plain.cfg"), "a") as file:
            file.write(password)

    def delete_password(self, service, username):
        pass
'''

pytestmark = [
    needs_secret_service,
    pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux's"),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "stores"
    folder.mkdir()
    return folder / "mine.crm"


def opened(home: Path, scenario: str, path: Path, **variables: str) -> dict[str, object]:
    said: dict[str, object] = in_session(home, SCRIPT, scenario, str(path), **variables)
    return said


@pytest.mark.parametrize(
    ("scenario", "problem"),
    [("kept", ""), ("lost", "missing"), ("changed", "wrong"), ("spoiled", "wrong"), ("locked", "locked")],
)
def test_each_failure_of_the_key_store_has_its_name(
    tmp_path: Path, path: Path, scenario: str, problem: str, plan_row: PlanRow
) -> None:
    plan_row(14, f"real Secret Service, its secret {scenario}", 1)
    said = opened(tmp_path / "home", scenario, path)
    assert (said["login"], said["stores"]) == (problem, 1)
    assert not problem or (KeyStoreFailed, problem) in FACTS


def test_another_installation_has_no_key_and_asks_for_the_passphrase(
    tmp_path: Path, path: Path, plan_row: PlanRow
) -> None:
    plan_row(14, "another Secret Service than the one before", 1)
    opened(tmp_path / "old", "made", path)
    said = opened(tmp_path / "new", "kept", path)
    assert (said["login"], said["stores"]) == ("missing", 1)


def test_without_any_service_the_passphrase_opens(tmp_path: Path, path: Path, plan_row: PlanRow) -> None:
    plan_row(14, "no Secret Service", 1)
    opened(tmp_path / "old", "made", path)
    command = [sys.executable, SCRIPT, "kept", str(path)]
    said = said_by(command, home_environment(tmp_path / "bare"))
    assert (said["login"], said["stores"]) == ("none", 1)


@pytest.mark.parametrize("way", ["environment", "settings file"])
def test_a_hijacked_choice_of_backend_is_not_followed(
    tmp_path: Path, path: Path, way: str, plan_row: PlanRow
) -> None:
    plan_row(14, f"backend hijacked by {way}", 1)
    home, variables = tmp_path / "home", {}
    if way == "environment":
        variables["PYTHON_KEYRING_BACKEND"] = NULL
    else:
        home_environment(home)
        settings = home / "config" / "python_keyring" / "keyringrc.cfg"
        settings.write_text(f"[backend]\ndefault-keyring={NULL}\n")
    said = opened(home, "kept", path, **variables)
    assert said["default"] == "keyring.backends.null"
    assert (said["login"], said["stores"]) == ("", 1)


def test_a_plain_file_that_offers_itself_is_never_used(tmp_path: Path, path: Path, plan_row: PlanRow) -> None:
    plan_row(14, "a plain file that keyring would prefer", 1)
    packages, home = tmp_path / "packages", tmp_path / "home"
    (packages / "keyrings" / "alt").mkdir(parents=True)
    (packages / "keyrings" / "alt" / "file.py").write_text(PLAIN)
    about = packages / "keyrings.alt-5.0.2.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: keyrings.alt\nVersion: 5.0.2\n")
    (about / "entry_points.txt").write_text("[keyring.backends]\nfile = keyrings.alt.file\n")
    search = f"{home_environment(home)['PYTHONPATH']}:{packages}"
    said = opened(home, "kept", path, PYTHONPATH=search)
    assert said["default"] == "keyrings.alt.file"
    assert (said["login"], said["stores"]) == ("", 1)
    assert not (home / "plain.cfg").exists()
