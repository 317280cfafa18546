"""Selling: leads, deals in the stages of a pipeline, products, documents from quote to invoice, and payments.

Amounts are minor units of an ISO 4217 currency, days ISO text, instants UTC milliseconds, rates and discounts basis
points (hundredths of a percent), quantities thousandths of a unit.
"""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop_crm.store.models.base import Base, Record, Sealed, coded, index


class Pipeline(Record, Base):
    """A way of selling with stages of its own, in the order of `position`."""

    __tablename__ = "pipeline"
    __table_args__ = coded("pl")

    position: Mapped[int] = mapped_column(info={"code": "po"})
    archived_at: Mapped[int | None] = mapped_column(info={"code": "ar"})

    name = Sealed("nm")


class Stage(Record, Base):
    """A stage of a pipeline. `kind` is open, won or lost; `probability` a percentage; a deal that stays longer than
    `rotting_days` is stale. `checklist` is a JSON list of sentences."""

    __tablename__ = "stage"
    __table_args__ = coded("sg", index("pipeline_id", "position"))

    pipeline_id: Mapped[int] = mapped_column(
        ForeignKey("pipeline.id", ondelete="CASCADE"), info={"code": "pl"}
    )
    position: Mapped[int] = mapped_column(info={"code": "po"})
    kind: Mapped[str] = mapped_column(info={"code": "kd"})
    probability: Mapped[int] = mapped_column(info={"code": "pr"})
    rotting_days: Mapped[int | None] = mapped_column(info={"code": "ro"})

    name = Sealed("nm")
    checklist = Sealed("ck")


class Product(Record, Base):
    """What is sold, with its list price in one currency."""

    __tablename__ = "product"
    __table_args__ = coded("pd")

    price: Mapped[int | None] = mapped_column(info={"code": "pr"})
    currency: Mapped[str | None] = mapped_column(info={"code": "cy"})
    tax_rate: Mapped[int | None] = mapped_column(info={"code": "tr"})
    active: Mapped[int] = mapped_column(info={"code": "ac"})

    code = Sealed("cd")
    name = Sealed("nm")
    unit = Sealed("un")
    category = Sealed("cg")


class Deal(Record, Base):
    """A chance to sell. `status` is open, won or lost, as its stage is; `forecast` best, likely or committed where
    the user says so; `probability` overrides the stage's. `reason` says why it was won or lost. An imported deal may
    have no customer yet; `code` is its number in the program it came from."""

    __tablename__ = "deal"
    __table_args__ = coded(
        "de",
        index("customer_id", "status"),
        index("status", "expected_on"),
        # All that a board reads of its deals, so that it passes by what is sealed.
        index(
            "stage_id",
            "status",
            "expected_on",
            "closed_on",
            "customer_id",
            "currency",
            "amount",
            "probability",
        ),
    )

    customer_id: Mapped[int | None] = mapped_column(
        ForeignKey("customer.id", ondelete="CASCADE"), info={"code": "cu"}
    )
    stage_id: Mapped[int] = mapped_column(ForeignKey("stage.id"), info={"code": "sg"})
    product_id: Mapped[int | None] = mapped_column(
        ForeignKey("product.id", ondelete="SET NULL"), index=True, info={"code": "pd"}
    )
    status: Mapped[str] = mapped_column(info={"code": "st"})
    amount: Mapped[int | None] = mapped_column(info={"code": "am"})
    currency: Mapped[str] = mapped_column(info={"code": "cy"})
    probability: Mapped[int | None] = mapped_column(info={"code": "pr"})
    forecast: Mapped[str | None] = mapped_column(info={"code": "fc"})
    opened_on: Mapped[str] = mapped_column(info={"code": "op"})
    expected_on: Mapped[str | None] = mapped_column(info={"code": "ex"})
    closed_on: Mapped[str | None] = mapped_column(info={"code": "cl"})
    stage_since: Mapped[str] = mapped_column(info={"code": "si"})
    source: Mapped[str | None] = mapped_column(info={"code": "so"})

    title = Sealed("tl")
    code = Sealed("cd")
    reason = Sealed("re")
    note = Sealed("no")
    owner = Sealed("ow")


class StageChange(Record, Base):
    """A deal went from one stage to another on a day; the first has no `from_id`."""

    __tablename__ = "stage_change"
    __table_args__ = coded("sc", index("deal_id", "changed_on"))

    deal_id: Mapped[int] = mapped_column(ForeignKey("deal.id", ondelete="CASCADE"), info={"code": "de"})
    from_id: Mapped[int | None] = mapped_column(
        ForeignKey("stage.id", ondelete="SET NULL"), index=True, info={"code": "fr"}
    )
    to_id: Mapped[int] = mapped_column(
        ForeignKey("stage.id", ondelete="CASCADE"), index=True, info={"code": "to"}
    )
    changed_on: Mapped[str] = mapped_column(info={"code": "on"})


class DealCheck(Record, Base):
    """A point of a stage's checklist that was ticked for a deal; `point` counts from 0."""

    __tablename__ = "deal_check"
    __table_args__ = coded("dc", index("deal_id", "stage_id"), index("stage_id"))

    deal_id: Mapped[int] = mapped_column(ForeignKey("deal.id", ondelete="CASCADE"), info={"code": "de"})
    stage_id: Mapped[int] = mapped_column(ForeignKey("stage.id", ondelete="CASCADE"), info={"code": "sg"})
    point: Mapped[int] = mapped_column(info={"code": "pt"})


