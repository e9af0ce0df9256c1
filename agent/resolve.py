"""Resolving a step: its references are followed, and every argument gets its origins.

    literal → read again in the user's words · reference → the result's origins · handle → the thing

What the gate reads of the arguments and what the tool takes are made here, side by side.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, cast, get_args

from pydantic import ValidationError

from manciple.agent.checks import FILLED, standing_complaint
from manciple.agent.choosing import INNER
from manciple.agent.codes import NothingFound
from manciple.agent.conditions import Made, Verdict, judged
from manciple.agent.plan import Came, Compare, Condition, Element, Holds, Ref, Said, Step, Value
from manciple.agent.readers import read
from manciple.agent.runs import GIVEN, Run
from manciple.agent.veiled import Veil
from manciple.policies.actions import MODEL, REPLANNED, USER, Argument, Asker, Origin, Source
from manciple.policies.canonical import encode
from manciple.policies.errors import MancipleError, Misused, NotFound
from manciple.tools.offers import Offer
from manciple.tools.plugin import Context, scalar
from manciple.tools.registry import tool
from manciple.tools.track import LIFE
from manciple.tools.watches import Watch

LENIENT = frozenset({("choose", "among"), ("tell", "about")})
"""Lists from which what is missing is left out; in every other it makes the step fail, since an
empty list of sizes, say, would mean any size."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """A step ready to be asked for."""

    call: Any
    """What the tool takes."""

    arguments: tuple[Argument, ...]
    """What the gate reads."""

    @property
    def origins(self) -> tuple[Origin, ...]:
        """Everything that it was made from."""
        return tuple(sorted({o for each in self.arguments for o in each.origins or (MODEL,)}))


@dataclass(frozen=True, slots=True)
class Resolver:
    """Resolves the steps of runs in one home."""

    context: Context
    currency: str

    def step(
        self,
        run: Run,
        step: Step,
        element: Made | None,
        verdicts: tuple[Verdict, ...],
        name: str | None = None,
    ) -> Resolved:
        """Follow the references of one step, or of its part `name`.

        Raises `NothingFound`, `Misused`, `NotFound`.
        """
        takes = INNER[step.tool].takes if step.tool in INNER else tool(step.tool).takes
        fields: dict[str, Any] = takes.model_fields
        made: dict[str, Made] = {}
        for each, value in sorted(step.arguments.items()):
            if each not in fields or each in FILLED or (step.tool, each) == ("tell", "host"):
                raise Misused(f"{step.tool} takes no {each[:40]!r}")
            kind = fields[each].annotation
            if isinstance(value, list):
                lenient = (step.tool, each) in LENIENT
                found = self._list(run, value, kind, element, lenient=lenient)
            else:
                found = self._one(run, value, kind, element)
            if not all(meant(run, each, part) for part in _parts(value)):
                found = Made(found.value, tuple(sorted({*found.origins, MODEL})))
            made[each] = found
        extra = self._fill_in(run, step, fields, made)
        hidden = self._unsaid(run, step, fields, name or step.id)
        if "made_from" in fields:
            origins = tuple(origin for each in made.values() for origin in each.origins)
            hidden["made_from"] = Veil.of(run).fields(origins)
        values = {argument: each.value for argument, each in made.items()}
        try:
            call = takes.model_validate({**values, **hidden})
        except ValidationError as error:
            places = ", ".join(sorted({str(e["loc"][0]) for e in error.errors() if e["loc"]}))
            raise Misused(f"{step.tool} cannot be done with this {places}") from None
        veil = Veil.of(run)
        arguments = [
            Argument(argument, veil.over(_scalar(each.value), each.origins), each.origins)
            for argument, each in {**made, **extra}.items()
        ]
        arguments += _decided(verdicts)
        if fields_of := private_grounds(run, step):
            names = tuple(origin.of for origin in fields_of)
            arguments.append(Argument("decided_by", names, fields_of))
        if step.id in run.replanned:
            arguments.append(Argument("plan", "made after something failed", (REPLANNED,)))
        return Resolved(call, tuple(arguments))

    def elements(self, run: Run, step: Step) -> tuple[Made, ...]:
        """Return what a step with `each` is done for. Raises `Misused`, `NothingFound`."""
        if isinstance(step.each, list):
            return tuple(self._one(run, value, str, None) for value in step.each)
        whole = self.look(run, step.each, None) if step.each else Made(None, ())
        if whole.value is None:
            return ()  # what it would be done for was skipped, or is not there
        listed: object = whole.value
        if not isinstance(listed, tuple):
            raise Misused(f"{step.id} is done for each of what is no list")
        parts = cast("tuple[object, ...]", listed)
        return tuple(Made(part, whole.origins) for part in parts)

    def verdicts(self, run: Run, step: Step, element: Made | None) -> tuple[Verdict, ...]:
        """Judge the step's conditions, up to the first that does not hold.

        Those that are about one thing of `each` are judged for it, the others once, without one.
        """
        found: list[Verdict] = []
        for condition in step.when:
            if _is_of_each(condition) != (element is not None):
                continue
            verdict = judged(
                condition, lambda v: self.look(run, v, element), lambda s: became(run, s)
            )
            said = Veil.of(run).text(verdict.text, verdict.origins)
            found.append(replace(verdict, text=said))
            if not found[-1].holds:
                break
        return tuple(found)

    def look(self, run: Run, value: Value, element: Made | None) -> Made:
        """Follow a value; None for what is missing."""
        try:
            return self._one(run, value, None, element)
        except NotFound:
            if isinstance(value, Ref):
                return Made(None, _of_step(run, value.step))
            return Made(None, element.origins if element else ())

    def _list(
        self, run: Run, values: list[Value], kind: object, element: Made | None, *, lenient: bool
    ) -> Made:
        inner = next((each for each in get_args(kind) if each is not Ellipsis), str)
        parts: list[Made] = []
        for value in values:
            try:
                parts.append(self._one(run, value, inner, element))
            except NotFound:
                if not lenient or not isinstance(value, Ref):
                    raise
                # What a step that was skipped, or failed, would have given is not made up for;
                # that it is left out is decided by what skipped it.
                parts.append(Made((), _of_step(run, value.step)))
        joined = {origin for part in parts for origin in part.origins}
        return Made(tuple(part.value for part in parts if part.value != ()), tuple(sorted(joined)))

    def _one(self, run: Run, value: Value, kind: object, element: Made | None) -> Made:
        match value:
            case Ref():
                result = run.results.get(value.step)
                if result is None:
                    raise NothingFound("a step that this needs gave nothing")
                return Made(_there(followed(result.value, value.path)), result.origins)
            case Element():
                if element is None:
                    raise Misused("there is nothing here that this is done for each of")
                return Made(_there(followed(element.value, value.path)), element.origins)
            case Said():
                earned = read(run.words, value, currency=self.currency, stores=self._hosts())
                return self._looked_up(value.value, kind, USER if earned else MODEL)
            case _:
                # What a command's own options say was said by the user who typed them.
                origin = USER if run.asker is Asker.USER else MODEL
                return self._looked_up(value.value, kind, origin)

    def _looked_up(self, value: object, kind: object, origin: Origin) -> Made:
        if isinstance(value, str) and kind is Offer:
            offer = self.context.book.offer(value)
            return Made(offer, tuple(sorted({origin, Origin(Source.SHOP, offer.ref.host)})))
        if isinstance(value, str) and kind is Watch:
            return Made(self.context.book.watch(value).watch, (origin,))
        return Made(value, (origin,))

    def _fill_in(
        self, run: Run, step: Step, fields: dict[str, Any], made: dict[str, Made]
    ) -> dict[str, Made]:
        """Add what a plan leaves to us, and return what only the gate reads of it."""
        if "until" in fields and "until" not in made:
            origin = MODEL if run.asker is Asker.MCP else USER
            made["until"] = Made(_last_day(run.started), (origin,))
        if not step.then:
            return {}
        if complaint := standing_complaint(step):
            raise Misused(complaint)
        fills = any(each.tool == "cart_put" for each in step.then)
        then, said = "cart" if fills else "tell", made.get("then")
        if said is not None and said.value != then:
            raise Misused("what the watch does is not what its steps do")
        origin = USER if run.asker is Asker.USER else MODEL
        made["then"] = said or Made(then, (origin,))
        return {"steps": Made(tuple(each.tool for each in step.then), (origin,))}

    def _unsaid(self, run: Run, step: Step, fields: dict[str, Any], name: str) -> dict[str, object]:
        """Return what a tool is told that no plan says."""
        hidden: dict[str, object] = {}
        if "said" in fields:
            hidden["said"] = run.words
        if "named" in fields:  # the same each time: the grant that is signed names the watch
            hidden["named"] = self.context.book.new_watch(f"{run.id}/{name}")
        if step.then:
            hidden["standing"] = encode(list(step.then)).decode()
        if step.tool == "tell":
            hidden["host"] = self.context.book.setting("channel_host") or None
        return hidden

    def _hosts(self) -> list[str]:
        return [shop.host for shop in self.context.book.stores()]


def became(run: Run, step: str) -> tuple[str, tuple[Origin, ...]]:
    """Say what became of an earlier step, and what decided that. Raises `Misused`."""
    if step in run.results:
        return "done", run.results[step].origins
    if step in run.left:
        return run.left[step].how, run.left[step].origins
    raise Misused(f"{step[:10]!r} does not come before it")


_ANSWERS = {
    "size": {"sizes"},
    "colour": {"colour"},
    "brand": {"brand"},
    "store": {"store"},
    "quantity": {"quantity"},
    "price": {"price_max", "total_max"},
}
"""The arguments that an answer of the user's is an answer for."""


