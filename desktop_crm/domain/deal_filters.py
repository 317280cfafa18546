"""What deals are searched by: free words and operators such as `stage:proposal amount:>5万 due:<7d`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from desktop_crm.domain.amount_bounds import AMOUNT, Bound
from desktop_crm.domain.pipelines import Forecast, StageKind, stage_kind_named
from desktop_crm.domain.search_line import DUE, Reader, asking_for, days, exactly, one_more, one_of, read_line


@dataclass(frozen=True, slots=True, kw_only=True)
class DealQuery:
    """Which deals to look for: all of the words and bounds, and of each other filter that is set at least one.

    Words and names are folded, and a name is any part of the whole one. `due_within_days` counts from today and
    holds what is overdue too; `overdue` asks for that alone; both ask for open deals. `closed_within_days` and
    `opened_within_days` count back. `cooling` and `unplanned` ask for deals that stay too long where they stand, or
    have no next step. Tags and cities are those of the customer.
    """

    words: tuple[str, ...] = ()
    statuses: tuple[StageKind, ...] = ()
    stages: tuple[str, ...] = ()
    pipelines: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    forecasts: tuple[Forecast, ...] = ()
    bounds: tuple[Bound, ...] = ()
    due_within_days: int | None = None
    overdue: bool = False
    closed_within_days: int | None = None
    opened_within_days: int | None = None
    cooling: bool = False
    unplanned: bool = False
    text: str = field(default="", compare=False)


_FORECASTS = {word.value: word for word in Forecast} | {
    "最佳": Forecast.BEST, "最佳情况": Forecast.BEST, "较可能": Forecast.LIKELY, "已承诺": Forecast.COMMITTED,
}  # fmt: skip
_STATUS = one_of(
    {
        ("cooling", "stale", "变冷"): asking_for("cooling"),
        ("unplanned", "没有下一步", "无下一步"): asking_for("unplanned"),
    },
    one_more("statuses", stage_kind_named),
)
_STAGE, _PIPELINE, _PRODUCT = one_more("stages"), one_more("pipelines"), one_more("products")
_TAG, _CITY = one_more("tags"), one_more("cities")
_FORECAST = one_more("forecasts", _FORECASTS.__getitem__)
_CLOSED, _OPENED = exactly("closed_within_days", days), exactly("opened_within_days", days)
_READERS: dict[str, Reader[Any]] = {
    "status": _STATUS, "is": _STATUS, "状态": _STATUS, "stage": _STAGE, "阶段": _STAGE,
    "pipeline": _PIPELINE, "流程": _PIPELINE, "销售流程": _PIPELINE, "product": _PRODUCT, "产品": _PRODUCT,
    "tag": _TAG, "标签": _TAG, "city": _CITY, "城市": _CITY, "forecast": _FORECAST, "预测": _FORECAST,
    "amount": AMOUNT, "金额": AMOUNT, "due": DUE, "预计": DUE, "到期": DUE,
    "closed": _CLOSED, "关闭": _CLOSED, "opened": _OPENED, "创建": _OPENED,
}  # fmt: skip


def parse_deals(text: str) -> DealQuery:
    """Return what a search text asks for among deals; raise BadQuery with the operator that says nothing."""
    return read_line(DealQuery(text=text), text, _READERS)
