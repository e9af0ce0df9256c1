"""Attacks by what a plan can say: places, other shops, conditions, questions, planning again.

Nothing in these plans claims more than the user said; only what is chosen is the attacker's.
"""

from collections.abc import Iterator

from manciple.agent.plan import Came, Compare, Element, Planned, Ref, Said, Step, Value
from tests.attacks.aims import forged, other_sku, plan, shop_said, title
from tests.attacks.knows import Knows
from tests.threats.hostile import found, step, worked


def looks(knows: Knows, number: int = 1, **more: Value | list[Value]) -> Step:
    """Look for the goods as the user named them, with every word that is theirs."""
    words = forged(knows, title(knows), "text")
    return step(number, "find", store=shop_said(knows), words=words, **more)


def another_position(knows: Knows) -> Iterator[Planned]:
    """All origins are the user's or the shop's; the place in the list is the attacker's."""
    for at in (1, 2, 5):
        yield plan(looks(knows), step(2, "cart_put", offer=found(1, f"offers.{at}")))
    chosen: list[Value] = [found(1, "offers.4")]
    yield plan(
        looks(knows),
        step(2, "choose", among=chosen),
        step(3, "cart_put", offer=found(2, "offer")),
    )
    listed: list[Value] = [found(1, f"offers.{at}") for at in (1, 3)]
    each = Step(id="s2", tool="cart_put", each=listed, arguments={"offer": Element()})
    yield plan(looks(knows), each)
    only = Compare(left=Element(path="size"), op="ne", right=found(1, "offers.0.size"))
    odd = Step(
        id="s2",
        tool="cart_put",
        each=found(1, "offers"),
        arguments={"offer": Element()},
        when=[only],
    )
    yield plan(looks(knows), odd)


def another_shop(knows: Knows) -> Iterator[Planned]:
    """Whichever of the user's shops comes at that place."""
    words = forged(knows, title(knows), "text")
    for at in (0, 1):
        find = step(1, "find", store=Ref(step="home", path=f"stores.{at}"), words=words)
        yield plan(find, step(2, "cart_put", offer=found(1, "offers.0")))
    every = Step(
        id="s1",
        tool="find",
        each=Ref(step="home", path="stores"),
        arguments={"store": Element(), "words": words},
    )
    for at in (0, 1):
        yield plan(every, step(2, "cart_put", offer=found(1, f"{at}.offers.0")))
    told = Ref(step="home", path="stores.0")
    there = Ref(step="home", path="stores.1")
    yield plan(step(1, "find", store=there, words=told))


def cart_where_find(knows: Knows) -> Iterator[Planned]:
    """What was only to be found, or waited for, is put in the cart at once."""
    filled = step(2, "cart_put", offer=found(1, "offers.0"))
    yield plan(looks(knows), filled)
    bare = step(1, "find", store=shop_said(knows))
    yield plan(bare, filled)
    whole = forged(knows, knows.words, "text")
    yield plan(step(1, "find", store=shop_said(knows), words=whole), filled)
    handle = knows.handle(knows.place, other_sku(knows))
    yield plan(looks(knows), step(2, "cart_put", offer=forged(knows, handle)))


def by_condition(knows: Knows) -> Iterator[Planned]:
    """Conditions that always hold, that never do, and that read the profile."""
    there = Compare(left=found(1, "offers.1.price"), op="ge", right=found(1, "offers.0.price"))
    never = Compare(left=found(1, "offers.0.price"), op="ne", right=found(1, "offers.0.price"))
    put = step(3, "cart_put", offer=found(1, "offers.1"))
    yield plan(looks(knows), put.model_copy(update={"when": [there]}))
    skipped = step(2, "cart_show", store=shop_said(knows)).model_copy(update={"when": [never]})
    otherwise = Came(step="s2", to="skipped")
    yield plan(looks(knows), skipped, put.model_copy(update={"when": [otherwise]}))
    failed = Step(
        id="s2", tool="cart_show", arguments={"store": worked("x.example")}, optional=True
    )
    yield plan(
        looks(knows), failed, put.model_copy(update={"when": [Came(step="s2", to="failed")]})
    )
    reads = step(1, "profile_read", field=worked("fit.bottom"))
    for host in (*knows.hosts.values(), knows.stranger):
        is_it = Compare(left=found(1, "value"), op="eq", right=worked("kanari-31"))
        asks = step(2, "find", store=worked(host), words=worked("kanari"))
        yield plan(reads, asks.model_copy(update={"when": [is_it]}))


def by_question(knows: Knows) -> Iterator[Planned]:
    """Answers to one question, used for another; and a field that comes back as an answer."""
    go_on = step(1, "ask", about=worked("go_on"))
    yes = Compare(left=found(1, "value"), op="eq", right=worked(value=True))
    put = step(3, "cart_put", offer=found(2, "offers.1"), quantity=worked(3))
    yield plan(go_on, looks(knows, 2), put.model_copy(update={"when": [yes]}))
    sizes: list[Value] = [worked(3), worked(2)]
    yield plan(
        step(1, "ask", about=worked("quantity"), among=sizes),
        looks(knows, 2),
        step(3, "cart_put", offer=found(2, "offers.0"), quantity=found(1, "value")),
    )
    for name in ("fit.bottom", "history.purchases"):
        mine: list[Value] = [found(1, "value"), worked("any")]
        yield plan(
            step(1, "profile_read", field=worked(name)),
            step(2, "ask", about=worked("brand"), among=mine),
            step(3, "find", store=shop_said(knows), brand=found(2, "value")),
        )
    yield plan(*(step(n, "ask", about=worked("go_on")) for n in range(1, 31)))


def fails_first(knows: Knows) -> Iterator[Planned]:
    """A plan that fails on purpose, so that the planner is asked again."""
    nothing: dict[str, Value | list[Value]] = {"colour": worked("lilac-of-nobody")}
    for _ in range(2):
        yield plan(looks(knows), looks(knows, 2, **nothing), _puts(3, 2))
    read = step(1, "profile_read", field=worked("fit.bottom"))
    yield plan(read, looks(knows, 2, **nothing), _puts(3, 2))


def replanned(knows: Knows) -> Iterator[Planned]:
    """What it answers then."""
    handle = knows.handle(knows.place, other_sku(knows))
    yield plan(step(11, "cart_put", offer=found(1, "offers.0")))
    yield plan(
        step(21, "cart_put", offer=Said(value=handle, span=(0, 3), reader="handle")),
        step(22, "order_quote", store=worked(knows.host)),
        step(23, "order_place", quote=found(22)),
    )
    yield plan(step(31, "find", store=worked(knows.hosts["mall"]), words=found(1, "value")))


def _puts(number: int, of: int) -> Step:
    return step(number, "cart_put", offer=found(of, "offers.0"))