def meant(run: Run, argument: str, value: Value) -> bool:
    """Is this reference to a number or an answer used for what it is?

    A planner that asks for a size and puts the answer in as a quantity has worked that quantity out
    itself, and so has one that takes how many there are for how many are wanted.
    """
    if isinstance(value, Element):
        return argument != "quantity"
    if not isinstance(value, Ref) or (result := run.results.get(value.step)) is None:
        return True
    if result.tool == "ask":
        asked = result.value.about
        return value.path == "value" and argument in _ANSWERS.get(asked, set())
    if argument == "quantity":
        return (value.step, value.path) == (GIVEN, "quantity")
    if result.tool == "choose" and result.value.by == "user":
        return value.path.split(".")[0] in {"", "offer"}
    return True


def _parts(value: Value | list[Value]) -> list[Value]:
    return value if isinstance(value, list) else [value]


def refers(step: Step) -> set[str]:
    """Return the steps that this one refers to, in whatever part of it."""
    values = [value for each in step.arguments.values() for value in _parts(each)]
    values += step.each if isinstance(step.each, list) else [step.each] if step.each else []
    found = {value.step for value in values if isinstance(value, Ref)}
    return found.union(*map(_of_condition, step.when))


def _of_condition(condition: Condition) -> set[str]:
    match condition:
        case Came():
            return {condition.step}
        case Holds():
            return {condition.of.step} if isinstance(condition.of, Ref) else set()
        case Compare():
            sides = (condition.left, condition.right)
            return {side.step for side in sides if isinstance(side, Ref)}


