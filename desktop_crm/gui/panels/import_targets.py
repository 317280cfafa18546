"""Where a column of a file may go: the fields by the names that the import page gives them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_crm.exchange.fields import ADDRESS_FIELDS, Column, Field
from desktop_crm.gui.code_words import label_name
from desktop_crm.gui.sales_words import SalesColumn, sales_field_name
from desktop_crm.gui.translations import QT_TRANSLATE_NOOP

Target = Column | SalesColumn
"""Where a column goes: into a customer, or into a record of sales."""

_NAMES = {
    Field.SKIP: QT_TRANSLATE_NOOP("Fields", "Leave out"),
    Field.EXTRA: QT_TRANSLATE_NOOP("Fields", "Note, under its heading"),
    Field.KIND: QT_TRANSLATE_NOOP("Fields", "Person or organisation"),
    Field.NAME: QT_TRANSLATE_NOOP("Fields", "Name"),
    Field.FAMILY_NAME: QT_TRANSLATE_NOOP("Fields", "Family name"),
    Field.GIVEN_NAME: QT_TRANSLATE_NOOP("Fields", "Given name"),
    Field.MIDDLE_NAME: QT_TRANSLATE_NOOP("Fields", "Middle name"),
    Field.HONORIFIC: QT_TRANSLATE_NOOP("Fields", "Title before the name"),
    Field.SUFFIX: QT_TRANSLATE_NOOP("Fields", "Suffix after the name"),
    Field.NICKNAME: QT_TRANSLATE_NOOP("Fields", "Nickname"),
    Field.GENDER: QT_TRANSLATE_NOOP("Fields", "Gender"),
    Field.ORGANISATION: QT_TRANSLATE_NOOP("Fields", "Company"),
    Field.DEPARTMENT: QT_TRANSLATE_NOOP("Fields", "Department"),
    Field.JOB_TITLE: QT_TRANSLATE_NOOP("Fields", "Job title"),
    Field.TAGS: QT_TRANSLATE_NOOP("Fields", "Tags"),
    Field.NOTE: QT_TRANSLATE_NOOP("Fields", "Note"),
    Field.SOURCE: QT_TRANSLATE_NOOP("Fields", "Source"),
    Field.STAGE: QT_TRANSLATE_NOOP("Fields", "Stage"),
    Field.PHONE: QT_TRANSLATE_NOOP("Fields", "Phone"),
    Field.EMAIL: QT_TRANSLATE_NOOP("Fields", "Email"),
    Field.IM: QT_TRANSLATE_NOOP("Fields", "Messenger"),
    Field.WEBSITE: QT_TRANSLATE_NOOP("Fields", "Website"),
    Field.ID_NUMBER: QT_TRANSLATE_NOOP("Fields", "ID number"),
    Field.DATE: QT_TRANSLATE_NOOP("Fields", "Date"),
    Field.YEAR: QT_TRANSLATE_NOOP("Fields", "Year of birth"),
    Field.MONTH: QT_TRANSLATE_NOOP("Fields", "Month of birth"),
    Field.DAY: QT_TRANSLATE_NOOP("Fields", "Day of birth"),
    Field.ADDRESS: QT_TRANSLATE_NOOP("Fields", "Address in one piece"),
    Field.STREET: QT_TRANSLATE_NOOP("Fields", "Street"),
    Field.CITY: QT_TRANSLATE_NOOP("Fields", "City"),
    Field.REGION: QT_TRANSLATE_NOOP("Fields", "Province or region"),
    Field.POSTCODE: QT_TRANSLATE_NOOP("Fields", "Postcode"),
    Field.COUNTRY: QT_TRANSLATE_NOOP("Fields", "Country"),
    Field.LABEL: QT_TRANSLATE_NOOP("Fields", "Label of the column beside it"),
    Field.SERVICE: QT_TRANSLATE_NOOP("Fields", "Service of the column beside it"),
    Field.CONFIRMED: QT_TRANSLATE_NOOP("Fields", "Day of confirmation of the column beside it"),
}
_LABELLED = {
    Field.PHONE: ("mobile", "work", "home", "main", "work_fax", "other"),
    Field.EMAIL: ("work", "home"),
    Field.DATE: ("birthday", "anniversary"),
}
_SERVICES = ("wechat", "qq", "whatsapp", "dingtalk", "line", "telegram", "skype", "linkedin")
# A label that says by itself what the column holds.
_SPEAKING = {"mobile", "work_fax", "home_fax", "fax", "pager", "birthday", "anniversary"}
_SEALED = {Field.PHONE, Field.EMAIL, Field.IM, Field.ID_NUMBER, Field.DATE, *ADDRESS_FIELDS}
# These have a meaning only beside others, as they were found; they are no choice for a single column.
_TIED = {Field.YEAR, Field.MONTH, Field.DAY, Field.LABEL, Field.SERVICE, Field.CONFIRMED}


def targets() -> list[Column]:
    """Return where any column may go, in the order of the list."""
    found: list[Column] = []
    for target in _NAMES:
        if target in _TIED:
            continue
        found.append(Column(field=target))
        found += [Column(field=target, label=label) for label in _LABELLED.get(target, ())]
        if target is Field.IM:
            found += [Column(field=target, service=service) for service in _SERVICES]
    return found


def field_name(field: Field) -> str:
    """Return the name of a field alone."""
    return _translated(_NAMES[field])


def target_text(column: Target) -> str:
    """Return the name of where a column goes: Mobile · encrypted."""
    if isinstance(column, SalesColumn):
        return sales_field_name(column.field) if column.field else field_name(Field.SKIP)
    name = field_name(column.field)
    if column.service:
        name = label_name(column.service)
    elif column.label in _SPEAKING:
        name = label_name(column.label)
    elif column.label and column.field is not Field.EXTRA:
        name = f"{name} · {label_name(column.label)}"
    if column.field not in _SEALED:
        return name
    sealed = QCoreApplication.translate("Fields", "encrypted")
    return f"{name} · {sealed}"


def same_target(one: Target, other: Target) -> bool:
    """Tell whether two columns go to the same place, whatever they are grouped with."""
    if isinstance(one, SalesColumn) or isinstance(other, SalesColumn):
        return one == other
    if one.field is Field.EXTRA:
        return other.field is Field.EXTRA
    return (one.field, one.label, one.service) == (other.field, other.label, other.service)


def _translated(source: str) -> str:
    return QCoreApplication.translate("Fields", source)
