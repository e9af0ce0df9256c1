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
from manciple.agent.grounds import (
    became,
    deciding_fields,
    is_of_each,
    origins_of,
    parts,
)
from manciple.agent.plan import HOME, Element, Ref, Said, Step, Value
from manciple.agent.planner import Known
from manciple.agent.readers import is_count, read
from manciple.agent.runs import GIVEN, Author, Run
from manciple.agent.unasked import unasked
from manciple.agent.veiled import Veil
from manciple.policies.actions import (
    MODEL,
    REPLANNED,
    UNASKED,
    USER,
    Argument,
    Asker,
    Origin,
    Source,
)
from manciple.policies.canonical import encode
from manciple.policies.errors import Misused, NotFound
from manciple.tools.find import Found
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
        author = run.author(step.id)
        made: dict[str, Made] = {}
        for each, value in sorted(step.arguments.items()):
            if each not in fields or each in FILLED or (step.tool, each) == ("tell", "host"):
                raise Misused(f"{step.tool} takes no {each[:40]!r}")
            kind = fields[each].annotation
            if isinstance(value, list):
                lenient = (step.tool, each) in LENIENT
                found = self._list(run, value, kind, element, author, lenient=lenient)
            else:
                found = self._one(run, value, kind, element, author)
            if not all(meant(run, each, part, author) for part in parts(value)):
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
        if fields_of := deciding_fields(run, step, made, element, verdicts):
            names = tuple(origin.of for origin in fields_of)
            arguments.append(Argument("decided_by", names, fields_of))
        arguments += _of_fields(run)
        if step.id in run.replanned:
            arguments.append(Argument("plan", "made after something failed", (REPLANNED,)))
        if author == "model" and run.asker is Asker.AGENT:
            known = Known(tuple(self._hosts()), frozenset(), self.currency, run.started)
            if why := unasked(run, step, made, known):
                arguments.append(Argument("unasked", why, (UNASKED,)))
        return Resolved(call, tuple(arguments))

    def elements(self, run: Run, step: Step) -> tuple[Made, ...]:
        """Return what a step with `each` is done for. Raises `Misused`, `NothingFound`.

        A list that a model wrote out is its choice, whatever stands in it; a whole list is not.
        """
        author = run.author(step.id)
        if isinstance(step.each, list):
            listed_here = (self._one(run, value, str, None, author) for value in step.each)
            own = {MODEL} if author == "model" else set[Origin]()
            return tuple(Made(m.value, tuple(sorted({*m.origins, *own}))) for m in listed_here)
        whole = self.look(run, step.each, None, author) if step.each else Made(None, ())
        if whole.value is None:
            return ()  # what it would be done for was skipped, or is not there
        listed: object = whole.value
        if not isinstance(listed, tuple):
            raise Misused(f"{step.id} is done for each of what is no list")
        elements = cast("tuple[object, ...]", listed)
        if step.each and step.each.step == HOME:
            return tuple(Made(part, _shop_of(part, whole.origins)) for part in elements)
        return tuple(Made(part, whole.origins) for part in elements)

    def verdicts(self, run: Run, step: Step, element: Made | None) -> tuple[Verdict, ...]:
        """Judge the step's conditions, up to the first that does not hold.

        Those that are about one thing of `each` are judged for it, the others once, without one.
        """
        found: list[Verdict] = []
        author = run.author(step.id)
        for condition in step.when:
            if is_of_each(condition) != (element is not None):
                continue
            verdict = judged(
                condition,
                lambda v: self.look(run, v, element, author),
                lambda s: became(run, s),
            )
            said = Veil.of(run).text(verdict.text, verdict.origins)
            found.append(replace(verdict, text=said))
            if not found[-1].holds:
                break
        return tuple(found)

    def look(self, run: Run, value: Value, element: Made | None, author: Author) -> Made:
        """Follow a value that `author` wrote; None for what is missing."""
        try:
            return self._one(run, value, None, element, author)
        except NotFound:
            if isinstance(value, Ref):
                return Made(None, origins_of(run, value.step))
            return Made(None, element.origins if element else ())

    def _list(
        self,
        run: Run,
        values: list[Value],
        kind: object,
        element: Made | None,
        author: Author,
        *,
        lenient: bool,
    ) -> Made:
        inner = next((each for each in get_args(kind) if each is not Ellipsis), str)
        found: list[Made] = []
        for value in values:
            try:
                found.append(self._one(run, value, inner, element, author))
            except NotFound:
                if not lenient or not isinstance(value, Ref):
                    raise
                # What a step that was skipped, or failed, would have given is not made up for;
                # that it is left out is decided by what skipped it.
                found.append(Made((), origins_of(run, value.step)))
        joined = {origin for part in found for origin in part.origins}
        return Made(tuple(part.value for part in found if part.value != ()), tuple(sorted(joined)))

    def _one(
        self, run: Run, value: Value, kind: object, element: Made | None, author: Author
    ) -> Made:
        match value:
            case Ref():
                result = run.results.get(value.step)
                if result is None:
                    raise NothingFound("a step that this needs gave nothing")
                found = _there(followed(result.value, value.path))
                origins = _chosen(result.value, value.path, result.origins, author)
                return Made(found, _shop_of(found, origins) if value.step == HOME else origins)
            case Element():
                if element is None:
                    raise Misused("there is nothing here that this is done for each of")
                found = _there(followed(element.value, value.path))
                return Made(found, _chosen(element.value, value.path, element.origins, author))
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


