"""Nothing of a customer can be read on the disk."""

from pathlib import Path

from desktop_crm.domain.changes import Op
from desktop_crm.domain.money import Money
from desktop_crm.domain.records import ContactKind
from desktop_crm.operations.customers import edit_customer
from desktop_crm.operations.desk import save_draft
from desktop_crm.operations.edits import (
    ContactEdit,
    CustomerEdit,
    InteractionEdit,
    PreferenceEdit,
    PurchaseEdit,
)
from desktop_crm.operations.interactions import log_interaction
from desktop_crm.operations.purchases import record_purchase
from tests.builders import add_person, new_store


def test_no_file_of_the_folder_holds_a_value_in_plain(tmp_path: Path) -> None:
    store = new_store(tmp_path / "mine.crm")
    secrets = [f"canary-{number:02}-{'x' * 8}" for number in range(12)]
    plain = "欧阳明月的秘密"
    customer = add_person(store, secrets[0], organisation=secrets[1], job_title=secrets[2], note=plain)
    points = (
        ContactEdit(kind=ContactKind.EMAIL, value=f"{secrets[3]}@mail.example"),
        ContactEdit(kind=ContactKind.PHONE, value="+86 138 0013 8000"),
        ContactEdit(kind=ContactKind.ADDRESS, value=secrets[4], label=secrets[5]),
    )
    edit = CustomerEdit(
        contact_points=points,
        preferences=(PreferenceEdit(text=secrets[6]),),
        add_tags=(secrets[7],),
        nickname=secrets[8],
    )
    store.write(Op.EDIT_CUSTOMER, edit_customer, customer, edit)
    store.write(
        Op.LOG_INTERACTION, log_interaction, customer, InteractionEdit(subject=secrets[9], text=plain)
    )
    purchase = PurchaseEdit(
        bought_on="2026-11-02", product=secrets[10], money=Money(amount_minor=1, currency="EUR")
    )
    store.write(Op.RECORD_PURCHASE, record_purchase, customer, purchase)
    store.write(Op.SAVE_DRAFT, save_draft, "composer", customer, secrets[11])
    store.write(Op.EDIT_CUSTOMER, edit_customer, customer, CustomerEdit(name="renamed", note=""))
    store.undo()

    patterns = [*secrets, "+86 138 0013 8000", "+8613800138000", "13800138000"]
    needles = [form for text in patterns for form in (text.encode(), text.encode("utf-16-le"))]
    needles += [plain.encode(), plain.encode("gb18030"), plain.encode("utf-16-le")]
    files = [path for path in tmp_path.iterdir() if path.is_file()]
    assert {path.name for path in files} >= {"mine.crm", "mine.crm-wal"}
    assert [(p.name, n) for p in files for n in needles if n in p.read_bytes()] == []
    # The proof that the search would find one: the day of the purchase is not sealed.
    store.close()
    assert b"2026-11-02" in store.path.read_bytes()
