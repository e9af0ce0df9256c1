"""Who we are to shops: the profile that is hosted, the keys, and an account that is linked."""

import asyncio
import json
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession, web

from manciple.agent import browsing, desk, me_desk, ucp_desk
from manciple.agent.app import App
from manciple.agent.identity import hosted, identity_of, linked
from manciple.policies.actions import Verb
from manciple.policies.errors import (
    AwaitsApproval,
    BadGrant,
    Misused,
    NotFound,
    Refused,
    StoreRefused,
    UnknownField,
)
from manciple.policies.fields import SIGNING
from manciple.policies.grant_text import parse
from manciple.tools.offers import Wish
from manciple.tools.stores import ucp_speaking as speaking
from manciple.tools.stores.account import Browser
from manciple.tools.stores.practice import PracticeShop
from manciple.tools.stores.practice.accounts import SCOPE, TOKEN_LIFE, Accounts
from manciple.tools.stores.ucp_profile import CLIENT, PROFILE, document
from tests.contracts.warrants import may
from tests.fakes import House
from tests.practice import Shopper, opened_again, shopping
from tests.shops.doorman import Doorman
from tests.terminal import leaks, told
from tests.tools.stores.test_ucp_linking import Guest


def linking(accounts: Accounts) -> PracticeShop:
    return PracticeShop(accounts=accounts)


def at_browser(shopper: Shopper, guest: Guest) -> None:
    """Put a customer at the browser, who signs in as the shop's page asks."""

    @asynccontextmanager
    async def opened() -> AsyncGenerator[Browser, None]:
        yield guest

    app = shopper.app
    app.context = replace(app.context, browser=opened)
    app.runner = replace(app.runner, context=app.context)


async def links(shopper: Shopper, accounts: Accounts, guest: Guest | None = None) -> None:
    at_browser(shopper, guest or Guest(accounts))
    shopper.sign(f"tool=store verb=store.link asker=user hosts {shopper.host} mode auto")
    with pytest.raises(AwaitsApproval):
        await ucp_desk.store_link(shopper.app, shopper.voice(), shopper.host, "")
    progress = await shopper.goes_on(shopper.waiting()[-1])
    assert progress.error is None, progress.error
    assert progress.run.state == "done"


def secrets_of(accounts: Accounts) -> list[str]:
    return [*accounts.access, *accounts.refresh, *accounts.spent]


async def test_linking_is_asked_of_the_person_whatever_grant_there_is(house: House) -> None:
    accounts = Accounts()
    async with shopping(house, linking(accounts)) as shopper:
        at_browser(shopper, Guest(accounts))
        with pytest.raises(Refused):  # no grant is for it
            await ucp_desk.store_link(shopper.app, shopper.voice(), shopper.host, "")
        assert accounts.clients == {}
        shopper.sign(f"tool=store verb=store.link asker=user hosts {shopper.host} mode auto")
        with pytest.raises(AwaitsApproval):
            await ucp_desk.store_link(shopper.app, shopper.voice(), shopper.host, "")
        assert accounts.clients == {}  # nobody was asked anything before the yes
        assert linked(shopper.app.vault) == frozenset()


async def test_a_linked_account_leaves_its_tokens_nowhere_in_the_clear(house: House) -> None:
    accounts = Accounts()
    async with shopping(house, linking(accounts)) as shopper:
        await links(shopper, accounts)
        assert linked(shopper.app.vault) == {shopper.host}
        assert len(secrets_of(accounts)) == 2
        site = shopper.app.context.site(shopper.host)
        url = f"{shopper.base}/ucp/orders/none"
        answer = await speaking.request(
            site, "GET", url, may(shopper.host, Verb.ORDER_READ), headers={}
        )
        assert answer.status == 404  # let in: there is no such order
        me_desk.me_show(shopper.app, shopper.voice())
        me_desk.me_export(shopper.app, shopper.voice(), house.home.path.parent / "me.json")
        said = [shopper.said.getvalue(), shopper.answered.getvalue()]
        assert told(said, secrets_of(accounts)) == []
        assert leaks(house.home.path.parent, secrets_of(accounts)) == []
        assert house.problems() == ()


async def test_an_order_of_a_linked_account_is_read_and_the_link_renews_itself(
    house: House,
) -> None:
    accounts = Accounts()
    async with shopping(house, linking(accounts)) as shopper:
        await links(shopper, accounts)
        await shopper.fills_the_cart()
        house.clock.forward(minutes=TOKEN_LIFE / timedelta(minutes=1))
        progress = await shopper.goes_on(await shopper.orders())
        assert progress.error is None
        assert shopper.totals()
        assert len(accounts.spent) == 1  # renewed once, and kept
        assert leaks(house.home.path, secrets_of(accounts)) == []


