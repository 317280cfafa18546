"""Pages are read without SQLite, and a row that cannot be true is passed over without harm to its neighbours."""

from contextlib import closing
from pathlib import Path

import pytest

from desktop_crm.store.raw_files import RawFiles
from desktop_crm.store.raw_pages import RawPages, RawRow
from desktop_crm.store.salvage import found_headers
from tests.faults.fuzz_store import log_of

PAGE = 4096
# A row of one column that says 7: length of payload, row id, then a head of two bytes and the body of one.
SOUND = bytes((3, 1, 2, 1, 7))


def _file(path: Path, *cells: bytes) -> Path:
    """Write one leaf page behind an empty first one; the cells stand at its end, the last first."""
    page = bytearray(PAGE)
    page[0], page[3:5] = 0x0D, len(cells).to_bytes(2, "big")
    end = PAGE
    for number, cell in enumerate(cells):
        end -= len(cell)
        page[end : end + len(cell)] = cell
        page[8 + 2 * number : 10 + 2 * number] = end.to_bytes(2, "big")
    path.write_bytes(bytes(PAGE) + page)
    return path


@pytest.mark.parametrize(
    "cell",
    [
        pytest.param(bytes((0, 2)), id="of no length"),
        pytest.param(bytes((0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 2)), id="longer than the file"),
        pytest.param(bytes((3, 2, 9, 1, 7)), id="whose head is longer than itself"),
        pytest.param(bytes((3, 2, 2, 6, 7)), id="whose value is longer than itself"),
        pytest.param(bytes((0xA0, 0x00, 2)), id="whose rest lies on pages that are not there"),
    ],
)
def test_a_row_that_cannot_be_true_is_passed_over(tmp_path: Path, cell: bytes) -> None:
    with closing(RawPages(_file(tmp_path / "a.db", SOUND, cell, SOUND))) as pages:
        assert list(pages.rows(2)) == [RawRow(1, (7,)), RawRow(1, (7,))]


def test_a_row_that_would_reach_beyond_its_page_is_passed_over(tmp_path: Path) -> None:
    # It says to be 100 bytes long, and stands at the very end.
    with closing(RawPages(_file(tmp_path / "a.db", bytes((100, 2, 2, 1, 7)), SOUND))) as pages:
        assert list(pages.rows(2)) == [RawRow(1, (7,))]


def test_a_log_that_names_a_page_billions_further_on_is_read_at_once(tmp_path: Path) -> None:
    path = _file(tmp_path / "a.db", SOUND)
    page = path.read_bytes()[PAGE:]
    frame = 2 * (2**32 - 1).to_bytes(4, "big") + page
    path.with_name("a.db-wal").write_bytes(log_of([frame], PAGE))
    with closing(RawPages(path)) as pages:
        assert list(pages.numbers) == [1, 2, 2**32 - 1]
        assert list(pages.rows(2**32 - 1)) == [RawRow(1, (7,))]
    assert found_headers(path) == []


def test_rows_that_share_their_bytes_end(tmp_path: Path) -> None:
    """Thirty thousand times the same row of 200 values."""
    size, row = 1 << 16, bytes((0x81, 0x4A, 1, 0x81, 0x4A)) + bytes(200)
    page = bytearray(b"SQLite format 3\0\0\1".ljust(100, b"\0") + b"\x0d\0\0\x75\x30\0\0\0")
    page += (size - len(row)).to_bytes(2, "big") * 30_000
    path = tmp_path / "shared.db"
    path.write_bytes(page.ljust(size - len(row), b"\0") + row)
    with closing(RawPages(path)) as pages:
        found = list(pages.rows(1))
    assert {len(each.values) for each in found} == {200}
    assert len(found) <= size // 200 + 1


def test_what_only_begins_like_a_header_is_none(tmp_path: Path) -> None:
    path = tmp_path / "a.crm"
    path.write_bytes(bytes(PAGE) + b"CRM1KEYS and nothing that follows from it".ljust(PAGE, b"\0"))
    assert found_headers(path) == []


def test_a_file_beside_the_store_that_is_not_there_is_none(tmp_path: Path) -> None:
    files = RawFiles(_file(tmp_path / "a.db"))
    with files.reading("-wal") as log, files.reading("") as database:
        assert log is None
        assert database is not None
    files.close()
