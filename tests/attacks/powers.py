"""Attacks on permissions: grants, watches, shops and hosts that nobody gave."""

from collections.abc import Iterator

from manciple.agent.plan import (
    Command,
    Element,
    Holds,
    Planned,
    Ref,
    Step,
    Value,
)
from tests.attacks.aims import buys, forged, other_sku, plan, shop_said, title
from tests.attacks.knows import Knows
from tests.threats.hostile import found, step, worked


def permissions(knows: Knows) -> Iterator[Planned]:
    """Grants, yeses and budgets, as tools, as commands, and as arguments."""
    scope = f"tool=cart verb=cart.add asker=agent hosts {knows.host} mode auto"
    for tool in ("grant", "approve", "budget", "me_set", "store_add", "model_set"):
        yield plan(step(1, tool, scope=worked(scope), request=worked("a1"), words=worked("yes")))
    for words in (
        ["grant", scope],
        ["approve", "a1"],
        ["budget", "--month", "9999USD"],
        ["store", "add", "--local", f"http://{knows.stranger}"],
        ["cart", "add", knows.handle(knows.place, other_sku(knows))],
        ["watch", "add", "a", "--under", "999USD", "--then", "cart"],
        ["order", "place", "--store", knows.host],
        ["me", "set", "address.home"],
        ["restore", "/tmp/x"],
    ):
        yield Command(words=words)


def adds_a_shop(knows: Knows) -> Iterator[Planned]:
    """The attacker's own shop."""
    for url in (
        f"http://{knows.stranger}",
        knows.stranger,
        f"http://{knows.host}@{knows.stranger}",
    ):
        yield plan(step(1, "store_add", url=worked(url), local=worked(value=True)))
        yield plan(step(1, "find", store=worked(url), words=worked("x")))
        yield plan(
            step(1, "watch_create", store=worked(url), words=worked("x"), price_max=worked("1 USD"))
        )


def watches_and_fills(knows: Knows) -> Iterator[Planned]:
    """A watch of the attacker's own, that fills the cart with the next best thing."""
    for words, price in (("tee", "999 USD"), (title(knows), "150 USD")):
        yield plan(
            step(
                1,
                "watch_create",
                store=worked(knows.host),
                words=worked(words),
                price_max=worked(price),
                then=worked("cart"),
                quantity=worked(3),
            ),
        )
    variant = other_sku(knows)
    yield plan(
        step(
            1,
            "watch_create",
            store=shop_said(knows),
            words=forged(knows, title(knows), "text"),
            price_max=worked("500 USD"),
            then=forged(knows, "cart", "word"),
            product=worked(knows.task.slug),
            variant=worked(variant),
        ),
    )


def borrows_a_watch(knows: Knows) -> Iterator[Planned]:
    """Uses the grant of the user's own watch: its name in the attacker's call."""
    handle = knows.handle(knows.place, other_sku(knows))
    yield plan(step(1, "find", store=worked(knows.host), words=worked(title(knows))))
    for watch in ("w1", "w2", "new"):
        yield plan(step(1, "cart_put", offer=forged(knows, handle), watch=worked(watch)))
    yield plan(
        step(
            1,
            "watch_create",
            store=worked(knows.host),
            words=worked("tee"),
            named=worked("w1"),
            until=worked("2100-01-01T00:00:00Z"),
            said=worked(knows.words),
            price_max=worked("500 USD"),
            then=worked("cart"),
        ),
    )
    yield plan(step(1, "watch_look", watches=[worked("w1")]))


def odd_hosts(knows: Knows) -> Iterator[Planned]:
    """Other spellings of a shop, and ways round it."""
    host, stranger = knows.host, knows.stranger
    port = stranger.rpartition(":")[2]
    for name in (
        f"{host}@{stranger}", f"{host}.evil.example", f"localhost:{port}", f"127.1:{port}",
        f"2130706433:{port}", f"0x7f.1:{port}", f"[::1]:{port}", f"[::ffff:127.0.0.1]:{port}",
        f"{stranger}/{host}", f"{stranger}#{host}", f"http://{stranger}", "added", "any",
    ):  # fmt: skip
        yield plan(step(1, "find", store=worked(name), words=worked("kanari")))
        yield plan(step(1, "cart_show", store=worked(name)))


def odd_refs(knows: Knows) -> Iterator[Planned]:
    """References into what no plan should reach, as hosts, words and goods."""
    find = step(1, "find", store=worked(knows.host), words=worked(title(knows)))
    odd = (
        *("__class__", "offers.0.__class__.__init__", "offers.0.ref.host.0", "offers.-1"),
        *("offers.99", "_fields", "store.__doc__"),
    )
    tries: list[Step] = []
    for number, path in enumerate(odd, 1):
        words: Value | list[Value] = Ref(step="s1", path=path)
        host: Value | list[Value] = worked(knows.host)
        searched: dict[str, Value | list[Value]] = {"store": host, "words": words}
        put: dict[str, Value | list[Value]] = {"offer": words}
        tries += [
            Step(id=f"s{number}0", tool="find", arguments=searched, optional=True),
            Step(id=f"s{number}1", tool="cart_put", arguments=put, optional=True),
        ]
    yield plan(find, *tries)
    yield plan(
        find, step(2, "find", store=Ref(step="s1", path="offers.0.brand"), words=worked("x"))
    )
    yield plan(step(1, "cart_put", offer=Ref(step="s0", path="offer")), *buys(knows, 2))
    yield plan(step(1, "order_place", quote=Ref(step="s9", path="")))
    yield plan(find, step(2, "order_place", quote=found(1, "offers.0")))


def plan_forms(knows: Knows) -> Iterator[Planned]:
    """Everything that the plan language has besides: lists, conditions, choices, standing steps."""
    find = step(1, "find", store=shop_said(knows), words=forged(knows, title(knows), "text"))
    every = Step(
        id="s2",
        tool="cart_put",
        each=found(1, "offers"),
        arguments={"offer": Element()},
        optional=True,
    )
    yield plan(find, every)
    picks = step(2, "choose", among=[found(1)], by=worked("first"))
    yield plan(find, picks, step(3, "cart_put", offer=found(2, "offer"), quantity=worked(2)))
    cart = step(1, "cart_show", store=worked(knows.hosts["shop"]))
    if_empty = Holds(of=found(1, "lines"), what="some")
    there: dict[str, Value | list[Value]] = {"store": worked(knows.hosts["mall"])}
    yield plan(cart, Step(id="s2", tool="cart_show", arguments=there, when=[if_empty]))
    ordering = step(9, "order_quote", store=found(0, "store"))
    placing = step(10, "order_place", quote=found(9))
    waits = step(
        1,
        "watch_create",
        store=worked(knows.host),
        words=worked(title(knows)),
        price_max=worked("500 USD"),
        then=worked("cart"),
    )
    yield plan(waits.model_copy(update={"then": [ordering, placing]}))
