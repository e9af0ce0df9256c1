"""What clients of MCP may ask in all, and what would be decided without asking."""

from dataclasses import replace

from manciple.policies.actions import Action, Asker
from manciple.policies.asking import ASKS
from manciple.policies.decision import Denied, NeedsApproval, Rule
from manciple.policies.entries import Declined
from manciple.policies.gate import Waiting
from manciple.policies.home import ALL
from tests.fakes import CARTS, ITEM, House, action

ASK = f"{CARTS} mode ask"


async def test_what_clients_of_mcp_ask_counts_together_until_it_is_answered(house: House) -> None:
    """C06: each of their calls is a run of its own."""
    house.grant(ASK.replace("asker=agent", "asker=mcp,agent"))

    def thing(number: int) -> Action:
        item = replace(ITEM, variant=f"v{number}")
        return replace(action(), items=(item,), asker=Asker.MCP)

    for number in range(ASKS):
        answer = await house.ask(thing(number), key=f"r{number}/s1/0", run=f"r{number}")
        assert isinstance(answer, Waiting)
    denied = await house.ask(thing(99), key="r99/s1/0", run="r99")
    assert denied == Denied(Rule.ASKED_ENOUGH, "g1")
    assert isinstance(await house.ask(action(), key="r98/s1/0", run="r98"), Waiting)
    house.append(Declined("a1"))
    assert isinstance(await house.ask(thing(99), key="r99/s1/0", run="r99"), Waiting)
    house.clock.forward(days=2)
    assert isinstance(await house.ask(thing(100), key="r100/s1/0", run="r100"), Waiting)
    assert house.problems() == ()


async def test_what_would_be_decided_is_said_and_leaves_no_trace(house: House) -> None:
    house.grant(ASK)
    before = house.rules()
    assert isinstance(house.gate.would(action()), NeedsApproval)
    assert house.gate.would(replace(action(), host="other.example")).__class__ is Denied
    house.home.revoke(ALL)
    assert house.gate.would(action()) == Denied(Rule.STOPPED)
    assert house.rules() == before
    with house.ledger.reading() as view:
        assert view.requests("waiting") == []
