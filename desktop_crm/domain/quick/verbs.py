"""What is done with customers, by which channel and in which direction, as both languages say it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from desktop_crm.domain.interactions import Direction, InteractionKind
from desktop_crm.domain.quick.tokens import Channel, Mark, Result, Rule, Tense, Token, Verb, Word

_VISIT, _CALL, _EMAIL = InteractionKind.VISIT, InteractionKind.CALL, InteractionKind.EMAIL
_CHAT, _SOCIAL, _LETTER = InteractionKind.CHAT, InteractionKind.SOCIAL, InteractionKind.LETTER
_OUT, _IN = Direction.OUTGOING, Direction.INCOMING
_DONE, _BARE, _EVENT, _PLAN = Tense.DONE, Tense.BARE, Tense.EVENT, Tense.PLAN

_HAD = r"\bhad (?:an? )?(?:(?:very )?(?:quick|short|brief|long|first|working) )?"
_GOT = r"\b(?:got|received|had) (?:an? |the )?(?:new )?"
_CALLS = r"(?:(?:phone|video|zoom|teams|conference|quick|short|long|first) )?call"
_EN: tuple[tuple[str, Tense, InteractionKind | None, Direction | None], ...] = (
    (rf"{_GOT}{_CALLS} (?:back )?from", _DONE, _CALL, _IN),
    (rf"{_GOT}(?:e-?mail|mail)s?(?: reply)?(?: from)?", _DONE, _EMAIL, _IN),
    (rf"{_GOT}(?:message|text|whatsapp|wechat)(?: message)?(?: from)?", _DONE, _CHAT, _IN),
    (rf"{_GOT}letter(?: from)?", _DONE, _LETTER, _IN),
    (rf"{_HAD}(?:meeting|visit|lunch|dinner|breakfast|coffee|demo)(?: with| at)?", _DONE, _VISIT, None),
    (rf"{_HAD}{_CALLS}(?: with)?|{_HAD}(?:phone )?(?:chat|talk|conversation)(?: with)?", _DONE, _CALL, None),
    (r"\b(?:visited|called|rang|phoned) (?:us|me)\b", _DONE, None, _IN),
    (r"\b(?:emailed|e-mailed|mailed|wrote to) (?:us|me)\b", _DONE, _EMAIL, _IN),
    (r"\b(?:texted|messaged) (?:us|me)\b", _DONE, _CHAT, _IN),
    (
        r"\b(?:visited|dropped (?:by|in)(?: on| at)?|stopped by|popped in(?: at)?|went to(?: see)?|"
        r"called on)\b", _DONE, _VISIT, _OUT),
    (r"\b(?:met(?: up)?(?: with)?|demoed(?: to)?|saw|(?:site|factory|trial) visit done)\b", _DONE, _VISIT, None),
    (
        r"\b(?:called|phoned|rang|dialled|tried (?:to )?(?:call|calling|reach|reaching|ring|ringing))"
        r"(?: back)?\b(?! off)", _DONE, _CALL, _OUT),
    (r"\b(?:spoke|talked|spoken)(?: again)? (?:to|with)\b|\bspoke\b", _DONE, _CALL, None),
    (r"\b(?:emailed|e-mailed|mailed|wrote(?: to)?)\b", _DONE, _EMAIL, _OUT),
    (r"\b(?:texted|messaged|whatsapped|wechatted|pinged)\b", _DONE, _CHAT, _OUT),
    (r"\bchatted(?: with)?\b", _DONE, _CHAT, None),
    (r"\b(?:(?:sent|posted|mailed) (?:an? |the )?letter)\b", _DONE, _LETTER, _OUT),
    (
        r"\b(?:sent|forwarded|delivered|handed over|replied(?: to)?|followed up(?: with)?|"
        r"checked in(?: with)?)\b", _DONE, None, _OUT),
    (r"\A\W*(?:(?:i|we) )?promised\b(?! to)", _PLAN, None, None),
    (r"\b(?:moved to|postponed (?:to|until|till)|rescheduled (?:to|for|until)|pushed (?:back )?to)\b",
        _PLAN, None, None),
    (rf"\b(?:{_CALLS}|voicemail) from\b", _EVENT, _CALL, _IN),
    (r"\be-?mail from\b", _EVENT, _EMAIL, _IN),
    (r"\blinkedin message(?: to)?\b(?! from)", _EVENT, _SOCIAL, _OUT),
    (r"\be-?mail to\b", _EVENT, _EMAIL, _OUT),
    (r"\b(?:message|text) to\b", _EVENT, _CHAT, _OUT),
    (r"\b(?:message|text|whatsapp|wechat) from\b", _EVENT, _CHAT, _IN),
    (r"\bletter from\b", _EVENT, _LETTER, _IN),
    (r"\bvisit(?:or)? from\b", _EVENT, _VISIT, _IN),
    (r"\b(?:(?:phone|video|zoom|teams|conference) call|call with|call to)(?: with)?\b", _EVENT, _CALL, None),
    (
        r"\b(?:(?:site|factory|customer|follow-up) )?(?:visit (?:to|at|with)|meeting(?: with| at)?|"
        r"lunch(?: with)?|dinner(?: with)?|breakfast(?: with)?|coffee(?: with)?|demo(?: for| at| with)?|"
        r"presentation(?: for| at)?)\b", _EVENT, _VISIT, None),
    (r"\bchat with\b", _EVENT, _CHAT, None),
    (
        r"\bfollow[- ]?up(?: with| on)?\b|\b(?:check(?: back)? in|check back|touch base|get back|"
        r"come back|try again)(?: with| to)?\b", _PLAN, None, None),
    (
        r"\b(?:don.?t forget(?: to)?|remind(?: me)?|remember(?: to)?|todo|to do|send|chase|invite|prepare|deliver|"
        r"bring|ask|confirm|schedule|book|arrange|present|ship|discuss|talk|reply|collect|pick up|drop (?:off|by|"
        r"in)|stop by|go to|submit|review|sign|revisit|introduce|install|inspect|measure|renew|speak)\b",
        _PLAN, None, None),
    (r"\b(?:call|ring|phone)(?: back)?\b(?! off| centre| center| number)", _BARE, _CALL, _OUT),
    (r"\b(?:visit|see|meet(?: with| up with)?)\b", _BARE, _VISIT, _OUT),
    (r"\b(?:e-?mail|write(?: to)?)\b(?! address)", _BARE, _EMAIL, _OUT),
    (r"\b(?:text|message|whatsapp|wechat|ping|chat)\b", _BARE, _CHAT, _OUT),
)  # fmt: skip

_LE = "(?:了|过(?![来去年程于]))?"
_ZH: tuple[tuple[str, Tense, InteractionKind | None, Direction | None], ...] = (
    (r"加了?(?=.{1,6}微信)", _BARE, _CHAT, _OUT),
    (r"收到(?=.{0,8}?(?:邮件|来信))", _DONE, _EMAIL, _IN),
    (r"收到(?=.{0,8}?(?:微信|短信|消息|信息))", _DONE, _CHAT, _IN),
    (r"发来(?=.{0,4}邮件)", _DONE, _EMAIL, _IN),
    (r"发来(?=.{0,4}(?:微信|短信|消息|信息))", _DONE, _CHAT, _IN),
    (rf"打{_LE}?来{_LE}?(?:一?[个通])?电话|来{_LE}?电(?:话{_LE})?(?!脑|源|炉|机)|主动打{_LE}电话", _EVENT, _CALL, _IN),
    (rf"来访{_LE}|来厂(?:里)?参观{_LE}|来公司{_LE}|来我们(?:公司|厂)", _EVENT, _VISIT, _IN),
    (r"\A\W*(?:我们?)?(?:(?:承诺|保证)(?![书函金])|答应)了?", _PLAN, None, None),
    (
        r"改到|改期到|推迟到|延[期后]?到|改约(?:到)?|约(?:好|定|在|了)"
        r"?(?![\d半占为莫一两三四五六七八九十])", _PLAN, None, None),
    (rf"(?:上门|登门)?(?:拜访|走访|探访|登门|上门){_LE}|上门回访{_LE}", _BARE, _VISIT, _OUT),
    (
        rf"(?:见{_LE}面{_LE}|见到{_LE}|见了|面谈{_LE}|当面(?:谈|聊|沟通){_LE}|碰{_LE}面|会面{_LE}|"
        rf"开{_LE}(?:个)?会|吃{_LE}(?:个)?(?:午|晚)?饭|喝了(?:个|杯|会儿?)?茶|看{_LE}厂|陪(?=.{{1,6}}参观)"
        rf"|参观{_LE}|现场演示{_LE})", _BARE, _VISIT, None),
    (
        rf"打{_LE}(?:一?[个通])?电话{_LE}|打通{_LE}(?:电话)?|致电{_LE}|去{_LE}电(?:话{_LE})|回电(?:话)"
        rf"?{_LE}|回{_LE}(?:个)?电话{_LE}|拨打{_LE}|打给", _BARE, _CALL, _OUT),
    (
        rf"通{_LE}(?:个|一个|一次)?(?:电话|话){_LE}|语音通话{_LE}|视频(?:会议|通话){_LE}|打{_LE}(?:个)"
        rf"?视频{_LE}|开{_LE}视频会", _BARE, _CALL, None),
    (r"(?:再|重新|改天|回头)(?:打|拨)(?:过去|一?[次遍])?", _PLAN, _CALL, None),
    (rf"回访{_LE}", _BARE, _CALL, _OUT),
    (
        rf"(?:发|写|回){_LE}(?:了)?(?:一?封)?(?:电子)?邮件{_LE}|发{_LE}到?邮箱{_LE}|邮件发送?{_LE}|"
        rf"发{_LE}(?:电)?邮|发{_LE}(?:一?[个封])?e-?mail", _BARE, _EMAIL, _OUT),
    (
        rf"发{_LE}(?:一?[个条])?(?:微信|短信|消息|信息){_LE}|微信(?:上)?发{_LE}|微信(?:上)?回复?{_LE}|"
        rf"加{_LE}微信{_LE}", _BARE, _CHAT, _OUT),
    (rf"(?:微信|钉钉|企微|qq)(?:上)?(?:聊|沟通|联系|谈|说|交流){_LE}|聊{_LE}(?:微信)|(?<!语)微聊{_LE}",
        _BARE, _CHAT, None),
    (rf"寄{_LE}(?:一?封)?(?:信|信件){_LE}(?!息)", _BARE, _LETTER, _OUT),
    (rf"私信{_LE}|朋友圈(?:点{_LE}赞|评论{_LE})", _BARE, _SOCIAL, _OUT),
    (rf"(?<![过出回下上进失])去{_LE}(?:一?趟)?(?![电年掉世])", _BARE, _VISIT, _OUT),
    (rf"(?:联系|沟通|跟进|洽谈|交流|谈(?![到成拢崩])|聊){_LE}(?:聊|谈|一下|下|一会儿?)?", _BARE, None, None),
    (
        rf"(?:发|寄|送|交){_LE}(?=(?:一?[份个套批张])?(?:新|产品|最终|正式)?(?:报价|资料|样|方案|合同|"
        r"图纸|目录|彩页|清单|说明|礼品|月饼|茶叶|发票))", _BARE, None, _OUT),
    (
        r"(?:别|不要)忘[了记]?|记得|催(?:一下|下)?(?:款|货|单|回款|付款)?|提醒(?:一下|我)?|确认(?:一下|下)?|安排|准备|"
        r"签(?:合同|约|字)|复查|回复(?:一下)?|问(?:一下|下|问)|收款|送货|发货|做方案|出(?:方案|报价)|"
        r"取(?:样|货|合同)|演示|装机|验收|续(?:约|签)|邀请|请(?=.{0,6}(?:吃饭|参观|喝茶))", _PLAN, None, None),
    (r"(?<![留要有换加的问])电话(?!号|本|费)", _BARE, _CALL, None),
)  # fmt: skip

_CHANNELS_BEFORE_VERBS = (
    (r"电话(?=回访|拜访|沟通|联系|跟进|催)", _CALL),
    (r"微信(?=回访|催|给)", _CHAT),
    (r"邮件(?=回访|催|给)", _EMAIL),
    (r"\b(?:by|via|over|on|through|per) e-?mail\b", _EMAIL),
    (r"\b(?:by|via|over|on|per|in) (?:wechat|whatsapp|chat|sms|text|teams|slack|telegram|line|signal)\b", _CHAT),
    (r"\b(?:by|via|over|on) (?:the )?(?:phone|telephone|zoom)\b", _CALL),
    (r"\b(?:by|via|in a) (?:letter|post|mail)\b", _LETTER),
    (r"\b(?:on|via) (?:linkedin|facebook|instagram|weibo|x)\b", _SOCIAL),
    (r"\bin person\b|\bat (?:the )?(?:fair|trade fair|booth)\b", _VISIT),
)  # fmt: skip
_CHANNELS_AFTER_VERBS = (
    (r"(?:通过|用|以)?(?:微信|钉钉|企微|短信)(?:上|里)?", _CHAT),
    (r"(?:通过|用|以)?(?:电子)?邮件|邮箱", _EMAIL),
    (r"电话里|电话中|电话上", _CALL),
    (r"展会上", _VISIT),
)  # fmt: skip

_MARKS = (
    (Mark.NOT,
        r"\b(?:do not|don.?t|did not|didn.?t|not|never|no need to|won.?t|can.?t|cannot|could not|"
        r"couldn.?t|no longer|instead of|without|cancel(?:s|led|ed)?|called off|postponed(?! (?:to|until|"
        r"till))|skipped|skip|missed|refused to|no (?=call|visit|meeting|email|contact|deal|order|quote))"
        r"\b|\bno$"),
    (Mark.NOT,
        r"不要|不用|不必|无需|不需要?|不想|不再|别(?![人的处家])|没有?(?!问题|关系)|未(?!来)|取消|暂不|"
        r"不能|推迟(?!到)|爽约|不去|没去成|去不了|改期(?!到)|拒绝|不可"),
    (Mark.IF,
        r"\b(?:if|whether|unless|in case|depends|maybe|perhaps|might|could|would|every)\b|"
        r"每(?=[周天月年次隔]|个?星期|个月)|如果|要是|是否|假如|万一|要不要|有没有|会不会|可能|也许|"
        r"能不能|若"),
    (Mark.THEY,
        r"\b(?:he|she|they|customer|client|it|boss|(?!i |we |me |and |then |also |but )\w+ (?=will |.ll )"
        r")(?: |.)?(?:will|ll|would|can|may|might|wants? to|has to|have to|plans? to|promised to|"
        r"is going to|has|had)?(?= |$)"),
    (Mark.THEY, r"他们?|她们?|对方|客户|老板|供应商"),
    (Mark.WE, r"\b(?:i|we|me|us)\b|我们?|咱们?"),
    (Mark.WILL,
        r"\b(?:will|.ll|must|need to|have to|has to|should|let.?s|plan(?:s|ned)? to|going to|promised to|"
        r"agreed to)\b"),
    (Mark.WILL, r"要(?!求|点|价|紧|害|不要)|准备|打算|计划|再(?!次)|需要?|必须|得(?=[去给跟打])|待|将"),
    (Mark.DID, r"已经?(?!知)|刚刚?|刚才"),
)  # fmt: skip


_MOVES = re.compile("改|推迟|延|moved|postponed|rescheduled|pushed")


def verb_rules() -> list[Rule]:
    """Return the rules that find verbs, channels, and the words that turn their sense."""
    verbs = [
        (re.compile(shape, re.ASCII), partial(_verb, tense, kind, direction))
        for shape, tense, kind, direction in (*_EN, *_ZH)
    ]
    before, after = (
        [(re.compile(shape, re.ASCII), partial(_channel, kind)) for shape, kind in channels]
        for channels in (_CHANNELS_BEFORE_VERBS, _CHANNELS_AFTER_VERBS)
    )
    return [*before, *verbs, *after]


def mark_rules() -> list[Rule]:
    """Return the rules that find negations, conditions, persons and words of intent."""
    return [(re.compile(shape, re.ASCII), partial(_word, mark)) for mark, shape in _MARKS]


def channel_said(
    verbs: Sequence[Verb], channels: Sequence[Channel], results: Sequence[Result]
) -> InteractionKind | None:
    """Return the channel where one is said: a verb's, unless what was said of the way is nearer to it (met on Zoom)."""
    of_verbs = [verb.kind for verb in verbs if verb.kind]
    said = [channel.kind for channel in channels]
    if of_verbs and not (of_verbs[0] is InteractionKind.VISIT and InteractionKind.CALL in said):
        return of_verbs[0]
    others = [*said, *(result.kind for result in results if result.kind)]
    return others[0] if others else None


def _verb(
    tense: Tense, kind: InteractionKind | None, direction: Direction | None, match: re.Match[str]
) -> Token:
    if tense is Tense.BARE and ("了" in match[0] or "过" in match[0]):
        tense = Tense.DONE
    if direction is Direction.INCOMING and kind is None:
        kind = InteractionKind.VISIT if match[0].startswith("visited") else InteractionKind.CALL
    moves = bool(_MOVES.match(match[0]))
    return Verb(
        start=match.start(), end=match.end(), tense=tense, kind=kind, direction=direction, moves=moves
    )


def _channel(kind: InteractionKind, match: re.Match[str]) -> Token:
    return Channel(start=match.start(), end=match.end(), kind=kind)


def _word(mark: Mark, match: re.Match[str]) -> Token:
    return Word(start=match.start(), end=match.end(), mark=mark)
