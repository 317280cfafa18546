"""Forms and catalogues that are committed must be what their sources give, and every text translated."""

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]


def _generate(option: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(_ROOT / "packaging" / "generate.py"), option]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_generated_files_are_fresh() -> None:
    finished = _generate("--check")
    assert finished.returncode == 0, finished.stdout + finished.stderr


def test_every_text_is_translated() -> None:
    assert _generate("--open").stdout == ""


@pytest.mark.parametrize("language", ["en_US", "zh_CN"])
def test_translations_keep_the_number_and_the_placeholders(language: str) -> None:
    wrong = []
    for message in ET.parse(_ROOT / f"resources/i18n/desktop_crm_{language}.ts").iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        text = "".join(translation.itertext()) if translation is not None else ""
        marks = [
            mark for mark in ("%n", "%Ln", "%1", "%2", "{name}", "{count}") if mark in source and text.strip()
        ]
        wrong += [source for mark in marks if mark not in text]
    assert wrong == []


def test_lupdate_understood_every_context() -> None:
    """It loses the class where one class uses both self.tr and QCoreApplication.translate."""
    catalogue = ET.parse(_ROOT / "resources/i18n/desktop_crm_zh_CN.ts")
    names = [context.findtext("name", "") for context in catalogue.iter("context")]
    assert [name for name in names if not name.isidentifier()] == []
