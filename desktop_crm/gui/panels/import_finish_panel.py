"""The last step of an import: what will be written, then what was, with Undo and the report."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop_crm.domain.records import CustomerKind
from desktop_crm.domain.sales_records import SalesKind
from desktop_crm.gui.file_place import ask_file_place
from desktop_crm.gui.forms.import_finish_panel_form import Ui_ImportFinishPanel
from desktop_crm.gui.panels.import_session import ImportSession
from desktop_crm.gui.panels.import_work import Rehearsed
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.translations import listed
from desktop_crm.gui.widgets.labels import label
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.queries.rehearsal import Decision, RehearsedRow, Verdict

_REPORT_NAME = "import-report.xlsx"


class ImportFinishPanel(Retranslating, QWidget):
    """Sums up the import before and after it; the page's button starts it."""

    def __init__(self, session: ImportSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.form = Ui_ImportFinishPanel()
        self.form.setupUi(self)
        self._lines: list[tuple[QLabel, QLabel]] = []
        self.form.report_button.clicked.connect(self._choose_report)
        self.form.undo_button.clicked.connect(session.undo)
        for signal in (session.files_changed, session.rehearsed, session.imported, session.rested):
            signal.connect(self.show_state)
        session.decided.connect(self.show_state)
        session.report_saved.connect(self._on_report_saved)
        scale_layouts(self)
        self.show_state()

    def show_state(self) -> None:
        """Show what is known so far."""
        session, form = self._session, self.form
        found = session.final
        form.headline_label.setText(self._headline())
        self._show_lines(self._counts(found) if found else [])
        listed = found is not None and (
            found.refused or found.rows[Verdict.DOUBTFUL] or found.rows[Verdict.LEFT_OUT]
        )
        form.report_button.setVisible(bool(listed))
        form.undo_button.setVisible(session.result is not None and not session.is_undone)
        form.undo_button.setEnabled(session.can_undo)
        if session.result is None:
            form.report_label.clear()

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self.show_state()

    def _headline(self) -> str:
        session = self._session
        if session.is_undone:
            return self.tr("The import was taken back. Redo in the Edit menu brings it in again.")
        if session.result is not None:
            return self.tr("The import is finished.")
        if session.final is None:
            return self.tr("Adding up…") if session.is_busy else self.tr("Stopped. Nothing was written.")
        if not session.final.writes:
            return self.tr("There is nothing to import: everything in these files is known already.")
        return self.tr("This will be written, in one step that can be undone.")

    def _counts(self, found: Rehearsed) -> list[tuple[int, str]]:
        """Return what becomes of how many rows: what is written, people before sales, and what is not."""
        counts = (*self._written(found), *self._new_places(found), *self._not_written(found))
        return [(number, words) for number, words in counts if number]

    def _written(self, found: Rehearsed) -> Iterator[tuple[int, str]]:
        before, decision = self._session.rehearsal or found, self._session.said.decision
        doubtful = found.rows[Verdict.DOUBTFUL]
        yield from self._new_customers(found)
        yield from self._new_sales(found)
        for rows, of_people, of_sales in (
            (
                [one for one in doubtful if not one.is_of_deal],
                self.tr("Likely duplicates, created as customers of their own"),
                self.tr("Rows with a name that is nearly a known one, kept as it is"),
            ),
            (
                found.rows[Verdict.CHANGED],
                self.tr("Rows that add something to known customers"),
                self.tr("Rows that change what is known"),
            ),
            (
                [one for one in before.rows[Verdict.DOUBTFUL] if decision(one) is Decision.MERGE],
                self.tr("Likely duplicates that you took for the same customer"),
                self.tr("Rows whose name you took for the known one"),
            ),
        ):
            sales = sum(one.is_sale for one in rows)
            yield len(rows) - sales, of_people
            yield sales, of_sales
        without_deal = sum(one.is_of_deal for one in doubtful)
        yield without_deal, self.tr("Rows of documents that come in without the deal they name")

    def _not_written(self, found: Rehearsed) -> Iterator[tuple[int, str]]:
        yield found.count(Verdict.LEFT_OUT), self.tr("Rows that you left out")
        yield found.count(Verdict.SAME), self.tr("Rows that bring nothing new")
        yield len(found.repaired), self.tr("Values corrected while reading, such as phones and dates")
        yield len(found.refused), self.tr("Rejected rows, listed in the report with line and reason")

    def _new_customers(self, found: Rehearsed) -> Iterator[tuple[int, str]]:
        """Yield how many people and companies come in: by rows of their own, and named by other rows."""
        new = [one.row.record for one in found.rows[Verdict.NEW] if isinstance(one.row, RehearsedRow)]
        people = sum(record.kind is CustomerKind.PERSON for record in new)
        yield people, self.tr("New people")
        yield len(new) - people, self.tr("New companies")
        yield len(found.companies), self.tr("New companies that rows name, created with them")

    def _new_sales(self, found: Rehearsed) -> list[tuple[int, str]]:
        words = {
            SalesKind.PRODUCTS: self.tr("New products"),
            SalesKind.DEALS: self.tr("New deals"),
            SalesKind.DOCUMENTS: self.tr("Rows of new quotes, orders and invoices"),
            SalesKind.PAYMENTS: self.tr("New payments"),
            SalesKind.FOLLOW_UPS: self.tr("New follow-ups"),
        }
        counted = [
            (sum(one.count(Verdict.NEW) for one in found.sales if one.kind is kind), text)
            for kind, text in words.items()
        ]
        products = sum(len(one.products) for one in found.sales)
        return [*counted, (products, self.tr("New products that rows name, created with them"))]

    def _new_places(self, found: Rehearsed) -> list[tuple[int, str]]:
        """Return the pipelines and stages that will be made, by name."""
        made = [new for new in found.places if not new.instead]
        pipelines = [new.name for new in made if not new.pipeline]
        stages = [new.name for new in made if new.pipeline]
        return [
            (len(pipelines), self.tr("New pipelines: {names}").replace("{names}", listed(pipelines))),
            (len(stages), self.tr("New stages: {names}").replace("{names}", listed(stages))),
        ]

    def _show_lines(self, counts: list[tuple[int, str]]) -> None:
        grid = self.form.summary_grid
        while len(self._lines) < len(counts):
            pair = label("", ""), label("", "strong")
            pair[1].setAlignment(Qt.AlignmentFlag.AlignRight)
            for column, widget in enumerate(pair):
                grid.addWidget(widget, len(self._lines), column)
            self._lines.append(pair)
        for place, (words, figure) in enumerate(self._lines):
            number, text = counts[place] if place < len(counts) else (0, "")
            figure.setText(QLocale().toString(number))
            words.setText(text)
            for widget in (figure, words):
                widget.setVisible(place < len(counts))

    def _choose_report(self) -> None:
        chosen = ask_file_place(self, self.tr("Save report"), _REPORT_NAME)
        if chosen is not None:
            self._session.save_report(chosen)

    def _on_report_saved(self, name: str) -> None:
        self.form.report_label.setText(self.tr("Saved as {name}.").replace("{name}", name))
