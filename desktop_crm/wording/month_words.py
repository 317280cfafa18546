"""The words of the month on one page; every figure with the way it is reckoned."""

from __future__ import annotations

from desktop_crm.domain.goals import Metric
from desktop_crm.wording.effort_words import DEFINITIONS as EFFORT_DEFINITIONS
from desktop_crm.wording.effort_words import NAMES as EFFORT_NAMES
from desktop_crm.wording.goals import FORMULAS, METRICS
from desktop_crm.wording.languages import Words

TITLE = Words("{month} on one page", "{month}月报")
FACTS = Words(
    "{first} to {last} · amounts in {currency} · other currencies by the rates kept in the program",
    "{first} 至 {last} · 金额单位 {currency} · 其他币种按程序中保存的汇率折算",
)
RUNNING = Words("The month still runs: figures until {last}.", "本月尚未结束：数据截至 {last}。")
DEFINITIONS_TITLE = Words("How the figures are reckoned", "指标计算方法")
NAMES = {
    "revenue": METRICS[Metric.REVENUE],
    "target": Words("Target reached", "目标完成率"),
    "won": METRICS[Metric.WON_AMOUNT],
    "win_rate": Words("Win rate", "赢单率"),
    "payments": METRICS[Metric.PAYMENTS],
    "overdue": Words("Overdue payments", "逾期未收款"),
    "forecast": Words("Forecast, three months", "未来三个月预测"),
    "new_customers": METRICS[Metric.NEW_CUSTOMERS],
    "contacts": METRICS[Metric.CONTACTS],
    "hour_sales": EFFORT_NAMES["hour_sales"],
    "deal_cost": EFFORT_NAMES["deal_cost"],
    "done": Words("Follow-ups on time", "跟进按时率"),
    "answer": EFFORT_NAMES["answer"],
    "prompt": EFFORT_NAMES["prompt"],
    "log": EFFORT_NAMES["log"],
    "rules": EFFORT_NAMES["rules"],
    "old": Words("Time for old customers", "老客户时间占比"),
    "neglected": EFFORT_NAMES["neglected"],
    "retained": EFFORT_NAMES["retained"],
    "confirmed": EFFORT_NAMES["confirmed"],
}
DEFINITIONS = {
    "revenue": FORMULAS[Metric.REVENUE],
    "target": Words("Revenue divided by the target set for the month.", "销售额 ÷ 本月设定的目标。"),
    "won": FORMULAS[Metric.WON_AMOUNT],
    "win_rate": Words(
        "Deals won, divided by deals won and lost in the month; in brackets the mean days from opening to closing.",
        "本月赢单数 ÷（赢单数 + 输单数）；括号内为从建立到关闭的平均天数。",
    ),
    "payments": FORMULAS[Metric.PAYMENTS],
    "overdue": Words(
        "What invoices past their due date leave unpaid, on the day of this report.",
        "截至报告日，已过到期日的发票尚未收到的金额。",
    ),
    "forecast": Words(
        "Amounts of open deals expected in this month and the two after it, times their probability, on the day of "
        "this report.",
        "截至报告日，预计在当月及之后两个月成交的进行中商机金额 × 各自可能性之和。",
    ),
    "new_customers": FORMULAS[Metric.NEW_CUSTOMERS],
    "contacts": Words(
        "Number of interactions, notes left out; time: sum of the minutes noted with them.",
        "跟进记录数，不含备注；时长：其中填写的分钟数合计。",
    ),
    "hour_sales": EFFORT_DEFINITIONS["hour_sales"],
    "deal_cost": Words(
        "Minutes by the cost of an hour and the way to each visit (own estimates), divided by deals won.",
        "（分钟数 × 每小时成本 + 拜访路途成本，均为自行估计）÷ 赢单数。",
    ),
    "done": Words(
        "Follow-ups done on their due day or before, divided by all that were done in the month.",
        "在到期日或之前完成的跟进 ÷ 本月完成的全部跟进。",
    ),
    "answer": EFFORT_DEFINITIONS["answer"],
    "prompt": EFFORT_DEFINITIONS["prompt"],
    "log": EFFORT_DEFINITIONS["log"],
    "rules": Words(
        "What rules wrote by themselves; time saved: {minutes} minutes each, your own estimate, not a measurement.",
        "规则自动写入的内容数；节省时间：每项按 {minutes} 分钟计（自行估计，并非实测）。",
    ),
    "old": Words(
        "Share of the minutes spent with customers who bought for the first time more than 90 days before.",
        "与 90 天以前就已购买过的客户沟通的分钟数占比。",
    ),
    "neglected": EFFORT_DEFINITIONS["neglected"],
    "retained": EFFORT_DEFINITIONS["retained"],
    "confirmed": EFFORT_DEFINITIONS["confirmed"],
}
BEFORE = Words("{change} on the month before", "较上月 {change}")
OF_TARGET = Words("of {target}", "目标 {target}")
NO_TARGET = Words("no target was set", "未设目标")
DEALS = Words("deals won: {count}", "赢单 {count} 笔")
OUT_OF = Words("{part} of {whole}", "{part} / {whole}")
CLOSED = Words(
    "{won} won ({won_days} d), {lost} lost ({lost_days} d)",
    "赢 {won}（{won_days} 天），输 {lost}（{lost_days} 天）",
)
VISITS = Words("{time}, visits: {count}", "{time}，拜访 {count} 次")
SAVED = Words("saving {time} (estimate)", "约节省 {time}")
ALL_COST = Words("{cost} in all", "总成本 {cost}")
REVENUE_CHART = Words("Revenue by month", "月度销售额")
YEAR_BEFORE = Words("Year before", "上年同期")
CHANNEL_CHART = Words("Contacts by channel", "各渠道联系次数")
FORECAST_CHART = Words("Won and weighted forecast", "赢单与加权预测")
TARGET = Words("Target", "目标")
NOTHING = Words("Nothing yet", "暂无数据")
BEST_CUSTOMERS = Words("Largest customers of the month", "本月购买最多的客户")
BEST_PRODUCTS = Words("Products invoiced most, net", "开票最多的产品（未税）")
BY_CLASS = Words("Contacts by class of customer", "各阶段客户的联系次数")
NO_PRODUCT = Words("without a product", "未指定产品")
