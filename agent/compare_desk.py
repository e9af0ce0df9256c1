"""The desk for comparing: what is found at the shops is asked for its total, each at its own shop.

The address goes to a shop only where a grant says so. Without one the shop is asked all the same,
tells what it tells everybody, and the answer says what that leaves unknown.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from manciple.agent.address_told import may_be_told
from manciple.agent.app import App
from manciple.agent.desk import Wanted
from manciple.agent.plan import Plan, Ref, Step, Value, Worked
from manciple.agent.run_desk import run_plan
from manciple.agent.voice import Voice
from manciple.policies.actions import Asker
from manciple.policies.errors import Misused, NotFound
from manciple.tools.estimating import ADDRESS
from manciple.tools.totals import MAX_CODES

NOWHERE = "none"
MAX_SHOPS = 20


@dataclass(frozen=True, slots=True)
class Asking:
    """For what the totals are asked."""

    quantity: int = 1
    codes: tuple[str, ...] = ()
    to: str | None = None
    """`home`, `work` or another of the user's addresses, `none`; None: home, where it may be."""


async def compare(
    app: App, voice: Voice, wanted: Wanted, stores: Sequence[str], asking: Asking
) -> int:
    """Look for offers at these shops, or at all, and rank them by what they cost in all."""
    hosts = [app.book.store(h).host for h in stores] or [s.host for s in app.book.stores()]
    if not hosts:
        raise NotFound("no shop is added yet", hint="manciple store add URL")
    if len(asking.codes) > MAX_CODES:
        raise Misused(f"at most {MAX_CODES} coupons at once", hint="leave some out")
    if len(hosts) > MAX_SHOPS:
        raise Misused(f"at most {MAX_SHOPS} shops at once", hint="--store, for each of them")
    finds = [
        Step(
            id=f"s{n}",
            tool="find",
            arguments={"store": Worked(value=host), **wanted.arguments(app.currency)},
            optional=len(hosts) > 1,
        )
        for n, host in enumerate(hosts, 1)
    ]
    told = _told(app, asking, hosts)
    asks = [
        Step(
            id=f"s{n + len(hosts)}",
            tool="order_totals",
            arguments=_asked(n, host, asking, told.get(host)),
            optional=True,
        )
        for n, host in enumerate(hosts, 1)
    ]
    if asking.to is None and not told and ADDRESS in app.vault.names():
        voice.say("your address is told to no shop: no grant says so")
        voice.hint(_grant_for(hosts))
    words = f"compare {wanted.words}"
    return await run_plan(app, voice, words, Plan(steps=[*finds, *asks]), Asker.USER)


def _asked(n: int, host: str, asking: Asking, to: str | None) -> "dict[str, Value | list[Value]]":
    found: dict[str, Value | list[Value]] = {
        "store": Worked(value=host),
        "among": [Ref(step=f"s{n}")],
        "quantity": Worked(value=asking.quantity),
    }
    if asking.codes:
        found["codes"] = [Worked(value=code) for code in asking.codes]
    if to:
        found["to"] = Worked(value=to)
    return found


def _told(app: App, asking: Asking, hosts: Sequence[str]) -> dict[str, str]:
    """Return which address each shop is told. What was asked for by name is asked of the gate."""
    if asking.to == NOWHERE:
        return {}
    if asking.to is not None:
        name = asking.to if asking.to.startswith("address.") else f"address.{asking.to}"
        if name not in app.vault.names():
            raise NotFound(f"{name[:40]} is not set", hint=f"manciple me set {name[:40]}")
        return dict.fromkeys(hosts, name)
    if ADDRESS not in app.vault.names():
        return {}
    with app.ledger.reading() as view:
        live = view.live()
    return {host: ADDRESS for host in hosts if may_be_told(live, host, Asker.USER)}


def _grant_for(hosts: Sequence[str]) -> str:
    scope = f"tool=order verb=order.quote asker=agent,user hosts {','.join(sorted(hosts))}"
    return f"manciple grant '{scope} fields {ADDRESS} as plain purpose deliver mode auto'"
