"""The signing screen's rules, without the screen: what waits, what ran out, what is over."""

from collections.abc import AsyncIterator

import pytest

from manciple.agent import signing
from manciple.policies.errors import AwaitsApproval, NotFound
from manciple.policies.grant_text import parse
from tests.fakes import House
from tests.practice import Shopper, shopping


@pytest.fixture
async def shopper(house: House) -> AsyncIterator[Shopper]:
    async with shopping(house) as found:
        await found.fills_the_cart()
        yield found


async def test_a_request_that_waits_is_found_and_can_be_declined(shopper: Shopper) -> None:
    request, now = await shopper.orders(), shopper.app.clock()
    assert signing.waiting(shopper.app.ledger, request, now).asked.request == request
    signing.decline(shopper.app.ledger, request, now)
    with pytest.raises(NotFound, match="declined"):
        signing.waiting(shopper.app.ledger, request, now)
    with pytest.raises(NotFound):
        signing.decline(shopper.app.ledger, request, now)


async def test_a_request_runs_out(shopper: Shopper) -> None:
    request = await shopper.orders()
    shopper.house.clock.forward(hours=25)
    with pytest.raises(NotFound, match="ran out"):
        signing.waiting(shopper.app.ledger, request, shopper.app.clock())
    assert shopper.request(request).state == "expired"
    shopper.approve(request)
    progress = await shopper.app.resume(shopper.request(request).asked.run)
    assert progress.waiting is not None
    assert progress.waiting.request != request
    assert shopper.shop.orders == ()


async def test_an_approval_that_ran_out_before_it_was_used_is_none(shopper: Shopper) -> None:
    request = await shopper.orders()
    shopper.approve(request)
    shopper.house.clock.forward(hours=25)
    progress = await shopper.app.resume(shopper.request(request).asked.run)
    assert progress.waiting is not None
    assert shopper.shop.orders == ()


async def test_nothing_is_signed_without_a_terminal(shopper: Shopper) -> None:
    request, now = await shopper.orders(), shopper.app.clock()
    with pytest.raises(AwaitsApproval):
        signing.sign_request(shopper.app.ledger, request, now)
    grant = parse("tool=cart verb=cart.add asker=user hosts added mode auto")
    with pytest.raises(AwaitsApproval):
        signing.sign_grants(shopper.app.ledger, (grant,), now)
    assert shopper.request(request).state == "waiting"
    with shopper.app.ledger.reading() as view:
        assert len(view.live()) == 7


async def test_what_was_approved_is_not_approved_again(shopper: Shopper) -> None:
    request, now = await shopper.orders(), shopper.app.clock()
    shopper.approve(request)
    with pytest.raises(NotFound, match="approved"):
        signing.sign_request(shopper.app.ledger, request, now)


async def test_the_work_key_cannot_order(shopper: Shopper) -> None:
    """An order is signed with the passphrase; the unattended key's yes does not count."""
    from manciple.policies.approval import approve

    request = await shopper.orders()
    with shopper.app.ledger.writing(shopper.app.clock()) as page:
        page.append(approve(page.request(request).asked, shopper.house.work))
    progress = await shopper.app.resume(shopper.request(request).asked.run)
    assert progress.waiting is not None
    assert shopper.shop.orders == ()
