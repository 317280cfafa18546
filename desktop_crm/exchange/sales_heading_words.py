"""The headings of tables of sales and follow-ups, by what their columns mean: folded, without spaces and marks.

They are those of this program, of Salesforce, HubSpot, Zoho, Pipedrive, Dynamics, and of Chinese programs.
"""

from __future__ import annotations

from desktop_crm.domain.sales_documents import DocumentKind
from desktop_crm.exchange.sales_fields import SalesField

_F = SalesField
ANYWHERE: dict[SalesField, str] = {
    _F.CUSTOMER: "account customer company client accountname customername companyname organisation organization "
    "payer 客户 客户名称 公司 公司名称 付款方 付款单位",
    _F.PRODUCT: "product productname item itemname article 产品 产品名称 商品 商品名称 品名",
    _F.OWNER: "owner salesagent agent salesperson salesrep dealowner opportunityowner 负责人 销售 业务员 销售员",
    _F.AMOUNT: "amount value total sum netamount net 金额 总额 合计 总金额 净额",
    _F.CURRENCY: "currency currencycode 币种 货币",
    _F.NOTE: "note notes comment comments description 备注 说明 描述",
    _F.UNIT: "unit uom 单位 计量单位",
    _F.CATEGORY: "category series productfamily family group 类别 分类 系列",
    _F.TAX_RATE: "taxrate vatrate vatpercent 税率",
    _F.TAX: "tax vat taxamount vatamount 税额 税金",
    _F.DISCOUNT: "discount discountpercent rebate 折扣",
    _F.QUANTITY: "quantity qty count 数量",
    _F.PRICE: "price salesprice unitprice listprice 单价 价格 售价 标价",
    _F.REFERENCE: "reference paymentreference purpose remittance 附言 摘要 用途",
}  # fmt: skip
DEAL_TITLES = """dealname dealtitle opportunity opportunityname 商机 商机名称 商机主题 商机标题
    销售机会 销售机会名称 机会名称 机会主题"""
DEAL_NUMBERS = "opportunityid dealid 商机编号 商机id 机会编号"
OF_DEALS: dict[SalesField, str] = {
    _F.CODE: f"{DEAL_NUMBERS} recordid id 编号",
    _F.TITLE: f"deal {DEAL_TITLES} title name topic 标题 名称 主题 项目名称 项目",
    _F.CUSTOMER: "potentialcustomer associatedcompany primaryassociatedcompany organization organizationname "
    "所属客户 关联客户 对应客户 客户全称",
    _F.PIPELINE: "pipeline pipelinename dealpipeline salespipeline 销售流程 流程 商机流程 销售管道",
    _F.STAGE: "stage stagename dealstage salesstage opportunitystage 阶段 阶段名称 商机阶段 销售阶段 机会阶段",
    _F.STATUS: "status dealstatus 状态 商机状态 机会状态",
    _F.OWNER: "商机负责人 机会所有人 所有人 跟进人",
    _F.OPENED: "opened engagedate created createdate createddate createdon createdtime opendate startdate "
    "dealcreated 建立日期 创建日期 创建时间 商机创建时间 开始日期 立项日期",
    _F.EXPECTED: "expected expecteddate expectedclose expectedclosedate estclosedate estimatedclosedate expectedby "
    "预计成交 预计成交日期 预计成交时间 预计签单日期 预计签约日期 预计结单日期 预计关闭日期 预计日期",
    _F.CLOSED: "closed closedate closeddate closingdate wondate wontime actualclosedate 关闭日期 成交日期 成交时间 "
    "结单日期 赢单日期 赢单时间 结束日期",
    _F.LOST_ON: "losttime lostdate 输单时间 输单日期 丢单时间",
    _F.AMOUNT: "dealvalue closevalue dealamount opportunityamount estimatedvalue estrevenue estimatedrevenue 商机金额 "
    "成交金额 预计金额 预计成交金额 预计销售金额 预计收入 预期收入 机会金额",
    _F.CURRENCY: "currencyofvalue",
    _F.PROBABILITY: "probability winprobability 概率 赢单率 赢率 成交概率 成功率 可能性",
    _F.REASON: "reason lossreason reasonforloss lostreason closereason winreason closedlostreason closedwonreason "
    "原因 输单原因 赢单原因 丢单原因",
}  # fmt: skip
OF_PRODUCTS: dict[SalesField, str] = {
    _F.CODE: "code sku productcode productid itemno articleno 编码 产品编码 货号 商品编码",
    _F.PRODUCT: "name 名称",
}
OF_PAYMENTS: dict[SalesField, str] = {
    _F.PAID_ON: "paidon paymentdate datepaid valuedate bookingdate 回款日期 付款日期 收款日期 到账日期",
    _F.NUMBER: "invoice invoiceno invoicenumber 发票 发票号 发票号码 单号",
    _F.AMOUNT: "paid paidamount credit 回款金额 收款金额 付款金额 到账金额",
}
OF_DOCUMENTS: dict[SalesField, str] = {
    _F.DEAL: f"deal {DEAL_TITLES}",
    _F.DEAL_CODE: DEAL_NUMBERS,
    _F.DATED: "date dated documentdate 日期 单据日期",
    _F.DUE: "due duedate dueon validuntil expirydate expires 到期日 到期日期 付款期限 有效期至",
    _F.STATUS: "status state documentstatus 状态 单据状态",
    _F.VERSION: "version revision 版本 版本号",
    _F.FOLLOWS: "madefrom sourcedocument 来源单据 源单据",
    _F.POSITION: "line lineno linenumber 行号",
    _F.TEXT: "description itemdescription linedescription 描述 行描述",
}
OF_FOLLOW_UPS: dict[SalesField, str] = {
    _F.TITLE: "followup task todo nextstep reminder action subject title what 跟进 跟进事项 跟进内容 待办 "
    "待办事项 任务 下一步 事项 提醒 内容 主题",
    _F.CUSTOMER: "contact contactname name person 联系人 姓名",
    _F.DUE: "due duedate dueon followupdate followupon remindon date 到期日 到期日期 跟进日期 下次跟进 "
    "提醒日期 计划日期 截止日期 日期",
    _F.TIME: "time duetime at 时间 提醒时间",
    _F.PRIORITY: "priority importance 优先级 重要性 重要程度",
    _F.DONE: "done completed finished status 完成 已完成 是否完成 状态",
    _F.REPEAT: "repeat repeats recurrence every 重复 重复周期 周期",
}  # fmt: skip
# An order may name its contract, a delivery its order, an invoice both: what comes first decides.
NUMBERS: dict[DocumentKind, str] = {
    DocumentKind.INVOICE: "invoice invoiceno invoicenumber invoiceid 发票号 发票号码 发票编号",
    DocumentKind.DELIVERY: "delivery deliveryno deliverynumber deliverynote 送货单号 发货单号 出库单号",
    DocumentKind.ORDER: "order orderno ordernumber orderid salesorder 订单 订单号 订单编号",
    DocumentKind.CONTRACT: "contract contractno contractnumber contractid 合同 合同号 合同编号",
    DocumentKind.QUOTE: "quote quoteno quotenumber quotation quotationno 报价单号 报价号 报价编号",
}
DATES: dict[DocumentKind, str] = {
    DocumentKind.INVOICE: "invoicedate 开票日期 发票日期",
    DocumentKind.ORDER: "orderdate 下单日期 订单日期",
    DocumentKind.QUOTE: "quotedate 报价日期",
    DocumentKind.CONTRACT: "contractdate 签约日期 合同日期",
    DocumentKind.DELIVERY: "deliverydate 送货日期 发货日期",
}
