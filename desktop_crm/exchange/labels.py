"""Words that programs put beside a phone or an account, and the codes that we keep for them.

A label without a code is the user's own word and is kept as written.
"""

from __future__ import annotations

import re
from functools import lru_cache

_LABELS = {
    "work": "work business office company 工作 单位 公司 商务 办公 办公室",
    "home": "home private personal 家庭 住宅 家 家里 住家 个人 私人",
    "mobile": "mobile cell cellular iphone mobilephone cellphone 手机 移动 移动电话",
    "fax": "fax facsimile otherfax 传真 其他传真",
    "work_fax": "workfax businessfax officefax 商务传真 工作传真 单位传真 公司传真 办公传真",
    "home_fax": "homefax 住宅传真 家庭传真",
    "pager": "pager beeper 寻呼机 传呼",
    "main": "main primary companymain 总机 主要 主号码 公司总机",
    "other": "other 其他 其它",
    "car": "car 车载",
    "assistant": "assistant assistantphone assistants 助理",
    "school": "school 学校",
    "homepage": "homepage 主页 首页",
    "blog": "blog 博客",
    "birthday": "birthday bday 生日",
    "anniversary": "anniversary 纪念日 周年 周年纪念 结婚纪念日",
    "billing": "billing invoice invoiceaddress 账单 帐单 开票",
    "shipping": "shipping delivery deliveryaddress 收货 送货",
}
_SERVICES = {
    "wechat": "wechat weixin 微信 微信号",
    "qq": "qq qq号 qq号码 tencentqq",
    "whatsapp": "whatsapp",
    "line": "line",
    "telegram": "telegram",
    "dingtalk": "dingtalk 钉钉",
    "weibo": "weibo sinaweibo 微博 新浪微博",
    "feishu": "feishu lark 飞书",
    "douyin": "douyin 抖音",
    "skype": "skype skypeusername",
    "jabber": "jabber xmpp",
    "gtalk": "gtalk googletalk googlehangouts hangouts",
    "aim": "aim",
    "icq": "icq",
    "msn": "msn windowslive msnim",
    "yahoo": "yahoo ymsgr ym",
    "sip": "sip",
    "signal": "signal",
    "messenger": "facebookmessenger messenger",
    "facebook": "facebook",
    "twitter": "twitter x",
    "linkedin": "linkedin linkedincompany",
    "instagram": "instagram",
    "irc": "irc",
    "groupwise": "groupwise",
    "gadugadu": "gadugadu gg",
    "matrix": "matrix",
    "teams": "teams",
}
_GENDERS = {
    "male": "male m man 男 男性 先生",
    "female": "female f woman 女 女性 女士 小姐",
    "other": "other o 其他",
}


def _by_word(table: dict[str, str]) -> dict[str, str]:
    return {word: code for code, words in table.items() for word in words.split()}


_LABEL_OF = _by_word(_LABELS)
_SERVICE_OF = _by_word(_SERVICES)
_GENDER_OF = _by_word(_GENDERS)
_APPLE = re.compile(r"_\$!<(.*)>!\$_", re.DOTALL)
_NOT_WORD = re.compile(r"[\W_]+")


def _key(text: str) -> str:
    return _NOT_WORD.sub("", text).casefold()


@lru_cache(maxsize=256)
def label_code(text: str) -> str:
    """Return the code of a label in any program's spelling, or the user's own word unchanged."""
    apple = _APPLE.fullmatch(text.strip())
    word = (apple.group(1) if apple else text).strip()
    return _LABEL_OF.get(_key(word), word)


def label_word(code: str, language: str) -> str:
    """Return a label as a table shows it in a language (en, zh); `label_code` reads it back."""
    return _word(_LABELS, code, language)


def service_word(code: str, language: str) -> str:
    """Return a service's name in a language; `service_code` reads it back."""
    return _word(_SERVICES, code, language)


def gender_word(code: str, language: str) -> str:
    """Return a gender in a language; `gender_code` reads it back."""
    return _word(_GENDERS, code, language)


def _word(table: dict[str, str], code: str, language: str) -> str:
    # The user's own words are not kept in the cache: it outlives the lock.
    return _known_word(table[code], code, language) if code in table else code


@lru_cache(maxsize=256)
def _known_word(words: str, code: str, language: str) -> str:
    if language.startswith("zh"):
        return next((word for word in words.split() if not word.isascii()), code)
    return code.replace("_", " ")


def is_label(text: str) -> bool:
    """Tell whether a word is a label known to us."""
    return _key(text) in _LABEL_OF


@lru_cache(maxsize=256)
def service_code(text: str) -> str:
    """Return the code of an IM or social service, or the word unchanged."""
    return _SERVICE_OF.get(_key(text), text.strip())


def is_service(text: str) -> bool:
    """Tell whether a word names a service known to us."""
    return _key(text) in _SERVICE_OF


def im_scheme(service: str) -> str:
    """Return the scheme that goes before a handle in an IMPP property (RFC 4770): wechat, xmpp, im."""
    return re.sub(r"[^a-z0-9]", "", service.casefold()) or "im"


def gender_code(text: str) -> str:
    """Return male, female or other, or the word unchanged."""
    return _GENDER_OF.get(_key(text), text.strip())
