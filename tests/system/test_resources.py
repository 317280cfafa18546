"""Shipped files are found in a working copy, in an installed program and in a bundle."""

from pathlib import Path

import pytest

from desktop_crm.system import resources


def test_a_working_copy_reads_the_folder_at_its_top() -> None:
    assert resources.resource() == Path(__file__).parents[2] / "resources"


def test_an_installed_program_reads_what_it_was_shipped_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = tmp_path / "desktop_crm" / "_resources" / "style"
    shipped.mkdir(parents=True)
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "desktop_crm")
    assert resources.resource("style") == shipped


def test_a_file_that_was_not_shipped_is_a_bug_and_not_a_blank() -> None:
    with pytest.raises(FileNotFoundError):
        resources.resource("style", "no_such_style.qss")
