"""A customer as plain values: what files are read into and written from, and what the import compares."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

PHOTO_LIMIT = 20_000_000
"""A larger photo (in bytes) is not kept."""


class CustomerKind(StrEnum):
    """Whom the user deals with."""

    PERSON = "person"
    ORGANISATION = "organisation"


class ContactKind(StrEnum):
    """One way to reach or identify a customer."""

    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    IM = "im"
    WEBSITE = "website"
    DATE = "date"
    ID_NUMBER = "id_number"


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressParts:
    """A postal address in parts; every part may be empty."""

    street: str = ""
    city: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPoint:
    """A contact point as read or typed.

    `value` is the text as given (for a date: ISO, or `--MM-DD` without a year). `label` is a code such as work, home,
    mobile, fax, birthday, anniversary, or the user's own word. `service` names an IM service (wechat, qq, whatsapp …).
    """

    kind: ContactKind
    value: str
    label: str = ""
    service: str = ""
    primary: bool = False
    confirmed_on: date | None = None
    address: AddressParts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """A value that reading changed, for the preview: 1.38E+10 became 13800138000."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerRecord:
    """One customer in a file. `line` is the 1-based line (or sheet row) where it starts.

    `organisation` is the employer of a person by name, `job_title` and `department` the link to it. `extra` keeps
    what no field takes as (heading, text), so that nothing of a file is lost. `name` may be empty where parts are
    given; `domain.names.display_name` joins them.
    """

    line: int = 0
    kind: CustomerKind = CustomerKind.PERSON
    name: str = ""
    family_name: str = ""
    given_name: str = ""
    middle_name: str = ""
    honorific: str = ""
    suffix: str = ""
    nickname: str = ""
    gender: str = ""
    organisation: str = ""
    department: str = ""
    job_title: str = ""
    contact_points: tuple[ContactPoint, ...] = ()
    tags: tuple[str, ...] = ()
    note: str = ""
    source: str = ""
    stage: str = ""
    photo: bytes | None = field(default=None, repr=False)
    photo_type: str = ""
    extra: tuple[tuple[str, str], ...] = ()
    repairs: tuple[Repair, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedRow:
    """A row or card that holds no customer. `reason` is a code that `wording` knows; `text` what stood there."""

    line: int
    reason: str
    text: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadFile:
    """What a contact file held: its records and what could not be one, in the file's order."""

    records: tuple[CustomerRecord, ...]
    refused: tuple[RefusedRow, ...]
    encoding: str = ""