class SalesDocument(Record, Base):
    """A quote, contract, order, delivery or invoice. `follows_id` is the one it was made from, or the earlier version
    of a quote. Totals are kept beside the lines: a document that came from elsewhere may have none."""

    __tablename__ = "sales_document"
    __table_args__ = coded("sd", index("customer_id", "kind"), index("kind", "status", "due_on"))

    customer_id: Mapped[int] = mapped_column(
        ForeignKey("customer.id", ondelete="CASCADE"), info={"code": "cu"}
    )
    deal_id: Mapped[int | None] = mapped_column(
        ForeignKey("deal.id", ondelete="SET NULL"), index=True, info={"code": "de"}
    )
    follows_id: Mapped[int | None] = mapped_column(
        ForeignKey("sales_document.id", ondelete="SET NULL"), index=True, info={"code": "fo"}
    )
    kind: Mapped[str] = mapped_column(info={"code": "kd"})
    status: Mapped[str] = mapped_column(info={"code": "st"})
    version: Mapped[int] = mapped_column(info={"code": "ve"})
    dated_on: Mapped[str] = mapped_column(info={"code": "on"})
    due_on: Mapped[str | None] = mapped_column(info={"code": "du"})
    currency: Mapped[str] = mapped_column(info={"code": "cy"})
    net: Mapped[int] = mapped_column(info={"code": "ne"})
    tax: Mapped[int] = mapped_column(info={"code": "ta"})

    number = Sealed("nu")
    note = Sealed("no")


class DocumentLine(Record, Base):
    """A line of a document: a quantity of a product at a price, less a discount, plus a tax."""

    __tablename__ = "document_line"
    __table_args__ = coded("dl", index("document_id", "position"), index("product_id", "document_id"))

    document_id: Mapped[int] = mapped_column(
        ForeignKey("sales_document.id", ondelete="CASCADE"), info={"code": "sd"}
    )
    product_id: Mapped[int | None] = mapped_column(
        ForeignKey("product.id", ondelete="SET NULL"), info={"code": "pd"}
    )
    position: Mapped[int] = mapped_column(info={"code": "po"})
    quantity: Mapped[int] = mapped_column(info={"code": "qu"})
    unit_price: Mapped[int] = mapped_column(info={"code": "pr"})
    discount: Mapped[int] = mapped_column(info={"code": "di"})
    tax_rate: Mapped[int] = mapped_column(info={"code": "tr"})

    text = Sealed("tx")


class DocumentFile(Record, Base):
    """A file of the customer's belongs to a document: the signed contract, the quote as it was sent."""

    __tablename__ = "document_file"
    __table_args__ = coded("df", index("document_id"), index("attachment_id"))

    document_id: Mapped[int] = mapped_column(
        ForeignKey("sales_document.id", ondelete="CASCADE"), info={"code": "sd"}
    )
    attachment_id: Mapped[int] = mapped_column(
        ForeignKey("attachment.id", ondelete="CASCADE"), info={"code": "at"}
    )


class Payment(Record, Base):
    """Money that came in, for an invoice where it is known for which."""

    __tablename__ = "payment"
    __table_args__ = coded("pa", index("customer_id", "paid_on"), index("document_id"))

    customer_id: Mapped[int] = mapped_column(
        ForeignKey("customer.id", ondelete="CASCADE"), info={"code": "cu"}
    )
    document_id: Mapped[int | None] = mapped_column(
        ForeignKey("sales_document.id", ondelete="SET NULL"), info={"code": "sd"}
    )
    paid_on: Mapped[str] = mapped_column(info={"code": "on"})
    amount: Mapped[int] = mapped_column(info={"code": "am"})
    currency: Mapped[str] = mapped_column(info={"code": "cy"})

    reference = Sealed("rf")


class ExchangeRate(Record, Base):
    """What one unit of a currency was worth in the home currency from a day on, in billionths, kept by the user."""

    __tablename__ = "exchange_rate"
    __table_args__ = coded("er", index("currency", "since_on"))

    currency: Mapped[str] = mapped_column(info={"code": "cy"})
    since_on: Mapped[str] = mapped_column(info={"code": "on"})
    rate: Mapped[int] = mapped_column(info={"code": "ra"})


class Lead(Record, Base):
    """Somebody who may become a customer. `status` is new, qualified or dropped; `score` 0 to 100."""

    __tablename__ = "lead"
    __table_args__ = coded("le", index("status", "received_at"))

    customer_id: Mapped[int | None] = mapped_column(
        ForeignKey("customer.id", ondelete="SET NULL"), index=True, info={"code": "cu"}
    )
    status: Mapped[str] = mapped_column(info={"code": "st"})
    source: Mapped[str | None] = mapped_column(info={"code": "so"})
    score: Mapped[int] = mapped_column(info={"code": "sr"})
    received_at: Mapped[int] = mapped_column(info={"code": "re"})

    name = Sealed("nm")
    company = Sealed("co")
    contact = Sealed("ct")
    text = Sealed("tx")
