"""The third step of an import: every row by what would become of it, and decisions about likely duplicates."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QItemSelection, QLocale, Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop_crm.domain.errors import RecordGone
from desktop_crm.domain.records import CustomerRecord
from desktop_crm.gui.forms.import_review_panel_form import Ui_ImportReviewPanel
from desktop_crm.gui.lists.plain_table import PlainTableModel, dress_table
from desktop_crm.gui.panels.import_compare_panel import Doubt
from desktop_crm.gui.panels.import_entries import (
    ComparedLine,
    Entry,
    compared,
    known_entries,
    record_entries,
)
from desktop_crm.gui.panels.import_new_places import choices_for, reason_for
from desktop_crm.gui.panels.import_placed import compared_sale
from desktop_crm.gui.panels.import_review_columns import (
    DECISION_NAMES,
    GROUP_NAMES,
    Group,
    Surroundings,
    columns_of,
    decision_name,
    fit_rows,
    rows_of,
    say,
)
from desktop_crm.gui.panels.import_session import ImportSession
from desktop_crm.gui.panels.import_work import Placed
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.cards import EmptyState
from desktop_crm.gui.widgets.memory_splitter import MemorySplitter
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.tab_order import order_tabs
from desktop_crm.gui.wording import spoken
from desktop_crm.queries.details import customer_details, names_of
from desktop_crm.queries.known_stages import NewPlace, Place
from desktop_crm.queries.rehearsal import Decision, RehearsedRow, Verdict
from desktop_crm.queries.sales_rehearsal import RehearsedSale
from desktop_crm.wording.import_report import say_doubt

_DECISION_COLUMNS = {Group.DOUBTFUL: 4, Group.PLACES: 3}
_COMPARED = (Group.PLACES, Group.DOUBTFUL, Group.CHANGED)


class ImportReviewPanel(Retranslating, QWidget):
    """Lists the rows of one group; of doubtful and changed rows it shows what is known beside them."""

    def __init__(self, session: ImportSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._place: Place | None = None
        self._known_names: dict[int, str] = {}
        self._made: dict[int, CustomerRecord] = {}
        self.form = Ui_ImportReviewPanel()
        self.form.setupUi(self)
        self._rows: PlainTableModel[Any] = PlainTableModel(self)
        self.form.rows_table.setModel(self._rows)
        dress_table(self.form.rows_table)
        self.form.rows_table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._waiting = EmptyState("users")
        self.form.panel_layout.addWidget(self._waiting, 1)
        self.form.all_button.setMenu(QMenu(self.form.all_button))
        self.setFocusProxy(self.form.rows_table)
        policy = self.form.all_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.form.all_button.setSizePolicy(policy)
        self._connect()
        self.form.splitter.setSizes([theme().px(700), theme().px(520)])
        scale_layouts(self)
        self.show_found()

    @property
    def splitter(self) -> MemorySplitter:
        """What parts the list from the comparison; the page remembers where."""
        return self.form.splitter

    @property
    def group(self) -> Group:
        """The group whose rows are shown."""
        return Group(next(iter(self.form.group_chips.chosen_keys()), Group.DOUBTFUL.value))

    def show_found(self) -> None:
        """Show the newest rehearsal, or that there is none yet."""
        found = self._session.rehearsal
        for part in (self.form.group_chips, self.form.splitter):
            part.setVisible(found is not None)
        self._waiting.setVisible(found is None)
        self._show_waiting()
        self._known_names = {}
        self._made = {
            placed.row.target: placed.row.record
            for verdict in (Verdict.NEW, Verdict.DOUBTFUL)
            for placed in (found.rows[verdict] if found else ())
            if isinstance(placed.row, RehearsedRow)
        }
        if found is not None:
            self._show_groups({group: len(rows_of(found, group)) for group in Group})
        self._show_rows()

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        self.show_found()

    def _connect(self) -> None:
        form, session = self.form, self._session
        form.group_chips.chosen.connect(self._show_rows)
        form.rows_table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        form.compare_panel.decision_made.connect(self._decide)
        form.compare_panel.choice_made.connect(self._choose)
        form.all_button.menu().aboutToShow.connect(self._fill_menu)
        self._waiting.acted.connect(session.rehearse)
        session.rehearsed.connect(self.show_found)
        session.files_changed.connect(self.show_found)
        session.working.connect(self._show_waiting)
        session.rested.connect(self._show_waiting)
        session.decided.connect(self._on_decided)

    def _show_waiting(self) -> None:
        if self._session.is_busy:
            self._waiting.show_words(self.tr("Comparing every row with your customers…"))
        else:
            self._waiting.show_words(
                self.tr("The comparison was stopped. Nothing was written."), self.tr("Compare again")
            )

    def _show_rows(self) -> None:
        found, group = self._session.rehearsal, self.group
        if found is None:
            self._rows.show_rows((), ())
            return
        around = Surroundings(
            files=[file.path.name for file in found.files],
            country=self._session.country(),
            known_name=self._known_name,
            said=lambda: self._session.said,
        )
        rows = rows_of(found, group)
        self._rows.show_rows(columns_of(group, around), rows)
        fit_rows(self.form.rows_table, group)
        self.form.all_button.setVisible(group is Group.DOUBTFUL and bool(rows))
        self.form.compare_panel.setVisible(group in _COMPARED and bool(rows))
        if rows:
            self.form.rows_table.selectRow(self._row_of_place(rows) if group is Group.PLACES else 0)

    def _row_of_place(self, rows: Sequence[NewPlace]) -> int:
        """Return where the name stands that was last chosen about: a new pipeline is compared anew at once."""
        places = [new.place for new in rows]
        return places.index(self._place) if self._place in places else 0

    def _show_groups(self, counts: dict[Group, int]) -> None:
        """Show how many rows each group has; of new stages only where there are any, and these first."""
        offered = {group: count for group, count in counts.items() if count or group is not Group.PLACES}
        before = self.form.group_chips.chosen_keys()
        self.form.group_chips.set_chips(
            {
                group.value: f"{say(GROUP_NAMES[group])} · {QLocale().toString(count)}"
                for group, count in offered.items()
            }
        )
        if counts[Group.PLACES] and not before:
            self.form.group_chips.choose(Group.PLACES.value)
        order_tabs(self)
        self._leave_empty_group(counts)

    def _leave_empty_group(self, counts: dict[Group, int]) -> None:
        """Show rows rather than none: without likely duplicates, the first group that has any."""
        if not counts[self.group]:
            filled = next((group for group, count in counts.items() if count), self.group)
            self.form.group_chips.choose(filled.value)

    def _on_selection_changed(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        if self.group is Group.PLACES:
            self._compare_place()
        elif self.group in _COMPARED and self._chosen():
            self._compare()

    def _compare_place(self) -> None:
        """Show what the first chosen name, which is new, may be instead."""
        new = next(iter(self._chosen()), None)
        if new is None:
            return
        self._place = new.place
        reason = reason_for(new, self._session.remembered)
        self.form.compare_panel.show_choices(new.name, reason, *choices_for(new, self._session.said))

    def _chosen(self) -> list[Any]:
        """Return the chosen rows from above; by ranges, as there may be thousands."""
        selection = self.form.rows_table.selectionModel().selection()
        ranges = [selection.at(place) for place in range(selection.count())]
        numbers = sorted({number for one in ranges for number in range(one.top(), one.bottom() + 1)})
        return [self._rows.row_at(number) for number in numbers]

    def _compare(self) -> None:
        """Show the first chosen row beside whom it is, or may be, about."""
        chosen, panel = self._chosen(), self.form.compare_panel
        placed = chosen[0]
        row, doubtful = placed.row, placed.row.verdict is Verdict.DOUBTFUL
        panel.show_lines(placed.name, self._reason(placed), self._lines(row))
        panel.show_decision(
            self._session.said.decision(placed), len(chosen) if doubtful else 0, _doubt(placed)
        )

    def _reason(self, placed: Placed) -> str:
        """Return why a row is doubtful, or what becomes of one that changes something."""
        if placed.row.verdict is Verdict.DOUBTFUL:
            return say_doubt(placed.reason, spoken())
        if isinstance(placed.row, RehearsedSale):
            return self.tr("This is known. What the file says now takes the place of what stands there.")
        return self.tr("This customer is known. What is new is added; nothing is overwritten.")

    def _lines(self, row: RehearsedRow | RehearsedSale) -> list[ComparedLine]:
        if isinstance(row, RehearsedSale):
            return compared_sale(row)
        return compared(record_entries(row.record, self._session.country()), self._known(row))

    def _known(self, row: RehearsedRow) -> list[Entry]:
        """Return what is known of whom a row may be about: a customer of the store, or an earlier row."""
        meant = row.alike or row.target
        if meant < 0:
            return record_entries(self._made[meant], self._session.country())
        try:
            return known_entries(self._session.workspace.now(customer_details, meant))
        except RecordGone:
            return []

    def _known_name(self, placed: Placed) -> str:
        if isinstance(placed.row, RehearsedSale):
            return " · ".join(one.known for one in placed.row.alike)
        meant = placed.row.alike
        if meant < 0:
            return self._made[meant].name
        if meant not in self._known_names:
            self._known_names |= self._session.workspace.now(names_of, [meant])
        return self._known_names.get(meant, "")

    def _choose(self, row: int) -> None:
        for new in self._chosen()[:1]:
            self._session.choose(new, new.known[row - 1] if row else "")

    def _decide(self, decision: Decision) -> None:
        self._session.decide(self._chosen(), decision)

    def _decide_all(self, decision: Decision) -> None:
        found = self._session.rehearsal
        if found is not None:
            self._session.decide(found.rows[Verdict.DOUBTFUL], decision)

    def _on_decided(self) -> None:
        if self.group in _DECISION_COLUMNS:
            self._rows.refresh_column(_DECISION_COLUMNS[self.group])
        if self.group is Group.DOUBTFUL and self._chosen():
            self._compare()

    def _fill_menu(self) -> None:
        menu = self.form.all_button.menu()
        menu.clear()
        found = self._session.rehearsal
        of_sales = found is not None and any(placed.is_sale for placed in found.rows[Verdict.DOUBTFUL])
        for decision in DECISION_NAMES:
            menu.addAction(decision_name(decision, of_sales=of_sales)).triggered.connect(
                partial(self._decide_all, decision)
            )


def _doubt(placed: Placed) -> Doubt:
    """Return what a decision about a row is about."""
    if placed.is_of_deal:
        return Doubt(placed.reason)
    return Doubt.NAME if placed.is_sale else Doubt.CUSTOMER
