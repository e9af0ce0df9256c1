"""The plan language on true shops: conditions, choices, questions, each, and planning again."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import ClassVar

import pytest

from manciple.agent import desk, ledger_desk, run_desk
from manciple.agent.budgets import Budget, BudgetSpent
from manciple.agent.choosing import Candidate, Judged
from manciple.agent.codes import Code
from manciple.agent.plan import Came, Compare, Element, Holds, Plan, Ref, Said, Step, Value, Worked
from manciple.agent.planner import Fact, Known, PlannedAgain
from manciple.agent.runner import Progress
from manciple.agent.runs import Run
from manciple.policies.actions import MODEL, REPLANNED, USER, Asker, Origin, Source
from manciple.policies.errors import AwaitsApproval, MancipleError, Misused
from manciple.policies.money import Money
from manciple.policies.secret import Secret
from manciple.tools.notify.apprise import host_of
from manciple.tools.stores.practice import PracticeShop
from tests.fakes import House
from tests.practice import SHOE, SKU, Shopper, opened_again, shop_window, shopping

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


@pytest.fixture
async def town(house: House) -> AsyncIterator[Town]:
    async with town_of(house) as found:
        yield found


# --- conditions and choices


async def test_the_cheaper_total_of_two_shops_goes_in_the_cart(town: Town) -> None:
    town.prices((10000, 900), (10400, 100))
    progress = await town.goes(finds(1), cheaper(2, "s1"), put(3, "s2"))
    assert progress.run.state == "done", progress
    assert town.carts() == [0, 1]
    chosen = progress.value("s2")
    assert (str(chosen.total), chosen.among, chosen.by) == ("105 USD", 2, "cheapest_total")


async def test_what_another_shop_had_a_say_in_is_asked_even_under_auto(town: Town) -> None:
    """A16: the other shop's prices decided where it is bought."""
    progress = await town.asks(finds(1), cheaper(2, "s1"), put(3, "s2"), asker=Asker.USER)
    assert progress.waiting is not None
    assert town.carts() == [0, 0]
    assert progress.run.results["s2"].origins == tuple(
        sorted((USER, *(Origin(Source.SHOP, host) for host in town.hosts)))
    )


async def test_above_the_cap_it_is_watched_and_below_put_in_the_cart(town: Town) -> None:
    def steps(cap: str) -> list[Step]:
        dear = Compare(left=Ref(step="s2", path="total"), op="le", right=w(cap))
        watch = Step(
            id="s4",
            tool="watch_create",
            when=[Came(step="s3", to="skipped")],
            arguments={"store": w(town.hosts[0]), "words": w("trail shoe"), "price_max": w(cap)},
        )
        return [finds(1), cheaper(2, "s1"), put(3, "s2", when=[dear]), watch]

    town.prices((12000, 500), (12100, 500))
    above = await town.asks(*steps("110 USD"), asker=Asker.USER)
    assert above.run.state == "done"
    assert (town.carts(), len(town.shopper.app.book.watches())) == ([0, 0], 1)
    assert above.run.left["s3"].why == "s2.total (125 USD) ≤ “110 USD”"
    below = await town.goes(*steps("130 USD"))
    assert below.run.state == "done", below
    assert (town.carts(), len(town.shopper.app.book.watches())) == ([1, 0], 1)
    assert below.run.left["s4"].how == "skipped"


async def test_a_condition_is_part_of_what_an_action_is_made_from(town: Town) -> None:
    """A shop whose price decides whether another shop's cart is filled has a say in it."""
    first, second = (finds(n, host) for n, host in enumerate(town.hosts, 1))
    when = Compare(left=Ref(step="s2", path="offers.0.price"), op="ge", right=w("1 USD"))
    filled = Step(
        id="s3",
        tool="cart_put",
        arguments={"offer": Ref(step="s1", path="offers.0")},
        when=[when],
    )
    progress = await town.asks(first, second, filled, asker=Asker.USER)
    assert progress.waiting is not None
    action = town.shopper.request(progress.waiting.request).asked.action
    assert Origin(Source.SHOP, town.hosts[1]) in action.origins
    assert {each.name for each in action.arguments} == {"offer", "when"}
    assert town.carts() == [0, 0]


