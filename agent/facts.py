"""Facts: what a planner is told of a run when it plans again.

Of each step its tool, how it ended, and of its result numbers, amounts and handles. No title, no
brand, no value of the profile, no text that a shop or a plugin wrote: a shop that fails on purpose
cannot speak to the planner.
"""

from typing import Any

from manciple.agent.choosing import Answered, Chosen
from manciple.agent.grounds import made_from, origins_of
from manciple.agent.plan import Step
from manciple.agent.planner import Fact
from manciple.agent.runs import Run
from manciple.policies.actions import Origin, Source
from manciple.tools.carts import Cart, Quote, Receipt
from manciple.tools.estimating import Totals
from manciple.tools.find import Found
from manciple.tools.offers import Offer
from manciple.tools.watches import Watch

MAX_OFFERS = 5


def facts_of(run: Run, failed: str, code: str) -> tuple[Fact, ...]:
    """Return the facts of a run of which step `failed` just failed with `code`. Pure."""
    return tuple(_fact(run, step.id, step.tool, failed, code) for step in run.plan.steps)


def behind(run: Run, failed: Step) -> tuple[Origin, ...]:
    """Return what the facts of a run were made from, the failed step's own grounds included. Pure.

    Which steps were done tells what decided over them, so nothing of that is left out. That a field
    was read tells nothing of its value.
    """
    found = made_from(run, failed)
    for step in run.plan.steps:
        if step.id in run.settled:
            found |= {o for o in origins_of(run, step.id) if not _own(run, step, o)}
    return tuple(sorted(found))


def _own(run: Run, step: Step, origin: Origin) -> bool:
    """Is it the field that a step reads whatever was found before?"""
    reads = step.tool == "profile_read" and step.id in run.results
    return reads and not step.when and step.each is None and origin.source is Source.VAULT


def _fact(run: Run, step: str, tool: str, failed: str, code: str) -> Fact:
    if step == failed:
        return Fact(step, tool, "failed", code)
    if left := run.left.get(step):
        return Fact(step, tool, left.how, left.why if left.how == "failed" else None)
    if (result := run.results.get(step)) is None:
        return Fact(step, tool, "open")
    value = result.value
    if result.many:
        each = {f"{n}.{name}": v for n, one in enumerate(value) for name, v in _seen(one).items()}
        return Fact(step, tool, "done", None, {"count": len(value), **each})
    return Fact(step, tool, "done", None, _seen(value))


def _seen(value: Any) -> dict[str, str | int]:  # noqa: ANN401  (each tool's own result type)
    match value:
        case Found():
            shown = value.offers[:MAX_OFFERS]
            offers = {
                f"offers.{n}.{k}": v for n, o in enumerate(shown) for k, v in _offer(o).items()
            }
            return {"store": value.store, "offers": len(value.offers), **offers}
        case Totals():
            totals = {
                f"totals.{n}": str(each.total)
                for n, each in enumerate(value.estimates[:MAX_OFFERS])
            }
            return {"store": value.store, "offers": len(value.estimates), **totals}
        case Chosen():
            total = {"total": str(value.total)} if value.total else {}
            return {"among": value.among, **(_offer(value.offer) if value.offer else {}), **total}
        case Cart():
            return {"store": value.host, "lines": len(value.lines)}
        case Quote() | Receipt():
            host = value.cart.host if isinstance(value, Quote) else value.host
            return {"store": host, "total": str(value.total)}
        case Watch():
            return {"watch": value.id, "store": value.store}
        case Answered():
            return {"value": int(value.value)} if isinstance(value.value, int) else {}
        case _:
            return {}


def _offer(offer: Offer) -> dict[str, str | int]:
    return {"offer": offer.ref.handle, "price": str(offer.price), "store": offer.ref.host}
