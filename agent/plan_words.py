"""A plan in a person's words: a numbered list, in English or Traditional Chinese. Pure.

Written by code from the typed steps. Of a planner's own words nothing stands in it but the
arguments, cut and made plain.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from manciple.agent.language import Language
from manciple.agent.plan import (
    HOME,
    Came,
    Compare,
    Condition,
    Element,
    Holds,
    Plan,
    Ref,
    Step,
    Value,
)
from manciple.agent.plan_tables import EN, ZH, Words
from manciple.policies.actions import plain

_GOODS = ("words", "product", "variant", "brand", "colour", "sizes", "price_max", "total_max")


def numbered(plan: Plan, language: Language = "en") -> list[str]:
    """Return one line for each step, in order; what follows a watch stands indented below it."""
    words = ZH if language == "zh" else EN
    numbers = {step.id: str(n) for n, step in enumerate(plan.steps, 1)}
    return [
        line
        for n, step in enumerate(plan.steps, 1)
        for line in _Printer(words, numbers).lines(str(n), step)
    ]


def step_line(plan: Plan, step: Step, language: Language = "en") -> str:
    """Return one step of a plan, with the others called by their ids: `s3` is step 3."""
    words = ZH if language == "zh" else EN
    numbers = {each.id: each.id.removeprefix("s") for each in plan.steps}
    return _Printer(words, numbers).sentence(step)


@dataclass(frozen=True, slots=True)
class _Printer:
    words: Words
    numbers: Mapping[str, str]

    def lines(self, number: str, step: Step) -> list[str]:
        found = [f"{number}. {self.sentence(step)}"]
        if step.then:
            own = {each.id: f"{number}.{n}" for n, each in enumerate(step.then, 1)}
            within = _Printer(self.words, own)
            found.append(f"   {self.words.fires}")
            for n, each in enumerate(step.then, 1):
                found += [f"   {line}" for line in within.lines(f"{number}.{n}", each)]
        return found

    def sentence(self, step: Step) -> str:
        """Say a step: under which conditions, for what, and what is done."""
        says = self.words
        done = says.steps.get(step.tool, says.other).format_map(self._arguments(step))
        if step.each is not None:
            done = says.each.format(self._several(step.each), done)
        if step.when:
            conditions = says.and_.join(self._condition(each) for each in step.when)
            done = says.when.format(conditions, done)
        return done + (says.optional if step.optional else "")

    def _arguments(self, step: Step) -> "_Arguments":
        given = {name: self._several(value) for name, value in step.arguments.items()}
        goods = [
            self.words.goods.get(name, "{}").format(given[name])
            for name in _GOODS
            if given.get(name)
        ]
        by = given.get("by", "cheapest")
        then = given.get("then", "cart" if _fills(step) else "tell")
        return _Arguments(
            {
                "quantity": "1",
                **given,
                "then": self.words.thens.get(then, then),
                "goods": self.words.comma.join(goods) or self.words.anything,
                "limits": self.words.limits.format(self.words.comma.join(goods)) if goods else "",
                "by": self.words.bys.get(by, by),
                "address": self.words.address.format(given["to"]) if given.get("to") else "",
                "about": self._about(step, given),
                "channel": self.words.channels.get(given.get("channel", "main"), "?"),
                "tool": step.tool,
                "what": self.words.comma.join(f"{k} {v}" for k, v in given.items()),
            }
        )

    def _about(self, step: Step, given: Mapping[str, str]) -> str:
        if step.tool != "ask":
            return given.get("about", "")
        among = f": {given['among']}" if given.get("among") else ""
        return self.words.questions.get(given.get("about", ""), "?") + among

    def _several(self, value: Value | list[Value]) -> str:
        values = value if isinstance(value, list) else [value]
        return self.words.comma.join(self._value(each) for each in values)

    def _value(self, value: Value) -> str:
        match value:
            case Ref():
                return self._place(value)
            case Element():
                part = self.words.parts.get(_last(value.path), "")
                return f"{self.words.it}{part}"
            case _:
                literal = value.value
                if isinstance(literal, bool):
                    return self.words.yes if literal else self.words.no
                return plain(str(literal), 80) if literal is not None else ""

    def _place(self, ref: Ref) -> str:
        says = self.words
        if ref.step == HOME:
            return says.shops
        if ref.step == "s0":
            return says.fired.get(ref.path, says.fired["offer"])
        number = self.numbers.get(ref.step, "?")
        if ref.path == "offers.0":
            return says.first.format(number)
        return says.results.get(_last(ref.path), says.result).format(number)

    def _condition(self, condition: Condition) -> str:
        says = self.words
        match condition:
            case Compare():
                left, right = self._value(condition.left), self._value(condition.right)
                return says.ops[condition.op].format(left, right)
            case Holds():
                return says.holds[condition.what].format(self._value(condition.of))
            case Came():
                return says.came[condition.to].format(self.numbers.get(condition.step, "?"))


class _Arguments(dict[str, str]):
    """What a sentence names; what was not given is left out of it."""

    def __missing__(self, key: str) -> str:
        return "…" if key in {"store", "offer", "watch", "field", "among", "quote", "host"} else ""


def _last(path: str) -> str:
    return path.rpartition(".")[2]


def _fills(step: Step) -> bool:
    return any(each.tool == "cart_put" for each in step.then)
