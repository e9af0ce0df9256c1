"""What the tests of the gate share: grants, and ways to an order or to one that was cut off."""

from manciple.policies.actions import Action
from manciple.policies.entries import Intended
from manciple.policies.gate import Waiting
from tests.fakes import (
    CARTS,
    ORDERS,
    SHOP,
    Doing,
    House,
)

AUTO = f"{CARTS} mode auto"
ASK = f"{CARTS} mode ask"
LOOKING = f"tool=offer verb=offer.read asker=agent hosts {SHOP} mode auto"
CAPPED = f"{ORDERS} money USD month<=100 mode ask-typed"


async def approved(house: House, wanted: Action, key: str = "run/1") -> None:
    """Ask, and let the user say yes."""
    answer = await house.ask(wanted, key=key)
    assert isinstance(answer, Waiting)
    house.approve(answer.request)


async def ordered(house: House, wanted: Action, key: str, doing: Doing | None = None) -> object:
    """Ask, say yes where one is needed, and ask again."""
    answer = await house.ask(wanted, doing, key)
    if isinstance(answer, Waiting):
        house.approve(answer.request)
        answer = await house.ask(wanted, doing, key)
    return answer


async def cut_off(house: House, wanted: Action, key: str = "run/1") -> None:
    """Leave an intent without an outcome, as a killed process does."""
    with house.ledger.reading() as view:
        asked = view.requests_for(wanted.digest, "approved")
        grant = view.live()[0]
    mandate = asked[0].asked.request if asked else None
    cost = wanted.cost if wanted.verb.spends else None
    house.append(Intended(key, wanted, grant.id, grant.version, mandate, cost))
