"""How we speak with a UCP shop: by our profile's name, signed where we can, as the user's account.

who      UCP-Agent names the profile that the user hosts, or the generic one
signed   where its keys were seen to be published (`ucp_signatures`)
linked   with the token of the user's account, where they linked it, and where it matters
believed an answer that claims to be signed is taken only if the shop's published key did it
"""

import json as jsons
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from secrets import token_urlsafe
from typing import TYPE_CHECKING, Any, cast

from manciple.policies.errors import StoreRefused, Unclear
from manciple.policies.warrant import Warrant
from manciple.tools.addresses import Place
from manciple.tools.calls import body_of
from manciple.tools.http import Answer
from manciple.tools.stores.account import Tokens
from manciple.tools.stores.interface import Site
from manciple.tools.stores.ucp_identity import Identity
from manciple.tools.stores.ucp_keys import PublicKey, keys_of
from manciple.tools.stores.ucp_linking import derived, missing_scopes, renewed

if TYPE_CHECKING:  # a shop that neither signs nor is signed for is asked without it
    from manciple.tools.stores.ucp_signatures import Signer

KNOWN_FOR = timedelta(days=1)
"""A shop's keys are read again after this: one that it took away counts no longer."""

MAX_PROFILE = 512 * 1024

KEYS, SCOPES, READ = "ucp_keys", "ucp_scopes", "ucp_read"
"""What a site's memory holds of the shop's profile."""

_LOOKS = frozenset({"search_catalog", "lookup_catalog", "get_product"})


def identity(site: Site) -> Identity:
    """Return who we are, as it stands now."""
    return site.identity() if site.identity else Identity()


def agent(site: Site) -> str:
    """Return the value of the header UCP-Agent: an RFC 8941 dictionary."""
    return f'profile="{identity(site).profile}"'


def remember(site: Site, profile: object, now: datetime) -> None:
    """Keep of a shop's profile what is needed here: its keys, and what needs the user's account."""
    document = cast("dict[str, Any]", profile) if isinstance(profile, dict) else {}
    inner = document.get("ucp")
    held = cast("dict[str, Any]", inner) if isinstance(inner, dict) else {}
    names = ("keys", "signing_keys")
    kept: dict[str, Any] = {name: document[name] for name in names if name in document}
    kept["ucp"] = {name: held[name] for name in names if name in held}
    site.memory.keep(KEYS, jsons.dumps(kept) if keys_of(kept) else "")
    site.memory.keep(SCOPES, " ".join(derived(document)))
    site.memory.keep(READ, now.isoformat())


def scopes(site: Site) -> tuple[str, ...]:
    """Return what an account at this shop would be linked for; empty where it links none."""
    return tuple((site.memory.get(SCOPES) or "").split())


async def request(
    site: Site,
    method: str,
    url: str,
    warrant: Warrant,
    *,
    json: object = None,
    headers: Mapping[str, str],
) -> Answer:
    """Send one request of the protocol as who we are. Raises what `Http.request` raises.

    Also `StoreRefused` (`Unclear` where something may have changed) for an answer that was not
    signed by the shop although it says so, and where the account has to be linked again.
    """
    us = identity(site)
    send = _Sending(site, us, method, url, warrant, json, headers)
    tokens = await _tokens(site, us, warrant, url, json)
    answer = await send(tokens)
    if answer.status == 401 and tokens and tokens.refresh:
        tokens = await renewed(site, tokens, warrant, us.now)
        answer = await send(tokens)
    changes = method != "GET" and not _only_looks(url, json)
    await _believed(site, us, answer, warrant, changes=changes)
    _hold_identified(site, answer, tokens)
    return answer


async def _tokens(
    site: Site, us: Identity, warrant: Warrant, url: str, json: object
) -> Tokens | None:
    """Return the account's tokens, where it is linked and the request has to do with it."""
    tokens = site.account.tokens() if site.account else None
    if tokens is None:
        return None
    if _only_looks(url, json) and not any(".catalog" in scope for scope in tokens.scopes):
        return None  # looking tells the shop no more than it did before
    return await renewed(site, tokens, warrant, us.now) if tokens.ended(us.now) else tokens


