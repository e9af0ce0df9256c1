"""Who saw a field, and when."""

from dataclasses import replace
from datetime import timedelta

import pytest

from manciple.policies.actions import Handling
from manciple.policies.entries import Exported
from manciple.policies.errors import NotDone, UnknownField
from manciple.policies.secret import Secret
from manciple.policies.uses import FieldSeen, uses
from tests.fakes import NOW, SHOP, Doing, House, action, raising, sees

GRANT = f"tool=cart verb=cart.add asker=agent hosts {SHOP} fields address.home as plain"


def seen(house: House, field: str) -> list[FieldSeen]:
    with house.ledger.reading() as view:
        return uses(view.records(), field)


async def test_every_use_is_told_with_who_and_when(house: House) -> None:
    house.grant(f"{GRANT} purpose deliver mode auto")
    house.vault.set("address.home", Secret("Canary Street 7"), NOW)
    wanted = replace(action(), fields=sees("address.home"), purpose="deliver")
    await house.ask(wanted, Doing(), "run/1")
    house.clock.forward(minutes=1)
    with pytest.raises(NotDone):
        await house.ask(wanted, raising(NotDone("no")), "run/2")
    await house.ask(action(), Doing(), "run/3")  # denied, and sees nothing
    house.append(Exported(("address.home", "fit.shoe")))
    found = seen(house, "address.home")
    assert [(each.who, each.outcome, each.at) for each in found] == [
        (SHOP, "done", NOW),
        (SHOP, "failed", NOW + timedelta(minutes=1)),
        ("you", "done", house.clock()),
    ]
    assert found[0].handling is Handling.PLAIN
    assert found[0].purpose == "deliver"
    assert [each.who for each in seen(house, "fit.shoe")] == ["you"]
    assert seen(house, "fit.top") == []


async def test_a_repeat_of_a_try_is_its_own_use(house: House) -> None:
    house.grant(f"{GRANT} purpose deliver mode auto")
    house.vault.set("address.home", Secret("Canary Street 7"), NOW)
    wanted = replace(action(), fields=sees("address.home"), purpose="deliver")
    with pytest.raises(NotDone):
        await house.ask(wanted, raising(NotDone("no")), "run/1")
    await house.ask(wanted, Doing(), "run/1")
    assert [each.outcome for each in seen(house, "address.home")] == ["failed", "done"]


def test_a_field_outside_the_registry_is_refused(house: House) -> None:
    with pytest.raises(UnknownField):
        seen(house, "identity.soul")
