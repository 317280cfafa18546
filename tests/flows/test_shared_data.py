"""Every card and contact table that other programs wrote: imported, sealed, undone to the beginning and redone."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from desktop_crm.domain.changes import Op
from desktop_crm.domain.errors import CrmError
from desktop_crm.domain.facts import name_of, normal_form, note_of
from desktop_crm.domain.records import CustomerRecord, ReadFile
from desktop_crm.exchange.contact_file import FileKind, open_contact_file
from desktop_crm.operations.import_contacts import import_contacts
from desktop_crm.queries.rehearsal import RehearsedRow, rehearse
from desktop_crm.store.check import findings
from desktop_crm.store.store import Store
from tests.builders import contents, new_store
from tests.whole_files import read_contact_file

DATA = Path(__file__).parents[3] / "shared" / "data"
COUNTRY = "CN"
# Shorter patterns occur in random bytes.
SHORTEST = 8

pytestmark = pytest.mark.skipif(
    not DATA.is_dir(), reason="the folder shared/data is not beside the repository"
)


@pytest.fixture
def temp_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own for whatever this process, SQLite included, takes for temporary files."""
    folder = tmp_path / "temp"
    folder.mkdir()
    for variable in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(variable, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


def test_real_cards_and_tables_are_imported_sealed_undone_and_redone(
    tmp_path: Path, temp_folder: Path
) -> None:
    store = new_store(tmp_path / "mine.crm")
    written_before_anyone = store.path.read_bytes() + _wal(store).read_bytes()
    empty = contents(store)
    rows = [row for kind in ("vcard", "csv_contacts", "xlsx") for row in _import_folder(store, DATA / kind)]
    full = contents(store)

    assert len(rows) > 1000
    assert len(full["customer"]) >= len({row.target for row in rows})
    assert store.read(findings) == []
    patterns = {text for row in rows for text in _private(row.record)}
    # Names such as "customer" are also words of the schema.
    patterns -= _found(patterns, written_before_anyone)
    files = [path for path in (*tmp_path.rglob("*"), *temp_folder.rglob("*")) if path.is_file()]
    assert {store.path, _wal(store)} <= set(files)
    assert [(path.name, _found(patterns, path.read_bytes())) for path in files] == [
        (path.name, set()) for path in files
    ]
    # The proof that the search finds what is there.
    assert _found(patterns, b"..".join(sorted(patterns))) == patterns

    while store.next_steps()[0]:
        store.undo()
    assert contents(store) == empty
    while store.next_steps()[1]:
        store.redo()
    assert contents(store) == full
    assert store.read(findings) == []
    store.close()
    assert _found(patterns, store.path.read_bytes()) == set()


def test_no_real_card_is_refused() -> None:
    read = [file for path in _files(DATA / "vcard") if (file := _read_cards(path))]
    assert len(read) > 50
    assert [row for file in read for row in file.refused] == []
    assert all(file.records for file in read)


def _import_folder(store: Store, folder: Path) -> list[RehearsedRow]:
    """Import what can be read of a folder in one step; what is no contact file is refused, and that is all."""
    read = [file for path in _files(folder) if (file := _read(path))]
    rehearsals = store.read(rehearse, read)
    store.write(Op.IMPORT, import_contacts, rehearsals)
    return [row for rehearsal in rehearsals for row in rehearsal.rows]


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def _read(path: Path) -> ReadFile | None:
    try:
        return read_contact_file(path, COUNTRY)
    except CrmError:
        return None


def _read_cards(path: Path) -> ReadFile | None:
    try:
        kind = open_contact_file(path).kind
    except CrmError:
        return None
    return read_contact_file(path, COUNTRY) if kind is FileKind.VCARD else None


def _private(record: CustomerRecord) -> Iterator[bytes]:
    """Yield name, numbers, addresses and lines of the note in the encodings in which they might lie somewhere."""
    points = record.contact_points
    texts = [name_of(record), record.organisation, *note_of(record).splitlines()]
    texts += [point.value for point in points] + [normal_form(point, COUNTRY) for point in points]
    for text in filter(None, texts):
        for encoded in (text.encode(), text.encode("utf-16-le"), text.encode("gb18030", "ignore")):
            if len(encoded) >= SHORTEST:
                yield encoded


def _found(patterns: set[bytes], data: bytes) -> set[bytes]:
    """Return the patterns that stand in the data: places whose eight bytes begin one, then a look at the whole."""
    starts: dict[int, list[bytes]] = {}
    for pattern in patterns:
        starts.setdefault(int.from_bytes(pattern[:SHORTEST], "little"), []).append(pattern)
    wanted = np.sort(np.fromiter(starts, np.uint64, len(starts)))
    found: set[bytes] = set()
    for shift in range(SHORTEST):
        words = np.frombuffer(data, "<u8", max(0, len(data) - shift) // SHORTEST, shift)
        places = np.searchsorted(wanted, words).clip(max=len(wanted) - 1)
        for place in np.flatnonzero(wanted[places] == words).tolist():
            at = place * SHORTEST + shift
            found.update(p for p in starts[int(words[place])] if data.startswith(p, at))
    return found


def _wal(store: Store) -> Path:
    return store.path.with_name(store.path.name + "-wal")