async def test_otherwise_is_decided_by_what_decided_the_first(town: Town) -> None:
    never = Compare(left=Ref(step="s2", path="offers.0.price"), op="le", right=w("1 USD"))
    first, second = (finds(n, host) for n, host in enumerate(town.hosts, 1))
    offer = Ref(step="s1", path="offers.0")
    progress = await town.asks(
        first,
        second,
        step(3, "cart_show", store=w(town.hosts[0])).model_copy(update={"when": [never]}),
        step(4, "cart_put", offer=offer).model_copy(
            update={"when": [Came(step="s3", to="skipped")]}
        ),
        asker=Asker.USER,
    )
    assert progress.waiting is not None  # under auto, but the other shop decided it
    assert town.carts() == [0, 0]


@pytest.mark.parametrize("by_way_of_another", [False, True])
async def test_what_the_profile_says_decides_over_no_shop_that_was_not_granted_it(
    town: Town, by_way_of_another: bool
) -> None:
    """A17: a shop that is asked only where the size is 42 would learn the size."""
    shopper = town.shopper
    shopper.app.vault.set("fit.shoe", Secret("42"), shopper.house.clock())
    profile = step(1, "profile_read", field=w("fit.shoe"))
    secret = Compare(left=Ref(step="s1", path="value"), op="eq", right=w("42"))
    local = step(2, "ask", about=w("go_on")).model_copy(
        update={"when": [secret.model_copy(update={"op": "ne"})]}
    )
    when = [Came(step="s2", to="skipped")] if by_way_of_another else [secret]
    shown = step(3, "cart_show", store=w(town.hosts[0])).model_copy(update={"when": when})
    denied = await town.asks(profile, local, shown)
    [refusal] = denied.refusals
    assert [use.field for use in refusal.action.fields] == ["fit.shoe"]
    assert refusal.action.host == town.hosts[0]
    shopper.sign(
        f"tool=cart verb=cart.read asker=agent hosts {town.hosts[0]}"
        " fields fit.shoe as plain purpose search mode auto"
    )
    assert (await town.asks(profile, local, shown)).run.state == "done"


async def test_two_currencies_fail_the_step_with_their_code(town: Town) -> None:
    when = Compare(left=Ref(step="s1", path="offers.0.price"), op="le", right=w("4000 TWD"))
    progress = await town.asks(
        finds(1, town.hosts[0]),
        step(2, "cart_put", offer=Ref(step="s1", path="offers.0")).model_copy(
            update={"when": [when]}
        ),
    )
    assert (progress.run.state, progress.run.note) == ("failed", Code.CURRENCIES_DIFFER)


async def test_nothing_found_is_a_code_and_what_needs_it_does_not_run(town: Town) -> None:
    nothing = finds(1).model_copy(
        update={"arguments": {**finds(1).arguments, "colour": w("lilac")}}
    )
    progress = await town.asks(nothing, cheaper(2, "s1"), put(3, "s2"))
    assert (progress.run.note, progress.value("s2").offer) == (Code.NOTHING_FOUND, None)
    holds = Holds(of=Ref(step="s2", path="offer"), what="some")
    quiet = await town.asks(nothing, cheaper(2, "s1"), put(3, "s2", when=[holds]))
    assert quiet.run.state == "done"
    assert quiet.run.left["s3"].how == "skipped"


# --- for each


async def test_each_is_bounded(town: Town) -> None:
    many: list[Value] = [w(town.hosts[0])] * 21
    looks = Step(id="s1", tool="cart_show", each=many, arguments={"store": Element()})
    assert (await town.asks(looks)).run.note == Code.TOO_MANY