async def test_two_processes_renew_a_link_once(house: House) -> None:
    """The second use of a refresh token would end the whole link."""
    accounts = Accounts()
    async with shopping(house, linking(accounts)) as shopper:
        await links(shopper, accounts)
        house.clock.forward(minutes=30)
        other = opened_again(house, shopper.app.context.http())

        async def reads(app: App) -> int:
            site = app.context.site(shopper.host)
            url = f"{shopper.base}/ucp/orders/none"
            warrant = may(shopper.host, Verb.ORDER_READ)
            return (await speaking.request(site, "GET", url, warrant, headers={})).status

        assert await asyncio.gather(*map(reads, (shopper.app, other, shopper.app))) == [404] * 3
        assert len(accounts.spent) == 1
        other.book.database.close()


async def test_unlinking_ends_it_there_and_leaves_nothing_here(house: House) -> None:
    accounts = Accounts()
    async with shopping(house, linking(accounts)) as shopper:
        await links(shopper, accounts)
        held = secrets_of(accounts)
        with pytest.raises(Misused):  # while it is linked
            await desk.store_remove(shopper.app, shopper.voice(), shopper.host)
        with pytest.raises(Refused):
            await ucp_desk.store_unlink(shopper.app, shopper.voice(), shopper.host, here=False)
        assert linked(shopper.app.vault)  # without a grant nothing is told to the shop, or lost
        shopper.sign(f"tool=store verb=store.unlink asker=user hosts {shopper.host} mode auto")
        code = await ucp_desk.store_unlink(shopper.app, shopper.voice(), shopper.host, here=False)
        assert code == 0
        assert (accounts.access, accounts.refresh) == ({}, {})
        assert linked(shopper.app.vault) == frozenset()
        assert leaks(house.home.path, held) == []
        assert house.problems() == ()
        with pytest.raises(NotFound):
            await ucp_desk.store_unlink(shopper.app, shopper.voice(), shopper.host, here=False)


async def test_unlinking_here_alone_asks_nobody_and_says_so(house: House) -> None:
    accounts = Accounts()
    async with shopping(house, linking(accounts)) as shopper:
        await links(shopper, accounts)
        await ucp_desk.store_unlink(shopper.app, shopper.voice(), shopper.host, here=True)
        assert linked(shopper.app.vault) == frozenset()
        assert accounts.refresh
        assert "the shop was not told" in shopper.said.getvalue()


async def test_erasing_the_profile_takes_keys_and_tokens_too(house: House, tmp_path: Path) -> None:
    accounts = Accounts()
    async with shopping(house, linking(accounts)) as shopper:
        await links(shopper, accounts)
        ucp_desk.profile_export(shopper.app, shopper.voice(), tmp_path / "site", None)
        me_desk.me_erase(shopper.app, shopper.voice(), delete=True)
        assert shopper.app.vault.secrets() == frozenset()


async def test_a_no_at_the_shop_links_nothing_and_says_why(house: House) -> None:
    accounts = Accounts()
    async with shopping(house, linking(accounts)) as shopper:
        at_browser(shopper, Guest(accounts, answer="no"))
        shopper.sign(f"tool=store verb=store.link asker=user hosts {shopper.host} mode auto")
        with pytest.raises(AwaitsApproval):
            await ucp_desk.store_link(shopper.app, shopper.voice(), shopper.host, "")
        progress = await shopper.goes_on(shopper.waiting()[-1])
        assert "access_denied" in str(progress.error)
        assert linked(shopper.app.vault) == frozenset()


async def test_a_shop_that_links_no_accounts_is_not_asked_to(house: House) -> None:
    async with shopping(house) as shopper:
        with pytest.raises(NotFound):
            await ucp_desk.store_link(shopper.app, shopper.voice(), shopper.host, "")


def test_no_grant_and_no_command_can_name_what_the_program_keeps(house: House) -> None:
    for name in (SIGNING, "link.shop.example"):
        with pytest.raises(BadGrant):
            parse(f"tool=cart verb=cart.add asker=user fields {name} as plain mode auto")
        with pytest.raises(UnknownField):
            house.vault.show(name)


# The profile


@asynccontextmanager
async def hosting(folder: Path) -> AsyncGenerator[str, None]:
    """Host a folder as it is; gives its address."""
    app = web.Application()

    async def file(request: web.Request) -> web.StreamResponse:
        place = folder / request.match_info["name"]
        if not place.is_file():
            raise web.HTTPNotFound
        return web.Response(body=place.read_bytes(), headers={"Cache-Control": "max-age=600"})

    app.add_routes([web.get("/{name:.+}", file)])
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def reads(folder: Path) -> Callable[[], dict[str, Any]]:
    return lambda: json.loads((folder / PROFILE).read_text("utf-8"))


async def sets(shopper: Shopper, base: str, *, bot: bool = False) -> int:
    host = base.removeprefix("http://")
    shopper.sign(f"tool=profile verb=agent.read asker=user hosts {host} mode auto")
    url = f"{base}/{PROFILE}"
    return await ucp_desk.profile_set(shopper.app, shopper.voice(), url, local=True, bot=bot)


