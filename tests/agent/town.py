"""Somebody with two shops and grants that do not ask; and short words for the steps of plans."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import ClassVar

from manciple.agent import desk
from manciple.agent.choosing import Candidate, Judged
from manciple.agent.plan import Element, Plan, Ref, Step, Value, Worked
from manciple.agent.planner import Behind, Fact, Known, PlannedAgain
from manciple.agent.runner import Progress
from manciple.policies.actions import Asker
from manciple.policies.money import Money
from manciple.tools.stores.practice import PracticeShop
from tests.fakes import House
from tests.practice import SHOE, Shopper, shopping

STORES = Ref(step="home", path="stores")
AUTO = (
    "tool=store verb=store.add asker=user hosts any mode auto",
    "tool=find,cart,order,watch verb=offer.read,cart.read,order.quote asker=agent,user,watch"
    " hosts added mode auto",
    "tool=cart verb=cart.add asker=agent,user hosts added mode auto",
    "tool=notice verb=notice.send asker=agent,user,watch mode auto",
    "tool=watch verb=watch.create asker=agent,user hosts added mode auto",
    "tool=profile verb=data.read asker=agent,user fields fit.shoe as plain purpose fit mode auto",
)


def w(value: str | int | bool | None) -> Worked:
    return Worked(value=value)


def step(number: int, tool: str, **arguments: Value | list[Value]) -> Step:
    return Step(id=f"s{number}", tool=tool, arguments=arguments)


def finds(number: int, store: str | None = None, words: str = "trail shoe") -> Step:
    """Look at one shop, or at each of the user's, for black trail shoes in 42."""
    each = None if store else STORES
    where: Value = w(store) if store else Element()
    return Step(
        id=f"s{number}",
        tool="find",
        each=each,
        arguments={"store": where, "words": w(words), "sizes": [w("42")], "colour": w("black")},
    )


def cheaper(number: int, of: str, by: str = "cheapest_total") -> Step:
    return step(number, "choose", among=[Ref(step=of)], by=w(by))


def put(number: int, of: str, **more: object) -> Step:
    made = step(number, "cart_put", offer=Ref(step=of, path="offer"))
    return made.model_copy(update=more)


@dataclass
class Town:
    """Somebody with two shops."""

    shopper: Shopper
    other: PracticeShop
    other_base: str
    hosts: list[str] = field(default_factory=list[str])

    async def asks(self, *steps: Step, asker: Asker = Asker.AGENT, words: str = "…") -> Progress:
        return await self.shopper.app.start(words, Plan(steps=list(steps)), asker)

    async def goes(self, *steps: Step) -> Progress:
        """Run them as the user's own, and say yes to what is asked."""
        progress = await self.asks(*steps, asker=Asker.USER)
        if progress.waiting is None:
            return progress
        return await self.shopper.goes_on(progress.waiting.request)

    def carts(self) -> list[int]:
        return [
            sum(len(held.lines) for held in shop.carts) for shop in (self.shopper.shop, self.other)
        ]

    def prices(self, first: tuple[int, int], second: tuple[int, int]) -> None:
        """Set price and shipping of the shoe, in cents, at each shop."""
        for shop, (price, shipping) in ((self.shopper.shop, first), (self.other, second)):
            shop.set_price(SHOE, Money(price, "USD"))
            shop.set_shipping(Money(shipping, "USD"))


@asynccontextmanager
async def town_of(house: House) -> AsyncGenerator[Town, None]:
    other = PracticeShop()
    async with shopping(house, settled=False) as shopper, other.serving() as base:
        for scope in AUTO:
            shopper.sign(scope)
        for each in (shopper.base, base):
            await desk.store_add(shopper.app, shopper.voice(), each, local=True)
        yield Town(shopper, other, base, [shopper.host, base.removeprefix("http://")])


@dataclass
class Scripted:
    """A chooser that answers what it was told to, and keeps what it was shown."""

    name: ClassVar[str] = "scripted"
    index: int | None
    seen: list[tuple[Candidate, ...]] = field(default_factory=list[tuple[Candidate, ...]])

    async def choose(self, words: str, candidates: tuple[Candidate, ...], behind: Behind) -> Judged:
        self.seen.append(candidates)
        return Judged(self.index, tokens=70)


@dataclass
class Again:
    """A planner that answers a failure with these steps, and keeps the facts it was told."""

    steps: Sequence[Step]
    told: list[tuple[Fact, ...]] = field(default_factory=list[tuple[Fact, ...]])
    behind: list[Behind] = field(default_factory=list[Behind])
    tokens: int = 0

    async def replan(
        self, words: str, known: Known, facts: tuple[Fact, ...], behind: Behind
    ) -> PlannedAgain:
        self.told.append(facts)
        self.behind.append(behind)
        return PlannedAgain(Plan(steps=list(self.steps)), self.tokens)
