"""The words that tell the lines of a business card apart, in English and Chinese, and the patterns made of them."""

from __future__ import annotations

import re
from typing import Final

HAN: Final = "\u3400-\u4dbf\u4e00-\u9fff"


def _any(words: str) -> str:
    """Return a pattern for one of these words, the longest first; _ stands for a blank that may be missing."""
    ordered = sorted(words.split(), key=len, reverse=True)
    return "|".join(re.escape(word).replace("_", r"\s?") for word in ordered)


# What a number is, by the word before or behind it; several may be joined by a stroke.
NUMBER_LABELS: Final = {
    "mobile": _any(
        "m mob mobil mobile hp h/p port portable mobile_phone mobile_no cell cell_phone cellphone cel gsm "
        "handy 手机 手机号 手机号码 移动电话"
    ),
    "fax": _any("f fax fax_no telefax 传真"),
    "home": _any("h home private 宅电 家庭电话 住宅电话"),
    "main": _any(
        "switchboard main main_line reception 总机 公司总机 热线 服务热线 全国热线 hotline toll_free "
        "toll-free"
    ),
    "work": _any(
        "t tel tél telephone tel_no phone phone_no ph p o office off d dir direct direct_line direct_dial ddi "
        "work business telefon 电话 座机 办公电话 公司电话 固话 固定电话 办公 直线 直线电话 直拨 联系电话 "
        "联系方式 电话号码"
    ),
}
MAIL_LABEL: Final = _any("e-mail email mail e 邮箱 电子邮箱 电子邮件 电邮 邮件 邮箱地址")
SITE_LABEL: Final = _any("web website site url homepage internet www w 网址 网站 官网 主页 公司网址 公司网站")
WECHAT: Final = _any("微信号 微信 wechat_id wechat weixin wx vx")
SERVICES: Final = {
    "qq": _any("qq qq号"),
    "whatsapp": _any("whatsapp whats_app"),
    "skype": _any("skype skype_id"),
    "telegram": _any("telegram"),
    "line": _any("line line_id"),
    "dingtalk": _any("钉钉 钉钉号 dingtalk"),
    "feishu": _any("飞书 feishu lark"),
    "weibo": _any("微博 weibo"),
    "linkedin": _any("linkedin"),
    "instagram": _any("instagram"),
    "facebook": _any("facebook"),
}
FIELD_LABELS: Final = {
    "name": _any("姓名 名字 联系人 name full_name contact contact_person attn"),
    "company": _any(
        "公司 公司名称 单位 单位名称 工作单位 企业名称 company company_name organisation organization firm"
    ),
    "title": _any("职务 职位 职称 头衔 岗位 title job_title position role function"),
    "department": _any("部门 所在部门 department dept division"),
    "address": _any(
        "地址 公司地址 办公地址 通讯地址 通信地址 联系地址 单位地址 详细地址 总部地址 工厂地址 address "
        "office_address mailing_address addr add location a"
    ),
    "postcode": _any("邮编 邮政编码 zip zip_code postcode post_code postal_code"),
}

# Ways to say goodbye, and what mail programs write: they say nothing of anybody.
CLOSING: Final = re.compile(
    r"(?:(?:with )?(?:best|kind|warm|kindest|warmest|many)?\s?(?:regards|wishes|thanks|greetings)|best"
    r"|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|cheers|thanks(?: and regards)?|thank you"
    r"|mit freundlichen grüßen|cordiali saluti|cordialement|saludos|sent from my \w+(?: \w+)?"
    r"|此致|敬礼|此致敬礼|顺颂商祺|顺祝商祺|祝好|谢谢"
    r"|祝工作顺利|祝商祺|商祺|发自我的\s?\w+|名片|business card|[-_=*~—]{2,})[\s,.!，。！~]*",
    re.IGNORECASE,
)
# Numbers that are no telephone: tax, bank and register.
_NUMBERED = _any("bank company account reg reg.")
NO_NUMBERS: Final = re.compile(
    r"税号|账号|帐号|开户|信用代码|注册号|执业证|\b(?:VAT|GST|IBAN|BIC|SWIFT|HRB|EIN|ABN|UID|P\.?\s?IVA|tax|registered"
    rf"|registration|licen[cs]e|(?:{_NUMBERED}) ?(?:account|no|number))\b",
    re.IGNORECASE,
)

