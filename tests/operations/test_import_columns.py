"""What an import settled is kept in the store, sealed, the latest first, and forgotten when asked."""

from pathlib import Path

from desktop_crm.domain.changes import Op
from desktop_crm.exchange.fields import Column, Field
from desktop_crm.exchange.kept_columns import KeptColumns
from desktop_crm.operations.import_columns import keep_columns, keep_places
from desktop_crm.operations.settings import save_setting
from desktop_crm.queries.import_columns import IMPORT_COLUMNS, kept_columns, kept_places
from desktop_crm.queries.known_stages import Place
from tests.builders import new_store


def kept(*headings: str) -> KeptColumns:
    return KeptColumns(headings=headings, corrected=((0, Column(field=Field.NICKNAME)),))


def test_columns_are_kept_by_their_headings_and_forgotten_again(tmp_path: Path) -> None:
    store = new_store(tmp_path / "mine.crm")
    for one in (kept("会员号"), kept("name", "vip"), kept("会员号")):
        store.write(Op.SAVE_SETTING, keep_columns, {one.headings: one})
    assert [one.headings for one in store.read(kept_columns)] == [("会员号",), ("name", "vip")]
    store.write(Op.SAVE_SETTING, keep_columns, {("会员号",): None})
    assert [one.headings for one in store.read(kept_columns)] == [("name", "vip")]
    store.close()


def test_no_more_than_fifty_kinds_of_tables_are_kept_the_oldest_go(tmp_path: Path) -> None:
    store = new_store(tmp_path / "mine.crm")
    every = {(f"h{number}",): kept(f"h{number}") for number in range(51)}
    store.write(Op.SAVE_SETTING, keep_columns, every)
    newest = kept("newest")
    store.write(Op.SAVE_SETTING, keep_columns, {newest.headings: newest})
    found = store.read(kept_columns)
    assert len(found) == 50
    assert found[0] == newest
    store.close()


def test_headings_stand_nowhere_in_the_file_in_clear_text(tmp_path: Path) -> None:
    store = new_store(tmp_path / "mine.crm")
    one = kept("秘密客户编号", "allergies of the client")
    store.write(Op.SAVE_SETTING, keep_columns, {one.headings: one})
    store.write(Op.SAVE_SETTING, keep_places, {Place(pipeline="geheime wege", stage="engaging"): "Qualified"})
    store.close()
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    for heading in (*one.headings, "geheime wege", "engaging"):
        assert heading.encode() not in written


def test_what_a_newer_version_kept_is_passed_over(tmp_path: Path) -> None:
    store = new_store(tmp_path / "mine.crm")
    newer = {"headings": ["a"], "corrected": [[0, "shoe_size", "", "", ""]], "sales": None}
    store.write(Op.SAVE_SETTING, save_setting, IMPORT_COLUMNS, [newer])
    assert store.read(kept_columns) == ()
    store.close()


def test_the_stage_that_a_word_means_is_kept_until_it_means_another_or_none(tmp_path: Path) -> None:
    store = new_store(tmp_path / "mine.crm")
    engaging, invited = Place(pipeline="sales", stage="engaging"), Place(pipeline="tenders")
    store.write(Op.SAVE_SETTING, keep_places, {engaging: "Qualified", invited: ""})
    store.write(Op.SAVE_SETTING, keep_places, {invited: "Sales"})
    assert list(store.read(kept_places).items()) == [(invited, "Sales"), (engaging, "Qualified")]
    store.write(Op.SAVE_SETTING, keep_places, {engaging: "Proposal", invited: ""})
    assert store.read(kept_places) == {engaging: "Proposal"}
    store.close()
