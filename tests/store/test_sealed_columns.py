"""The file itself refuses anything unsealed, in every column that is to be sealed."""

from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from desktop_crm.domain.changes import Op
from desktop_crm.store.canaries import EACH, fill
from desktop_crm.store.schema import sealed_columns, tables
from tests.builders import new_store
from tests.torture_report import PlanRow

# Text, bytes too short for a seal, and bytes of another format.
_UNSEALED = (
    "plain text, long enough to be mistaken for a sealed value by its length alone",
    b"\1" * 64,
    b"\2" * 65,
)


def test_no_sealed_column_takes_what_is_not_sealed(tmp_path: Path, plan_row: PlanRow) -> None:
    store = new_store(tmp_path / "mine.crm")
    store.write(Op.SAMPLE, fill, b"seed")
    tried = 0
    for spec in tables().values():
        for name, _ in sealed_columns(spec):
            for value in _UNSEALED:
                with pytest.raises(IntegrityError), store.rewriting() as connection:
                    connection.exec_driver_sql(f"UPDATE {spec.name} SET {name} = ?", (value,))
                tried += 1
            with store.rewriting() as connection:
                done = connection.exec_driver_sql(f"UPDATE {spec.name} SET {name} = {name}")
            assert done.rowcount == EACH
    store.close()
    assert tried == len(_UNSEALED) * sum(len(sealed_columns(spec)) for spec in tables().values())
    plan_row(23, "unsealed values refused by CHECKs", tried)
