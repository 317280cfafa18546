"""What a form hands to an operation: only what changed. None leaves a field as it is, an empty text empties it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from desktop_crm.domain.interactions import Direction, InteractionKind, Outcome
from desktop_crm.domain.money import Money
from desktop_crm.domain.planning import Priority
from desktop_crm.domain.preferences import NeedStatus, PreferenceKind
from desktop_crm.domain.records import AddressParts, ContactKind, CustomerKind
from desktop_crm.domain.relations import RelationKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactEdit:
    """A change of one contact point; without `id` a new one, with `remove` none any more."""

    id: int | None = None
    kind: ContactKind | None = None
    value: str | None = None
    label: str | None = None
    service: str | None = None
    address: AddressParts | None = None
    primary: bool | None = None
    remove: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PreferenceEdit:
    """A change of one preference or need; `since` is an ISO day, `deal_id` the deal that met the need."""

    id: int | None = None
    kind: PreferenceKind | None = None
    text: str | None = None
    status: NeedStatus | None = None
    since: str | None = None
    deal_id: int | None = None
    remove: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationEdit:
    """A link between the edited customer and `other_id`; `incoming` turns its direction round."""

    id: int | None = None
    kind: RelationKind | None = None
    other_id: int | None = None
    incoming: bool = False
    words: str | None = None
    department: str | None = None
    remove: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerEdit:
    """A change of a customer. `organisation` names the employer, found or made; `stage` and `source` are codes."""

    kind: CustomerKind | None = None
    name: str | None = None
    family_name: str | None = None
    given_name: str | None = None
    middle_name: str | None = None
    honorific: str | None = None
    suffix: str | None = None
    nickname: str | None = None
    gender: str | None = None
    occupation: str | None = None
    note: str | None = None
    stage: str | None = None
    source: str | None = None
    organisation: str | None = None
    job_title: str | None = None
    department: str | None = None
    contact_points: tuple[ContactEdit, ...] = ()
    preferences: tuple[PreferenceEdit, ...] = ()
    relations: tuple[RelationEdit, ...] = ()
    add_tags: tuple[str, ...] = ()
    remove_tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpEdit:
    """Something to do by a day (ISO), perhaps at a time (HH:MM) of an IANA zone.

    `repeat` is a rule as `domain.repeat` keeps it; `promise` says that we gave our word; `channel` is the
    kind of interaction planned; `uid` its name in calendar files, where it came from one.
    """

    due_on: str | None = None
    due_time: str | None = None
    zone: str | None = None
    title: str | None = None
    done: bool | None = None
    priority: Priority | None = None
    repeat: str | None = None
    promise: bool | None = None
    deal_id: int | None = None
    channel: InteractionKind | Literal[""] | None = None
    uid: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InteractionEdit:
    """Something that happened; `at` is in UTC milliseconds, `minutes` 0 are none.

    `follow_up` is planned in the same step as the interaction is logged. `seconds` is how long it took to write down,
    None where nobody measured it; `message` names the message that was sent. Both are noted when it is logged alone.
    """

    kind: InteractionKind | None = None
    at: int | None = None
    direction: Direction | Literal[""] | None = None
    minutes: int | None = None
    outcome: Outcome | Literal[""] | None = None
    subject: str | None = None
    text: str | None = None
    follow_up: FollowUpEdit | None = None
    seconds: int | None = None
    message: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PurchaseEdit:
    """A dated amount; `bought_on` is an ISO day."""

    bought_on: str | None = None
    product: str | None = None
    money: Money | None = None