async def test_a_shop_that_is_down_is_left_out_where_the_step_can_do_without(town: Town) -> None:
    await town.shopper.door.aclose()
    needed = await town.asks(finds(1))
    assert needed.run.note == Code.STORE_UNREACHABLE
    spared = await town.asks(finds(1).model_copy(update={"optional": True}), cheaper(2, "s1"))
    assert spared.run.state == "done"
    assert [found.store for found in spared.value("s1")] == [town.hosts[1]]


async def test_each_watch_has_an_id_of_its_own(town: Town) -> None:
    watch = Step(
        id="s1",
        tool="watch_create",
        each=STORES,
        arguments={"store": Element(), "words": w("trail shoe"), "price_max": w("90 USD")},
    )
    progress = await town.asks(watch)
    assert [each.store for each in progress.value("s1")] == sorted(town.hosts)
    assert len({each.id for each in progress.value("s1")}) == 2


async def test_reads_that_do_not_need_each_other_run_at_once_and_keep_the_plan_s_order(
    town: Town,
) -> None:
    runner = town.shopper.app.runner
    begun: list[str] = []

    def seen(run: Run, each: Step) -> None:
        begun.append(f"{each.id} after {len(run.results)}")

    town.shopper.app.runner = replace(runner, seen=seen)
    progress = await town.asks(
        finds(1, town.hosts[0]),
        finds(2, town.hosts[1]),
        step(3, "cart_show", store=w(town.hosts[0])),
        step(4, "choose", among=[Ref(step="s2"), Ref(step="s1")]),
    )
    assert begun == ["s1 after 1", "s2 after 1", "s3 after 1", "s4 after 4"]
    assert list(progress.run.results) == ["home", "s1", "s2", "s3", "s4"]
    with town.shopper.app.ledger.reading() as view:
        assert not view.unclear()


# --- questions


async def test_where_the_user_picks_the_choice_is_theirs(town: Town) -> None:
    """As if they had typed the offer's handle: under auto it goes in the cart unasked."""
    town.prices((10000, 900), (10400, 100))
    asked = await town.asks(finds(1), cheaper(2, "s1", "user"), put(3, "s2"))
    assert asked.run.asking is not None
    assert [line.split(", ")[-1] for line in asked.run.asking.choices] == sorted(town.hosts)
    other = opened_again(town.shopper.house, town.shopper.app.context.http())
    done = await other.resume(asked.run.id, 2)
    assert done.run.state == "done", done
    assert done.run.results["s2"].origins == (
        Origin(Source.SHOP, sorted(town.hosts)[1]),
        USER,
    )
    assert sum(town.carts()) == 1


async def test_a_question_waits_and_only_its_own_answers_count(town: Town) -> None:
    asked = await town.asks(
        step(1, "ask", about=w("size"), among=[w("41"), w("42")]),
        finds(2, town.hosts[0]),
    )
    run = asked.run.id
    for wrong in (0, 3, -1):
        with pytest.raises(Misused):
            await town.shopper.app.resume(run, wrong)
    assert (await town.shopper.app.check(forced=True)).runs == ()
    assert town.shopper.run(run).state == "waiting"
    done = await town.shopper.app.resume(run, 1)
    assert done.value("s1").value == "41"
    assert done.run.results["s1"].origins == (USER,)


async def test_a_question_that_nobody_answers_runs_out(town: Town) -> None:
    asked = await town.asks(step(1, "ask", about=w("go_on")), finds(2))
    town.shopper.house.clock.forward(hours=25)
    await town.shopper.app.check(forced=True)
    assert (town.shopper.run(asked.run.id).state, town.shopper.run(asked.run.id).note) == (
        "failed",
        "expired",
    )


