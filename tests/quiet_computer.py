"""A computer on which nothing but the test's own program has left anything, for tests of the audit."""

import sys
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def quiet_computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let temporary files and caches be this test's alone, and forget that pytest itself loads TLS."""
    monkeypatch.setitem(sys.modules, "_ssl", None)  # type: ignore[arg-type]
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / ".home" / "cache"))
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
