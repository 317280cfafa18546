"""Bytes that nobody wrote, given to everything that reads bytes: a value or a refusal of ours comes back, soon.

FUZZ in the environment says how often. The scanner of raw pages has its fuzz test in `test_damage.py`.
"""

import io
import os
import random
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_crm.domain.errors import BadQuery, CrmError
from desktop_crm.domain.filters import parse
from desktop_crm.vault.backup_file import read_front
from desktop_crm.vault.keys import KeyHeader
from desktop_crm.vault.seal import Sealer
from desktop_crm.vault.stream import open_chunks
from tests.torture_report import PlanRow
from tests.whole_files import read_contact_file

FUZZ = int(os.environ.get("FUZZ", "300"))
DATA = Path(__file__).parents[1] / "vault" / "data"
FUZZED = settings(max_examples=FUZZ, deadline=1000, suppress_health_check=list(HealthCheck))


def mutants_of(whole: bytes) -> st.SearchStrategy[bytes]:
    """Return a strategy of noise, and of what was once right: changed in a few places, cut, or grown."""

    def mutated(seed: int) -> bytes:
        chance, raw = random.Random(seed), bytearray(whole)
        for _ in range(chance.randrange(1, 6)):
            raw[chance.randrange(len(raw))] = chance.randrange(256)
        return bytes(raw[: chance.choice((len(raw), chance.randrange(len(raw))))]) + chance.randbytes(
            seed % 3
        )

    return st.binary(max_size=300) | st.integers(min_value=0).map(mutated)


def _fuzz(inputs: st.SearchStrategy[bytes], read: Callable[[bytes], object]) -> None:
    @FUZZED
    @given(inputs)
    def run(data: bytes) -> None:
        with suppress(CrmError):
            read(data)

    run()


def test_a_changed_seal_opens_or_is_refused(plan_row: PlanRow) -> None:
    plan_row(17, "bytes given to the opener of fields (Hypothesis)", FUZZ)
    sealer = Sealer([bytes(32)])
    _fuzz(
        mutants_of(sealer.seal("cu", "nm", 7, "Anna Berg")),
        lambda data: sealer.open_text("cu", "nm", 7, data),
    )


def test_any_bytes_as_a_stream_open_or_are_refused(plan_row: PlanRow) -> None:
    plan_row(17, "bytes given to the opener of streams (Hypothesis)", FUZZ)
    _fuzz(st.binary(max_size=200), lambda data: open_chunks(bytes(32), [data, data]))


def test_a_changed_key_header_is_read_or_refused(plan_row: PlanRow) -> None:
    plan_row(17, "bytes given to the reader of key headers (Hypothesis)", FUZZ)
    whole = (DATA / "backup-empty.crmbackup").read_bytes()
    header = whole[13 : 13 + int.from_bytes(whole[9:13], "big")]
    _fuzz(mutants_of(header), lambda data: KeyHeader.parse(data))


def test_a_changed_backup_is_read_or_refused(plan_row: PlanRow) -> None:
    plan_row(17, "bytes given to the reader of backups (Hypothesis)", FUZZ)
    whole = (DATA / "backup-empty.crmbackup").read_bytes()
    _fuzz(mutants_of(whole), lambda data: read_front(io.BytesIO(data)))


def test_a_changed_file_of_contacts_is_read_or_refused(tmp_path: Path, plan_row: PlanRow) -> None:
    plan_row(17, "tables and cards given to the import (Hypothesis)", FUZZ)
    table = b"Name,Phone,E-mail\nAnna Berg,138 0013 8000,anna@mail.example\n"
    card = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Berg\r\nTEL;TYPE=CELL:13800138000\r\nEND:VCARD\r\n"
    path = tmp_path / "contacts"

    def read(data: bytes) -> None:
        path.write_bytes(data)
        read_contact_file(path, "CN")

    _fuzz(mutants_of(table) | mutants_of(card), read)


def test_any_text_is_a_search_or_refused(plan_row: PlanRow) -> None:
    plan_row(17, "texts given to the search (Hypothesis)", FUZZ)

    @FUZZED
    @given(
        st.text(alphabet=st.sampled_from('ab 李:："“”<>=-tagdue7\x00\n'), max_size=60) | st.text(max_size=60)
    )
    def run(text: str) -> None:
        with suppress(BadQuery):
            assert all(word == word.strip() != "" for word in parse(text).words)

    run()