@pytest.mark.parametrize(
    ("wiring", "earned"),
    [
        ((w("quantity"), [w(2), w(3)], "value"), True),
        ((w("size"), [w(2), w(3)], "value"), False),
        ((w("quantity"), [w(2), w(3)], "index"), False),
    ],
)
async def test_an_answer_is_the_user_s_for_what_was_asked_alone(
    town: Town, wiring: tuple[Worked, list[Value], str], earned: bool
) -> None:
    """A planner that asks for a size and takes the answer for a quantity has made that up."""
    about, among, path = wiring
    asked = await town.asks(
        step(1, "ask", about=about, among=among),
        finds(2, town.hosts[0]),
        step(
            3, "cart_put", offer=Ref(step="s2", path="offers.0"), quantity=Ref(step="s1", path=path)
        ),
        asker=Asker.USER,
    )
    done = await town.shopper.app.resume(asked.run.id, 2)
    assert (done.run.state == "done") is earned, done
    if not earned:
        assert done.waiting is not None
        [quantity] = [
            each
            for each in town.shopper.request(done.waiting.request).asked.action.arguments
            if each.name == "quantity"
        ]
        assert MODEL in quantity.origins


@pytest.mark.parametrize("path", ["offers.0.availability.left", "offers.0.price.minor"])
async def test_a_shop_s_number_is_no_quantity_that_anybody_asked_for(town: Town, path: str) -> None:
    """A01: whatever the shop says that it has, or asks, a planner cannot have bought unasked."""
    progress = await town.asks(
        finds(1, town.hosts[0]),
        step(
            2, "cart_put", offer=Ref(step="s1", path="offers.0"), quantity=Ref(step="s1", path=path)
        ),
        asker=Asker.USER,
    )
    assert progress.run.state != "done"
    assert town.carts() == [0, 0]


async def test_no_is_an_answer_too(town: Town) -> None:
    asked = await town.asks(
        step(1, "ask", about=w("go_on")),
        finds(2, town.hosts[0]).model_copy(
            update={"when": [Compare(left=Ref(step="s1", path="value"), op="eq", right=w(True))]}  # noqa: FBT003
        ),
    )
    done = await town.shopper.app.resume(asked.run.id, 2)
    assert done.run.left["s2"].how == "skipped"


async def test_without_a_terminal_a_question_tells_how_it_is_answered(town: Town) -> None:
    plan = Plan(steps=[step(1, "ask", about=w("go_on"))])
    with pytest.raises(AwaitsApproval) as waits:
        await run_desk.run_plan(town.shopper.app, town.shopper.voice(), "…", plan, Asker.AGENT)
    assert waits.value.hint == "manciple resume r3 NUMBER"
    ledger_desk.inbox(town.shopper.app, town.shopper.voice())
    assert "r3 asks: shall it go on?" in town.shopper.answered.getvalue()
    assert await run_desk.resume(town.shopper.app, town.shopper.voice(), "r3", 1) == 0


@dataclass
class Scripted:
    """A chooser that answers what it was told to, and keeps what it was shown."""

    name: ClassVar[str] = "scripted"
    index: int | None
    seen: list[tuple[Candidate, ...]] = field(default_factory=list[tuple[Candidate, ...]])

    async def choose(self, words: str, candidates: tuple[Candidate, ...]) -> Judged:
        self.seen.append(candidates)
        return Judged(self.index, tokens=70)


async def test_a_chooser_picks_an_index_and_the_choice_is_marked_as_its_own(town: Town) -> None:
    chooser = Scripted(1)
    app = town.shopper.app
    app.runner = replace(app.runner, chooser=chooser)
    progress = await town.asks(
        finds(1), cheaper(2, "s1", "judgement"), put(3, "s2"), asker=Asker.USER
    )
    assert progress.run.results["s2"].origins.count(MODEL) == 1
    assert progress.waiting is not None  # auto is not for what a model has picked
    assert progress.run.spent.tokens == 70
    assert [each.number for each in chooser.seen[0]] == [0, 1]


