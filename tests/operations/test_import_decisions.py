"""What becomes of a doubtful row once the user has decided about it."""

from desktop_crm.domain.changes import Op
from desktop_crm.domain.records import ContactKind, ContactPoint, CustomerRecord, ReadFile
from desktop_crm.operations.import_contacts import import_contacts
from desktop_crm.queries.details import customer_details
from desktop_crm.queries.listing import search
from desktop_crm.queries.rehearsal import Decision, Decisions, Verdict, rehearse
from desktop_crm.store.store import Store
from tests.builders import add_person, contents


def _file(*rows: tuple[str, str], **fields: object) -> ReadFile:
    records = tuple(
        CustomerRecord(
            line=line,
            name=name,
            contact_points=(ContactPoint(kind=ContactKind.PHONE, value=phone),),
            **fields,  # type: ignore[arg-type]  # fields of the record
        )
        for line, (name, phone) in enumerate(rows, start=2)
    )
    return ReadFile(records=records, refused=())


def _import(store: Store, file: ReadFile, decisions: Decisions) -> list[Verdict]:
    rehearsals = store.read(rehearse, [file], decisions=decisions)
    store.write(Op.IMPORT, import_contacts, rehearsals)
    return [row.verdict for row in rehearsals[0].rows]


def test_a_namesake_taken_for_the_same_customer_gives_it_what_is_new(store: Store) -> None:
    known = add_person(store, "张伟", phone="13800138000", note="爱喝茶")
    verdicts = _import(store, _file(("张伟", "13900139000")), {(0, 2): Decision.MERGE})
    assert verdicts == [Verdict.CHANGED]
    details = store.read(customer_details, known)
    assert [point.value for point in details.contact_points] == ["13800138000", "13900139000"]
    assert details.note == "爱喝茶"


def test_another_name_of_the_same_customer_is_kept_in_the_note(store: Store) -> None:
    known = add_person(store, "张伟", phone="13800138000")
    assert _import(store, _file(("王芳", "13800138000")), {(0, 2): Decision.MERGE}) == [Verdict.CHANGED]
    details = store.read(customer_details, known)
    assert details.row.name == "张伟"
    assert details.note == "name: 王芳"


def test_nothing_of_the_known_customer_is_overwritten(store: Store) -> None:
    known = add_person(store, "张伟", phone="13800138000", organisation="恒达机械", job_title="采购")
    _import(
        store,
        _file(("张伟", "13900139000"), organisation="云帆科技", job_title="经理"),
        {(0, 2): Decision.MERGE},
    )
    row = store.read(customer_details, known).row
    assert (row.company, row.job_title) == ("恒达机械", "采购")


def test_a_row_left_out_leaves_nothing_behind(store: Store) -> None:
    add_person(store, "张伟", phone="13800138000")
    before = contents(store)
    verdicts = _import(store, _file(("张伟", "13900139000"), tags=("fair",)), {(0, 2): Decision.LEAVE_OUT})
    assert verdicts == [Verdict.LEFT_OUT]
    assert contents(store) == before


def test_rows_after_a_merged_one_meet_the_customer_under_both_names_and_numbers(store: Store) -> None:
    known = add_person(store, "张伟", phone="13800138000")
    file = _file(("王芳", "13800138000"), ("张伟", "13900139000"), ("张伟", "13900139000"))
    merged = {(0, 2): Decision.MERGE, (0, 3): Decision.MERGE}
    assert _import(store, file, merged) == [Verdict.CHANGED, Verdict.CHANGED, Verdict.SAME]
    assert len(store.read(customer_details, known).contact_points) == 2


def test_a_row_that_followed_one_left_out_stands_on_its_own(store: Store) -> None:
    add_person(store, "张伟", phone="13800138000")
    file = _file(("张伟", "13900139000"), ("张伟", "13900139000"))
    undecided = [row.verdict for row in store.read(rehearse, [file])[0].rows]
    assert undecided == [Verdict.DOUBTFUL, Verdict.SAME]
    assert _import(store, file, {(0, 2): Decision.LEAVE_OUT}) == [Verdict.LEFT_OUT, Verdict.DOUBTFUL]
    assert len(store.read(search, "13900139000", 10)) == 1


def test_a_decision_about_a_row_that_is_not_doubtful_changes_nothing_but_leaving_out(store: Store) -> None:
    file = _file(("张伟", "13900139000"), ("李婷", "13700137000"))
    assert _import(store, file, {(0, 2): Decision.MERGE}) == [Verdict.NEW, Verdict.NEW]
