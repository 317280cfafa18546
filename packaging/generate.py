"""Regenerate what is committed but not written by hand: forms from `ui/`, and the catalogues of translations.

python packaging/generate.py            write them
python packaging/generate.py --check    prove that they are fresh, writing nothing
python packaging/generate.py --open     list the texts still to translate, as tab-separated values
python packaging/generate.py --fill F   take translations from such a list (context, English, Chinese)
"""

from __future__ import annotations

import argparse
import csv
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
UI, FORMS, I18N = Path("ui"), Path("desktop_crm/gui/forms"), Path("resources/i18n")
LANGUAGES = ("en_US", "zh_CN")
_IMPORT = re.compile(rb"from (PySide6\.\w+) import \(([^)]*)\)\n")


def main() -> int:
    """Do what the command line asks for and return its exit code."""
    options = _parser().parse_args()
    if options.open:
        csv.writer(sys.stdout, dialect="excel-tab").writerows(untranslated())
        return 0
    if options.check:
        stale = stale_files()
        print("\n".join(f"stale: {path}" for path in stale) or "All generated files are fresh.")
        return 1 if stale else 0
    if options.fill:
        fill(options.fill)
    for path, content in generated().items():
        _replace(path, content)
    return 0


def _replace(path: Path, content: bytes) -> None:
    """Write a file anew where it differs, and whole: a running window has its catalogue mapped into memory."""
    if _committed(path) != content:
        fresh = ROOT / f"{path}.fresh"
        fresh.write_bytes(content)
        fresh.replace(ROOT / path)


def stale_files() -> list[Path]:
    """Return the generated files that differ from what their sources give, and forms without a drawing."""
    fresh = generated()
    stale = [path for path, content in fresh.items() if _committed(path) != content]
    orphans = [path.relative_to(ROOT) for path in (ROOT / FORMS).glob("*_form.py")]
    return stale + [path for path in orphans if path not in fresh]


def generated() -> dict[Path, bytes]:
    """Return every generated file by its path in the repository."""
    forms = {FORMS / f"{drawing.stem}_form.py": _form(drawing) for drawing in _drawings()}
    with tempfile.TemporaryDirectory() as folder:
        return forms | _catalogues(Path(folder))


def untranslated() -> Iterator[tuple[str, str, str]]:
    """Yield (language, context, text as in the code) of everything that is not translated yet."""
    for language in LANGUAGES:
        for context, message in _messages(ET.parse(_catalogue(language))):
            translation = message.find("translation")
            if translation is not None and translation.get("type") == "unfinished":
                yield language, context, message.findtext("source", "")


def fill(table: Path) -> None:
    """Write a list's translations into the catalogues; rows without a fourth column are passed over."""
    with table.open(encoding="utf-8", newline="") as rows:
        words = {tuple(row[:3]): row[3:] for row in csv.reader(rows, dialect="excel-tab") if any(row[3:])}
    for language in LANGUAGES:
        tree = ET.parse(_catalogue(language))
        for context, message in _messages(tree):
            forms = words.get((language, context, message.findtext("source", "")))
            translation = message.find("translation")
            if forms and translation is not None:
                _translate(translation, forms)
        # lupdate writes the file anew from this, in its own layout.
        tree.write(_catalogue(language), encoding="utf-8", xml_declaration=True)


def _translate(translation: ET.Element, forms: list[str]) -> None:
    """Put the translation in; a message with a number has one child for each plural form."""
    translation.attrib.pop("type", None)
    children = translation.findall("numerusform") or [translation]
    for child, form in zip(children, forms, strict=False):
        child.text = form


def _catalogue(language: str) -> Path:
    return ROOT / I18N / f"desktop_crm_{language}.ts"


def _form(drawing: Path) -> bytes:
    return _lean(_run("uic", str(drawing.relative_to(ROOT))))


def _lean(code: bytes) -> bytes:
    """Leave out of uic's imports what the form does not use: each class of Qt takes its time to load."""
    used = set(re.findall(rb"\w+", _IMPORT.sub(b"", code)))

    def imported(match: re.Match[bytes]) -> bytes:
        names = [name for name in re.findall(rb"\w+", match[2]) if name in used]
        return b"from %s import %s\n" % (match[1], b", ".join(names)) if names else b""

    return _IMPORT.sub(imported, code)


def _catalogues(folder: Path) -> dict[Path, bytes]:
    """Return the .ts and .qm file of each language, made in a folder that is thrown away."""
    made: dict[Path, bytes] = {}
    for language in LANGUAGES:
        name = f"desktop_crm_{language}"
        catalogue, compiled = folder / f"{name}.ts", folder / f"{name}.qm"
        catalogue.write_bytes(_committed(I18N / catalogue.name) or b"")
        _update(catalogue, language)
        _run("lrelease", "-silent", str(catalogue), "-qm", str(compiled))
        made |= {I18N / file.name: file.read_bytes() for file in (catalogue, compiled)}
    return made


def _update(catalogue: Path, language: str) -> None:
    """Bring a catalogue up to the sources. English keeps plurals only: all else is said as it stands."""
    if not catalogue.stat().st_size:
        catalogue.unlink()
    sources = [*map(str, _sources())]
    languages = ["-source-language", "en_US", "-target-language", language]
    tidy = ["-locations", "none", "-no-obsolete", "-silent"]
    plurals = ["-pluralonly"] if language == "en_US" else []
    _run("lupdate", *tidy, *plurals, *sources, *languages, "-ts", str(catalogue))


def _sources() -> list[Path]:
    code = sorted(path for path in (ROOT / "desktop_crm/gui").rglob("*.py") if FORMS.name not in path.parts)
    return [path.relative_to(ROOT) for path in [*code, *_drawings()]]


def _drawings() -> list[Path]:
    return sorted((ROOT / UI).glob("*.ui"))


def _messages(tree: ET.ElementTree[ET.Element]) -> Iterator[tuple[str, ET.Element]]:
    for context in tree.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def _committed(path: Path) -> bytes | None:
    file = ROOT / path
    return file.read_bytes() if file.exists() else None


def _run(tool: str, *arguments: str) -> bytes:
    """Run one of PySide's tools from beside this Python, at the root, and return what it wrote."""
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    finished = subprocess.run([str(program), *arguments], cwd=ROOT, capture_output=True, check=False)
    if finished.returncode:
        raise SystemExit(f"{tool} failed:\n{finished.stderr.decode()}{finished.stdout.decode()}")
    return finished.stdout


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Regenerate forms and translations.")
    parser.add_argument("--check", action="store_true", help="prove that they are fresh, writing nothing")
    parser.add_argument("--open", action="store_true", help="list the texts still to translate")
    parser.add_argument("--fill", type=Path, metavar="FILE", help="take translations from a list")
    return parser


if __name__ == "__main__":
    sys.exit(main())