@pytest.mark.parametrize("index", [None, -1, 2, 10**9])
async def test_a_chooser_that_names_no_candidate_has_not_chosen(
    town: Town, index: int | None
) -> None:
    app = town.shopper.app
    app.runner = replace(app.runner, chooser=Scripted(index))
    progress = await town.asks(finds(1), cheaper(2, "s1", "judgement"), put(3, "s2"))
    assert progress.run.asking is not None
    assert town.carts() == [0, 0]


# --- planning again


@dataclass
class Again:
    """A planner that answers a failure with these steps, and keeps the facts it was told."""

    steps: Sequence[Step]
    told: list[tuple[Fact, ...]] = field(default_factory=list[tuple[Fact, ...]])
    tokens: int = 0

    async def replan(self, words: str, known: Known, facts: tuple[Fact, ...]) -> PlannedAgain:
        self.told.append(facts)
        return PlannedAgain(Plan(steps=list(self.steps)), self.tokens)


def failing(town: Town) -> list[Step]:
    """Find it at both, then look for what nobody has."""
    nothing = finds(2, town.hosts[0], "lunar boots")
    arguments = {**nothing.arguments, "colour": w("lilac")}
    return [
        finds(1, town.hosts[0]),
        nothing.model_copy(update={"arguments": arguments}),
        step(3, "cart_put", offer=Ref(step="s2", path="offers.0")),
    ]


async def test_a_plan_made_after_a_failure_asks_even_under_auto(town: Town) -> None:
    again = Again([step(9, "cart_put", offer=Ref(step="s1", path="offers.0"))])
    app = town.shopper.app
    app.runner = replace(app.runner, replanner=again)
    progress = await town.asks(*failing(town), asker=Asker.AGENT)
    assert progress.waiting is not None
    action = town.shopper.request(progress.waiting.request).asked.action
    assert REPLANNED in action.origins
    assert progress.run.again[0].code == Code.NOTHING_FOUND
    assert town.carts() == [0, 0]
    done = await town.shopper.goes_on(progress.waiting.request)
    assert done.run.state == "done"
    assert town.carts() == [1, 0]
    reloaded = town.shopper.run(done.run.id)
    assert REPLANNED in reloaded.results["s9"].origins
    assert reloaded == done.run


async def test_a_planner_is_told_facts_and_no_shop_s_prose(town: Town) -> None:
    """A06: and no value of the profile either."""
    town.shopper.app.vault.set("fit.shoe", Secret("42"), town.shopper.house.clock())
    again = Again([step(9, "cart_show", store=w(town.hosts[0]))])
    app = town.shopper.app
    app.runner = replace(app.runner, replanner=again)
    profile = step(7, "profile_read", field=w("fit.shoe"))
    await town.asks(profile, *failing(town))
    [facts] = again.told
    assert [(fact.step, fact.came, fact.code) for fact in facts] == [
        ("s7", "done", None),
        ("s1", "done", None),
        ("s2", "done", None),
        ("s3", "failed", "nothing_found"),
    ]
    told = repr(facts)
    assert "129 USD" in told
    assert facts[0].seen == {}
    for secret in ("Aurora", "Northlight", "Trail", "Black"):
        assert secret not in told


@pytest.mark.parametrize(
    "steps",
    [
        [step(1, "cart_show", store=w("x"))],
        [step(9, "order_all")],
        [step(9, "cart_put", offer=Ref(step="s12"))],
        [step(n, "cart_show", store=w("x")) for n in range(9, 49)],
        [step(9, "store_add", url=w("http://evil.example"))],
    ],
    ids=["a used id", "no tool", "a reference ahead", "too many", "not for plans"],
)
async def test_a_new_plan_that_cannot_be_meant_changes_nothing(
    town: Town, steps: list[Step]
) -> None:
    app = town.shopper.app
    app.runner = replace(app.runner, replanner=Again(steps))
    progress = await town.asks(*failing(town))
    assert (progress.run.state, progress.run.note) == ("failed", "nothing_found")
    assert progress.run.again == ()


