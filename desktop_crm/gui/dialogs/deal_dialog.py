"""One deal: what it is about, whose it is, what it brings and when, and how it came to where it stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop_crm.domain.changes import Op
from desktop_crm.domain.clock import today
from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.money import Money, format_money, parse_money
from desktop_crm.domain.pipelines import StageKind
from desktop_crm.gui.deal_words import forecast_names, say_stage_history
from desktop_crm.gui.dialogs.sale_opener import SaleOpener
from desktop_crm.gui.editors.sale_strips import NextDocument
from desktop_crm.gui.editors.saved_form import SavedForm, fields_of, value_of
from desktop_crm.gui.form_keys import Ways
from desktop_crm.gui.forms.deal_dialog_form import Ui_DealDialog
from desktop_crm.gui.permission import permission
from desktop_crm.gui.theme import theme
from desktop_crm.gui.widgets.choices import choose, offer
from desktop_crm.gui.widgets.day_edit import chosen_day, show_day
from desktop_crm.gui.widgets.enter_key import press_on_enter
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.screen_room import room_of
from desktop_crm.gui.widgets.wheel_guard import guard_wheel
from desktop_crm.gui.wording import say_refusal
from desktop_crm.gui.workspace import Workspace
from desktop_crm.operations.deals import DealEdit, create_deal, delete_deal, edit_deal, tick_check
from desktop_crm.queries.deals import DealDetails, close_reasons, deal_details
from desktop_crm.queries.pipelines import PipelineRow, StageRow, every_pipeline
from desktop_crm.queries.products import ProductRow, all_products
from desktop_crm.queries.settings import home_currency

_USUAL_DAYS = 30
_WITH_SALES = 780
_CERTAIN = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDeal:
    """What is known of a deal before it is written down."""

    customer_id: int | None = None
    customer: str = ""
    stage_id: int | None = None


class DealDialog(QDialog):
    """Changes a deal, or writes down a new one. `saved` carries its id."""

    saved = Signal(object)

    def __init__(self, workspace: Workspace, deal: int | NewDeal, parent: QWidget) -> None:
        """Raise RecordGone where the deal is gone."""
        super().__init__(parent)
        self._workspace = workspace
        self._deal = None if isinstance(deal, NewDeal) else workspace.now(deal_details, deal)
        self._currency = workspace.now(home_currency)
        self.form = Ui_DealDialog()
        self.form.setupUi(self)
        self.setMinimumWidth(theme().px(480))
        scale_layouts(self)
        press_on_enter(self)
        guard_wheel(self)
        self.form.customer_picker.attach(workspace)
        self._opener = SaleOpener(workspace, self)
        self._opener.follow(self.form.strips)
        self._offer(self._pipelines(), self._products())
        if self._deal is not None:
            self._show(self._deal)
        elif isinstance(deal, NewDeal):
            self._begin(deal)
        self._connect()

    def set_error(self, message: str) -> None:
        """Say why the deal was not kept."""
        self.form.error_label.setText(message)

    def _connect(self) -> None:
        form = self.form
        form.save_button.clicked.connect(lambda: self._save(self._close))
        form.cancel_button.clicked.connect(self.reject)
        form.delete_button.clicked.connect(self._delete)
        permission().restrict(form.delete_button, Op.DELETE_DEAL)
        permission().restrict(form.save_button, Op.EDIT_DEAL if self._deal else Op.CREATE_DEAL)
        form.checks.ticked.connect(self._tick)
        form.unknown_check.toggled.connect(form.expected_edit.setDisabled)
        form.stage_box.currentIndexChanged.connect(self._show_kind)
        self._show_kind()
        form.title_edit.setFocus()
        ways = Ways(
            close=partial(self._save, self._close),
            stay=partial(self._save, self._stay),
            new=partial(self._save, self._begin_another),
        )
        self._saved_form = SavedForm(self, form.save_button, ways, self._state)

    def _state(self) -> tuple[object, ...]:
        """Return what stands in the fields; a tick of the checklist is kept at once."""
        ticks = self.form.checks
        fields = (field for field in fields_of(self) if not ticks.isAncestorOf(field))
        return tuple(value_of(field) for field in fields if field.isVisibleTo(self))

    def _pipelines(self) -> Sequence[PipelineRow]:
        """Return the pipelines in use, and the one in which the deal stands even where it was put away."""
        at = self._deal.row.stage_id if self._deal else 0
        return [
            one
            for one in self._workspace.now(every_pipeline)
            if not one.archived or at in {stage.id for stage in one.stages}
        ]

    def _products(self) -> Sequence[ProductRow]:
        """Return the products that are sold, and that of the deal even where it is not any more."""
        own = self._deal.product_id if self._deal else None
        return [one for one in self._workspace.now(all_products) if one.active or one.id == own]

    def _offer(self, pipelines: Sequence[PipelineRow], products: Sequence[ProductRow]) -> None:
        """Fill the lists of what can be chosen."""
        form = self.form
        for pipeline in pipelines:
            for stage in pipeline.stages:
                name = f"{pipeline.name} · {stage.name}" if len(pipelines) > 1 else stage.name
                form.stage_box.addItem(name, stage)
        form.product_box.offer(products)
        offer(form.forecast_box, {"": self.tr("As the probability says")} | forecast_names())

    def _begin(self, deal: NewDeal) -> None:
        form = self.form
        if deal.customer_id is not None:
            form.customer_picker.show_customer(deal.customer_id, deal.customer)
        if deal.stage_id is not None:
            self._choose_stage(deal.stage_id)
        show_day(form.opened_edit, today())
        show_day(form.expected_edit, today() + timedelta(days=_USUAL_DAYS))
        show_day(form.closed_edit, today())
        for part in (form.delete_button, form.strips, form.history_label):
            part.hide()
        form.checks.show_deal(None)

    def _show(self, deal: DealDetails) -> None:
        form, row = self.form, deal.row
        form.title_edit.setText(row.title)
        if row.customer_id is not None:
            form.customer_picker.show_customer(row.customer_id, row.customer)
        self._choose_stage(row.stage_id)
        if row.money:
            self._currency = row.money.currency
        form.amount_edit.setText(format_money(row.money) if row.money else "")
        form.probability_edit.setText("" if deal.own_probability is None else str(deal.own_probability))
        choose(form.forecast_box, row.forecast or "")
        form.product_box.choose(deal.product_id)
        form.reason_box.setEditText(deal.reason)
        form.note_edit.setPlainText(deal.note)
        show_day(form.opened_edit, date.fromisoformat(deal.opened_on))
        show_day(form.closed_edit, date.fromisoformat(row.closed_on) if row.closed_on else today())
        expected = date.fromisoformat(row.expected_on) if row.expected_on else None
        show_day(form.expected_edit, expected or today() + timedelta(days=_USUAL_DAYS))
        form.unknown_check.setChecked(expected is None)
        form.expected_edit.setDisabled(expected is None)
        form.history_label.setText(say_stage_history(deal.history))
        form.checks.show_deal(deal)
        of = NextDocument(customer_id=row.customer_id, customer=row.customer, deal_id=row.id)
        form.strips.show_sales(of)
        self.setMinimumWidth(min(theme().px(_WITH_SALES), room_of(self).width()))

    def _tick(self, point: int, done: bool) -> None:
        if self._deal is not None:
            self._workspace.do(Op.EDIT_DEAL, tick_check, self._deal.row.id, point, done)
        self.form.checks.warn(self.form.stage_box.currentData())

    def _choose_stage(self, stage_id: int) -> None:
        box = self.form.stage_box
        ids = [box.itemData(place).id for place in range(box.count())]
        if stage_id in ids:
            box.setCurrentIndex(ids.index(stage_id))

    def _show_kind(self) -> None:
        """Ask for the day and the reason of a deal that is closed, and for its chances while it is open."""
        form, stage = self.form, self.form.stage_box.currentData()
        is_open = stage is None or stage.kind == StageKind.OPEN
        self._offer_reasons(stage)
        for seen_if_open in (
            form.expected_label, form.expected_edit, form.unknown_check,
            form.probability_label, form.probability_edit, form.forecast_label, form.forecast_box,
        ):  # fmt: skip
            seen_if_open.setVisible(is_open)
        for seen_if_closed in (form.closed_label, form.closed_edit, form.reason_label, form.reason_box):
            seen_if_closed.setVisible(not is_open)
        for seen_with_stages in (form.stage_label, form.stage_box):
            seen_with_stages.setVisible(stage is not None)
        form.checks.warn(stage)
        if stage is not None:
            form.probability_edit.setPlaceholderText(f"{stage.probability} %")

    def _offer_reasons(self, stage: StageRow | None) -> None:
        """Offer the reasons for which deals were won or lost before, and keep what is typed."""
        box = self.form.reason_box
        if stage is None or stage.kind == StageKind.OPEN:
            return
        typed = box.currentText()
        box.clear()
        box.addItems(self._workspace.now(close_reasons, stage.kind))
        box.setEditText(typed)

    def _save(self, then: Callable[[int], None]) -> None:
        """Write what is typed, and go on with the id of the deal."""
        try:
            edit = self._typed()
        except BadInput as refused:
            self.set_error(say_refusal(refused))
            return
        write = partial(self._workspace.do, otherwise=self._refuse)
        if self._deal is None:
            write(Op.CREATE_DEAL, create_deal, edit, then=lambda deal_id: self._kept(deal_id, then))
        else:
            deal_id = self._deal.row.id
            write(Op.EDIT_DEAL, edit_deal, deal_id, edit, then=lambda _nothing: self._kept(deal_id, then))

    def _typed(self) -> DealEdit:
        """Return what stands in the fields. Raise BadInput."""
        form = self.form
        stage = form.stage_box.currentData()
        is_open = stage is None or stage.kind == StageKind.OPEN
        return DealEdit(
            title=form.title_edit.text(),
            customer_id=self._customer(),
            stage_id=stage.id if stage else None,
            money=self._amount(),
            probability=self._probability(),
            forecast=form.forecast_box.currentData(),
            product_id=form.product_box.chosen(),
            opened_on=chosen_day(form.opened_edit).isoformat(),
            expected_on="" if form.unknown_check.isChecked() else chosen_day(form.expected_edit).isoformat(),
            closed_on=None if is_open else chosen_day(form.closed_edit).isoformat(),
            reason=None if is_open else form.reason_box.currentText(),
            note=form.note_edit.toPlainText(),
        )

    def _customer(self) -> int:
        """Return who is chosen, 0 where the line is empty. Raise BadInput for a name that nobody was chosen for."""
        picker = self.form.customer_picker
        if picker.customer_id is None and picker.line.text().strip():
            raise BadInput(field="customer", problem="nobody_fits")
        return picker.customer_id or 0

    def _amount(self) -> Money | None:
        text = self.form.amount_edit.text().strip()
        return parse_money(text, self._currency) if text else None

    def _probability(self) -> int | None:
        text = self.form.probability_edit.text().strip().rstrip("%％ ")
        if text and not (text.isdecimal() and int(text) <= _CERTAIN):
            raise BadInput(field="probability", problem="not_a_percentage")
        return int(text) if text else None

    def _kept(self, deal_id: int, then: Callable[[int], None]) -> None:
        self.set_error("")
        then(deal_id)
        self.saved.emit(deal_id)

    def _close(self, _deal_id: int) -> None:
        self.accept()

    def _stay(self, deal_id: int) -> None:
        """Go on with what is kept."""
        self._deal = self._workspace.now(deal_details, deal_id)
        self._show(self._deal)
        for part in (self.form.delete_button, self.form.strips, self.form.history_label):
            part.show()
        self._saved_form.kept()

    def _begin_another(self, _deal_id: int) -> None:
        """Begin another deal in the same stage."""
        form, stage = self.form, self.form.stage_box.currentData()
        self._deal = None
        self._currency = self._workspace.now(home_currency)
        for line in (form.title_edit, form.amount_edit, form.probability_edit, form.note_edit):
            line.clear()
        form.reason_box.setEditText("")
        form.customer_picker.show_nobody()
        form.product_box.choose(None)
        self._begin(NewDeal(stage_id=stage.id if stage else None))
        form.title_edit.setFocus()
        self._saved_form.kept()

    def _refuse(self, error: Exception) -> None:
        self._workspace.refuse(error, self.set_error)

    def _delete(self) -> None:
        if self._deal is not None:
            self._workspace.do(Op.DELETE_DEAL, delete_deal, self._deal.row.id)
            self.reject()
