"""What the terminal and files say of deals and their forecast."""

from __future__ import annotations

from desktop_crm.wording.languages import Words

EXPORTED_ROWS = Words("{count} rows were written to “{file}”.", "已将 {count} 行写入“{file}”。")
NO_DEALS = Words("There are no deals yet.", "还没有商机。")
LEFT_OUT = Words(
    "Deals left out, for there is no exchange rate for their currency: {count}.",
    "因缺少汇率而未计入的商机：{count}。",
)
STATUSES = {
    "open": Words("open", "进行中"),
    "won": Words("won", "赢单"),
    "lost": Words("lost", "输单"),
}
FORECAST_HEADINGS = (
    Words("Month", "月份"),
    Words("Won", "赢单"),
    Words("Weighted", "加权预测"),
    Words("Committed", "已承诺"),
    Words("Likely", "较可能"),
    Words("Best case", "最佳情况"),
    Words("Target", "目标"),
)
