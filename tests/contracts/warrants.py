"""The warrant that the gate would give, for connectors that are tested without one."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from manciple.policies.actions import Action, Asker, ToolId, Verb
from manciple.policies.secret import Secret
from manciple.policies.warrant import Allowance, Warrant
from manciple.tools.carts import Quote

TOOL = ToolId("shop", "0" * 64)


def may(
    host: str,
    verb: Verb,
    *,
    key: str = "run/1",
    quote: Quote | None = None,
    values: Mapping[str, str] | None = None,
    requests: int = 60,
) -> Warrant:
    """Make the warrant that the gate would give; with `quote`, for exactly that order."""
    items = tuple(line.item for line in quote.cart.lines) if quote else ()
    cost = quote.total if quote else None
    return Warrant(
        action=Action(tool=TOOL, verb=verb, asker=Asker.USER, host=host, items=items, cost=cost),
        key=key,
        hosts=frozenset({host}),
        local=True,
        allowance=Allowance(requests),
        expires=datetime.now(UTC) + timedelta(minutes=5),
        values={name: Secret(value) for name, value in (values or {}).items()},
    )
