"""What the fields of a customer are called within a sentence."""

from __future__ import annotations

from desktop_crm.wording.languages import Language, Words

FIELDS = {
    "address": Words("address", "地址"),
    "amount": Words("amount", "金额"),
    "anniversary": Words("anniversary", "纪念日"),
    "birthday": Words("birthday", "生日"),
    "city": Words("city", "城市"),
    "confirmed": Words("day of confirmation", "核实日期"),
    "contact": Words("contact point", "联系方式"),
    "country": Words("country", "国家"),
    "currency": Words("currency", "币种"),
    "customers": Words("number of customers", "客户数量"),
    "date": Words("date", "日期"),
    "department": Words("department", "部门"),
    "due_on": Words("due date", "到期日"),
    "email": Words("e-mail address", "电子邮箱"),
    "family_name": Words("family name", "姓"),
    "follow_up": Words("follow-up", "跟进计划"),
    "gender": Words("gender", "性别"),
    "given_name": Words("given name", "名"),
    "honorific": Words("title", "称谓"),
    "id_number": Words("ID number", "证件号码"),
    "im": Words("chat handle", "聊天账号"),
    "interactions": Words("number of interactions", "跟进记录数量"),
    "job_title": Words("job title", "职务"),
    "kind": Words("kind", "类型"),
    "label": Words("label", "标签名"),
    "language": Words("language", "语言"),
    "limit": Words("limit", "数量上限"),
    "middle_name": Words("middle name", "中间名"),
    "minutes": Words("duration", "时长"),
    "name": Words("name", "姓名"),
    "need": Words("need", "需求"),
    "nickname": Words("nickname", "昵称"),
    "note": Words("note", "备注"),
    "organisation": Words("organisation", "公司"),
    "passphrase": Words("passphrase", "主密码"),
    "phone": Words("phone number", "电话号码"),
    "photo": Words("photo", "照片"),
    "postcode": Words("postcode", "邮编"),
    "preference": Words("preference", "偏好"),
    "product": Words("product", "产品"),
    "purchases": Words("number of purchases", "购买记录数量"),
    "recovery_code": Words("recovery code", "恢复码"),
    "region": Words("region", "省份"),
    "relation": Words("relation", "关系"),
    "repeat": Words("repetition", "重复规则"),
    "seed": Words("seed", "随机种子"),
    "service": Words("chat service", "聊天工具"),
    "source": Words("source", "来源"),
    "stage": Words("stage", "阶段"),
    "street": Words("street", "街道"),
    "subject": Words("subject", "主题"),
    "suffix": Words("suffix", "后缀"),
    "tag": Words("tag", "标签"),
    "tags": Words("tags", "标签"),
    "text": Words("text", "内容"),
    "time": Words("time", "时间"),
    "until": Words("last day", "截止日期"),
    "view": Words("saved view", "已保存视图"),
    "view_name": Words("name of the view", "视图名称"),
    "website": Words("website", "网址"),
}
_ENTRY = Words("entry", "内容")


def say_field(field: str, language: Language) -> str:
    """Return the name of a field by its code, "entry" for a field that has no name."""
    return FIELDS.get(field, _ENTRY).say(language)
