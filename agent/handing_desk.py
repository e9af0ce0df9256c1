"""The desk for hand-offs: opening a cart in the user's own browser, and what became of it.

Only the user knows what they bought there, so they are asked, once; an order list tells the rest.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import get_args

from manciple.agent import presence
from manciple.agent.app import App
from manciple.agent.plan import Plan, Step, Worked
from manciple.agent.run_desk import run_plan
from manciple.agent.voice import Voice
from manciple.policies.actions import Asker
from manciple.policies.errors import Misused, NotFound
from manciple.tools.carts import Became, Handed
from manciple.tools.handing import the_handed

YES = frozenset({"yes", "y", "是", "有", "買了"})
NO = frozenset({"no", "n", "not", "否", "沒有", "沒買"})


async def cart_open(app: App, voice: Voice, store: str | None) -> int:
    """Hand the cart at one shop over: show the link that a person opens."""
    host = _host(app, store)
    step = _step("cart_open", store=host)
    return await run_plan(app, voice, f"cart open {host}", Plan(steps=[step]), Asker.USER)


async def order_mark(app: App, voice: Voice, name: str, became: str) -> int:
    """Note what became of a hand-off."""
    if became not in set(get_args(Became)) - {"open"}:
        raise Misused(f"a hand-off cannot be {became[:20]!r}", hint="bought, or not")
    handed = the_handed(app.book.handed_over(), name)
    step = _step("order_mark", store=handed.cart.host, handed=handed.id, became=became)
    words = f"order mark {handed.id} {became}"
    return await run_plan(app, voice, words, Plan(steps=[step]), Asker.USER)


def still_open(handed: Sequence[Handed]) -> list[str]:
    """Say in a line each which hand-offs nobody has closed."""
    return [
        f"{each.id}: the cart at {each.cart.host} was handed to you at {each.at:%Y-%m-%d %H:%M} UTC"
        for each in handed
        if each.state == "open"
    ]


async def ask_once(app: App, voice: Voice) -> None:
    """Ask about each hand-off that was not asked about yet; whatever is answered, only once."""
    waiting = [h for h in app.book.handed_over() if h.state == "open" and not h.asked]
    if voice.as_json:
        return
    for handed in waiting:
        app.book.put_handed(replace(handed, asked=True))
        voice.say(*still_open([handed]), *_lines(handed))
        answer = ""
        if presence.at_terminal():
            answer = presence.asked("did you buy it? yes, no, or nothing to leave it open: ")
        said = answer.strip().lower()
        if said in YES | NO:
            await order_mark(app, voice, handed.id, "bought" if said in YES else "not")
        else:
            voice.next(f"manciple order mark {handed.id} bought|not")


def _lines(handed: Handed) -> list[str]:
    return [
        f"  {line.quantity} × {line.title} {line.size or ''}".rstrip()
        for line in handed.cart.lines[:5]
    ]


def _host(app: App, store: str | None) -> str:
    """Return the shop: the one that is named, or the only one."""
    if store is not None:
        return app.book.store(store).host
    hosts = [shop.host for shop in app.book.stores()]
    if not hosts:
        raise NotFound("no shop is added yet", hint="manciple store add URL")
    if len(hosts) > 1:
        raise Misused("there are several shops", hint=f"--store, one of {', '.join(hosts)}")
    return hosts[0]


def _step(tool: str, **arguments: str) -> Step:
    worked = {name: Worked(value=value) for name, value in arguments.items()}
    return Step(id="s1", tool=tool, arguments=dict(worked))