async def test_nobody_plans_again_for_ever(town: Town) -> None:
    """A13: a planner that always fails anew is asked twice, whatever it says."""

    @dataclass
    class Endless:
        asked: int = 0

        async def replan(self, words: str, known: Known, facts: tuple[Fact, ...]) -> PlannedAgain:
            self.asked += 1
            missing = Ref(step="s2", path="offers.0")
            return PlannedAgain(Plan(steps=[step(100 + self.asked, "cart_put", offer=missing)]))

    endless = Endless()
    app = town.shopper.app
    app.runner = replace(app.runner, replanner=endless)
    progress = await town.asks(*failing(town))
    assert (progress.run.state, endless.asked) == ("failed", 2)


async def test_what_was_denied_is_not_planned_around(town: Town) -> None:
    again = Again([step(9, "cart_show", store=w(town.hosts[0]))])
    app = town.shopper.app
    app.runner = replace(app.runner, replanner=again)
    progress = await town.asks(step(1, "order_quote", store=w("other.example")))
    assert progress.refusals
    assert again.told == []


# --- budgets


@pytest.mark.parametrize(
    ("budget", "code"),
    [
        (Budget(steps=2), Code.BUDGET_STEPS),
        (Budget(calls=2), Code.BUDGET_CALLS),
        (Budget(tokens=50), Code.BUDGET_TOKENS),
        (Budget(ms=1000), Code.BUDGET_TIME),
    ],
)
async def test_a_budget_that_is_spent_stops_the_run_and_it_can_go_on(
    town: Town, budget: Budget, code: Code
) -> None:
    app = town.shopper.app

    def passes(run: Run, each: Step) -> None:
        town.shopper.house.clock.forward(seconds=0.6)

    app.runner = replace(app.runner, budget=budget, chooser=Scripted(0), seen=passes)
    progress = await town.asks(
        finds(1), cheaper(2, "s1", "judgement"), step(3, "cart_show", store=w(town.hosts[0]))
    )
    error = progress.error
    assert isinstance(error, BudgetSpent)
    assert (error.budget, progress.run.note, progress.run.state) == (code, code, "waiting")
    assert "are used up" in str(error)
    assert error.hint == f"manciple resume {progress.run.id} goes on with a new budget"
    assert (await app.check(forced=True)).runs == ()  # no round spends for the user
    done = await app.resume(progress.run.id)
    assert done.run.state == "done", done


async def test_a_plan_of_forty_steps_for_each_of_twenty_shops_stops(town: Town) -> None:
    many: list[Value] = [w(town.hosts[0])] * 20
    looks = [
        Step(id=f"s{n}", tool="cart_show", each=many, arguments={"store": Element()})
        for n in range(1, 41)
    ]
    progress = await town.asks(*looks)
    assert isinstance(progress.error, BudgetSpent)
    assert len(progress.run.results) < 12


# --- telling, and standing plans


async def test_a_plan_tells_on_the_user_s_own_channel_in_words_of_code(house: House) -> None:
    async with town_of(house) as town, shop_window(PracticeShop()) as window:
        shopper = town.shopper
        await desk.store_add(shopper.app, shopper.voice(), window.page, local=True)
        url = f"json://{window.host}/letters?token=canary-of-the-channel"
        shopper.app.vault.set("channel.main", Secret(url), house.clock())
        shopper.app.book.keep_setting("channel_host", host_of(url))
        found, tells = finds(1, town.hosts[0]), step(2, "tell", about=[Ref(step="s1")])
        denied = await town.asks(found, tells)
        assert denied.refusals
        assert window.letters == []
        shopper.sign(
            f"tool=notice verb=notice.send asker=agent hosts {window.host} "
            "fields channel.main as plain purpose notify mode auto"
        )
        told = await town.asks(found, tells)
        assert told.run.state == "done", told
        [letter] = window.letters
        assert f"1 found at {town.hosts[0]}" in letter
        assert "canary" not in letter


