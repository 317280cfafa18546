"""`deals` and `forecast` from a terminal."""

import pytest

from desktop_crm.cli.arguments import EXPORTS
from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.money import Money
from desktop_crm.operations.deals import DealEdit, create_deal
from desktop_crm.queries.pipelines import list_pipelines
from tests.builders import add_person, new_store


def _store(path):
    store = new_store(path)
    customer = add_person(store, "王晓明")
    amount = Money(currency="CNY", amount_minor=21_500_00)
    edit = DealEdit(
        title="窑炉配件",
        customer_id=customer,
        money=amount,
        opened_on="2026-01-05",
        expected_on=today().isoformat(),
    )
    store.write(Op.CREATE_DEAL, create_deal, edit)
    won = next(stage.id for stage in store.read(list_pipelines)[0].stages if stage.kind == "won")
    edit = DealEdit(title="Glaze", stage_id=won, opened_on="2026-01-10", closed_on="2026-02-01")
    store.write(Op.CREATE_DEAL, create_deal, edit)
    store.close()
    return path


def test_deals_are_told_to_programs_with_amounts_in_minor_units(crm, tmp_path):
    first, second = crm("deals", _store(tmp_path / "mine.crm")).document

    assert isinstance(first.pop("id"), str)
    assert first == {
        "title": "窑炉配件",
        "customer": "王晓明",
        "pipeline": "销售",
        "stage": "线索",
        "status": "open",
        "amount": 21_500_00,
        "currency": "CNY",
        "opened": "2026-01-05",
        "closed": None,
    }
    assert (second["customer"], second["status"], second["amount"], second["closed"]) == (
        "",
        "won",
        None,
        "2026-02-01",
    )


def test_deals_and_the_forecast_are_told_to_people(crm, tmp_path):
    store = _store(tmp_path / "mine.crm")

    assert "王晓明\t窑炉配件\t线索\topen\t¥21,500.00\t2026-01-05" in crm("deals", store, json=False).out
    lines = crm("forecast", store, json=False).out.splitlines()
    assert lines[0].startswith("Month\tWon\tWeighted")
    assert f"{today():%Y-%m}\t¥0.00\t¥2,150\t¥0.00\t¥0.00\t¥21,500\t" in lines


def test_a_store_without_deals_says_so(crm, tmp_path):
    new_store(tmp_path / "mine.crm").close()

    assert crm("deals", tmp_path / "mine.crm").document == []
    assert crm("deals", tmp_path / "mine.crm", json=False).out == "There are no deals yet.\n"
    months = crm("forecast", tmp_path / "mine.crm").document["months"]
    assert [month["best"] for month in months] == [0] * len(months)


def test_import_tells_a_table_of_deals_by_its_headings_and_is_one_step(crm, tmp_path):
    store = tmp_path / "mine.crm"
    new_store(store).close()
    people = tmp_path / "people.csv"
    people.write_text("Name,Phone\nRossi Ceramics,138 0013 8000\n", "utf-8")
    sold = tmp_path / "deals.csv"
    sold.write_text(
        "opportunity_id,account,product,deal_stage,close_date,close_value\n"
        "A1,Rossi Ceramics,Kiln Pro,Won,2026-03-01,1054\nA2,,KilnPro,Won,2026-03-02,-5\n",
        "utf-8",
    )

    rehearsed = crm("import", store, sold, people, "--dry-run").document
    assert [file["created"] for file in rehearsed["files"]] == [1, 1]
    assert crm("deals", store).document == []
    done = crm("import", store, sold, people)
    assert done.code == 1
    assert done.document["files"][0]["refused"] == [{"line": 3, "reason": "below_zero"}]
    (deal,) = crm("deals", store).document
    assert (deal["customer"], deal["amount"], deal["status"]) == ("Rossi Ceramics", 1_054_00, "won")
    assert len(crm("find", store, "rossi").document) == 1
    crm("undo", store)
    assert crm("deals", store).document == []
    assert crm("find", store, "rossi").document == []


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_deals_that_one_store_writes_another_reads(crm, tmp_path, ending):
    store, table = _store(tmp_path / "mine.crm"), tmp_path / f"deals.{ending}"
    told = crm("deals", store, "--out", table).document
    assert [file["same"] for file in crm("import", store, table, "--dry-run").document["files"]] == [2]

    crm("new", tmp_path / "other.crm")
    assert crm("import", tmp_path / "other.crm", table).code == 0
    facts = ("title", "customer", "status", "amount", "opened", "closed")
    assert [[deal[fact] for fact in facts] for deal in crm("deals", tmp_path / "other.crm").document] == [
        [deal[fact] for fact in facts] for deal in told
    ]


@pytest.mark.parametrize("what", EXPORTS)
def test_every_kind_of_table_can_be_exported(crm, tmp_path, what):
    store, table = _store(tmp_path / "mine.crm"), tmp_path / "out.csv"
    done = crm("export", store, table, "--what", what)
    assert done.code == 0
    assert len(table.read_text("utf-8-sig").splitlines()[0].split(",")) > 5
    (count,) = (number for name, number in done.document.items() if name != "file")
    assert count == {"customers": 1, "deals": 2}.get(what, 0)


def test_an_export_never_takes_the_place_of_its_store(crm, tmp_path):
    store = _store(tmp_path / "mine.crm")
    assert crm("deals", store, "--out", store).code != 0
    assert crm("deals", store).code == 0
