"""The plans that can be taken over into a store, in both languages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop_crm.domain.interactions import InteractionKind
from desktop_crm.domain.plans import PlanBody, PlanStep
from desktop_crm.domain.stages import LifecycleStage

_CALL, _CHAT, _EMAIL = InteractionKind.CALL, InteractionKind.CHAT, InteractionKind.EMAIL
_VISIT, _LETTER = InteractionKind.VISIT, InteractionKind.LETTER


@dataclass(frozen=True, slots=True)
class _Step:
    days: int
    channel: InteractionKind
    title: tuple[str, str]
    draft: tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Plan:
    name: tuple[str, str]
    stage: str
    steps: tuple[_Step, ...]


def shipped_plans(chinese: bool) -> tuple[tuple[str, PlanBody], ...]:
    """Return the plans with their names in one language."""
    at = int(chinese)
    return tuple(
        (
            plan.name[at],
            PlanBody(
                stage=plan.stage,
                steps=tuple(
                    PlanStep(days=step.days, channel=step.channel, title=step.title[at], draft=step.draft[at])
                    for step in plan.steps
                ),
            ),
        )
        for plan in _PLANS
    )


_PLANS: Final = (
    _Plan(
        ("New customer 30 days", "新客户 30 天"),
        LifecycleStage.PROSPECT.value,
        (
            _Step(
                0, _CHAT, ("Say welcome", "欢迎问候"),
                ("Hello {name}, good to know you. I look after you from now on: write or call at any time.",
                 "{姓名}您好，很高兴认识您。今后由我为您服务，有事随时联系。"),
            ),
            _Step(
                3, _CALL, ("Ask what matters most", "了解主要需求"),
                ("Hello {name}, what would help you most at present? I noted: {likes}.",
                 "{姓名}您好，目前您最需要什么？我记下了：{喜好}。"),
            ),
            _Step(
                10, _EMAIL, ("Send something useful", "发送有用的资料"),
                ("Hello {name}, here is what we talked about. Tell me what is missing.",
                 "{姓名}您好，这是上次谈到的资料，如有不足请告诉我。"),
            ),
            _Step(
                20, _VISIT, ("Visit, or invite", "上门拜访或邀请来访"),
                ("Hello {name}, may I come by next week, or would you like to see us?",
                 "{姓名}您好，下周方便我来拜访吗？也欢迎您来我们这里看看。"),
            ),
            _Step(
                30, _CALL, ("Ask how it goes, agree on what is next", "询问近况，商定下一步"),
                ("Hello {name}, a month has passed. What shall we do next?",
                 "{姓名}您好，认识一个月了，接下来我们做些什么？"),
            ),
        ),
    ),
    _Plan(
        ("After sale: day 3, 30, 90", "售后回访：第 3、30、90 天"),
        "",
        (
            _Step(
                3, _CALL, ("Did {product} arrive well?", "{产品}收到了吗？"),
                ("Hello {name}, did {product} arrive well and is all as you wished?",
                 "{姓名}您好，{产品}收到了吗？一切都满意吗？"),
            ),
            _Step(
                30, _CHAT, ("How is {product} doing?", "{产品}使用得怎么样？"),
                ("Hello {name}, how is {product} doing after a month? Is there anything to improve?",
                 "{姓名}您好，{产品}用了一个月，感觉如何？有什么需要改进的吗？"),
            ),
            _Step(
                90, _CALL, ("Health check, and what is needed next", "使用回访，了解新需求"),
                ("Hello {name}, three months with {product}: what else do you need? I remember {likes}.",
                 "{姓名}您好，{产品}用了三个月了，还有什么需要？我记得您喜欢{喜好}。"),
            ),
        ),
    ),
    _Plan(
        ("Quote follow-up", "报价跟进"),
        "",
        (
            _Step(
                2, _CALL, ("Is the quote understood?", "报价是否清楚？"),
                ("Hello {name}, did you have time for our quote? I gladly go through it with you.",
                 "{姓名}您好，报价看过了吗？我可以和您一起过一遍。"),
            ),
            _Step(
                7, _CHAT, ("Answer open questions", "解答疑问"),
                ("Hello {name}, what is still open about {deal}?", "{姓名}您好，关于{商机}还有哪些疑问？"),
            ),
            _Step(
                14, _CALL, ("Ask for the decision", "确认决定"),
                ("Hello {name}, how did you decide about {deal}?", "{姓名}您好，{商机}您决定得怎么样了？"),
            ),
        ),
    ),
    _Plan(
        ("Win-back", "挽回老客户"),
        LifecycleStage.REPEAT.value,
        (
            _Step(
                0, _CALL, ("Ask honestly what was missing", "坦诚询问原因"),
                ("Hello {name}, we have not heard from one another for long. Was something not right?",
                 "{姓名}您好，很久没联系了，是不是我们有做得不好的地方？"),
            ),
            _Step(
                7, _LETTER, ("Make an offer that fits", "给出合适的优惠"),
                ("Hello {name}, as you like {likes}, this may please you. With it comes {coupon}.",
                 "{姓名}您好，知道您喜欢{喜好}，这个可能适合您，另附优惠券{优惠券}。"),
            ),
            _Step(
                30, _CHAT, ("Ask once more, kindly", "再次友好询问"),
                ("Hello {name}, may I do something for you this month?",
                 "{姓名}您好，这个月有什么可以为您做的吗？"),
            ),
        ),
    ),
    _Plan(
        ("Care through the year", "全年关怀"),
        LifecycleStage.LOYAL.value,
        (
            _Step(
                30, _CHAT, ("A greeting, nothing to sell", "问候，不推销"),
                ("Hello {name}, just a greeting. How are things?", "{姓名}您好，问候一声，近来可好？"),
            ),
            _Step(
                90, _CALL, ("Health check", "例行回访"),
                ("Hello {name}, is all well with what you have from us?",
                 "{姓名}您好，从我们这里购买的产品都还好用吗？"),
            ),
            _Step(
                180, _VISIT, ("Visit, with something they like", "带上小礼物拜访"),
                ("Hello {name}, I would like to come by, and remembered {likes}.",
                 "{姓名}您好，想来看看您，记得您喜欢{喜好}。"),
            ),
            _Step(
                365, _LETTER, ("A year: thanks", "满一年：致谢"),
                ("Hello {name}, a year together: thank you for your trust.",
                 "{姓名}您好，合作满一年了，感谢您的信任。"),
            ),
        ),
    ),
)  # fmt: skip
