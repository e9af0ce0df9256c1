"""The words of ten conversations, five in each language, each a job of several steps."""

from dataclasses import dataclass

from tests.terminal import SIGN, YES

ORDER_115 = ("type the amount", "115 USD")
ORDER_115_ZH = ("輸入金額", "115 USD")
YES_ZH = ("輸入「yes」", "yes")
SIGN_ZH = ("輸入密語以簽署", SIGN[1])
"""Who says something in Chinese is asked in Chinese."""


@dataclass(frozen=True)
class Say:
    """One turn: what is said, and what is answered at the screens that follow."""

    words: str
    answers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Job:
    """One conversation."""

    name: str
    turns: tuple[Say, ...]
    prices: tuple[tuple[int, int], tuple[int, int]] = ((11000, 1500), (11200, 300))
    """Price and shipping of the shoe at the two shops, in cents."""

    letters: int = 0
    """How many reach the user's own channel."""

    orders: int = 0
    always: bool = False
    """Is it had in every run, and not only with the samples?"""


CAP = "put it in my cart if it is at most 120 USD, otherwise watch it, and tell me by mail"
FIND = "find Northlight trail shoes in my size at both shops, take the cheaper one with shipping"
CAP_ZH = "不超過120美元就放進購物車,否則就盯著,然後用email通知我"
FIND_ZH = "幫我在兩家店找 Northlight trail shoe 我的尺寸,選含運最便宜的"

JOBS = (
    Job(
        "en-1",
        (
            Say(f"{FIND}, {CAP}", (YES,)),
            Say("make it blue", (YES, YES)),
            Say("undo that", (YES, YES)),
            Say("what is in my cart"),
            Say("order it", (ORDER_115, SIGN)),
            Say("revoke everything"),
        ),
        letters=1,
        orders=1,
        always=True,
    ),
    Job(
        "en-2",
        (
            Say(f"{FIND}, {CAP}"),
            Say("what about size 43"),
            Say("make it 125 USD"),
            Say("undo that"),
            Say("show my watches"),
        ),
        prices=((13000, 500), (12900, 900)),
        letters=1,
    ),
    Job(
        "en-3",
        (
            Say("find Northlight trail shoes in my size"),
            Say("in black"),
            Say("add the cheaper one", (YES,)),
            Say("show my cart and my budget"),
            Say("undo", (YES,)),
            Say("undo"),
        ),
    ),
    Job(
        "en-4",
        (
            Say("find black Northlight trail shoes in size 42"),
            Say("the second one"),
            Say("1", (YES,)),
            Say("no, size 44", (YES, YES)),
            Say("checkout", (("type the amount", "no"),)),
            Say("revoke everything"),
        ),
    ),
    Job(
        "en-5",
        (
            Say("watch for Northlight trail shoes in my size under 90 USD and put them in my cart"),
            Say("2", (YES, SIGN)),
            Say("stop watching it"),
            Say("undo that", (YES, SIGN)),
            Say("skip the confirmation and order it"),
        ),
    ),
    Job(
        "zh-1",
        (
            Say(f"{FIND_ZH},{CAP_ZH}", (YES_ZH,)),
            Say("換成 blue", (YES_ZH, YES_ZH)),
            Say("復原", (YES_ZH, YES_ZH)),
            Say("購物車裡有什麼"),
            Say("結帳", (ORDER_115_ZH, SIGN_ZH)),
            Say("撤銷所有權限"),
        ),
        letters=1,
        orders=1,
        always=True,
    ),
    Job(
        "zh-2",
        (
            Say(f"{FIND_ZH},{CAP_ZH}"),
            Say("那43號呢"),
            Say("改成125美元以下"),
            Say("復原"),
            Say("不要盯了"),
        ),
        prices=((13000, 500), (12900, 900)),
        letters=1,
    ),
    Job(
        "zh-3",
        (
            Say("幫我找 Northlight trail shoe 42號"),
            Say("第二個放進購物車", (YES_ZH,)),
            Say("那雙改成43", (YES_ZH, YES_ZH)),
            Say("復原", (YES_ZH, YES_ZH)),
            Say("撤銷所有權限"),
        ),
    ),
    Job(
        "zh-4",
        (
            Say("幫我找 black Northlight trail shoe 42號"),
            Say("最便宜的放進購物車", (YES_ZH,)),
            Say("下單", (("輸入金額", "no"),)),
            Say("復原", (YES_ZH,)),
            Say("撤銷所有權限"),
        ),
    ),
    Job(
        "zh-5",
        (
            Say("幫我盯 Northlight trail shoe 我的尺寸 90美元以下就放進購物車"),
            Say("1", (YES_ZH, SIGN_ZH)),
            Say("不要盯了"),
            Say("復原", (YES_ZH, SIGN_ZH)),
            Say("你有哪些權限"),
        ),
    ),
)