_ANSWERS = {
    "size": {"sizes"},
    "colour": {"colour"},
    "brand": {"brand"},
    "store": {"store"},
    "quantity": {"quantity"},
    "price": {"price_max", "total_max"},
}
"""The arguments that an answer of the user's is an answer for."""


def meant(run: Run, argument: str, value: Value, author: Author) -> bool:
    """Is this number or answer used for what it is?

    A planner that asks for a size and puts the answer in as a quantity has worked that quantity out
    itself, and so has one that takes how many there are for how many are wanted.
    """
    if isinstance(value, Element):
        return argument != "quantity"
    if isinstance(value, Said) and argument == "quantity" and author == "model":
        return is_count(run.words, value.span)
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


def _chosen(
    whole: object, path: str, origins: tuple[Origin, ...], author: Author
) -> tuple[Origin, ...]:
    """Return the origins of what stands at `path`; which place it is may be a model's choice."""
    if author == "model" and picks(whole, path):
        return tuple(sorted({*origins, MODEL}))
    return origins


def picks(value: object, path: str) -> bool:
    """Does a path take one out of several? The first that was found does not: code put it first."""
    holder: object = None
    for name in filter(None, path.split(".")):
        if _are_several(value) and not (isinstance(holder, Found) and int(name) == 0):
            return True
        holder, value = value, followed(value, name)
    return False


def _are_several(value: object) -> bool:
    return isinstance(value, tuple) and len(cast("tuple[object, ...]", value)) > 1


def _shop_of(value: object, origins: tuple[Origin, ...]) -> tuple[Origin, ...]:
    """Return the origins of a shop's name, or several: it tells of the shop, wherever it goes."""
    hosts = cast("tuple[object, ...]", value) if isinstance(value, tuple) else (value,)
    shops = (Origin(Source.SHOP, host) for host in hosts if isinstance(host, str))
    return tuple(sorted({*origins, *shops}))


def _there(value: object) -> object:
    if value is None:
        raise NothingFound("nothing was found that meets every condition")
    return value


def _of_fields(run: Run) -> list[Argument]:
    """Say which fields the watch that fired was made from: what its run does is made from them too.

    Beside its other arguments, since the shop learns none of it: the goods are the shop's own.
    """
    given = run.results.get(GIVEN)
    if given is None or given.tool != "fired" or not run.read:
        return []
    names = tuple(each.field for each in run.read)
    return [Argument("made_from", names, tuple(Origin(Source.VAULT, name) for name in names))]


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
