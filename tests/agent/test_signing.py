"""The signing screen's rules, without the screen: what waits, what ran out, what is over."""

import os
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from manciple.agent import signing
from manciple.agent.typist import at_terminal
from manciple.policies.actions import Argument, Origin, Source
from manciple.policies.errors import AwaitsApproval, NotFound
from manciple.policies.gate import Waiting
from manciple.policies.grant_text import parse
from manciple.policies.secret import Secret
from tests.fakes import CARTS, PASSPHRASE, House, action
from tests.practice import Shopper, shopping
from tests.terminal import YES


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
    request = await shopper.orders()
    with pytest.raises(AwaitsApproval):
        signing.sign_request(shopper.app.ledger, request, shopper.app.clock)
    grant = parse("tool=cart verb=cart.add asker=user hosts added mode auto")
    with pytest.raises(AwaitsApproval):
        signing.sign_grants(shopper.app.ledger, (grant,), shopper.app.clock)
    assert shopper.request(request).state == "waiting"
    with shopper.app.ledger.reading() as view:
        assert len(view.live()) == 7


SIGNING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from manciple.agent import signing
from manciple.agent.typist import at_terminal
from manciple.policies.grant_text import parse
from manciple.policies.home import Home
from manciple.policies.keys import unlock
from manciple.policies.ledger import Ledger
from manciple.policies.secret import Secret

ledger = Ledger(Home(Path(sys.argv[1])), unlock(Home(Path(sys.argv[1])), Secret(sys.argv[2])).work)
grant = parse("tool=cart verb=cart.add asker=user hosts added mode auto")
began = datetime.now(UTC)
(made,) = signing.sign_grants(ledger, (grant,), lambda: datetime.now(UTC))
with ledger.reading() as view:
    (since,) = (held.since for held in view.held() if held.grant == made)
print("signed after", "the look" if since - began > signing.timedelta(seconds=0.3) else "nothing")
"""


def test_what_is_looked_at_for_long_is_written_when_it_is_signed(house: House) -> None:
    """Others write meanwhile: what is signed is never dated before what stands before it."""
    line = [sys.executable, "-P", "-c", SIGNING, str(house.home.path), PASSPHRASE.reveal()]
    environment = {"PATH": os.environ.get("PATH", ""), "TERM": "dumb", "LANG": "C.UTF-8"}
    typed = at_terminal(line, [YES, ("passphrase", PASSPHRASE.reveal())], environment)
    assert "signed after the look" in typed.shown, typed.shown
    house.clock.now = datetime.now(UTC)
    assert house.problems() == ()


async def test_what_was_approved_is_not_approved_again(shopper: Shopper) -> None:
    request = await shopper.orders()
    shopper.approve(request)
    with pytest.raises(NotFound, match="approved"):
        signing.sign_request(shopper.app.ledger, request, shopper.app.clock)


async def test_the_work_key_cannot_order(shopper: Shopper) -> None:
    """An order is signed with the passphrase; the unattended key's yes does not count."""
    from manciple.policies.approval import approve

    request = await shopper.orders()
    with shopper.app.ledger.writing(shopper.app.clock()) as page:
        page.append(approve(page.request(request).asked, shopper.house.work))
    progress = await shopper.app.resume(shopper.request(request).asked.run)
    assert progress.waiting is not None
    assert shopper.shop.orders == ()


DECLINING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from manciple.agent import signing
from manciple.policies.home import Home
from manciple.policies.keys import unlock
from manciple.policies.ledger import Ledger
from manciple.policies.secret import Secret

ledger = Ledger(Home(Path(sys.argv[1])), unlock(Home(Path(sys.argv[1])), Secret(sys.argv[2])).work)
signing.sign_request(ledger, "a1", lambda: datetime.now(UTC))
"""


async def test_what_is_signed_is_shown_to_its_last_letter(house: House) -> None:
    """A value of the profile that an argument came from is never cut, nor made prettier."""
    house.clock.now = datetime.now(UTC)
    name = f"Ann {'x' * 90}\u202e the last"
    house.vault.set("identity.name", Secret(name), house.clock())
    house.grant(f"{CARTS} mode ask")
    origin = Origin(Source.VAULT, "identity.name")
    argument = Argument("words", "{{identity.name v1}}", (origin,))
    waits = await house.ask(replace(action(), arguments=(argument,)))
    assert isinstance(waits, Waiting)
    line = [sys.executable, "-P", "-c", DECLINING, str(house.home.path), PASSPHRASE.reveal()]
    environment = {"PATH": os.environ.get("PATH", ""), "TERM": "dumb", "LANG": "C.UTF-8"}
    typed = at_terminal(line, [("type yes", "no")], environment)
    assert f"Ann {'x' * 90}\\u202e the last" in typed.shown, typed.shown
    assert house.state("a1") == "declined"
