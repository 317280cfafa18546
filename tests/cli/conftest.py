"""The command line as tests run it: in this process, with its answers caught."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop_crm.cli.main import main
from tests.builders import PASSPHRASE, QUICK


@dataclass(frozen=True)
class Ran:
    """What a command left: its exit code and what it printed."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        return json.loads(self.out)


Crm = Callable[..., Ran]


@pytest.fixture
def passphrase_file(tmp_path: Path) -> Path:
    path = tmp_path / "passphrase.txt"
    path.write_text(f"{PASSPHRASE}\n", "utf-8")
    return path


@pytest.fixture
def crm(capsys: pytest.CaptureFixture[str], passphrase_file: Path) -> Crm:
    """Run a command with the passphrase of test stores; `crm("find", store, "lee", json=True)`."""

    def run(*arguments: object, json: bool = True, passphrase: Path | str | None = passphrase_file) -> Ran:
        line = [str(argument) for argument in arguments]
        line += ["--json"] if json else []
        line += ["--passphrase-file", str(passphrase)] if passphrase else []
        capsys.readouterr()
        code = main(line, _no_window, parameters=lambda: QUICK)
        printed = capsys.readouterr()
        return Ran(code, printed.out, printed.err)

    return run


def _no_window(_store: Path | None, _sample: bool) -> int:
    raise AssertionError("a command opened the window")


@pytest.fixture
def sample(tmp_path: Path, crm: Crm) -> Path:
    """A store of forty invented customers."""
    store = tmp_path / "sample.crm"
    done = crm("sample", store, "--customers", 40, "--seed", 5, "--until", "2026-06-30")
    assert done.code == 0
    return store
