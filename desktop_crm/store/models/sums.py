"""Sums for charts, kept by triggers of the file: no operation writes them, and they say nothing that rows do not."""

from sqlalchemy.orm import Mapped, mapped_column

from desktop_crm.store.models.base import Base, index

_OPTIONS = {"sqlite_strict": True, "sqlite_with_rowid": False}


class HourlyInteractions(Base):
    """How many interactions of a kind began in an hour, counted in UTC since 1970."""

    __tablename__ = "hourly_interactions"
    __table_args__ = (_OPTIONS,)

    hour: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int]


class MonthlyPurchases(Base):
    """What all customers together bought in a month, numbered as that of a purchase; of those in the trash, too."""

    __tablename__ = "monthly_purchases"
    __table_args__ = (_OPTIONS,)

    currency: Mapped[str] = mapped_column(primary_key=True)
    month: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    amount: Mapped[int]
    number: Mapped[int]


class CustomerPurchases(Base):
    """What a customer bought in one currency."""

    __tablename__ = "customer_purchases"
    __table_args__ = (index("currency", "amount"), _OPTIONS)

    customer_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    currency: Mapped[str] = mapped_column(primary_key=True)
    amount: Mapped[int]
    number: Mapped[int]
