"""What a column of a table can mean, and the mapping of all columns, which the user may correct."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from desktop_crm.domain.records import CustomerKind


class Field(StrEnum):
    """The field that a column fills. EXTRA keeps the text under its heading, SKIP drops it."""

    SKIP = "skip"
    EXTRA = "extra"
    KIND = "kind"
    NAME = "name"
    FAMILY_NAME = "family_name"
    GIVEN_NAME = "given_name"
    MIDDLE_NAME = "middle_name"
    HONORIFIC = "honorific"
    SUFFIX = "suffix"
    NICKNAME = "nickname"
    GENDER = "gender"
    ORGANISATION = "organisation"
    DEPARTMENT = "department"
    JOB_TITLE = "job_title"
    TAGS = "tags"
    NOTE = "note"
    SOURCE = "source"
    STAGE = "stage"
    PHONE = "phone"
    EMAIL = "email"
    IM = "im"
    WEBSITE = "website"
    ID_NUMBER = "id_number"
    DATE = "date"
    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    ADDRESS = "address"
    STREET = "street"
    CITY = "city"
    REGION = "region"
    POSTCODE = "postcode"
    COUNTRY = "country"
    LABEL = "label"
    SERVICE = "service"
    CONFIRMED = "confirmed"


ADDRESS_FIELDS = frozenset(
    {Field.ADDRESS, Field.STREET, Field.CITY, Field.REGION, Field.POSTCODE, Field.COUNTRY}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """What one column means.

    `label` and `service` are those of the contact point (for EXTRA: the heading to keep it under). Columns of one
    `group` make one contact point: the parts of an address, a phone beside its label.
    """

    field: Field
    label: str = ""
    service: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """What each column of a table means, and of which kind its rows are where nothing tells."""

    columns: tuple[Column, ...]
    default_kind: CustomerKind = CustomerKind.PERSON

    def with_column(self, index: int, field: Field, label: str = "", service: str = "") -> Mapping:
        """Return the mapping with one column's meaning changed by the user."""
        # Only parts of an address belong together; a group of "" would tie in every other column.
        group = f"address {label}" if field in ADDRESS_FIELDS else ""
        changed = list(self.columns)
        changed[index] = Column(field=field, label=label, service=service, group=group)
        return replace(self, columns=tuple(changed))
