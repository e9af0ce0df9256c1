"""Linking the user's account at a shop: OAuth 2.0's authorization code with PKCE, and no secret.

https://ucp.dev/2026-08-25/specification/common/identity-linking/ RFC 6749, 7009, 7591, 7636, 8252,
8414, 9207, 9728. Nothing that a server describes in words is shown, and no address that it made
is opened: the one that the person opens is put together here.
"""

import base64
import hashlib
import hmac
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast
from urllib.parse import parse_qsl, urlencode, urlsplit

from manciple.policies.errors import NotDone, Refused, StoreRefused, Unclear
from manciple.policies.secret import Secret
from manciple.policies.warrant import Warrant
from manciple.tools.addresses import Place
from manciple.tools.http import Answer
from manciple.tools.stores.account import Tokens
from manciple.tools.stores.interface import Site
from manciple.tools.stores.ucp_profile import CAPABILITIES, registration

LINKING = "dev.ucp.common.identity_linking"
LONGEST = timedelta(days=366)
CLIENT = "link_client"

_SCOPE = re.compile(
    r"[a-z](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9_-]*[a-z0-9_])?)+:[a-z][a-z0-9_]*",
    re.ASCII,
)
_TOKEN = re.compile(r"[A-Za-z0-9._~+/-]{1,8000}=*", re.ASCII)
_CLIENT = re.compile(r"[!-~]{1,500}", re.ASCII)
_ERROR = re.compile(r"[a-z_]{1,40}", re.ASCII)
_ASKED = re.compile(r'\bscope="([!#-\[\]-~ ]{0,2000})"', re.ASCII)


@dataclass(frozen=True, slots=True)
class Server:
    """A shop's authorization server, as its metadata says (RFC 8414)."""

    issuer: str
    authorization: str
    token: str
    revocation: str | None
    registration: str | None
    scopes: frozenset[str]
    reads_clients: bool
    """Does it fetch client metadata by the client's address?"""


@dataclass(frozen=True, slots=True)
class Asked:
    """One request for the person's consent, and what its answer is held to."""

    server: Server
    client: str
    redirect: str
    scopes: tuple[str, ...]
    state: str
    """Random; comes back with the answer."""

    verifier: Secret[str]
    """Random; proves at the token endpoint that it was we who asked (RFC 7636)."""

    @property
    def address(self) -> str:
        """What the person opens."""
        hashed = hashlib.sha256(self.verifier.reveal().encode()).digest()
        challenge = base64.urlsafe_b64encode(hashed).decode().rstrip("=")
        query = urlencode(
            {
                "response_type": "code",
                "client_id": self.client,
                "redirect_uri": self.redirect,
                "scope": " ".join(self.scopes),
                "state": self.state,
                "code_challenge": challenge,
                "code_challenge_method": "S256",
            }
        )
        return (
            f"{self.server.authorization}{'&' if '?' in self.server.authorization else '?'}{query}"
        )


def derived(profile: object) -> tuple[str, ...]:
    """Return the scopes that a shop's profile gates, of the capabilities that are spoken here."""
    found: set[str] = set()
    capabilities = _object(_object(_object(profile).get("ucp")).get("capabilities"))
    for each in _list(capabilities.get(LINKING)):
        for scope in _object(_object(_object(each).get("config")).get("scopes")):
            capability = scope.partition(":")[0]
            if _SCOPE.fullmatch(scope) and any(
                name == capability or name.startswith(f"{capability}.") for name in CAPABILITIES
            ):
                found.add(scope)
    return tuple(sorted(found))


def missing_scopes(
    challenge: str, offered: Iterable[str], granted: Iterable[str]
) -> tuple[str, ...]:
    """Return what a challenge (RFC 6750) asks for that was not granted, of what is offered."""
    match = _ASKED.search(challenge)
    return tuple(sorted({*(match[1].split() if match else ())} & {*offered} - {*granted}))


