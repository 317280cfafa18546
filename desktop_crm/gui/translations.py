"""The window's languages: switching while it runs, and dates, sizes and lists as each language writes them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_crm.domain.clock import local
from desktop_crm.system.resources import resource

# By the program's code of a language: the code of the catalogue, and Qt's own words for dialogs and menus.
_CATALOGUES = {"en": "en_US", "zh_CN": "zh_CN"}
_FEW_WEEKS = 100
# Asking the application for them would wrap all its children, the style with its many enumerations too.
_installed: list[QTranslator] = []


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for lupdate, which looks for this name; Qt's own returns no `str` to the type checker."""
    return text


# Words of Qt's own dialogs that its Chinese catalogue knows without their keys alone.
_OF_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
)


def switch(app: QApplication, language: str) -> None:
    """Speak `language` (en or zh_CN) from now on: every widget gets LanguageChange and names itself anew."""
    catalogue = _CATALOGUES[language]
    # Set before the translators go in, so that widgets that answer to LanguageChange write dates rightly.
    QLocale.setDefault(QLocale(catalogue))
    while _installed:
        old = _installed.pop()
        app.removeTranslator(old)
        old.deleteLater()
    _install(app, f"qtbase_{catalogue}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _install(app, f"desktop_crm_{catalogue}", str(resource("i18n")))


def speaks_chinese() -> bool:
    """Tell whether the window speaks Chinese at present."""
    return QLocale().language() is QLocale.Language.Chinese


def language_code() -> str:
    """Return the window's present language as settings name it: en or zh_CN."""
    return "zh_CN" if speaks_chinese() else "en"


def format_date(day: date) -> str:
    """Return a day as 21 Nov 2026 or 2026年11月21日."""
    return QLocale().toString(_qt(day), "yyyy年M月d日" if speaks_chinese() else "d MMM yyyy")


def date_edit_format() -> str:
    """Return the format in which a QDateEdit shows days, as `format_date` writes them but easy to type."""
    return "yyyy-MM-dd" if speaks_chinese() else "d MMM yyyy"


def format_short_date(day: date, today: date) -> str:
    """Return a day without its year where that is this year: 21 Nov or 11-21."""
    if day.year != today.year:
        return format_date(day)
    return QLocale().toString(_qt(day), "MM-dd" if speaks_chinese() else "d MMM")


def format_near_day(day: date, today: date) -> str:
    """Return a day with its weekday, as `format_short_date` writes it: Mon 23 Nov or 11-23 周一."""
    weekday = QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    written = format_short_date(day, today)
    return f"{written} {weekday}" if speaks_chinese() else f"{weekday} {written}"


def format_month(day: date) -> str:
    """Return a month as a heading: November 2026 or 2026年11月."""
    return QLocale().toString(_qt(day), "yyyy年M月" if speaks_chinese() else "MMMM yyyy")


def format_instant(instant_ms: int) -> str:
    """Return an instant in this computer's time zone as 21 Nov 2026, 10:20 or 2026年11月21日 10:20."""
    wall = local(instant_ms)
    return f"{format_date(wall.date())}{' ' if speaks_chinese() else ', '}{wall:%H:%M}"


def format_size(size: int) -> str:
    """Return a number of bytes as people read it: 312 bytes, 1.4 MB."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def listed(things: Iterable[str]) -> str:
    """Return things told one after the other, without those that are empty: a, b; 甲、乙."""
    return ("、" if speaks_chinese() else ", ").join(filter(None, things))


def relative_day(day: date, today: date) -> str:
    """Return how far a day is from today: today, yesterday, 12 d ago, in 3 d; a date beyond a hundred days."""
    ahead = (day - today).days
    if abs(ahead) > _FEW_WEEKS:
        return format_date(day)
    if abs(ahead) <= 1:
        return _near(ahead)
    if ahead > 0:
        return QCoreApplication.translate("Days", "in %n d", "", ahead)
    return QCoreApplication.translate("Days", "%n d ago", "", -ahead)


def _near(ahead: int) -> str:
    if ahead == 0:
        return QCoreApplication.translate("Days", "today")
    if ahead > 0:
        return QCoreApplication.translate("Days", "tomorrow")
    return QCoreApplication.translate("Days", "yesterday")


def _install(app: QObject, name: str, folder: str) -> None:
    # English has no catalogue of Qt's: its own words are English.
    translator = QTranslator(app)
    if translator.load(name, folder):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)
    else:
        translator.deleteLater()


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