async def test_a_hosted_profile_signs_and_a_removed_one_no_longer(
    house: House, tmp_path: Path
) -> None:
    folder = tmp_path / "site"
    async with hosting(folder) as base:
        doorman = Doorman({f"{base}/{PROFILE}": reads(folder)}, lambda: house.clock().timestamp())
        shop = PracticeShop(guards=[doorman.guard()])
        async with shopping(house, shop) as shopper:
            app, wish = shopper.app, Wish(words="fleece")
            ucp_desk.profile_export(app, shopper.voice(), folder, base)
            site_of = app.context.store

            async def looks() -> None:
                found = site_of(shopper.host)
                await found.search(wish, may(shopper.host, Verb.OFFER_READ))

            with pytest.raises(StoreRefused):  # made, and not yet known to be published
                await looks()
            assert await sets(shopper, base) == 0
            await looks()
            assert doorman.let_in == 1
            us = identity_of(app.book, app.vault, house.clock)
            assert us.client == f"{base}/{CLIENT}"
            ucp_desk.profile_remove(app, shopper.voice())
            with pytest.raises(StoreRefused):
                await looks()
            assert doorman.turned_away[-1] == "signature_missing"
            assert app.vault.secrets() == frozenset()


@pytest.mark.parametrize("wrong", ["another key", "no key", "more", "not there", "no JSON"])
async def test_what_is_not_hosted_as_it_was_exported_is_not_used(
    house: House, tmp_path: Path, wrong: str
) -> None:
    folder = tmp_path / "site"
    async with hosting(folder) as base, shopping(house) as shopper:
        ucp_desk.profile_export(shopper.app, shopper.voice(), folder, base)
        said = json.loads((folder / PROFILE).read_text("utf-8"))
        texts = {
            "another key": json.dumps({**said, "keys": [{**said["keys"][0], "x": "A" * 43}]}),
            "no key": json.dumps(document(())),
            "more": json.dumps({**said, "webhook": "https://evil.example"}),
            "no JSON": "<html>",
        }
        (folder / PROFILE).unlink()
        if wrong in texts:
            (folder / PROFILE).write_text(texts[wrong], "utf-8")
        with pytest.raises(StoreRefused):
            await sets(shopper, base)
        assert hosted(shopper.app.book) is None


async def test_a_new_key_signs_once_it_is_hosted(house: House, tmp_path: Path) -> None:
    folder = tmp_path / "site"
    async with hosting(folder) as base, shopping(house) as shopper:
        app, voice = shopper.app, shopper.voice()

        def kid() -> str | None:
            signer = identity_of(app.book, app.vault, house.clock).signer
            return signer.kid if signer else None

        ucp_desk.profile_export(app, voice, folder, None)
        await sets(shopper, base)
        first = kid()
        ucp_desk.profile_rotate(app, voice)
        with pytest.raises(Misused):
            ucp_desk.profile_rotate(app, voice)
        with pytest.raises(StoreRefused):  # the host shows the first alone
            await sets(shopper, base)
        assert kid() == first
        ucp_desk.profile_export(app, voice, folder, None)
        await sets(shopper, base, bot=True)
        assert kid() not in {first, None}
        assert len(reads(folder)()["keys"]) == 2
        us = identity_of(app.book, app.vault, house.clock)
        assert us.signer is not None
        assert us.signer.bot
        house.clock.forward(days=8)
        ucp_desk.profile_export(app, voice, folder, None)
        assert [key["kid"] for key in reads(folder)()["keys"]] == [kid()]


async def test_looking_at_the_profile_needs_a_grant(house: House, tmp_path: Path) -> None:
    async with hosting(tmp_path) as base, shopping(house) as shopper:
        url = f"{base}/{PROFILE}"
        with pytest.raises(Refused):
            await ucp_desk.profile_set(shopper.app, shopper.voice(), url, local=True, bot=False)
        with pytest.raises(Misused):
            await ucp_desk.profile_set(shopper.app, shopper.voice(), url, local=False, bot=False)


async def test_what_a_shop_allows_is_said_by_who_asks(house: House) -> None:
    accounts = Accounts()
    async with shopping(house, linking(accounts)) as shopper:
        assert "unsigned (now)" in shopper.said.getvalue()
        assert f"linked: {SCOPE}; for that: manciple store link" in shopper.said.getvalue()
        await links(shopper, accounts)
        desk.store_show(shopper.app, shopper.voice(), shopper.host)
        assert "linked (now)" in shopper.said.getvalue()


# The way back from the browser


async def test_the_browser_comes_back_once_and_only_with_an_answer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    came: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    async with browsing.listening(came) as redirect, ClientSession() as session:
        for odd in ("/", "/linked", "/other?code=1"):
            url = redirect.removesuffix("/linked") + odd
            async with session.get(url) as page:
                assert page.status == 404
        async with session.post(f"{redirect}?code=1") as page:
            assert page.status == 404
        assert not came.done()
        async with session.get(f"{redirect}?code=first&state=s") as page:
            assert page.status == 200
            assert "script" not in await page.text()
            assert page.headers["Referrer-Policy"] == "no-referrer"
        async with session.get(f"{redirect}?code=second&state=s") as page:
            assert page.status == 200
    assert await came == f"{redirect}?code=first&state=s"
