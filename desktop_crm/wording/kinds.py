"""What channels, entries of a timeline and relations are called."""

from __future__ import annotations

from desktop_crm.domain.interactions import EntryKind, InteractionKind
from desktop_crm.domain.relations import RelationKind
from desktop_crm.wording.languages import Words

CHANNELS = {
    InteractionKind.CALL: Words("call", "电话"),
    InteractionKind.VISIT: Words("visit", "拜访"),
    InteractionKind.EMAIL: Words("e-mail", "邮件"),
    InteractionKind.CHAT: Words("chat", "聊天"),
    InteractionKind.SOCIAL: Words("social network", "社交媒体"),
    InteractionKind.LETTER: Words("letter", "信函"),
    InteractionKind.NOTE: Words("note", "备注"),
}
ENTRIES = {
    EntryKind.PURCHASE: Words("purchase", "购买"),
    EntryKind.FOLLOW_UP: Words("follow-up", "跟进安排"),
    EntryKind.FILE: Words("file", "文件"),
    EntryKind.DEAL: Words("deal", "商机"),
    EntryKind.DOCUMENT: Words("document", "单据"),
    EntryKind.PAYMENT: Words("payment", "回款"),
    EntryKind.NEED: Words("need", "需求"),
    EntryKind.CHANGE: Words("change", "修改"),
}
RELATIONS = {
    RelationKind.WORKS_AT: Words("works at", "任职于"),
    RelationKind.DISTRIBUTOR_OF: Words("distributor of", "经销"),
    RelationKind.INTRODUCED_BY: Words("introduced by", "介绍人"),
    RelationKind.FAMILY: Words("family of", "亲属"),
    RelationKind.OTHER: Words("linked to", "关联"),
}