async def discovered(site: Site, warrant: Warrant) -> Server:
    """Ask the shop who looks after its accounts. Raises `StoreRefused`."""
    issuer = await _issuer(site, warrant)
    split = urlsplit(issuer)
    origin = f"{split.scheme}://{split.netloc}"
    first = f"{origin}/.well-known/oauth-authorization-server{split.path.rstrip('/')}"
    answer = await _got(site, first, warrant)
    if answer.status == 404:  # nothing else may be passed over
        second = f"{issuer.rstrip('/')}/.well-known/openid-configuration"
        answer = await _got(site, second, warrant)
    if not 200 <= answer.status < 300:
        raise StoreRefused(f"{site.host} does not say how its accounts are linked")
    return server_of(answer.json(), issuer, site)


async def _issuer(site: Site, warrant: Warrant) -> str:
    """Return who issues tokens for this shop (RFC 9728): without a word of it, the shop itself."""
    answer = await _got(site, f"{site.base}/.well-known/oauth-protected-resource", warrant)
    if answer.status == 404:
        return site.base
    said = _object(answer.json()) if 200 <= answer.status < 300 else {}
    servers = [each for each in _list(said.get("authorization_servers")) if isinstance(each, str)]
    if said.get("resource") != site.base or not servers:
        raise StoreRefused(f"{site.host} does not say how its accounts are linked")
    _own(site, servers[0])
    return servers[0]


def server_of(metadata: object, issuer: str, site: Site) -> Server:
    """Read an authorization server's metadata. Pure. Raises `StoreRefused`.

    The issuer is compared byte for byte, and every endpoint that is asked lies at the shop's host.
    """
    said = _object(metadata)
    if said.get("issuer") != issuer:
        raise StoreRefused(f"the server of {site.host}'s accounts says that it is another")
    if "S256" not in _list(said.get("code_challenge_methods_supported")):
        raise StoreRefused(f"{site.host} does not link accounts safely: it takes no PKCE by S256")
    if "none" not in _list(said.get("token_endpoint_auth_methods_supported")):
        raise StoreRefused(
            f"{site.host} links accounts only for services that hold a secret of its own",
            hint="sign in at the shop's own page instead",
        )
    return Server(
        issuer=issuer,
        authorization=_opened(site, said.get("authorization_endpoint")),
        token=_own(site, said.get("token_endpoint")),
        revocation=_own(site, found) if (found := said.get("revocation_endpoint")) else None,
        registration=_own(site, found) if (found := said.get("registration_endpoint")) else None,
        scopes=frozenset(s for s in _list(said.get("scopes_supported")) if isinstance(s, str)),
        reads_clients=said.get("client_id_metadata_document_supported") is True,
    )


def _own(site: Site, url: object) -> str:
    """Return an endpoint at the shop's own host: no warrant reaches another."""
    place = _place(site, url)
    if place.host != site.host:
        raise StoreRefused(
            f"{site.host} keeps its accounts at {place.host}, where they cannot be linked yet",
            hint="sign in at the shop's own page instead",
        )
    return str(url)


def _opened(site: Site, url: object) -> str:
    """Return an address for the person's browser."""
    place = _place(site, url)
    if place.scheme != "https" and place.origin != site.base:
        raise StoreRefused(f"{site.host} wants you to sign in without encryption")
    return place.url


def _place(site: Site, url: object) -> Place:
    try:
        return Place.parse(url if isinstance(url, str) and "#" not in url else "")
    except Refused:
        raise StoreRefused(f"{site.host} does not say how its accounts are linked") from None


