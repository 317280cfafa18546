"""What happened with a customer, what is to happen, and what they bought."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop_crm.store.models.base import Base, Record, Sealed, coded, index


class Interaction(Record, Base):
    """A call, visit, message or note. `at` is in UTC milliseconds; kinds, directions and outcomes are codes."""

    __tablename__ = "interaction"
    __table_args__ = coded(
        "in",
        index("customer_id", "at", "kind"),
        # All that charts of channels count, so that they pass by what is sealed.
        index("at", "kind", "direction", "outcome"),
    )

    customer_id: Mapped[int] = mapped_column(
        ForeignKey("customer.id", ondelete="CASCADE"), info={"code": "cu"}
    )
    kind: Mapped[str] = mapped_column(info={"code": "kd"})
    at: Mapped[int] = mapped_column(info={"code": "at"})
    direction: Mapped[str | None] = mapped_column(info={"code": "di"})
    minutes: Mapped[int | None] = mapped_column(info={"code": "mn"})
    outcome: Mapped[str | None] = mapped_column(info={"code": "ou"})

    subject = Sealed("sb")
    text = Sealed("tx")


class InteractionOrigin(Record, Base):
    """How an interaction came to be written down: most imported ones say nothing of it and have no row here.

    `seconds` is how long the writing took by hand, None where it was pasted or made by the program; `message` is what
    the message that was sent is called in the plan, rule or greeting it came from.
    """

    __tablename__ = "interaction_origin"
    __table_args__ = coded("io", index("interaction_id"))

    interaction_id: Mapped[int] = mapped_column(
        ForeignKey("interaction.id", ondelete="CASCADE"), info={"code": "in"}
    )
    seconds: Mapped[int | None] = mapped_column(info={"code": "se"})

    message = Sealed("me")


class PinnedInteraction(Record, Base):
    """An interaction that stands at the top of its customer's timeline; most do not, and have no row here."""

    __tablename__ = "pinned_interaction"
    __table_args__ = coded("pi", index("customer_id"), index("interaction_id"))

    customer_id: Mapped[int] = mapped_column(
        ForeignKey("customer.id", ondelete="CASCADE"), info={"code": "cu"}
    )
    interaction_id: Mapped[int] = mapped_column(
        ForeignKey("interaction.id", ondelete="CASCADE"), info={"code": "in"}
    )


class FollowUp(Record, Base):
    """Something to do for a customer by a day (ISO), perhaps at a time (HH:MM, wall clock of `zone`, an IANA name)."""

    __tablename__ = "follow_up"
    __table_args__ = coded("fu", index("customer_id", "due_on"), index("done_at", "due_on"))

    customer_id: Mapped[int] = mapped_column(
        ForeignKey("customer.id", ondelete="CASCADE"), info={"code": "cu"}
    )
    interaction_id: Mapped[int | None] = mapped_column(
        ForeignKey("interaction.id", ondelete="SET NULL"), index=True, info={"code": "in"}
    )
    due_on: Mapped[str] = mapped_column(info={"code": "du"})
    due_time: Mapped[str | None] = mapped_column(info={"code": "ti"})
    zone: Mapped[str | None] = mapped_column(info={"code": "zo"})
    done_at: Mapped[int | None] = mapped_column(info={"code": "do"})

    title = Sealed("tl")


class Purchase(Record, Base):
    """A dated amount in minor units of an ISO 4217 currency; `month` is year * 12 + month - 1, for charts."""

    __tablename__ = "purchase"
    __table_args__ = coded(
        "pu",
        index("customer_id", "bought_on"),
        index("currency", "month", "amount"),
        index("currency", "customer_id", "amount"),
    )

    customer_id: Mapped[int] = mapped_column(
        ForeignKey("customer.id", ondelete="CASCADE"), info={"code": "cu"}
    )
    bought_on: Mapped[str] = mapped_column(info={"code": "bo"})
    month: Mapped[int] = mapped_column(info={"code": "mo"})
    amount: Mapped[int] = mapped_column(info={"code": "am"})
    currency: Mapped[str] = mapped_column(info={"code": "cy"})

    product = Sealed("pd")
