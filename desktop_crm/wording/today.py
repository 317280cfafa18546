"""What the terminal says of a day."""

from __future__ import annotations

from desktop_crm.wording.languages import Words

OVERDUE = Words("Overdue", "已逾期")
DUE = Words("Today", "今日")
WEEK = Words("Within the week", "一周内")
SUGGESTED = Words("Suggested next, and why", "建议联系及理由")
MONTH = Words("This month: {sold}", "本月：{sold}")
MONTH_OF_TARGET = Words("This month: {sold} of {target}", "本月：{sold}，目标 {target}")