async def client_of(
    site: Site, server: Server, hosted: str | None, given: str, warrant: Warrant
) -> str:
    """Return as which client we ask: as was given, by our hosted metadata, or registered anew.

    Raises `StoreRefused` where the shop takes none of these.
    """
    if given:
        return given
    if server.reads_clients and hosted:
        return hosted
    kept, _, client = (site.memory.get(CLIENT) or "").partition("\n")
    if client and kept == server.issuer:
        return client
    if server.registration is None:
        raise StoreRefused(
            f"{site.host} does not let a program introduce itself",
            hint=f"ask the shop for a client id: manciple store link {site.host} --client ID",
        )
    answer = await site.http.request("POST", server.registration, warrant, json=registration())
    said = _object(answer.json()) if answer.status in {200, 201} else {}
    made = said.get("client_id")
    secretless = said.get("token_endpoint_auth_method", "none") == "none"
    if not isinstance(made, str) or not _CLIENT.fullmatch(made) or not secretless:
        raise StoreRefused(f"{site.host} did not take this program as a client of its accounts")
    site.memory.keep(CLIENT, f"{server.issuer}\n{made}")
    return made


def code_of(came: str, asked: Asked) -> Secret[str]:
    """Return the code out of the address that the person came back to. Raises `NotDone`.

    It is an answer to what was asked only with the same state and the very issuer (RFC 9207).
    """
    split = urlsplit(came.strip())
    there = urlsplit(asked.redirect)
    pairs = parse_qsl(split.query, keep_blank_values=True)
    said = dict(pairs)
    if (split.scheme, split.netloc, split.path) != (there.scheme, there.netloc, there.path):
        raise NotDone("that is not the address that the shop's page sends you back to")
    if len(said) != len(pairs):
        raise NotDone("the shop's answer says something twice")
    if not hmac.compare_digest(said.get("state", "").encode(), asked.state.encode()):
        raise NotDone("that is an answer to something else: nothing was linked")
    if said.get("iss") != asked.server.issuer:
        raise NotDone("that answer is not from the shop that was asked: nothing was linked")
    if error := said.get("error"):
        told = error if _ERROR.fullmatch(error) else "an error"
        raise NotDone(f"the shop did not link the account ({told})")
    if not said.get("code"):
        raise NotDone("the shop's answer holds no code")
    return Secret(said["code"])


async def exchanged(
    site: Site, asked: Asked, code: Secret[str], warrant: Warrant, now: datetime
) -> Tokens:
    """Exchange the code for tokens. Raises `StoreRefused`, `Unclear`."""
    form = {
        "grant_type": "authorization_code",
        "code": code.reveal(),
        "redirect_uri": asked.redirect,
        "code_verifier": asked.verifier.reveal(),
        "client_id": asked.client,
    }
    server = asked.server
    answer = await site.http.submit(server.token, warrant, form)
    if answer.status != 200:
        raise StoreRefused(f"{site.host} did not link the account ({_error(answer)})")
    before = site.account.tokens() if site.account else None
    most = {*asked.scopes, *(before.scopes if before else ())}
    found = tokens_of(answer, asked.scopes, most, now)
    return Tokens(
        issuer=server.issuer,
        client=asked.client,
        access=found.access,
        refresh=found.refresh,
        expires=found.expires,
        scopes=found.scopes,
        token_endpoint=server.token,
        revocation_endpoint=server.revocation,
    )


@dataclass(frozen=True, slots=True)
class Given:
    """What a token endpoint answered."""

    access: Secret[str]
    refresh: Secret[str] | None
    expires: datetime | None
    scopes: tuple[str, ...]


