"""The words of the effort report; every figure with the way it is reckoned."""

from __future__ import annotations

from desktop_crm.domain.stages import LifecycleStage
from desktop_crm.wording.languages import Words

TITLE = Words("Effort and what it brings", "工作投入与产出")
FACTS = Words("{first} to {last}, amounts in {currency}", "{first} 至 {last}，金额单位 {currency}")
NOTHING = Words("Nothing was logged in these days.", "这段时间没有跟进记录。")
TOGETHER = Words("Together", "合计")
BY_CHANNEL = Words("By channel", "按渠道")
CHANNEL_HEADINGS = (
    Words("Channel", "渠道"),
    Words("Contacts", "次数"),
    Words("Minutes", "分钟"),
    Words("Minutes each", "每次分钟"),
    Words("Cost", "成本"),
    Words("Answered", "有回应"),
    Words("Positive", "积极"),
    Words("Deal in 30 days", "30 天内有商机"),
)
CHANNEL_NOTE = Words(
    "Minutes each: of those contacts that say how long they took. Cost: minutes by the cost of an hour, and the way to "
    "each visit. Answered and positive: of the contacts begun by us whose outcome is known. Deal: of all contacts "
    "begun by us, those after which the customer's deal was opened or won within 30 days.",
    "每次分钟：只计填写了时长的记录。成本：分钟数乘以每小时成本，再加每次拜访的路途成本。有回应、积极：占我方发起且结果"
    "已知的联系。商机：我方发起的全部联系中，其后 30 天内该客户有商机建立或赢单的比例。",
)
BY_MESSAGE = Words("By message", "按消息")
MESSAGE_HEADINGS = (
    Words("Message", "消息"),
    Words("Sent", "次数"),
    *CHANNEL_HEADINGS[-3:],
)
MESSAGE_NOTE = Words(
    "Messages drafted by a plan or a rule, greetings and coupons, by what they are called, reckoned like channels.",
    "方案或规则起草的消息、节日祝福和优惠券，按名称统计，算法与渠道相同。",
)
PER_DEAL = Words("Per deal won, by channel ({count} won)", "每单赢单的投入，按渠道（赢单 {count} 笔）")
PER_DEAL_HEADINGS = (
    Words("Channel", "渠道"),
    Words("Contacts", "次数"),
    Words("Minutes", "分钟"),
    Words("Cost", "成本"),
)
PER_DEAL_NOTE = Words(
    "All contacts, minutes and cost of a channel, divided by the deals won in these days.",
    "各渠道的全部次数、分钟数和成本 ÷ 期间赢单数。",
)
NO_DEAL = Words("No deal was won in these days.", "这段时间没有赢单。")
NUDGE = Words("{share} of the contacts were with old customers.", "{share} 的联系用于老客户。")
NUDGE_NAMES = Words(
    "A-customers who have waited for 60 days: {count}, among them {names}.",
    "60 天没有联系的 A 类客户：{count} 位，如{names}。",
)
WORK = Words(
    "Tasks done by rules: {tasks}, average log time: {time}.",
    "规则自动完成 {tasks} 项，平均录入用时：{time}。",
)
LOG_TIME = Words("average {average}, n = {count}", "平均 {average}，n = {count}")
NOT_MEASURED = Words("not measured yet", "尚无记录")
FIGURES = Words("Figures", "指标")
FIGURE_HEADINGS = (Words("Figure", "指标"), Words("Value", "数值"), Words("How it is reckoned", "计算方法"))
NAMES = {
    "deal_time": Words("Time per deal won", "每单赢单用时"),
    "deal_cost": Words("Cost per deal won", "每单赢单成本"),
    "hour_sales": Words("Sales per hour", "每小时销售额"),
    "prompt": Words("Logged within a day", "一天内完成录入"),
    "entry": Words("Time to the entry", "录入间隔"),
    "log": Words("Log time", "单条录入用时"),
    "answer": Words("Time to our answer", "回复用时"),
    "confirmed": Words("Details confirmed", "资料已核实"),
    "retained": Words("Customers kept", "客户保持率"),
    "rules": Words("Tasks done by rules", "规则自动完成"),
    "saved": Words("Time saved by rules", "规则节省时间"),
    "neglected": Words("A-customers neglected", "被忽略的 A 类客户"),
}
DEFINITIONS = {
    "deal_time": Words(
        "All logged minutes, divided by the deals won in these days.",
        "全部已填写的分钟数 ÷ 期间赢单数。",
    ),
    "deal_cost": Words(
        "All cost, divided by the deals won in these days.",
        "全部成本 ÷ 期间赢单数。",
    ),
    "hour_sales": Words(
        "Purchases of these days, divided by the logged hours.",
        "期间购买金额 ÷ 已填写的小时数。",
    ),
    "prompt": Words(
        "Share of contacts written down within 24 hours, among those written down within 30 days.",
        "24 小时内录入的联系，占 30 天内录入的联系的比例。",
    ),
    "entry": Words(
        "Median time from a contact to its entry; later than 30 days is an import and does not count.",
        "从联系到录入的时间中位数；超过 30 天的视为导入，不计。",
    ),
    "log": Words(
        "Median time from the first key of an entry to saving it, without pauses of more than 60 seconds; what was "
        "pasted, imported or made by a rule does not count.",
        "从按下第一个键到保存一条记录的时间中位数，超过 60 秒的停顿不计；粘贴、导入和规则生成的记录不计。",
    ),
    "answer": Words(
        "Median time from a customer's message or call to our next contact with them, within 14 days.",
        "从客户来电来信到我方下一次联系的时间中位数，只计 14 天内的。",
    ),
    "confirmed": Words(
        "Share of customers whose details were confirmed within the year before the last day.",
        "最后一天之前一年内核实过资料的客户比例。",
    ),
    "retained": Words(
        "Share of those who bought in the year before last that bought again within the last year.",
        "前一年购买过的客户中，最近一年再次购买的比例。",
    ),
    "rules": Words(
        "What rules wrote by themselves in these days.",
        "期间由规则自动写入的内容数。",
    ),
    "saved": Words(
        "Tasks done by rules, at {minutes} minutes each by hand: an estimate of your own, not a measurement.",
        "规则自动完成数 × 手工每项 {minutes} 分钟（自行估计，并非实测）。",
    ),
    "neglected": Words(
        "A-customers bought four fifths of everything together; neglected: without contact for 60 days.",
        "A 类客户：合计购买额占全部五分之四的客户；被忽略：60 天没有联系。",
    ),
}
BY_CLASS = Words("By class of customer", "按客户阶段")
CLASS_HEADINGS = (
    Words("Class", "阶段"),
    Words("Customers", "客户数"),
    Words("Contacts", "次数"),
    Words("Minutes", "分钟"),
    Words("Share of the time", "时间占比"),
)
CLASS_NOTE = Words("The stage at which customers stand now.", "按客户目前所处的阶段。")
STAGES = {
    LifecycleStage.PROSPECT.value: Words("Prospect", "潜在客户"),
    LifecycleStage.FIRST_PURCHASE.value: Words("First purchase", "首购"),
    LifecycleStage.REPEAT.value: Words("Repeat", "复购"),
    LifecycleStage.LOYAL.value: Words("Loyal", "忠实"),
}
NO_STAGE = Words("No stage", "未分阶段")
OLD_AND_NEW = Words("Old and new customers", "新老客户")
OLD_HEADINGS = (
    Words("Customers", "客户"),
    Words("Contacts", "次数"),
    Words("Share", "占比"),
    Words("Minutes", "分钟"),
    Words("Share of the time", "时间占比"),
)
OLD = Words("Old", "老客户")
NEW = Words("New", "新客户")
OLD_NOTE = Words(
    "Old customers bought for the first time more than 90 days before the last day.",
    "老客户：在最后一天的 90 天以前就已购买过。",
)
BY_DAY = Words("Day by day", "逐日")
DAY_HEADINGS = (
    Words("Day", "星期"),
    Words("Date", "日期"),
    Words("Visits", "拜访"),
    Words("Contacts", "次数"),
    Words("Minutes", "分钟"),
    Words("Follow-ups done", "完成的跟进"),
)
WEEKDAYS = (
    Words("Monday", "周一"),
    Words("Tuesday", "周二"),
    Words("Wednesday", "周三"),
    Words("Thursday", "周四"),
    Words("Friday", "周五"),
    Words("Saturday", "周六"),
    Words("Sunday", "周日"),
)
NEGLECTED = Words("A-customers without contact for 60 days", "60 天没有联系的 A 类客户")
NEGLECTED_HEADINGS = (Words("Customer", "客户"), Words("Last contact", "最近联系"))
NEVER = Words("never", "从未")
