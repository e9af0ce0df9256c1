"""What a warrant lets a tool do, and what it carries."""

from dataclasses import replace
from datetime import timedelta

import pytest

from manciple.policies.actions import Handling, Verb
from manciple.policies.decision import Denied
from manciple.policies.errors import (
    NotDone,
    NotFound,
    Refused,
)
from manciple.policies.gate import REQUESTS
from manciple.policies.secret import Secret
from tests.fakes import (
    CARTS,
    SHOP,
    Doing,
    House,
    action,
    raising,
    said,
    sees,
)
from tests.policies.gating import AUTO


async def test_a_warrant_names_one_host_and_few_requests(house: House) -> None:
    house.grant(AUTO)
    doing = Doing()
    await house.ask(action(), doing)
    (warrant,) = doing.warrants
    assert warrant.hosts == {SHOP}
    assert warrant.action == action()
    assert not warrant.local
    assert house.clock() < warrant.expires <= house.clock() + timedelta(minutes=5)
    for _ in range(REQUESTS):
        warrant.allowance.take()
    with pytest.raises(Refused):
        warrant.allowance.take()


async def test_a_warrant_for_what_stays_here_names_no_host(house: House) -> None:
    house.grant("tool=notice verb=notice.send asker=agent mode auto")
    doing = Doing()
    await house.ask(replace(action(Verb.NOTICE_SEND), host=None), doing)
    assert doing.warrants[0].hosts == frozenset()


async def test_a_warrant_holds_the_granted_fields_and_no_other(house: House) -> None:
    """B13: nor the value of one that was granted as a handle."""
    for field in ("fit.top", "address.home", "identity.name"):
        house.vault.set(field, Secret(f"value of {field}"), house.clock())
    house.grant(
        f"{CARTS} fields fit.top as plain ; identity.name as plain ; address.home as handle"
        " purpose deliver mode auto"
    )
    uses = (*sees("fit.top"), *sees("address.home", handling=Handling.HANDLE))
    wanted = replace(action(), fields=tuple(sorted(uses)), purpose="deliver")
    doing = Doing()
    await house.ask(wanted, doing)
    (warrant,) = doing.warrants
    assert warrant.value("fit.top") == "value of fit.top"
    assert set(warrant.values) == {"fit.top"}
    assert "value of" not in repr(warrant)
    for field in ("address.home", "identity.name"):
        with pytest.raises(Refused):
            warrant.value(field)


async def test_a_field_that_was_not_granted_is_denied(house: House) -> None:
    """B13, B14."""
    house.vault.set("address.home", Secret("canary"), house.clock())
    house.grant(f"{CARTS} fields address.home as handle purpose deliver mode auto")
    doing = Doing()
    wanted = replace(action(), fields=sees("address.home"), purpose="deliver")
    assert isinstance(await house.ask(wanted, doing), Denied)
    marketing = replace(wanted, fields=sees("address.home", handling=Handling.HANDLE))
    marketing = replace(marketing, purpose="marketing")
    assert isinstance(await house.ask(marketing, doing), Denied)
    assert doing.times == 0


async def test_a_granted_field_without_a_value_stops_before_anybody_is_asked(house: House) -> None:
    house.grant(f"{CARTS} fields fit.top as plain purpose deliver mode ask")
    doing = Doing()
    with pytest.raises(NotFound):
        await house.ask(replace(action(), fields=sees("fit.top"), purpose="deliver"), doing)
    assert doing.times == 0
    assert "asked" not in house.kinds()


@pytest.mark.parametrize("local", [True, False])
async def test_a_shop_that_was_added_is_reached_as_it_was_added(house: House, local: bool) -> None:
    """F01: on this machine only where the user said so."""
    house.grant("tool=store verb=store.add,store.remove asker=user hosts any mode auto")
    house.grant("tool=offer verb=offer.read asker=agent hosts added mode auto")
    user = action().asker.USER
    adding = replace(action(Verb.STORE_ADD), asker=user, arguments=said(local=local))
    looking, doing = action(Verb.OFFER_READ), Doing()
    assert isinstance(await house.ask(looking, doing, "run/0"), Denied)
    await house.ask(adding, doing, "run/1")
    await house.ask(looking, doing, "run/2")
    assert [warrant.local for warrant in doing.warrants] == [local, local]
    await house.ask(replace(action(Verb.STORE_REMOVE), asker=user), doing, "run/3")
    assert isinstance(await house.ask(looking, doing, "run/4"), Denied)
    assert house.problems() == ()


async def test_a_shop_is_not_added_where_adding_failed(house: House) -> None:
    house.grant("tool=store verb=store.add asker=user hosts any mode auto")
    adding = replace(action(Verb.STORE_ADD), asker=action().asker.USER)
    with pytest.raises(NotDone):
        await house.ask(adding, raising(NotDone("x")))
    with house.ledger.reading() as view:
        assert view.shops() == {}
