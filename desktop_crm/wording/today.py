"""What the terminal says of a day."""

from __future__ import annotations

from desktop_crm.wording.languages import Words

OVERDUE = Words("Overdue", "已逾期")
DUE = Words("Today", "今日")
WEEK = Words("Within the week", "一周内")
SUGGESTED = Words("Suggested next, and why", "建议联系及理由")
MONTH = Words("{metric} this month: {sold}", "本月{metric}：{sold}")
MONTH_OF_TARGET = Words("{metric} this month: {sold} of {target}", "本月{metric}：{sold}，目标 {target}")
