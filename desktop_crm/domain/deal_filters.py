"""What deals are searched by: free words and operators such as `stage:proposal amount:>5万 due:<7d`."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from desktop_crm.domain.amount_bounds import Bound, bounds_of
from desktop_crm.domain.pipelines import Forecast, StageKind
from desktop_crm.domain.search_line import Reader, days, given, read_line


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


_STATUSES = {kind.value: kind for kind in StageKind} | {
    "进行中": StageKind.OPEN, "赢单": StageKind.WON, "输单": StageKind.LOST,
}  # fmt: skip
_FORECASTS = {word.value: word for word in Forecast} | {
    "最佳": Forecast.BEST, "最佳情况": Forecast.BEST, "较可能": Forecast.LIKELY, "已承诺": Forecast.COMMITTED,
}  # fmt: skip
_COOLING = ("cooling", "stale", "变冷")
_UNPLANNED = ("unplanned", "没有下一步", "无下一步")


def parse_deals(text: str) -> DealQuery:
    """Return what a search text asks for among deals; raise BadQuery with the operator that says nothing."""
    return read_line(DealQuery(text=text), text, _READERS, _with_word)


def _with_word(query: DealQuery, word: str) -> DealQuery:
    return replace(query, words=(*query.words, word)) if word else query


def _with_status(query: DealQuery, value: str) -> DealQuery:
    if value in _COOLING:
        return replace(query, cooling=True)
    if value in _UNPLANNED:
        return replace(query, unplanned=True)
    return replace(query, statuses=(*query.statuses, _STATUSES[value]))


def _with_stage(query: DealQuery, value: str) -> DealQuery:
    return replace(query, stages=(*query.stages, given(value)))


def _with_pipeline(query: DealQuery, value: str) -> DealQuery:
    return replace(query, pipelines=(*query.pipelines, given(value)))


def _with_product(query: DealQuery, value: str) -> DealQuery:
    return replace(query, products=(*query.products, given(value)))


def _with_tag(query: DealQuery, value: str) -> DealQuery:
    return replace(query, tags=(*query.tags, given(value)))


def _with_city(query: DealQuery, value: str) -> DealQuery:
    return replace(query, cities=(*query.cities, given(value)))


def _with_forecast(query: DealQuery, value: str) -> DealQuery:
    return replace(query, forecasts=(*query.forecasts, _FORECASTS[value]))


def _with_amount(query: DealQuery, value: str) -> DealQuery:
    return replace(query, bounds=(*query.bounds, *bounds_of(value)))


def _with_due(query: DealQuery, value: str) -> DealQuery:
    if value in ("overdue", "逾期", "过期"):
        return replace(query, overdue=True)
    if value in ("today", "今天", "今日"):
        return replace(query, due_within_days=0)
    return replace(query, due_within_days=days(value))


def _with_closed(query: DealQuery, value: str) -> DealQuery:
    return replace(query, closed_within_days=days(value))


def _with_opened(query: DealQuery, value: str) -> DealQuery:
    return replace(query, opened_within_days=days(value))


_READERS: dict[str, Reader[DealQuery]] = {
    "status": _with_status, "is": _with_status, "状态": _with_status, "stage": _with_stage, "阶段": _with_stage,
    "pipeline": _with_pipeline, "流程": _with_pipeline, "销售流程": _with_pipeline,
    "product": _with_product, "产品": _with_product,
    "tag": _with_tag, "标签": _with_tag, "city": _with_city, "城市": _with_city,
    "forecast": _with_forecast, "预测": _with_forecast, "amount": _with_amount, "金额": _with_amount,
    "due": _with_due, "预计": _with_due, "到期": _with_due,
    "closed": _with_closed, "关闭": _with_closed, "opened": _with_opened, "创建": _with_opened,
}  # fmt: skip
