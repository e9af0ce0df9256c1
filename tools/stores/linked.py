"""Linking the user's account at a shop, and ending it."""

from dataclasses import dataclass
from secrets import token_urlsafe
from typing import ClassVar

from manciple.policies.actions import Verb
from manciple.policies.errors import AwaitsApproval, Misused, NotFound, StoreRefused
from manciple.policies.secret import Secret
from manciple.policies.warrant import Warrant
from manciple.tools.plugin import Call, Context, Need


class LinkStore(Call):
    """Link the user's account at a shop, so that it knows whose orders are whose."""

    store: str
    scopes: tuple[str, ...]
    """As the shop's profile names them."""

    client: str = ""
    """As which client of the shop, where it gave the user an id for one."""


@dataclass(frozen=True, slots=True)
class Linked:
    """The account is linked. It holds no token."""

    host: str
    scopes: tuple[str, ...]
    """What the shop allows by it."""


@dataclass(frozen=True, slots=True)
class StoreLink:
    """The tool."""

    name: ClassVar[str] = "store_link"
    id: ClassVar[str] = "store"
    takes: ClassVar[type[LinkStore]] = LinkStore
    gives: ClassVar[type[Linked]] = Linked

    def need(self, call: LinkStore) -> Need:
        """What must have been granted. Pure. Raises `Misused` where nothing is asked for."""
        if not call.scopes:
            raise Misused("an account is linked for something", hint="manciple store link HOST")
        return Need(Verb.STORE_LINK, host=call.store)

    async def run(self, call: LinkStore, warrant: Warrant, context: Context) -> Linked:
        """Have the person sign in at the shop, and keep the tokens sealed.

        Raises `NotDone` where they leave it, `StoreRefused` where it cannot be linked safely.
        """
        from manciple.tools.stores import ucp_linking as linking
        from manciple.tools.stores.ucp_speaking import identity, scopes

        site = context.site(call.store)
        if site.account is None or context.browser is None:
            raise AwaitsApproval("an account is linked by a person at a terminal")
        if not {*call.scopes} <= {*scopes(site)}:
            raise StoreRefused(
                f"{site.host} does not link accounts for that",
                hint=f"manciple store add {site.base} reads anew what it does",
            )
        server = await linking.discovered(site, warrant)
        # A server need not list its scopes (RFC 8414, 2): then the profile alone says them.
        listed = server.scopes or frozenset(call.scopes)
        wanted = tuple(scope for scope in call.scopes if scope in listed)
        if not wanted:
            raise StoreRefused(f"{site.host} does not link accounts for what it says it does")
        hosted = identity(site).client
        client = await linking.client_of(site, server, hosted, call.client, warrant)
        async with context.browser() as browser:
            asked = linking.Asked(
                server=server,
                client=client,
                redirect=browser.redirect,
                scopes=wanted,
                state=token_urlsafe(32),
                verifier=Secret(token_urlsafe(48)),
            )
            code = linking.code_of(await browser.back(asked.address), asked)
        tokens = await linking.exchanged(site, asked, code, warrant, context.clock())
        site.account.keep(tokens)
        return Linked(site.host, tokens.scopes)

    async def found(self, call: LinkStore, warrant: Warrant, context: Context) -> Linked | None:
        """Are its tokens here?"""
        del warrant
        account = context.site(call.store).account
        tokens = account.tokens() if account else None
        if tokens is None or not {*call.scopes} <= {*tokens.scopes}:
            return None
        return Linked(call.store, tokens.scopes)


class UnlinkStore(Call):
    """End the link to the user's account at a shop."""

    store: str


@dataclass(frozen=True, slots=True)
class Unlinked:
    """The account is no longer linked."""

    host: str
    told: bool
    """Did the shop end it too? Else it has no way to be told."""


@dataclass(frozen=True, slots=True)
class StoreUnlink:
    """The tool."""

    name: ClassVar[str] = "store_unlink"
    id: ClassVar[str] = "store"
    takes: ClassVar[type[UnlinkStore]] = UnlinkStore
    gives: ClassVar[type[Unlinked]] = Unlinked

    def need(self, call: UnlinkStore) -> Need:
        """What must have been granted. Pure."""
        return Need(Verb.STORE_UNLINK, host=call.store)

    async def run(self, call: UnlinkStore, warrant: Warrant, context: Context) -> Unlinked:
        """Have the shop end the tokens, then destroy them. Raises `NotFound`, `StoreRefused`."""
        from manciple.tools.stores.ucp_linking import revoked

        site = context.site(call.store)
        tokens = site.account.tokens() if site.account else None
        if site.account is None or tokens is None:
            raise NotFound(f"no account is linked at {site.host}", hint="manciple store list")
        told = await revoked(site, tokens, warrant)
        site.account.forget()
        return Unlinked(site.host, told)