def _only_looks(url: str, json: object) -> bool:
    """Does the request read the catalogue, in either binding?"""
    if isinstance(json, dict):
        said = cast("dict[str, Any]", json)
        if said.get("jsonrpc"):
            asked = said.get("params")
            called = cast("dict[str, Any]", asked).get("name") if isinstance(asked, dict) else None
            return said.get("method") != "tools/call" or called in _LOOKS
    return "/catalog/" in url


@dataclass(frozen=True, slots=True)
class _Sending:
    """One request, to be sent once or, with new tokens, twice."""

    site: Site
    us: Identity
    method: str
    url: str
    warrant: Warrant
    json: object
    headers: Mapping[str, str]

    async def __call__(self, tokens: Tokens | None) -> Answer:
        said = {**self.headers, "UCP-Agent": f'profile="{self.us.profile}"'}
        if self.site.memory.get(KEYS):
            said["Accept-Encoding"] = "identity"  # a digest is over the bytes as they travel
        if self.us.signer:
            said |= self._signed(self.us.signer, said)
        if tokens:
            said["Authorization"] = f"Bearer {tokens.access.reveal()}"
        return await self.site.http.request(
            self.method, self.url, self.warrant, json=self.json, headers=said
        )

    def _signed(self, signer: "Signer", said: Mapping[str, str]) -> dict[str, str]:
        from manciple.tools.stores.ucp_signatures import Request, signed

        body = None if self.json is None else body_of(self.json)
        covered = {name.lower(): value for name, value in said.items()}
        if body is not None:
            covered["content-type"] = "application/json"
        whole = Request(self.method, Place.parse(self.url).url, covered, body)
        return signed(whole, signer, self.us.now, token_urlsafe(48))


async def _believed(
    site: Site, us: Identity, answer: Answer, warrant: Warrant, *, changes: bool
) -> None:
    """Raise where an answer is signed and not by the shop."""
    if not answer.headers.keys() & {"signature", "signature-input"} or not site.memory.get(KEYS):
        return  # a shop without published keys is believed by its certificate
    from manciple.tools.stores.ucp_signatures import NotGenuine, Response, hold_response

    response = Response(answer.status, answer.headers, answer.body)
    try:
        hold_response(response, await _keys(site, us, answer, warrant), us.now)
    except NotGenuine as error:
        if changes:
            raise Unclear(f"{site.host} answered, but {error}") from None
        raise StoreRefused(f"what {site.host} answered was not taken: {error}") from None


async def _keys(site: Site, us: Identity, answer: Answer, warrant: Warrant) -> dict[str, PublicKey]:
    """Return the shop's keys; read anew where they are old, or sign by another name."""
    from manciple.tools.stores.ucp_signatures import signed_by

    keys = keys_of(jsons.loads(site.memory.get(KEYS) or "{}"))
    read = site.memory.get(READ)
    fresh = bool(read) and us.now < datetime.fromisoformat(str(read)) + KNOWN_FOR
    if fresh and signed_by(answer.headers) & set(keys):
        return keys
    url = f"{site.base}/.well-known/ucp"
    profile = await site.http.request("GET", url, warrant)
    if profile.status != 200 or profile.url != url or len(profile.body) > MAX_PROFILE:
        return {}
    remember(site, profile.json(), us.now)
    return keys_of(profile.json())


def _hold_identified(site: Site, answer: Answer, tokens: Tokens | None) -> None:
    """Raise `StoreRefused`, with what helps, where the shop wants the user's account."""
    hint = f"manciple store link {site.host}"
    challenge = answer.headers.get("www-authenticate", "")
    if not challenge.lower().startswith("bearer"):
        return
    if answer.status == 401 and tokens:
        raise StoreRefused(f"{site.host} no longer knows the account that is linked", hint=hint)
    if answer.status == 401 and scopes(site):
        raise StoreRefused(f"{site.host} does this for a linked account alone", hint=hint)
    if answer.status == 403 and tokens:
        wanted = missing_scopes(challenge, scopes(site), tokens.scopes)
        if wanted:
            raise StoreRefused(
                f"the account that is linked at {site.host} may not do this yet", hint=hint
            )
