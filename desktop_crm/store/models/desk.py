"""What belongs to the user's desk rather than to a customer: views, drafts, settings of the store, photos' bytes."""

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from desktop_crm.store.models.base import Base, Record, Sealed, coded, index


class SavedView(Record, Base):
    """A search with its columns and order, kept under a name; `columns` is JSON, and says too what is listed."""

    __tablename__ = "saved_view"
    __table_args__ = coded("vw")

    position: Mapped[int] = mapped_column(info={"code": "po"})

    name = Sealed("nm")
    query = Sealed("qu")
    columns = Sealed("co")


class Draft(Record, Base):
    """Text typed and not yet saved. `place` is a code such as composer or new_customer; `body` is JSON."""

    __tablename__ = "draft"
    __table_args__ = coded("dr", index("place", "customer_id"))

    place: Mapped[str] = mapped_column(info={"code": "pl"})
    customer_id: Mapped[int | None] = mapped_column(
        ForeignKey("customer.id", ondelete="CASCADE"), info={"code": "cu"}
    )

    body = Sealed("bo")


class StoreSetting(Record, Base):
    """A setting that travels with the store: home country, home currency, layouts. `value` is JSON."""

    __tablename__ = "store_setting"
    __table_args__ = coded("ss")

    key: Mapped[str] = mapped_column(unique=True, info={"code": "ke"})

    value = Sealed("va")


class Attachment(Record, Base):
    """A photo or file of a customer; its bytes are sealed 64 KiB chunks. `size` is that of the plain bytes."""

    __tablename__ = "attachment"
    __table_args__ = coded("at", index("customer_id"))

    customer_id: Mapped[int] = mapped_column(
        ForeignKey("customer.id", ondelete="CASCADE"), info={"code": "cu"}
    )
    kind: Mapped[str] = mapped_column(info={"code": "kd"})
    size: Mapped[int] = mapped_column(info={"code": "sz"})

    name = Sealed("nm")
    media_type = Sealed("mt")


class AttachmentChunk(Record, Base):
    """One sealed chunk of an attachment, in the order of `position`."""

    __tablename__ = "attachment_chunk"
    __table_args__ = coded("ac", index("attachment_id", "position"))

    attachment_id: Mapped[int] = mapped_column(
        ForeignKey("attachment.id", ondelete="CASCADE"), info={"code": "at"}
    )
    position: Mapped[int] = mapped_column(info={"code": "po"})
    body: Mapped[bytes] = mapped_column(
        LargeBinary, CheckConstraint("length(body) >= 16"), info={"code": "bo"}
    )
