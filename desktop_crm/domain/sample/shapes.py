"""What a sample is asked for, and what one invented customer brings along."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_crm.domain.errors import BadInput
from desktop_crm.domain.interactions import Direction, InteractionKind, Outcome
from desktop_crm.domain.preferences import NeedStatus, PreferenceKind
from desktop_crm.domain.records import CustomerRecord

INTERACTIONS_EACH = 6
PURCHASES_EACH = 3
EARLIEST_YEAR = 1972
# What is due after the last day needs days of its own.
LATEST_YEAR = 9998


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplePlan:
    """How large a sample, and up to which day it reaches.

    `interactions` and `purchases` are totals over all customers; None takes six and three a customer.
    Raise BadInput for a negative number or a day before 1972 or after 9998.
    """

    customers: int
    seed: int
    until: date
    interactions: int | None = None
    purchases: int | None = None

    def __post_init__(self) -> None:
        if self.until.year < EARLIEST_YEAR:
            raise BadInput(field="until", problem="too_early", limit=EARLIEST_YEAR)
        if self.until.year > LATEST_YEAR:
            raise BadInput(field="until", problem="too_late", limit=LATEST_YEAR)
        for field in ("customers", "interactions", "purchases"):
            if (getattr(self, field) or 0) < 0:
                raise BadInput(field=field, problem="too_small", limit=0)

    @property
    def all_interactions(self) -> int:
        """The number of interactions of all customers together."""
        return self.customers * INTERACTIONS_EACH if self.interactions is None else self.interactions

    @property
    def all_purchases(self) -> int:
        """The number of purchases of all customers together."""
        return self.customers * PURCHASES_EACH if self.purchases is None else self.purchases


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleInteraction:
    """Something that happened: `at` in UTC milliseconds, `minutes` 0 where no duration makes sense."""

    kind: InteractionKind
    at: int
    subject: str
    text: str
    direction: Direction | None = None
    outcome: Outcome | None = None
    minutes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplePurchase:
    """A dated amount in minor units of an ISO 4217 currency."""

    on: date
    product: str
    amount: int
    currency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleFollowUp:
    """Something to do by a day, or done by then."""

    due_on: date
    text: str
    done: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplePreference:
    """Something worth knowing before a visit; only a need has a status."""

    kind: PreferenceKind
    text: str
    status: NeedStatus | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleCustomer:
    """One invented customer with all that belongs to it.

    `introduced_by` and `distributor_of` are indexes (from 0) of earlier customers of the same sample. The
    organisation that `record` names as employer is an earlier customer too. Interactions and purchases come
    in order of time.
    """

    record: CustomerRecord
    interactions: tuple[SampleInteraction, ...] = ()
    purchases: tuple[SamplePurchase, ...] = ()
    follow_ups: tuple[SampleFollowUp, ...] = ()
    preferences: tuple[SamplePreference, ...] = ()
    introduced_by: int | None = None
    distributor_of: int | None = None
