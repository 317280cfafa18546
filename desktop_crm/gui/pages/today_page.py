"""The day: what is to be done, whom to contact and why, whose day is near, what closes, and how the month goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_crm.domain import clock
from desktop_crm.domain.changes import Changes, Op
from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.gui.actions import Actions
from desktop_crm.gui.forms.today_page_form import Ui_TodayPage
from desktop_crm.gui.lists.day_delegate import DayRow
from desktop_crm.gui.lists.day_rows import closing_rows, date_rows, festival_name, plan_rows, suggestion_rows
from desktop_crm.gui.panels.day_card import DayCard
from desktop_crm.gui.panels.day_cursor import DayCursor
from desktop_crm.gui.panels.day_tools import DayTools
from desktop_crm.gui.panels.month_card import MonthCard
from desktop_crm.gui.permission import permission
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import format_short_date, speaks_chinese
from desktop_crm.gui.widgets.cards import EmptyState
from desktop_crm.gui.widgets.labels import set_property
from desktop_crm.gui.widgets.minute_hand import MinuteHand
from desktop_crm.gui.widgets.scaled_layouts import scale_layouts
from desktop_crm.gui.widgets.wrapping_row import let_wrap
from desktop_crm.gui.workspace import Workspace
from desktop_crm.queries.customers import count_customers
from desktop_crm.queries.dates_ahead import DateAhead, dates_ahead, festival_ahead
from desktop_crm.queries.month_pace import Balance, ClosingDeal, MonthPace, balance, closing_deals, month_pace
from desktop_crm.queries.suggestions import Suggestion, suggestions
from desktop_crm.queries.today import DayPlan, day_plan
from desktop_crm.system.settings import SettingsFile

if TYPE_CHECKING:
    from desktop_crm.gui.panels.day_actions import DayActions

_MOST_DATES, _MOST_SUGGESTIONS = 6, 8
_FEEDS = {
    "plan": frozenset({"follow_up", "follow_up_terms", "customer", "interaction"}),
    "suggestions": frozenset(
        {
            "follow_up", "follow_up_terms", "customer", "interaction", "purchase", "cadence", "contact_rule",
            "deal", "stage", "sales_document", "payment", "store_setting", "saved_view",
        }
    ),
    "dates": frozenset({"contact_point", "customer", "contact_rule"}),
    "closing": frozenset({"deal", "stage", "customer"}),
    "month": frozenset({"purchase", "payment", "goal", "deal", "stage", "store_setting", "exchange_rate"}),
    "balance": frozenset({"interaction", "purchase", "customer"}),
}  # fmt: skip
_QUESTIONS: dict[str, Callable[..., Any]] = {
    "plan": day_plan,
    "suggestions": partial(suggestions, limit=_MOST_SUGGESTIONS),
    "dates": partial(dates_ahead, limit=_MOST_DATES),
    "closing": closing_deals,
    "month": month_pace,
    "balance": balance,
}
# Where they have less room than this, the columns stand below one another.
_ROOM_FOR_COLUMNS = 720
# Which question fills which card of rows.
_FEED_OF = {"follow_up": "plan", "suggestion": "suggestions", "dates": "dates", "closing": "closing"}
_COLUMNS = (("follow_up",), ("suggestion", "dates"), ("closing", "month"))


class TodayPage(Retranslating, QWidget):
    """Asks only while it is seen, and for what changed. Arrow keys walk through a card and on to the next."""

    customer_requested = Signal(object)
    import_requested = Signal()

    def __init__(self, workspace: Workspace, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._on = clock.today()
        self._stale = frozenset(_FEEDS)
        self._answers: dict[str, object] = {}
        self.form = Ui_TodayPage()
        self.form.setupUi(self)
        self._month_card = MonthCard(workspace)
        self._cards = {name: DayCard() for name in _FEED_OF}
        self._first_day = EmptyState("sun")
        self._lists = {name: card.rows for name, card in self._cards.items()}
        self._cursor = DayCursor(list(self._lists.values()), self._row_buttons(), self)
        self._tools = DayTools(workspace, settings, self)
        self._fill_cards()
        let_wrap(self.form.head_row, self.form.keys_row)
        scale_layouts(self)
        self._connect()
        self.retranslate()
        self.setFocusProxy(self._lists["follow_up"])

    @cached_property
    def _actions(self) -> DayActions:
        """What is done with a row: with all its dialogs it takes longer to load than the page itself."""
        from desktop_crm.gui.panels.day_actions import DayActions

        actions = DayActions(self._workspace, self)
        actions.customer_requested.connect(self.customer_requested)
        return actions

    def connect_actions(self, actions: Actions) -> None:
        """Answer the commands of Today, and let its buttons give them."""
        self._tools.connect_actions(actions)
        form = self.form
        for button, command in (
            (form.plan_button, "plan_visits"),
            (form.sheet_button, "day_sheet"),
            (form.calendar_button, "export_calendar"),
            (form.quick_button, "quick_entry"),
            (form.why_button, "why_not"),
            (form.settings_button, "today_settings"),
        ):
            button.clicked.connect(actions[command].trigger)
        form.evening_notice.debrief_requested.connect(actions["debrief"].trigger)
        permission().guard(Op.PLAN_VISITS, form.plan_button)
        permission().guard(Op.QUICK_ENTRY, form.quick_button)
        permission().guard(Op.EXPORT, form.sheet_button, form.calendar_button)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh(self._stale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= theme().px(_ROOM_FOR_COLUMNS)
        direction = QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom
        self.form.columns_row.setDirection(direction)

    def retranslate(self) -> None:
        self.form.retranslateUi(self)
        day = QDate(self._on.year, self._on.month, self._on.day)
        shape = "M月d日 dddd" if speaks_chinese() else "dddd, d MMMM"
        self.form.title_label.setText(QLocale().toString(day, shape))
        self._name_cards()
        for name, answer in self._answers.items():
            self._take(name, answer)

    def _name_cards(self) -> None:
        """Say what each card is about, and what stands there instead while it is empty."""
        cards = self._cards
        cards["follow_up"].name(
            self.tr("Follow-ups"), self.tr("Nothing is due. What you plan stands here on its day.")
        )
        cards["suggestion"].name(
            self.tr("Suggested next, and why"),
            self.tr("Nobody waits for you. Say in “What counts…” how often to contact whom."),
        )
        cards["dates"].name(
            self.tr("Birthdays and other dates"),
            self.tr("No day is near. Add birthdays to records, also by the lunar calendar."),
        )
        cards["closing"].name(
            self.tr("Closing this month"), self.tr("No deal is expected to close this month.")
        )
        self._month_card.set_title(self.tr("This month"))
        self._first_day.show_words(
            self.tr(
                "Your day will stand here: whom to contact, and why. Begin by bringing your customers in."
            ),
            self.tr("Import contacts…"),
        )

    def _fill_cards(self) -> None:
        for column, names in zip(self._columns(), _COLUMNS, strict=True):
            for name in names:
                column.addWidget(self._cards.get(name) or self._month_card)
            column.addStretch(1)
        self.form.rooms.addWidget(self._first_day)

    def _columns(self) -> tuple[QVBoxLayout, ...]:
        return self.form.first_column, self.form.second_column, self.form.third_column

    def _row_buttons(self) -> dict[str, QPushButton]:
        form = self.form
        return {
            "done": form.done_button,
            "next": form.next_button,
            "log": form.log_button,
            "later": form.later_button,
        }

    def _connect(self) -> None:
        for one in self._lists.values():
            one.asked.connect(lambda *asked: self._actions.answer(*asked))
        self._first_day.acted.connect(self.import_requested)
        self._tools.customer_requested.connect(self.customer_requested)
        MinuteHand(self).moved.connect(self._turn_day)
        self._workspace.changed.connect(self._on_changed)
        self._workspace.search_filled.connect(self._on_search_filled)

    def _turn_day(self) -> None:
        if self._on != clock.today():
            self._on = clock.today()
            self.retranslate()
            self._refresh(frozenset(_FEEDS))
        self._show_evening()

    def _on_changed(self, changes: Changes) -> None:
        self._refresh(frozenset(name for name, tables in _FEEDS.items() if tables & changes.tables))

    def _on_search_filled(self) -> None:
        self._refresh(frozenset({"suggestions"}))

    def _refresh(self, parts: frozenset[str]) -> None:
        """Ask for these parts, or remember to do so when the page is seen."""
        if not self.isVisible():
            self._stale |= parts
            return
        self._stale = frozenset()
        if "plan" in parts:
            self._workspace.ask(count_customers, then=self._choose_room, instead_of="today customers")
        # In their order: what is to be done is looked at first.
        for name, question in _QUESTIONS.items():
            if name in parts:
                self._workspace.ask(
                    question, self._on, then=partial(self._take, name), instead_of=f"today {name}",
                    otherwise=partial(self._miss, name),
                )  # fmt: skip

    def _choose_room(self, customers: int) -> None:
        form = self.form
        form.rooms.setCurrentWidget(form.day_page if customers else self._first_day)
        set_property(form.quick_button, "primary", bool(customers))
        above = form.plan_button, form.sheet_button, form.calendar_button
        for widget in (*self._row_buttons().values(), form.why_button, form.settings_button, *above):
            widget.setVisible(bool(customers))

    def _take(self, name: str, answer: object) -> None:
        self._answers[name] = answer
        getattr(self, f"_show_{name}")(answer)

    def _miss(self, name: str, error: Exception) -> None:
        """Say that a part could not be read: that nobody waits would be a lie."""
        self._answers.pop(name, None)
        for card in (card for card, feed in _FEED_OF.items() if feed == name):
            self._cards[card].show_unread()
        self._workspace.failed.emit(error)

    def _show_plan(self, plan: DayPlan) -> None:
        self._show_list("follow_up", list(plan_rows(plan, self._on)))
        parts = [self.tr("%Ln to do", "", plan.overdue_count + plan.due_count)]
        if plan.overdue_count:
            parts.append(self.tr("%Ln overdue", "", plan.overdue_count))
        visits = sum(item.channel is InteractionKind.VISIT for item in plan.due)
        if visits:
            parts.append(self.tr("%Ln visit(s) planned", "", visits))
        if plan.week_count:
            parts.append(self.tr("%Ln within the week", "", plan.week_count))
        self._show_evening()
        self.form.summary_label.setText(" · ".join(parts))

    def _show_evening(self) -> None:
        plan = self._answers.get("plan")
        items = (*plan.overdue, *plan.due) if isinstance(plan, DayPlan) else ()
        waiting = sum(item.channel is InteractionKind.VISIT for item in items)
        self.form.evening_notice.show_waiting(waiting, clock.local(clock.now_ms()).hour)

    def _show_suggestions(self, found: tuple[Suggestion, ...]) -> None:
        self._show_list("suggestion", list(suggestion_rows(found, self._on)))

    def _show_dates(self, found: tuple[DateAhead, ...]) -> None:
        self._show_list("dates", list(date_rows(found, self._on)))
        festival = festival_ahead(self._on)
        title = self.tr("Birthdays and other dates")
        if festival is not None:
            title += f" · {festival_name(festival[0])} {format_short_date(festival[1], self._on)}"
        self._cards["dates"].set_title(title)

    def _show_closing(self, found: tuple[ClosingDeal, ...]) -> None:
        self._show_list("closing", list(closing_rows(found, self._on)))

    def _show_month(self, month: MonthPace) -> None:
        self._month_card.show_month(month)

    def _show_balance(self, found: Balance) -> None:
        words = self.tr("Contacted in 30 days: {new} new and {old} old customers")
        said = words.replace("{new}", f"{found.new:,}").replace("{old}", f"{found.old:,}")
        self.form.balance_label.setText(said if found.new or found.old else "")

    def _show_list(self, name: str, rows: Sequence[DayRow]) -> None:
        own, otherwise = self._lists[name], self.form.quick_button
        self._cards[name].show_rows(rows)
        at = self.focusWidget()
        misplaced = at is otherwise is self.focusProxy() if rows else at is own
        self.setFocusProxy(self._cursor.first() or otherwise)
        if misplaced:
            self.setFocus(Qt.FocusReason.TabFocusReason)