_JOBS = _any(
    "manager managers managing director directors engineer officer ceo cfo cio cto coo cmo president vp svp "
    "evp avp gm head chief founder cofounder co-founder owner partner principal consultant representative rep "
    "executive assistant associate specialist supervisor coordinator co-ordinator analyst buyer purchaser "
    "technician administrator secretary architect designer developer lead leader agent adviser advisor "
    "accountant planner chairman chairwoman chair merchandiser clerk trainee procurement sourcing purchasing "
    "sales marketing editor scientist researcher lecturer attorney lawyer solicitor notary broker "
    "geschäftsführer geschäftsführerin leiter leiterin vertrieb vertriebsleiter vertriebsleiterin einkauf "
    "einkaufsleiter inhaber inhaberin direttore responsabile gérant directeur directrice gerente compras"
)
_HAN_JOBS = _any(
    "经理 总监 主管 主任 总裁 董事 工程师 代表 助理 专员 顾问 会计 出纳 采购 销售 店长 厂长 院长 校长 所长 "
    "部长 处长 科长 局长 课长 组长 队长 行长 站长 教授 讲师 医师 医生 律师 设计师 架构师 秘书 创始人 合伙人 "
    "老板 业务员 跟单 客服 负责人 研究员 总工 技术员 督导 分析师 策划 编辑 总经办 法人 主播 护士长"
)
TITLE: Final = re.compile(rf"\b(?:{_JOBS})\b|{_HAN_JOBS}", re.IGNORECASE)
DEPARTMENT: Final = re.compile(
    rf"[{HAN}A-Za-z0-9]{{1,14}}(?:部|处|科|事业部|办公室|车间)|.*\b(?:department|dept\.?|division|team|unit|abteilung)\b.*",
    re.IGNORECASE,
)
_HAN_COMPANY = _any(
    "公司 分公司 集团 工厂 商行 事务所 医院 学校 中学 小学 大学 学院 幼儿园 银行 酒店 宾馆 饭店 餐厅 茶馆 "
    "研究院 研究所 工作室 合作社 商会 协会 基金会 委员会 门市部 经营部 服务部 批发部 维修部 办事处 旗舰店 "
    "专卖店 药房 超市 市场 出版社 杂志社 报社 诊所 俱乐部 旅行社 农场"
)
_COMPANY_WORDS = (
    r"Inc|Ltd|LLC|LLP|PLC|GmbH|AG|KG|OHG|SE|Corp|Corporation|Co|Company|Limited|S\.?A\.?S?|S\.?A\.?R\.?L|S\.?r\.?l"
    r"|S\.?p\.?A|B\.?V|N\.?V|Pty|Pte|A/S|ApS|AB|AS|Oy|SIA|Kft|K\.K|Lda|S\.?L|Group|Holdings?|Industries|Partners|Solutions"
    r"|Technologies|Systems|Associates|Bank|University|Hospital|Institute|Foundation|Consulting|Logistics|Trading|Enterprises"
    r"|Studios?|Labs?|Works|Ventures|International|Services|Agency|Manufacturing|Exports|Imports"
)
_HOUSES = _any("Institute University College Academy Ministry Museum Bank Society")
COMPANY: Final = re.compile(
    rf".*(?:{_HAN_COMPANY}|[{HAN}]{{2}}厂|[{HAN}]{{3}}店)(?:[（(][^()（）]{{1,10}}[)）])?|.*\b(?:{_COMPANY_WORDS})\b\.?"
    rf"|.*\s&\s(?:Sons?|Co|Daughters|Brothers)\b\.?|(?:{_HOUSES}) of .*",
    re.IGNORECASE,
)

_STREETS = _any(
    "street st road rd avenue ave lane ln drive dr boulevard blvd way square sq court ct place pl terrace "
    "quay row close crescent highway hwy parkway pkwy suite ste floor fl room rm unit building bldg block "
    "tower house plaza park estate wharf mews platz allee weg rue via viale piazza corso calle avenida paseo "
    "postfach po_box p.o._box p.o.box"
)
STREET: Final = re.compile(
    rf"\b(?:{_STREETS})\b|(?:str(?:aße|asse|\.)|gasse|platz|weg|allee|straat|laan|gade|gatan)(?=\W|$)",
    re.IGNORECASE,
)
BUILDING: Final = re.compile(
    r"\b(?:house|tower|building|bldg|plaza|centre|center|park|floor|suite|unit|mill|wharf|campus)\b",
    re.IGNORECASE,
)
POSTCODE: Final = re.compile(
    r"\b(?:[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|(?:[A-Z]{1,2}-)?\d{5}(?:-\d{4})?|\d{4}\s?[A-Z]{2}"
    r"|\d{6})\b|^(?:[A-Z]{1,2}-)?\d{4}\s[A-ZÄÖÜ][a-zäöüß]+"
)
COUNTRY: Final = re.compile(
    _any(
        "China P.R._China PR_China Hong_Kong Taiwan Singapore Japan Korea South_Korea India Vietnam Thailand "
        "Malaysia Indonesia Australia New_Zealand USA U.S.A. United_States United_States_of_America Canada "
        "Mexico Brazil Argentina Chile UK U.K. United_Kingdom England Scotland Wales Ireland France Germany "
        "Deutschland Italy Italia Spain España Portugal Netherlands The_Netherlands Belgium Austria "
        "Österreich Switzerland Schweiz Poland Sweden Norway Denmark Finland Czechia Czech_Republic Slovakia "
        "Hungary Greece Turkey Israel UAE U.A.E. Egypt South_Africa Russia Slovenia Croatia Romania 中国"
    ),
    re.IGNORECASE,
)
HAN_ADDRESS: Final = re.compile(
    rf"[{HAN}](?:路|街|大道|道|巷|弄|胡同)[{HAN}A-Za-z]{{0,6}}\s?\d|\d+\s?[-—]?\s?\d*\s?(?:号|弄|幢|栋|座|楼|室|层|单元)"
    rf"|[{HAN}](?:省|市|自治区|特别行政区)[{HAN}\s]{{1,12}}(?:区|县|市|镇|路|街|道|园|村)"
    rf"|[{HAN}]{{2,}}(?:区|县|镇)[{HAN}\s]{{1,12}}(?:路|街|道|村|园区|工业区|开发区|大厦|广场)"
)

# Words that begin with a capital and are nobody's name.
_PLAIN_WORDS = (
    "best kind regards the and of for from with our your office head sales department team contact phone "
    "mobile fax email web website address new service customer support group monday friday confidential "
    "notice please this think before printing quality since visit follow us made in hours open closed trade "
    "fair hall booth stand"
)
NO_NAME: Final = frozenset(_PLAIN_WORDS.split())
