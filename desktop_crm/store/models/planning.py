"""What is planned and wished for: terms of follow-ups, cadences, contact rules, goals, rules and their runs."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop_crm.store.models.base import Base, Record, Sealed, coded, index


class FollowUpTerms(Record, Base):
    """What a follow-up has beyond its day: most have none of it, and no row here.

    `priority` is -1, 0 or 1; `repeat` a rule such as 2w (see `domain.repeat`); `promise` 1 where we gave our word;
    `outcome` kept or broken; `channel` the kind of interaction planned (visit, call …); `uid` what a calendar
    file calls it, handed on from one repeat to the next.
    """

    __tablename__ = "follow_up_terms"
    __table_args__ = coded("ft", index("follow_up_id"), index("deal_id"))

    follow_up_id: Mapped[int] = mapped_column(
        ForeignKey("follow_up.id", ondelete="CASCADE"), info={"code": "fu"}
    )
    deal_id: Mapped[int | None] = mapped_column(
        ForeignKey("deal.id", ondelete="SET NULL"), info={"code": "de"}
    )
    priority: Mapped[int] = mapped_column(info={"code": "pr"})
    repeat: Mapped[str | None] = mapped_column(info={"code": "rp"})
    promise: Mapped[int] = mapped_column(info={"code": "pm"})
    outcome: Mapped[str | None] = mapped_column(info={"code": "ou"})
    channel: Mapped[str | None] = mapped_column(info={"code": "ch"})

    uid = Sealed("ui")


class Cadence(Record, Base):
    """Contact every `days` days: one customer, all of a kind or stage, or all whom a saved view finds."""

    __tablename__ = "cadence"
    __table_args__ = coded("cd", index("customer_id"), index("view_id"))

    customer_id: Mapped[int | None] = mapped_column(
        ForeignKey("customer.id", ondelete="CASCADE"), info={"code": "cu"}
    )
    view_id: Mapped[int | None] = mapped_column(
        ForeignKey("saved_view.id", ondelete="CASCADE"), info={"code": "vw"}
    )
    kind_or_stage: Mapped[str | None] = mapped_column(info={"code": "gr"})
    days: Mapped[int] = mapped_column(info={"code": "dy"})


class ContactRule(Record, Base):
    """How a customer wants to be contacted: not at all, by which channel, at most how often in seven days."""

    __tablename__ = "contact_rule"
    __table_args__ = coded("cr", index("customer_id"))

    customer_id: Mapped[int] = mapped_column(
        ForeignKey("customer.id", ondelete="CASCADE"), info={"code": "cu"}
    )
    do_not_contact: Mapped[int] = mapped_column(info={"code": "dn"})
    channel: Mapped[str | None] = mapped_column(info={"code": "ch"})
    most_a_week: Mapped[int | None] = mapped_column(info={"code": "mw"})

    reason = Sealed("re")


class Goal(Record, Base):
    """A metric and what it is to reach in a period that begins on `start_on`; money has a currency."""

    __tablename__ = "goal"
    __table_args__ = coded("go", index("period", "start_on"))

    metric: Mapped[str] = mapped_column(info={"code": "me"})
    period: Mapped[str] = mapped_column(info={"code": "pe"})
    start_on: Mapped[str] = mapped_column(info={"code": "on"})
    target: Mapped[int] = mapped_column(info={"code": "ta"})
    currency: Mapped[str | None] = mapped_column(info={"code": "cy"})

    name = Sealed("nm")
    note = Sealed("no")


class Rule(Record, Base):
    """When, if, then: `body` is JSON (see `domain.rules`).

    It looks ahead from when it was switched on. That is kept as an id, which no step of the journal shares: two may
    fall into one millisecond.
    """

    __tablename__ = "rule"
    __table_args__ = coded("ru")

    position: Mapped[int] = mapped_column(info={"code": "po"})
    active_since: Mapped[int | None] = mapped_column(info={"code": "as"})

    name = Sealed("nm")
    body = Sealed("bo")


class RuleRun(Record, Base):
    """A rule did something to a record, so that every automatic change says why."""

    __tablename__ = "rule_run"
    __table_args__ = coded("rr", index("rule_id", "ran_at"), index("customer_id"), index("record_id"))

    rule_id: Mapped[int] = mapped_column(ForeignKey("rule.id", ondelete="CASCADE"), info={"code": "ru"})
    customer_id: Mapped[int] = mapped_column(
        ForeignKey("customer.id", ondelete="CASCADE"), info={"code": "cu"}
    )
    record_id: Mapped[int] = mapped_column(info={"code": "rc"})
    ran_at: Mapped[int] = mapped_column(info={"code": "at"})


class Playbook(Record, Base):
    """A course of action with steps after so many days, for a stage, a customer type or by hand; `body` is JSON."""

    __tablename__ = "playbook"
    __table_args__ = coded("pb")

    position: Mapped[int] = mapped_column(info={"code": "po"})

    name = Sealed("nm")
    body = Sealed("bo")


class PlannedStep(Record, Base):
    """What a plan or a rule gave a follow-up: the plan it belongs to, a draft of the message, and what that is called.

    `message` is the step's title as the plan has it, before a customer's name is put in: it is the same for all.
    """

    __tablename__ = "planned_step"
    __table_args__ = coded("ps", index("follow_up_id"), index("playbook_id"))

    follow_up_id: Mapped[int] = mapped_column(
        ForeignKey("follow_up.id", ondelete="CASCADE"), info={"code": "fu"}
    )
    playbook_id: Mapped[int | None] = mapped_column(
        ForeignKey("playbook.id", ondelete="SET NULL"), info={"code": "pb"}
    )

    draft = Sealed("dr")
    message = Sealed("me")


class Coupon(Record, Base):
    """A code from the stock, worth an amount, and to whom it was issued on which day."""

    __tablename__ = "coupon"
    __table_args__ = coded("cn", index("customer_id"), index("issued_on", "valid_until"))

    customer_id: Mapped[int | None] = mapped_column(
        ForeignKey("customer.id", ondelete="SET NULL"), info={"code": "cu"}
    )
    amount: Mapped[int | None] = mapped_column(info={"code": "am"})
    currency: Mapped[str | None] = mapped_column(info={"code": "cy"})
    valid_until: Mapped[str | None] = mapped_column(info={"code": "vu"})
    issued_on: Mapped[str | None] = mapped_column(info={"code": "io"})

    code = Sealed("cd")
