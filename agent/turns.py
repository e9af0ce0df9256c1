"""What a turn of a conversation comes to, and the small parts that turns are made of. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from manciple.agent import readers
from manciple.agent.language import Language
from manciple.agent.plan import Plan, Planned, Question, Ref, Step, Value
from manciple.agent.runs import Author


@dataclass(frozen=True, slots=True)
class Do:
    """Something to do, or to ask back: these plans, in order."""

    words: str
    planned: tuple[Planned, ...]
    undoes: bool = False
    planned_by: Author = field(kw_only=True)
    """Who wrote the plans: a model, where one of its own is done again with other values."""


@dataclass(frozen=True, slots=True)
class Look:
    """Something that has to be looked at first; then the same words are meant again."""

    words: str
    plan: Plan
    planned_by: Author


@dataclass(frozen=True, slots=True)
class Plain:
    """Words for the planners alone, who may know of one shop only."""

    words: str
    store: str | None = None
    answered: bool = False
    """Is a choice of a model's among them, which the user picked by its number? It means nothing
    that only their own words can: whatever comes of it is a model's."""


Turn: TypeAlias = Do | Look | Plain


def bare(words: str) -> str:
    """Return folded words without the stops around them."""
    text = readers.fold(words).replace("’", "'")
    return " ".join(text.split()).strip(" .!?,。、~")


def ask_back(words: str, text: str, *choices: str) -> Do:
    """Return a question as what a turn comes to."""
    return Do(words, (Question(text=text, choices=list(choices)),), planned_by="code")


def step_of(tool: str, **arguments: Value) -> Step:
    """Return a step that is still to be numbered."""
    return Step(id="s1", tool=tool, arguments=dict(arguments))


def listed(value: Value | list[Value]) -> list[Value]:
    """Return an argument's values."""
    return value if isinstance(value, list) else [value]


def renumbered(steps: Sequence[Step], base: Plan | None = None) -> Plan:
    """Number the steps anew; references among them follow, reads that nobody refers to go."""
    used = {
        value.step
        for step in steps
        for each in step.arguments.values()
        for value in listed(each)
        if isinstance(value, Ref)
    }
    kept = [s for s in steps if s.tool != "profile_read" or (base and s.id in used)]
    names = {step.id: f"s{n}" for n, step in enumerate(kept, 1)} if base else {}

    def named(value: Value) -> Value:
        if isinstance(value, Ref) and value.step in names:
            return value.model_copy(update={"step": names[value.step]})
        return value

    return Plan(
        steps=[
            step.model_copy(
                update={
                    "id": f"s{n}",
                    "arguments": {
                        name: [named(v) for v in each] if isinstance(each, list) else named(each)
                        for name, each in step.arguments.items()
                    },
                }
            )
            for n, step in enumerate(kept, 1)
        ]
    )


SAYS: Mapping[Language, Mapping[str, str]] = {
    "en": {
        "nothing_to_undo": "Nothing of this conversation is left to undo; an order is not undone",
        "not_so_many": "There are not so many; which of those that were shown?",
        "which": "Which one?",
        "what": "What shall I do with it?",
        "currencies": "They are in different currencies; say which: the first one",
        "shipping": "Not every shop says what shipping costs; say which: the first one",
        "number": "Is that a size, or a price?",
        "already": "That is what is in your cart",
        "no_variant": "That shop has it in stock under no such size or colour; nothing is changed",
        "only_words": "That watch was made from your profile; say it again to set it",
        "which_shop": "At which shop?",
        "own_words": "Say that in your own words",
    },
    "zh": {
        "nothing_to_undo": "這次對話裡沒有可以復原的了；訂單不能這樣復原",
        "not_so_many": "沒有那麼多；是列出來的哪一個？",
        "which": "哪一個？",
        "what": "要對它做什麼？",
        "currencies": "幣別不同；請說第幾個",
        "shipping": "不是每家店都說運費；請說第幾個",
        "number": "這是尺寸，還是價格？",
        "already": "購物車裡就是這個",
        "no_variant": "那家店沒有用這個尺寸或顏色的名稱標示的現貨；什麼都沒有改",
        "only_words": "那個追蹤用了您的個人資料；請再說一次來設定",
        "which_shop": "在哪一家商店？",
        "own_words": "請用您自己的話說",
    },
}
