"""What tables and columns are called where a change is told, in the window and on the terminal."""

from __future__ import annotations

from desktop_crm.wording.history_codes import CODES
from desktop_crm.wording.languages import Language, Words

ACTIONS = {
    "changed": Words("{what} changed", "修改了{what}"),
    "added": Words("{what} added", "添加了{what}"),
    "removed": Words("{what} removed", "删除了{what}"),
}
TOLD = Words("{what}: {value}", "{what}：{value}")
INSTANTS = frozenset({"archived_at", "created_at", "deleted_at", "done_at", "received_at", "at"})
"""Columns that hold UTC milliseconds."""
_OF = Words("{field} of {name}", "{name} 的{field}")
TABLES = {
    "attachment": Words("Photo or file", "照片或文件"),
    "attachment_chunk": Words("Content of a file", "文件内容"),
    "cadence": Words("Contact cycle", "回访周期"),
    "contact_point": Words("Contact", "联系方式"),
    "contact_rule": Words("How to keep contact", "联系约定"),
    "coupon": Words("Coupon", "优惠券"),
    "customer": Words("Record", "记录"),
    "customer_tag": Words("Tag", "标签"),
    "deal": Words("Deal", "商机"),
    "deal_check": Words("Point of a checklist", "清单事项"),
    "document_file": Words("File of a document", "单据附件"),
    "document_line": Words("Line of a document", "单据明细"),
    "draft": Words("Draft", "草稿"),
    "exchange_rate": Words("Exchange rate", "汇率"),
    "follow_up": Words("Follow-up", "跟进计划"),
    "follow_up_terms": Words("Terms of a follow-up", "跟进计划详情"),
    "goal": Words("Goal", "目标"),
    "interaction": Words("Interaction", "跟进记录"),
    "interaction_origin": Words("Origin of an interaction", "跟进记录来源"),
    "lead": Words("Lead", "线索"),
    "need_end": Words("End of a need", "需求结果"),
    "payment": Words("Payment", "回款"),
    "pinned_interaction": Words("Pinned interaction", "置顶跟进"),
    "pipeline": Words("Pipeline", "销售流程"),
    "planned_step": Words("Step of a plan", "方案步骤"),
    "playbook": Words("Plan", "方案"),
    "preference": Words("Preference", "偏好"),
    "product": Words("Product", "产品"),
    "purchase": Words("Purchase", "购买记录"),
    "relation": Words("Relation", "关系"),
    "rule": Words("Rule", "规则"),
    "rule_run": Words("Run of a rule", "规则执行"),
    "sales_document": Words("Document", "单据"),
    "saved_view": Words("View", "视图"),
    "stage": Words("Stage", "阶段"),
    "stage_change": Words("Move of a deal", "商机阶段变动"),
    "store_setting": Words("Setting", "设置"),
    "tag": Words("Tag", "标签"),
    "view_log": Words("Log of strict fields", "查看日志"),
}
# A column of one table stands as table.column where the word of the others would mislead.
COLUMNS = {
    "active": Words("offered", "在售"),
    "active_since": Words("switched on", "启用"),
    "amount": Words("amount", "金额"),
    "archived_at": Words("archived", "归档"),
    "at": Words("time", "时间"),
    "attachment_id": Words("file", "文件"),
    "body": Words("content", "内容"),
    "bought_on": Words("day", "日期"),
    "category": Words("category", "类别"),
    "changed_on": Words("day", "日期"),
    "channel": Words("channel", "方式"),
    "checklist": Words("checklist", "清单"),
    "closed_on": Words("closing day", "关闭日期"),
    "code": Words("code", "编码"),
    "columns": Words("columns and order", "列与排序"),
    "company": Words("company", "公司"),
    "confirmed_on": Words("last confirmed", "最近核实"),
    "contact": Words("contact", "联系方式"),
    "created_at": Words("added", "添加时间"),
    "currency": Words("currency", "币种"),
    "customer_id": Words("customer", "客户"),
    "dated_on": Words("day", "日期"),
    "days": Words("days", "天数"),
    "deal_id": Words("deal", "商机"),
    "deleted_at": Words("in the trash", "回收站"),
    "department": Words("department", "部门"),
    "direction": Words("direction", "方向"),
    "discount": Words("discount", "折扣"),
    "do_not_contact": Words("do not contact", "请勿联系"),
    "document_id": Words("document", "单据"),
    "done_at": Words("done", "完成"),
    "draft": Words("drafted message", "消息草稿"),
    "due_on": Words("day", "日期"),
    "due_time": Words("time", "时间"),
    "ended_on": Words("last day", "结束日期"),
    "expected_on": Words("expected close", "预计成交日期"),
    "family_name": Words("family name", "姓"),
    "follow_up_id": Words("follow-up", "跟进计划"),
    "follows_id": Words("made from", "来源单据"),
    "forecast": Words("forecast", "销售预测"),
    "from_id": Words("from", "原对象"),
    "gender": Words("gender", "性别"),
    "given_name": Words("given name", "名"),
    "honorific": Words("title", "称谓"),
    "interaction_id": Words("interaction", "跟进记录"),
    "is_primary": Words("used first", "首选"),
    "issued_on": Words("day of issue", "发放日期"),
    "key": Words("which", "名称"),
    "kind": Words("kind", "类型"),
    "kind_or_stage": Words("group of customers", "客户群"),
    "label": Words("label", "标签"),
    "last_contact_at": Words("last contact", "最近联系"),
    "media_type": Words("kind of file", "文件类型"),
    "message": Words("name of the message", "消息名称"),
    "metric": Words("metric", "指标"),
    "middle_name": Words("middle name", "中间名"),
    "minutes": Words("minutes", "分钟"),
    "month": Words("month", "月份"),
    "most_a_week": Words("most contacts a week", "每周最多联系次数"),
    "name": Words("name", "名称"),
    "net": Words("net amount", "未税金额"),
    "nickname": Words("nickname", "昵称"),
    "normal": Words("comparable form", "比对形式"),
    "note": Words("note", "备注"),
    "number": Words("number", "编号"),
    "occupation": Words("occupation", "职业"),
    "opened_on": Words("opening day", "创建日期"),
    "outcome": Words("outcome", "结果"),
    "owner": Words("owner", "负责人"),
    "paid_on": Words("day", "日期"),
    "parts": Words("parts", "组成部分"),
    "period": Words("period", "期间"),
    "pipeline_id": Words("pipeline", "销售流程"),
    "place": Words("place", "位置"),
    "playbook_id": Words("plan", "方案"),
    "point": Words("point", "序号"),
    "position": Words("order", "顺序"),
    "preference_id": Words("need", "需求"),
    "price": Words("price", "价格"),
    "priority": Words("priority", "优先级"),
    "probability": Words("probability", "赢单率"),
    "product": Words("product", "产品"),
    "product_id": Words("product", "产品"),
    "promise": Words("promise", "承诺"),
    "quantity": Words("quantity", "数量"),
    "query": Words("search", "搜索条件"),
    "ran_at": Words("time", "时间"),
    "rate": Words("rate", "汇率"),
    "reason": Words("reason", "原因"),
    "received_at": Words("received", "收到时间"),
    "record_id": Words("what it changed", "改动对象"),
    "reference": Words("reference", "附言"),
    "repeat": Words("repetition", "重复规则"),
    "rotting_days": Words("days until stale", "停滞天数"),
    "rule_id": Words("rule", "规则"),
    "score": Words("score", "评分"),
    "seconds": Words("seconds of writing", "录入秒数"),
    "service": Words("service", "服务"),
    "since": Words("since", "起始日"),
    "since_on": Words("since", "起始日"),
    "size": Words("size", "大小"),
    "source": Words("source", "来源"),
    "stage": Words("stage", "阶段"),
    "stage_id": Words("stage", "阶段"),
    "stage_since": Words("in the stage since", "进入阶段日期"),
    "start_on": Words("begins", "开始日期"),
    "status": Words("status", "状态"),
    "subject": Words("subject", "主题"),
    "suffix": Words("suffix", "后缀"),
    "tag_id": Words("tag", "标签"),
    "target": Words("target", "目标值"),
    "tax": Words("tax", "税额"),
    "tax_rate": Words("tax rate", "税率"),
    "text": Words("text", "内容"),
    "title": Words("text", "内容"),
    "to_id": Words("to", "新对象"),
    "uid": Words("name in calendars", "日历标识"),
    "unit": Words("unit", "单位"),
    "unit_price": Words("price", "单价"),
    "valid_until": Words("valid until", "有效期至"),
    "value": Words("value", "值"),
    "version": Words("version", "版本"),
    "view_id": Words("view", "视图"),
    "words": Words("job title or words", "职位或说明"),
    "zone": Words("time zone", "时区"),
    "customer.name": Words("name", "姓名"),
    "deal.title": Words("title", "标题"),
    "lead.name": Words("name", "姓名"),
    "relation.to_id": Words("company", "公司"),
    "sales_document.due_on": Words("due", "到期日"),
    "stage_change.from_id": Words("from stage", "原阶段"),
    "stage_change.to_id": Words("to stage", "新阶段"),
}


def say_table(table: str, language: Language) -> str:
    """Return what a row of a table is called."""
    return TABLES[table].say(language)


def say_column(table: str, column: str, language: Language) -> str:
    """Return what a column of a table is called; nothing for a row as a whole."""
    if not column:
        return ""
    return COLUMNS.get(f"{table}.{column}", COLUMNS[column]).say(language)


def say_part(table: str, column: str, name: str, language: Language) -> str:
    """Return what of a row changed: Quantity of Kiln shelf where its name is known, or else Document · status."""
    field = say_column(table, column, language)
    if field and name:
        said = _OF.say(language, field=field, name=name)
        return said[:1].upper() + said[1:] if language is Language.EN else said
    return " · ".join(filter(None, (say_table(table, language), field)))


def say_code(table: str, column: str, code: str, language: Language) -> str:
    """Return the words of a code, or the text as it stands where it is none."""
    words = CODES.get(f"{table}.{column}", {}).get(code)
    return words.say(language) if words else code
