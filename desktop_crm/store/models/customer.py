"""Customers, how to reach them, how they belong together, what they like, and their tags."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop_crm.store.models.base import Base, Record, Sealed, coded, index


class Customer(Record, Base):
    """A person or an organisation. Days are ISO text, instants UTC milliseconds; `stage` and `source` are codes."""

    __tablename__ = "customer"
    __table_args__ = coded(
        "cu",
        index("last_contact_at"),
        index(
            "deleted_at",
            "archived_at",
            "stage",
            "source",
            "kind",
            "last_contact_at",
            "created_at",
            "confirmed_on",
        ),
    )

    kind: Mapped[str] = mapped_column(info={"code": "kd"})
    stage: Mapped[str | None] = mapped_column(info={"code": "st"})
    source: Mapped[str | None] = mapped_column(info={"code": "so"})
    last_contact_at: Mapped[int | None] = mapped_column(info={"code": "lc"})
    confirmed_on: Mapped[str | None] = mapped_column(info={"code": "cf"})
    archived_at: Mapped[int | None] = mapped_column(info={"code": "ar"})
    deleted_at: Mapped[int | None] = mapped_column(info={"code": "de"})

    name = Sealed("nm")
    family_name = Sealed("fa")
    given_name = Sealed("gi")
    middle_name = Sealed("mi")
    honorific = Sealed("ho")
    suffix = Sealed("su")
    nickname = Sealed("ni")
    gender = Sealed("ge")
    occupation = Sealed("oc")
    note = Sealed("no")


class ContactPoint(Record, Base):
    """One way to reach or identify a customer.

    `value` is the text as given, `normal` what is compared (E.164 phone, folded e-mail, ISO day), `parts` the
    address parts or a phone's extension as JSON.
    """

    __tablename__ = "contact_point"
    __table_args__ = coded("cp", index("customer_id"))

    customer_id: Mapped[int] = mapped_column(
        ForeignKey("customer.id", ondelete="CASCADE"), info={"code": "cu"}
    )
    kind: Mapped[str] = mapped_column(info={"code": "kd"})
    service: Mapped[str | None] = mapped_column(info={"code": "sv"})
    is_primary: Mapped[int] = mapped_column(default=0, info={"code": "pr"})
    confirmed_on: Mapped[str | None] = mapped_column(info={"code": "cf"})

    label = Sealed("lb")
    value = Sealed("va")
    normal = Sealed("nr")
    parts = Sealed("pa")


class Relation(Record, Base):
    """A link from one customer to another; `words` is the job title (works at) or the user's own words."""

    __tablename__ = "relation"
    __table_args__ = coded("re", index("from_id"), index("to_id"))

    from_id: Mapped[int] = mapped_column(ForeignKey("customer.id", ondelete="CASCADE"), info={"code": "fr"})
    to_id: Mapped[int] = mapped_column(ForeignKey("customer.id", ondelete="CASCADE"), info={"code": "to"})
    kind: Mapped[str] = mapped_column(info={"code": "kd"})

    words = Sealed("wo")
    department = Sealed("dp")


class Preference(Record, Base):
    """Something worth knowing before a visit; a need has a status and the day since when it stands."""

    __tablename__ = "preference"
    __table_args__ = coded("pf", index("customer_id"))

    customer_id: Mapped[int] = mapped_column(
        ForeignKey("customer.id", ondelete="CASCADE"), info={"code": "cu"}
    )
    kind: Mapped[str] = mapped_column(info={"code": "kd"})
    status: Mapped[str | None] = mapped_column(info={"code": "st"})
    since: Mapped[str | None] = mapped_column(info={"code": "si"})

    text = Sealed("tx")


class NeedEnd(Record, Base):
    """When a need was met or lost, and the deal that met it; an open need has none."""

    __tablename__ = "need_end"
    __table_args__ = coded("ne", index("preference_id"), index("deal_id"))

    preference_id: Mapped[int] = mapped_column(
        ForeignKey("preference.id", ondelete="CASCADE"), info={"code": "pf"}
    )
    deal_id: Mapped[int | None] = mapped_column(
        ForeignKey("deal.id", ondelete="SET NULL"), info={"code": "de"}
    )
    ended_on: Mapped[str] = mapped_column(info={"code": "on"})


class Tag(Record, Base):
    """A word that customers share; its name is unique when folded, which memory sees to."""

    __tablename__ = "tag"
    __table_args__ = coded("ta")

    name = Sealed("nm")


class CustomerTag(Record, Base):
    """A tag on a customer."""

    __tablename__ = "customer_tag"
    __table_args__ = coded("ct", index("customer_id"), index("tag_id"))

    customer_id: Mapped[int] = mapped_column(
        ForeignKey("customer.id", ondelete="CASCADE"), info={"code": "cu"}
    )
    tag_id: Mapped[int] = mapped_column(ForeignKey("tag.id", ondelete="CASCADE"), info={"code": "ta"})