@pytest.mark.parametrize("name", ["host", "title", "text", "to", "url"])
async def test_a_plan_cannot_say_where_a_notice_goes_or_what_stands_in_it(
    town: Town, name: str
) -> None:
    arguments: dict[str, Value | list[Value]] = {
        "about": [Ref(step="s1")],
        "channel": w("terminal"),
        name: w("evil.example"),
    }
    tells = Step(id="s2", tool="tell", arguments=arguments)
    progress = await town.asks(finds(1, town.hosts[0]), tells)
    assert (progress.run.state, progress.run.note) == ("failed", "misused")
    assert town.shopper.app.book.told(5) == []


async def test_without_a_channel_a_plan_says_so(town: Town) -> None:
    tells = step(2, "tell", about=[Ref(step="s1")]).model_copy(update={"optional": True})
    progress = await town.asks(finds(1, town.hosts[0]), tells)
    assert progress.run.left["s2"].why == Code.NOT_FOUND


async def test_telling_about_whichever_was_done_leaves_out_what_was_skipped(town: Town) -> None:
    never = Holds(of=Ref(step="s1", path="offers"), what="empty")
    skipped = finds(2, town.hosts[1]).model_copy(update={"when": [never]})
    tells = step(3, "tell", about=[Ref(step="s1"), Ref(step="s2")], channel=w("terminal"))
    progress = await town.asks(finds(1, town.hosts[0]), skipped, tells)
    assert progress.run.state == "done", progress
    [told] = town.shopper.app.book.told(5)
    assert told.title == f"1 found at {town.hosts[0]}"


def standing(town: Town, *then: Step, said: str | None = None) -> Step:
    arguments: dict[str, Value | list[Value]] = {
        "store": w(town.hosts[0]),
        "words": w("trail shoe"),
        "brand": w("Northlight"),
        "sizes": [w("42")],
        "price_max": w("110 USD"),
    }
    if said:
        arguments["then"] = w(said)
    return Step(id="s1", tool="watch_create", arguments=arguments, then=list(then))


FIRED = Ref(step="s0", path="offer")


async def test_a_standing_plan_is_done_when_its_watch_fires(town: Town) -> None:
    words = "watch it, put it in my cart, and tell me below 105 USD"
    limit = Said(value="105 USD", span=(words.index("105"), len(words)), reader="money")
    cheap = Compare(left=Ref(step="s0", path="offer.price"), op="le", right=limit)
    fills = step(999, "cart_put", offer=FIRED)  # the highest number keeps nothing up
    tells = step(2, "tell", about=[Ref(step="s999"), FIRED], channel=w("terminal")).model_copy(
        update={"when": [cheap]}
    )
    elsewhere = step(3, "tell", about=[FIRED])  # there is no channel: it keeps nothing up
    shopper = town.shopper
    asked = await town.asks(standing(town, fills, tells, elsewhere), words=words)
    assert asked.waiting is not None  # it brings a grant, which is signed
    action = shopper.request(asked.waiting.request).asked.action
    [steps] = [each.value for each in action.arguments if each.name == "steps"]
    assert steps == ("cart_put", "tell", "tell")
    assert (await shopper.goes_on(asked.waiting.request)).run.state == "done"
    shopper.reprice(9900)
    [fired] = (await shopper.app.check(forced=True)).runs
    assert fired.run.state == "done", fired
    assert town.carts() == [1, 0]
    assert shopper.app.book.watches()[0].state == "done"
    assert "your cart at" in shopper.terminal.getvalue()
    assert "is in your cart" in shopper.terminal.getvalue()