def private_grounds(run: Run, step: Step) -> tuple[Origin, ...]:
    """Return the fields of the profile whose values decide whether a step is done.

    Directly, or by way of a step that was skipped because of one: whoever is asked then, or is
    not, learns something of it.
    """
    steps = {each.id: each for each in run.plan.steps}
    found: set[Origin] = set()
    ahead, seen = [step], {step.id}
    while ahead:
        for condition in ahead.pop().when:
            for name in _of_condition(condition) - seen:
                seen.add(name)
                if name in steps and steps[name].tool == "profile_read":
                    found.update(o for o in _of_step(run, name) if o.source is Source.VAULT)
                elif name in steps:
                    ahead.append(steps[name])
    return tuple(sorted(found))


def followed(value: object, path: str) -> object:
    """Follow dotted names and positions into a typed result. Raises `NothingFound`, `Misused`."""
    for name in filter(None, path.split(".")):
        if value is None:
            raise NothingFound("nothing was found that meets every condition")
        if name.isdecimal() and isinstance(value, tuple):
            items = cast("tuple[object, ...]", value)
            if len(name) > 6 or int(name) >= len(items):
                raise NothingFound("nothing was found that meets every condition")
            value = items[int(name)]
        elif not name.startswith("_") and name in getattr(type(value), "__dataclass_fields__", {}):
            value = getattr(value, name)
        else:
            raise Misused(f"a result has no {name[:40]!r}")
    return value


def _is_of_each(condition: Condition) -> bool:
    match condition:
        case Compare():
            return any(isinstance(side, Element) for side in (condition.left, condition.right))
        case Holds():
            return isinstance(condition.of, Element)
        case Came():
            return False


def _there(value: object) -> object:
    if value is None:
        raise NothingFound("nothing was found that meets every condition")
    return value


def _of_step(run: Run, step: str) -> tuple[Origin, ...]:
    try:
        return became(run, step)[1]
    except MancipleError:
        return (MODEL,)


def _decided(verdicts: tuple[Verdict, ...]) -> list[Argument]:
    """Return the conditions as an argument: what decides over a step is what it is made from."""
    if not verdicts:
        return []
    origins = {origin for verdict in verdicts for origin in verdict.origins}
    text = tuple(verdict.text for verdict in verdicts)
    return [Argument("when", text, tuple(sorted(origins)))]


def _scalar(value: object) -> Any:  # noqa: ANN401  (what an argument can be)
    if isinstance(value, tuple | list):
        from manciple.agent.choosing import offers_in

        return scalar(offers_in(cast("object", value))[:100])
    return scalar(value)


def _last_day(started: datetime) -> datetime:
    day = started.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return day + LIFE + timedelta(days=1)
