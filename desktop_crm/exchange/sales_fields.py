"""What a column of a table of sales or follow-ups can mean."""

from __future__ import annotations

from enum import StrEnum


class SalesField(StrEnum):
    """What a column of such a table can mean."""

    CODE = "code"
    TITLE = "title"
    CUSTOMER = "customer"
    PRODUCT = "product"
    PIPELINE = "pipeline"
    STAGE = "stage"
    OWNER = "owner"
    OPENED = "opened"
    EXPECTED = "expected"
    CLOSED = "closed"
    LOST_ON = "lost_on"
    AMOUNT = "amount"
    CURRENCY = "currency"
    PROBABILITY = "probability"
    REASON = "reason"
    NOTE = "note"
    CATEGORY = "category"
    UNIT = "unit"
    PRICE = "price"
    TAX_RATE = "tax_rate"
    TAX = "tax"
    DISCOUNT = "discount"
    QUANTITY = "quantity"
    NUMBER = "number"
    DATED = "dated"
    DUE = "due"
    PAID_ON = "paid_on"
    REFERENCE = "reference"
    TIME = "time"
    PRIORITY = "priority"
    DONE = "done"
    REPEAT = "repeat"
    DEAL = "deal"
    DEAL_CODE = "deal_code"
    STATUS = "status"
    VERSION = "version"
    FOLLOWS = "follows"
    POSITION = "position"
    TEXT = "text"


DAYS = frozenset(
    {
        SalesField.OPENED,
        SalesField.EXPECTED,
        SalesField.CLOSED,
        SalesField.LOST_ON,
        SalesField.DATED,
        SalesField.DUE,
        SalesField.PAID_ON,
    }
)