@pytest.mark.parametrize(
    ("then", "complaint"),
    [
        (step(1, "find", store=w("x")), "a watch cannot do find"),
        (step(1, "store_remove", host=w("x")), "a watch cannot do store_remove"),
        (step(1, "watch_create"), "a watch cannot do watch_create"),
        (step(1, "cart_put", offer=w("oabcdefghij")), "what it found alone"),
        (
            step(1, "cart_put", offer=FIRED).model_copy(
                update={"when": [Holds(of=FIRED, what="some")]}
            ),
            "on its own conditions alone",
        ),
        (step(1, "tell", about=[Ref(step="s9")]), "does not come before it"),
        (step(1, "tell", about=[Ref(step="s0", path="channel_host")]), "gives no channel_host"),
        (step(1, "tell", about=[FIRED]).model_copy(update={"each": [w(1)]}), "is one step"),
    ],
)
async def test_what_follows_a_watch_is_a_closed_set(town: Town, then: Step, complaint: str) -> None:
    progress = await town.asks(standing(town, then))
    assert isinstance(progress.error, Misused)
    assert complaint in str(progress.error)
    assert town.shopper.app.book.watches() == []


async def test_a_watch_that_says_to_tell_does_not_fill_the_cart(town: Town) -> None:
    progress = await town.asks(standing(town, step(1, "cart_put", offer=FIRED), said="tell"))
    assert isinstance(progress.error, Misused)


# --- as it was


async def test_a_price_that_moved_on_the_way_is_found_and_chosen_anew(town: Town) -> None:
    """The choice is made again too, and may fall on the other shop."""
    town.prices((10000, 100), (10400, 100))
    asked = await town.asks(finds(1), cheaper(2, "s1"), put(3, "s2"), asker=Asker.USER)
    assert asked.waiting is not None
    town.prices((12000, 100), (10400, 100))
    again = await town.shopper.goes_on(asked.waiting.request)
    assert again.changed is not None
    assert again.waiting is not None
    action = town.shopper.request(again.waiting.request).asked.action
    assert action.host == town.hosts[1]
    await town.shopper.goes_on(again.waiting.request)
    assert town.carts() == [0, 1]


async def test_a_run_says_why_step_by_step(town: Town) -> None:
    town.prices((12000, 500), (12100, 500))
    dear = Compare(left=Ref(step="s2", path="total"), op="le", right=w("110 USD"))
    progress = await town.asks(finds(1), cheaper(2, "s1"), put(3, "s2", when=[dear]))
    assert ledger_desk.why(town.shopper.app, town.shopper.voice(), progress.run.id) == 0
    told = town.shopper.answered.getvalue()
    assert "1 of 2, by code: the cheapest with shipping" in told
    assert "skipped, for s2.total (125 USD) ≤ “110 USD”" in told


async def test_a_plan_for_the_user_cannot_set_what_is_filled_in(town: Town) -> None:
    for name in ("named", "said", "standing"):
        watch = standing(town)
        forged = watch.model_copy(update={"arguments": {**watch.arguments, name: w("w7")}})
        progress = await town.asks(forged)
        assert progress.run.note == "misused"


async def test_a_run_that_is_cancelled_midway_goes_on(town: Town) -> None:
    app, gone = town.shopper.app, asyncio.Event()

    def leaves(run: Run, each: Step) -> None:
        if each.id == "s2" and not gone.is_set():
            gone.set()
            raise asyncio.CancelledError

    app.runner = replace(app.runner, seen=leaves)
    with pytest.raises(asyncio.CancelledError):
        await town.asks(finds(1), cheaper(2, "s1", "cheapest"), asker=Asker.USER)
    [saved] = app.book.runs("open")
    assert "s1" in town.shopper.app.loaded(saved).results
    assert (await app.resume(saved.id)).run.state == "done"


def test_what_a_tool_cannot_do_without_is_a_manciple_error() -> None:
    assert issubclass(BudgetSpent, MancipleError)


async def test_the_shoe_is_the_one_that_these_tests_mean(town: Town) -> None:
    progress = await town.asks(finds(1, town.hosts[0]))
    assert [offer.ref.variant for offer in progress.value("s1").offers] == [SKU]