def tokens_of(answer: Answer, asked: Iterable[str], most: Iterable[str], now: datetime) -> Given:
    """Read a token answer (RFC 6749, 5.1). Pure. Raises `StoreRefused`.

    Without `scope` it is what was asked for; more than `most` is not taken.
    """
    said = _object(answer.json())
    access, refresh = said.get("access_token"), said.get("refresh_token")
    kind, lasts, scope = said.get("token_type"), said.get("expires_in"), said.get("scope")
    good = isinstance(access, str) and _TOKEN.fullmatch(access)
    fresh = refresh is None or (isinstance(refresh, str) and 0 < len(refresh) <= 8000)
    bearer = isinstance(kind, str) and kind.lower() == "bearer"
    timed = lasts is None or (type(lasts) is int and lasts > 0)
    named = scope is None or isinstance(scope, str)
    if not (good and fresh and bearer and timed and named):
        raise StoreRefused("the shop's answer holds no token that can be used")
    scopes = tuple(sorted({*(str(scope).split() if scope is not None else asked)}))
    if not {*scopes} <= {*most}:
        raise StoreRefused("the shop allows more than was asked for, so it was not taken")
    expires = now + min(timedelta(seconds=lasts), LONGEST) if lasts else None
    return Given(Secret(str(access)), Secret(refresh) if refresh else None, expires, scopes)


async def renewed(site: Site, old: Tokens, warrant: Warrant, now: datetime) -> Tokens:
    """Return fresh tokens, kept. Raises `StoreRefused` where the account has to be linked again.

    Another process that was faster has done it for this one.
    """
    account = site.account
    again = f"manciple store link {site.host}"
    if account is None or old.refresh is None:
        raise StoreRefused(f"the link to your account at {site.host} has ended", hint=again)
    async with account.alone():
        kept = account.tokens()
        if kept is None:
            raise StoreRefused(f"your account at {site.host} is no longer linked", hint=again)
        if kept.access.reveal() != old.access.reveal() and not kept.ended(now):
            return kept
        if kept.refresh is None:
            raise StoreRefused(f"the link to your account at {site.host} has ended", hint=again)
        form = {
            "grant_type": "refresh_token",
            "refresh_token": kept.refresh.reveal(),
            "client_id": kept.client,
        }
        answer = await site.http.submit(kept.token_endpoint, warrant, form)
        if answer.status >= 500:
            raise Unclear(f"{site.host} does not say whether the link to your account was renewed")
        if answer.status != 200:
            raise StoreRefused(
                f"{site.host} ended the link to your account ({_error(answer)})", hint=again
            )
        given = tokens_of(answer, kept.scopes, kept.scopes, now)
        fresh = Tokens(
            issuer=kept.issuer,
            client=kept.client,
            access=given.access,
            refresh=given.refresh or kept.refresh,
            expires=given.expires,
            scopes=given.scopes,
            token_endpoint=kept.token_endpoint,
            revocation_endpoint=kept.revocation_endpoint,
        )
        account.keep(fresh)
        return fresh


async def revoked(site: Site, tokens: Tokens, warrant: Warrant) -> bool:
    """Have the shop end the tokens (RFC 7009); False where it has no way to. Raises `StoreRefused`.

    The refresh token's end is the end of every access token that came of it.
    """
    if tokens.revocation_endpoint is None:
        return False
    each = [("access_token", tokens.access)]
    if tokens.refresh:
        each.insert(0, ("refresh_token", tokens.refresh))
    for kind, token in each:
        form = {"token": token.reveal(), "token_type_hint": kind, "client_id": tokens.client}
        answer = await site.http.submit(tokens.revocation_endpoint, warrant, form)
        if answer.status != 200:
            raise StoreRefused(
                f"{site.host} did not end the link ({_error(answer)})",
                hint=f"or forget it here alone: manciple store unlink {site.host} --here",
            )
    return True


async def _got(site: Site, url: str, warrant: Warrant) -> Answer:
    answer = await site.http.request("GET", url, warrant)
    if answer.url != url:
        raise StoreRefused(f"{site.host} does not say how its accounts are linked")
    return answer


def _error(answer: Answer) -> str:
    """Return the code of an OAuth error; never its description."""
    try:
        said = _object(answer.json()).get("error")
    except StoreRefused:
        said = None
    return said if isinstance(said, str) and _ERROR.fullmatch(said) else f"status {answer.status}"


def _object(value: object) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, Mapping) else {}


def _list(value: object) -> list[object]:
    return cast("list[object]", value) if isinstance(value, list) else []
