"""What is fuzzed, in one list: `test_fuzz.py` tries each by Hypothesis, `make fuzz` by Atheris (row 17 of the plan)."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop_crm.domain.errors import CrmError
from tests.faults import fuzz_files, fuzz_store

_MOST_SECONDS = 1.0


@dataclass(frozen=True)
class Target:
    """What reads bytes, in a folder of its own for files. `seeds` are sound inputs, `longest` comes everywhere."""

    name: str
    what: str
    read: Callable[[bytes, Path], None]
    seeds: Callable[[], Sequence[bytes]]
    longest: int

    def warm_up(self, folder: Path) -> None:
        """Read the seeds, so that what is made once is there."""
        for seed in self.seeds():
            with suppress(CrmError):
                self.read(seed, folder)

    def check(self, data: bytes, folder: Path) -> None:
        """Read an input: it may be refused by an error of ours. Fail where it takes a second of this thread's work."""
        began = time.thread_time()
        with suppress(CrmError):
            self.read(data, folder)
        took = time.thread_time() - began
        assert took < _MOST_SECONDS, f"{took:.1f} s for {len(data)} bytes"


_TARGETS = (
    Target(
        "field", "bytes given to the opener of fields", fuzz_store.read_field, fuzz_store.field_seeds, 400
    ),
    Target("query", "texts given to the search", fuzz_files.read_query, fuzz_files.query_seeds, 100),
    Target(
        "header",
        "bytes given to the reader of key headers",
        fuzz_store.read_header,
        fuzz_store.header_seeds,
        1400,
    ),
    Target(
        "backup",
        "bytes given to the reader of backups",
        fuzz_store.read_backup,
        fuzz_store.backup_seeds,
        1000,
    ),
    Target("pages", "bytes given to the page scanner", fuzz_store.read_pages, fuzz_store.page_seeds, 6000),
    Target("table", "tables given to the import", fuzz_files.read_table, fuzz_files.table_seeds, 400),
    Target(
        "encoding",
        "bytes whose encoding is to be found",
        fuzz_files.read_encoding,
        fuzz_files.encoding_seeds,
        200,
    ),
    Target("card", "cards given to the import", fuzz_files.read_card, fuzz_files.card_seeds, 400),
    Target(
        "workbook", "workbooks given to the import", fuzz_files.read_workbook, fuzz_files.workbook_seeds, 8000
    ),
    Target(
        "calendar", "calendars given to the import", fuzz_files.read_calendar, fuzz_files.calendar_seeds, 500
    ),
    Target("mail", "mails given to the preview", fuzz_files.read_mail, fuzz_files.mail_seeds, 500),
    Target(
        "packed",
        "bytes given to the reader of packed rows",
        fuzz_store.read_packed,
        fuzz_store.packed_seeds,
        100,
    ),
    Target(
        "stream", "bytes given to the opener of streams", fuzz_store.read_stream, fuzz_store.stream_seeds, 64
    ),
)
TARGETS: Final = {target.name: target for target in _TARGETS}
