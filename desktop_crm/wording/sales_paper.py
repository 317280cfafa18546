"""What stands on quotes, orders and invoices beside the facts, in the language of whoever receives them."""

from __future__ import annotations

from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.wording.languages import Words

# What a seller prints is no 发票: in China that is the tax authority's own paper.
TITLES = {
    DocumentKind.QUOTE: Words("Quote", "报价单"),
    DocumentKind.CONTRACT: Words("Contract", "销售合同"),
    DocumentKind.ORDER: Words("Order confirmation", "订单确认书"),
    DocumentKind.DELIVERY: Words("Delivery note", "发货单"),
    DocumentKind.INVOICE: Words("Invoice", "账单"),
}
SECOND_DAYS = {
    DocumentKind.QUOTE: Words("Valid until", "有效期至"),
    DocumentKind.CONTRACT: Words("Valid until", "有效期至"),
    DocumentKind.ORDER: Words("Delivery by", "交货日期"),
    DocumentKind.DELIVERY: Words("Arrival by", "预计到货"),
    DocumentKind.INVOICE: Words("Payable until", "付款期限"),
}
TO = Words("To", "致")
NUMBER = Words("Number", "编号")
DATE = Words("Date", "日期")
REFERENCE = Words("Refers to", "关联单号")
VERSION = Words("version {version}", "第 {version} 版")
HEADINGS = (
    Words("No.", "序号"),
    Words("Description", "品名"),
    Words("Quantity", "数量"),
    Words("Unit price", "单价"),
    Words("Discount", "折扣"),
    Words("Tax", "税率"),
    Words("Amount", "金额"),
)
NET = Words("Net", "不含税金额")
TAX = Words("Tax {rate} % on {net}", "税额（{net} × {rate}%）")
TOTAL = Words("Total", "合计")
PAID = Words("Paid", "已付")
OWED = Words("Still to be paid", "未付")
NOTES = Words("Notes", "备注")
BANK = Words("Please pay to", "收款账户")
TAX_NUMBER = Words("Tax number", "税号")
PHONE = Words("Phone", "电话")
EMAIL = Words("E-mail", "邮箱")
SIGNED = (Words("For the seller", "卖方（签章）"), Words("For the buyer", "买方（签章）"))
PAGE = Words("{number} · page {page} of {pages}", "{number} · 第 {page} 页，共 {pages} 页")
