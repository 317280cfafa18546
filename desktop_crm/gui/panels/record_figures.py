"""The figures at the head of a profile, and how complete the record is."""

from __future__ import annotations

import html
from datetime import date

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QProgressBar, QWidget

from desktop_crm.domain.clock import local, today
from desktop_crm.domain.completeness import Completeness
from desktop_crm.domain.money import Money, format_money, round_money
from desktop_crm.gui.retranslating import Retranslating
from desktop_crm.gui.theme import theme
from desktop_crm.gui.translations import QT_TRANSLATE_NOOP, format_date, format_short_date, relative_day
from desktop_crm.gui.widgets.cards import KpiTile
from desktop_crm.queries.details import CustomerDetails

_MISSING = {
    "phone": QT_TRANSLATE_NOOP("Completeness", "phone"),
    "email": QT_TRANSLATE_NOOP("Completeness", "e-mail"),
    "organisation": QT_TRANSLATE_NOOP("Completeness", "company"),
    "job_title": QT_TRANSLATE_NOOP("Completeness", "job title"),
    "address": QT_TRANSLATE_NOOP("Completeness", "address"),
    "stage": QT_TRANSLATE_NOOP("Completeness", "stage"),
    "source": QT_TRANSLATE_NOOP("Completeness", "source"),
    "birthday": QT_TRANSLATE_NOOP("Completeness", "birthday"),
    "preference": QT_TRANSLATE_NOOP("Completeness", "preference"),
    "website": QT_TRANSLATE_NOOP("Completeness", "website"),
}
_MOST_ACROSS = 5
_ROOM_FOR_FIVE, _ROOM_FOR_FOUR = 560, 400


class KpiRow(QWidget):
    """Lifetime value, purchases, last contact, next follow-up: what the record itself tells, nothing guessed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value, self.purchases, self.recent = KpiTile(), KpiTile(), KpiTile()
        self.last_contact, self.follow_up = KpiTile(), KpiTile()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._across = 0
        self._lay_out(_MOST_ACROSS)
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_details(self, details: CustomerDetails) -> None:
        """Show the figures of a record."""
        money = [Money(currency=one.currency, amount_minor=one.amount) for one in details.turnover]
        several = f" +{len(money) - 1}" if len(money) > 1 else ""
        figure = round_money(money[0]) + several if money else ""
        self.value.show_figure(figure, self.tr("Lifetime value"), "\n".join(map(format_money, money)))
        last = max((one.last_on for one in details.turnover), default="")
        hint = (
            self.tr("Last on {day}").replace("{day}", format_date(date.fromisoformat(last))) if last else ""
        )
        count = sum(one.purchases for one in details.turnover)
        self.purchases.show_figure(str(count) if count else "", self.tr("Purchases"), hint)
        recent = str(details.recent_purchases) if count else ""
        self.recent.show_figure(recent, self.tr("In 90 days"), hint)
        self._show_dates(details)

    def minimumSizeHint(self) -> QSize:
        # Two tiles wide: where there is no room for all, they are broken into two lines.
        return QSize(theme().px(200), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = theme().px
        across = 2 if self.width() < px(_ROOM_FOR_FOUR) else 4
        self._lay_out(_MOST_ACROSS if self.width() >= px(_ROOM_FOR_FIVE) else across)

    def _lay_out(self, across: int) -> None:
        """Set the tiles so many in a line; the purchases of late are the first to go."""
        if across == self._across:
            return
        self._across = across
        self.recent.setVisible(across == _MOST_ACROSS)
        tiles = [self.value, self.purchases, self.recent, self.last_contact, self.follow_up]
        if across < _MOST_ACROSS:
            tiles.remove(self.recent)
        for place, tile in enumerate(tiles):
            self._grid.addWidget(tile, place // across, place % across)
        for column in range(_MOST_ACROSS):
            self._grid.setColumnStretch(column, int(column < across))

    def _show_dates(self, details: CustomerDetails) -> None:
        at = details.row.last_contact_at
        day = local(at).date() if at is not None else None
        figure = relative_day(day, today()) if day else ""
        self.last_contact.show_figure(figure, self.tr("Last contact"), format_date(day) if day else "")
        due = date.fromisoformat(details.row.next_due) if details.row.next_due else None
        figure = format_short_date(due, today()) if due else ""
        hint = relative_day(due, today()) if due else ""
        self.follow_up.show_figure(figure, self.tr("Next follow-up"), hint)

    def _restyle(self) -> None:
        self._grid.setSpacing(theme().px(10))


class CompletenessLine(Retranslating, QWidget):
    """A thin meter and what is missing as links, gone where nothing is; `field_requested` carries the one clicked."""

    field_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Completeness | None = None
        self.meter = QProgressBar()
        self.meter.setTextVisible(False)
        self.words = QLabel()
        self.words.setProperty("role", "secondary")
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByKeyboard | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self.words.linkActivated.connect(self.field_requested)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.meter)
        self._row.addWidget(self.words, 1)
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_completeness(self, shown: Completeness) -> None:
        """Show how complete a record is, and what it lacks."""
        self._shown = shown
        self.setVisible(bool(shown.missing))
        self.meter.setValue(shown.percent)
        self.meter.setAccessibleName(self.tr("Complete"))
        self._say(shown)

    def retranslate(self) -> None:
        if self._shown:
            self.show_completeness(self._shown)

    def _say(self, shown: Completeness) -> None:
        colour = theme().tokens.accent
        names = {field: _missing(field) for field in shown.missing}
        links = (
            f'<a href="{field}" style="color:{colour}; text-decoration:none">{html.escape(name)}</a>'
            for field, name in names.items()
        )
        self.words.setText(self._sentence(shown.percent, self.tr(", ").join(links)))
        self.words.setAccessibleName(self._sentence(shown.percent, self.tr(", ").join(names.values())))

    def _sentence(self, percent: int, missing: str) -> str:
        complete = self.tr("{number} % complete").replace("{number}", str(percent))
        # Texts within an f-string would not be found for translation.
        return f"{complete} — " + self.tr("missing: {fields}").replace("{fields}", missing)

    def _restyle(self) -> None:
        self._row.setSpacing(theme().px(12))
        self.meter.setFixedWidth(theme().px(90))
        if self._shown:
            self._say(self._shown)


def _missing(field: str) -> str:
    return QCoreApplication.translate("Completeness", _MISSING[field])
