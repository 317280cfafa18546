"""A document that was typed and not kept: its texts as a draft holds them, and back into the fields."""

from __future__ import annotations

import json
from datetime import date

from desktop_crm.gui.editors.document_editor import DocumentEditor
from desktop_crm.gui.editors.drafts import Texts
from desktop_crm.gui.editors.typed_line import LineField, TypedLine
from desktop_crm.gui.widgets.choices import choose
from desktop_crm.gui.widgets.day_edit import chosen_day, show_day


def draft_of(editor: DocumentEditor) -> Texts:
    """Return all that was typed, right or wrong."""
    form = editor.form
    lines = [
        {"texts": list(line.texts.values()), "product": line.product_id, "position": line.position}
        for line in form.grid.lines.lines
        if not line.is_blank
    ]
    return {
        "kind": str(form.kind_box.currentData()),
        "status": str(form.status_box.currentData()),
        "customer": str(form.customer_picker.customer_id or ""),
        "name": form.customer_picker.line.text(),
        "number": form.number_edit.text(),
        "dated": chosen_day(form.dated_edit).isoformat(),
        "due": chosen_day(form.due_edit).isoformat(),
        "undue": "1" if form.undue_check.isChecked() else "",
        "currency": form.currency_box.currentText(),
        "note": form.note_edit.toPlainText(),
        "lines": json.dumps(lines, ensure_ascii=False),
    }


def take_up(editor: DocumentEditor, texts: Texts) -> None:
    """Put back what was typed."""
    form = editor.form
    choose(form.kind_box, texts["kind"])
    choose(form.status_box, texts["status"])
    if texts["customer"]:
        form.customer_picker.show_customer(int(texts["customer"]), texts["name"])
    else:
        form.customer_picker.line.setText(texts["name"])
    form.number_edit.setText(texts["number"])
    show_day(form.dated_edit, date.fromisoformat(texts["dated"]))
    show_day(form.due_edit, date.fromisoformat(texts["due"]))
    form.undue_check.setChecked(bool(texts["undue"]))
    form.note_edit.setPlainText(texts["note"])
    form.currency_box.setEditText(texts["currency"])
    editor.show_typed(
        [
            TypedLine(
                texts=dict(zip(LineField, line["texts"], strict=True)),
                product_id=line["product"],
                position=line["position"],
            )
            for line in json.loads(texts["lines"])
        ]
    )
