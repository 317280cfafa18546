"""How it went, as both languages say it: no answer, left voicemail, agreed; 没接, 感兴趣, 嫌贵."""

from __future__ import annotations

import re
from functools import partial

from desktop_crm.domain.interactions import InteractionKind, Outcome
from desktop_crm.domain.quick.tokens import Result, Rule

_CALL = InteractionKind.CALL
# What denies comes first, for the words of a denial hold those of the thing denied.
_WORDS: tuple[tuple[Outcome, InteractionKind | None, str], ...] = (
    (Outcome.NO_ANSWER, _CALL,
        r"\b(?:left (?:him |her |them )?(?:an? )?(?:voicemail|voice mail|message|vm)(?: on (?:his|her|"
        r"the) phone)?|(?:got |reached )?(?:his |her |the )?voicemail|line (?:was )?busy|(?:did not|"
        r"didn.?t|does not|doesn.?t) (?:pick up|answer)(?: the phone)?|(?:could not|couldn.?t) (?:reach|"
        r"get through(?: to)?)|no pick ?up|not picking up|phone (?:was |is )?(?:off|switched off)|"
        r"not in(?: the office)?(?=$|[,;.])|no one (?:answered|picked up)|nobody (?:answered|picked up))\b"),
    (Outcome.NO_ANSWER, _CALL, r"\bno answer\b|\bunreachable\b|\bnot reached\b"),
    (Outcome.NO_ANSWER, None,
        r"\bno (?:reply|response)\b|\b(?:did not|didn.?t|has not|hasn.?t) (?:reply|replied|respond|"
        r"responded)\b|\bnot (?:at home|there)\b|\bnobody (?:there|home)\b"),
    (Outcome.NO_ANSWER, _CALL,
        r"(?:没有?|未|不)接(?:听|通)?(?:电话)?|无人接听?|没人接(?:听|电话)?|打不通|没打通|(?:已)?关机|"
        r"占线|忙线|无法接通|没联系上|联系不上|不接电话"),
    (Outcome.NO_ANSWER, None,
        r"(?:没有?|未|不)(?:回复?(?!款)|回信|回消息|理)|没见到(?:人)?|没见着(?:人)?|人?不在(?:家|公司|"
        r"办公室)?(?=$|[,，。;；\s])|扑(?:了)?(?:个)?空"),
    (Outcome.NEGATIVE, None,
        r"\bnot? (?:very |really |at all |longer )*(?:interested|interest|happy|satisfied|convinced|"
        r"pleased)\b|\b(?:isn.?t|wasn.?t|aren.?t) (?:very |really )?(?:interested|happy|satisfied|"
        r"convinced)\b|\b(?:lost interest|unhappy|dissatisfied|disappointed|annoyed|angry|complained|"
        r"complains|declined|refused|rejected|turned (?:us|it) down|said no|too expensive|went badly|"
        r"did not go well|didn.?t go well|no interest|chose (?:a )?competitor|upset)\b"),
    (Outcome.NEGATIVE, None,
        r"不(?:太|是很|怎么|大)?(?:感兴趣|满意|认可|顺利|乐意)|没(?:有|什么)?兴趣|没有?意向|(?:被)"
        r"?拒绝(?:了)?|不同意|没同意|没谈成|没谈拢|谈崩了?|投诉(?:了)?|抱怨|嫌贵|(?:觉得|说|嫌)?(?:价格)"
        r"?太贵(?:了)?|价格太高|暂时不(?:考虑|需要)|不考虑|不需要|不要了"),
    (Outcome.POSITIVE, None,
        r"\b(?:(?:very |really |quite )?(?:interested|happy|satisfied|pleased|keen|impressed)(?= |$|"
        r"[,;.!])|agreed(?! to\b)|accepted|approved|went (?:very )?well|(?:good|great|nice|productive)"
        r"(?= (?:meeting|talk|call|visit|lunch|chat|demo)\b)|likes? it|loves? it|said yes|promising|"
        r"positive)\b"),
    (Outcome.POSITIVE, None,
        r"(?:很|非常|比较|挺|十分)?(?:感兴趣|有兴趣|满意|认可|顺利)|(?:很|挺)有意向|(?:初步|口头)"
        r"?(?:同意|(?<!^)(?<![我们])答应)(?:了)?|谈得(?:很|不)(?:好|错)|聊得(?:很好|不错)|反馈(?:很|不)(?:好|错)|"
        r"意向(?:很强|强烈)"),
    (Outcome.REACHED, None, r"\b(?:got through|reached)\b|接通了?|联系上了?|打通了"),
)  # fmt: skip


def outcome_rules() -> list[Rule]:
    """Return the rules that find how it went."""
    return [(re.compile(shape, re.ASCII), partial(_result, outcome, kind)) for outcome, kind, shape in _WORDS]


def _result(outcome: Outcome, kind: InteractionKind | None, match: re.Match[str]) -> Result:
    return Result(start=match.start(), end=match.end(), outcome=outcome, kind=kind)
