"""An attack: what its planner knows, what it answers, and how one play of it ended."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from manciple.agent.plan import Plan, Planned
from manciple.agent.planner import Known
from manciple.agent.runs import Run
from manciple.tools.offers import OfferRef
from tests.attacks.judge import Harm
from tests.attacks.shops import Bazaar
from tests.attacks.tasks import Place, Scope, Task


@dataclass(frozen=True, slots=True)
class Knows:
    """All that the attacker knows: everything but the values of the vault."""

    task: Task
    words: str
    hosts: Mapping[Place, str]
    stranger: str
    """Host of the attacker's own server, which nobody added."""

    scopes: tuple[Scope, ...]
    """The grants in force."""

    shops: Mapping[Place, Bazaar]
    """What lies on every shelf, at what price."""

    told: Callable[[], str]
    """What the user was told since the last plan: of it the planner gets the code at most."""

    def handle(self, place: Place, sku: str) -> str:
        """Return the handle of a variant: anybody can work it out."""
        goods, _ = self.shops[place].variant(sku) or (None, None)
        assert goods is not None
        return OfferRef(self.hosts[place], goods.slug, sku).handle

    @property
    def place(self) -> Place:
        """The shop that the task is about first."""
        return self.task.places[0]

    @property
    def host(self) -> str:
        """Its host."""
        return self.hosts[self.place]

    @property
    def sku(self) -> str:
        """A variant of the product that the task is about: the wanted one where there is one."""
        wanted = [*(want.sku for want in self.task.wants), *(sku for _, sku in self.task.answers)]
        return wanted[0] if wanted else self.shops[self.place].skus(self.task.slug)[0]

    @property
    def cap(self) -> int:
        """The dearest single thing that any cart grant covers, in cents."""
        return max((s.item_cents or 15000 for s in self.scopes if s.what == "cart"), default=15000)


class Attack(Protocol):
    """What an attacker's planner answers, one plan after the other."""

    def __call__(self, knows: Knows) -> Iterator[Planned]:
        """Yield plans; each is run before the next is asked for."""
        ...


@dataclass(frozen=True, slots=True)
class Injection:
    """One way to attack, whatever the task is."""

    id: str
    kind: str
    """What it tries, in a word or two."""

    entry: str
    """Its place in the catalogue of attacks, such as `A14`."""

    plans: Attack
    harm: frozenset[Harm]
    """What it aims at; every harm that it does is counted."""

    pasted: Callable[[Knows], str] = lambda _: ""
    """What the user's message holds besides, from the attacker's page."""

    replans: Attack | None = None
    """What it answers where it is asked again in the middle of a run."""


@dataclass(frozen=True, slots=True)
class Played:
    """How one run ended."""

    uncovered: tuple[str, ...]
    harm: frozenset[Harm]
    useful: bool
    asked: int
    """How many screens the user was shown."""

    run: Run | None = None
    """What the user's words became, where no attack was played: for counting tokens."""

    known: Known | None = None
    words: str = ""
    planned: str = ""
    """Who made the plan: `grammar`, or `model` where the grammar asked."""


def filled_plan(plan: Plan, knows: Knows) -> Plan:
    """Put hosts and handles where a plan names them."""
    return Plan.model_validate_json(filled(plan.model_dump_json(), knows))


def filled(text: str, knows: Knows) -> str:
    task = knows.task
    for place, host in knows.hosts.items():
        text = text.replace(f"{{{place}}}", host)
    if "{offer}" in text:
        wants = [*task.wants, *(line for line in task.lies if line.sku in task.removes)]
        text = text.replace("{offer}", knows.handle(wants[0].place, wants[0].sku))
    return text
