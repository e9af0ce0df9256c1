"""The one way to a shop: requests that a warrant allows, to addresses that were vetted.

No automatic redirects, no proxy or credentials from the environment, bounded size and time.
httpx's client is left out on purpose: it logs whole URLs, keeps cookies and reads the
environment, so its requests and answers travel over the transport itself.
"""

import asyncio
import json
import socket
import ssl
import zlib
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import NoReturn, Protocol, Self, cast

import aiohttp
import httpx
from aiohttp.abc import AbstractResolver, ResolveResult
from httpx_aiohttp import AiohttpTransport

from manciple.policies.errors import MancipleError, Refused, StoreRefused, StoreUnreachable
from manciple.policies.warrant import Warrant
from manciple.tools.addresses import Place, may_reach
from manciple.tools.calls import REDIRECTS, USER_AGENT, Call, Trip, user_agent
from manciple.tools.politeness import (
    ROBOTS,
    Pace,
    Rules,
    asked_to_keep_away,
    rules_of,
    unattended,
)

MAX_BYTES = 8 * 1024 * 1024
MAX_DEPTH = 100
MAX_HOPS = 5
DEADLINE_S = 20.0
INTERVAL_S = 0.5

_FAILURES = (httpx.HTTPError, aiohttp.ClientError, OSError)

Lookup = Callable[[str], Awaitable[Sequence[str]]]
"""From a host's name to all its IP addresses. Raises `OSError` where there are none."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a host answered, whole and bounded."""

    status: int
    url: str
    """The address that answered, after any redirects."""

    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """Names in lower case; the values of a repeated header are joined with a comma."""

    def json(self) -> object:
        """Return the body as JSON. Raises `StoreRefused` where it is not, or nests too deep."""
        try:
            value = cast("object", json.loads(self.body, parse_constant=_no_constant))
        except (ValueError, RecursionError):
            # Not chained: the parser's error holds the whole document.
            raise StoreRefused("the shop's answer is not JSON") from None
        if _nests_deeper(value, MAX_DEPTH):
            raise StoreRefused("the shop's answer nests too deep")
        return value


class Http:
    """One session for all shops. Use as an async context manager, within one event loop."""

    def __init__(
        self,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        lookup: Lookup | None = None,
        tls: ssl.SSLContext | None = None,
        interval_s: float = INTERVAL_S,
        deadline_s: float = DEADLINE_S,
        max_bytes: int = MAX_BYTES,
        contact: str | None = None,
    ) -> None:
        """`interval_s` is the least time between two requests to one public host.

        `contact` is how a shop reaches the user, where they want to say so.
        """
        self._clock = clock
        self._lookup = lookup or system_lookup
        self._tls = tls
        self._pace = Pace(interval_s, clock)
        self._robots: dict[str, Rules] = {}
        self._agent = user_agent(contact) if contact else USER_AGENT
        self._deadline_s = deadline_s
        self._max_bytes = max_bytes
        self._transports: dict[tuple[bool, bool, bool], AiohttpTransport] = {}

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        for transport in self._transports.values():
            await transport.aclose()
        self._transports.clear()

    async def request(
        self,
        method: str,
        url: str,
        warrant: Warrant,
        *,
        json: object = None,
        headers: Mapping[str, str] | None = None,
        follow: bool = True,
    ) -> Answer:
        """Send one request and return its answer, following redirects that the warrant allows.

        `json` is sent as `calls.body_of(json)`. `headers` go to this host only, never to one that
        it redirects to. Only GET and HEAD are redirected, and without `follow` nothing is: a
        redirect is the answer, with no body. Raises `Refused` for a host outside the
        warrant or an address that is not public, `StoreUnreachable` where nothing was sent,
        `Unclear` where the answer did not come, `StoreRefused` where it is too large or cannot be
        followed (`Unclear` if the request may have changed something by then).
        """
        call = Call.checked(method, json, headers or {})
        return await self._called(call, url, warrant, MAX_HOPS if follow else 0)

    async def submit(self, url: str, warrant: Warrant, form: Mapping[str, str]) -> Answer:
        """POST a form, as OAuth's endpoints take it. Raises what `request` raises."""
        return await self._called(Call.submitting(form), url, warrant, MAX_HOPS)

    async def _called(self, call: Call, url: str, warrant: Warrant, hops: int) -> Answer:
        trip = Trip(call, _admitted(Place.parse(url), warrant))
        await self._kept_away(trip.place, warrant)
        return await self._asked(trip, warrant, hops)

    async def allows(self, url: str, warrant: Warrant) -> bool:
        """May this warrant ask for it, as far as robots.txt says? Raises as `request`."""
        if not unattended(warrant):
            return True
        place = _admitted(Place.parse(url), warrant)
        return (await self._rules(place, warrant)).allow(place)

    async def _kept_away(self, place: Place, warrant: Warrant) -> None:
        """Raise `StoreRefused` for what robots.txt keeps unattended work from."""
        if unattended(warrant):
            rules = await self._rules(place, warrant)
            if not rules.allow(place):
                raise asked_to_keep_away(place, rules)

    async def _rules(self, place: Place, warrant: Warrant) -> Rules:
        """Return what the host of `place` asks of programs; it is asked once a day."""
        known = self._robots.get(place.origin)
        if known is None or known.until <= self._clock():
            trip = Trip(Call.checked("GET", None, {}), _admitted(place.at(ROBOTS), warrant))
            try:
                answer = await self._asked(trip, warrant, robots=True)
            except StoreUnreachable:
                raise
            except MancipleError:  # it leads elsewhere, or breaks off: nobody can read it
                answer = None
            known = rules_of(answer, self._clock())
            if known.said is not None:  # else it is asked again before the next request
                self._robots[place.origin] = known
                self._pace.slower(place.name, known.delay_s)
        return known

    async def _asked(
        self, trip: Trip, warrant: Warrant, hops: int = MAX_HOPS, *, robots: bool = False
    ) -> Answer:
        """Send it, and translate what goes wrong; `robots`: for the rules themselves."""
        await self._pace.turn(trip.place, warrant)
        _TRIP.set(trip)
        try:
            async with asyncio.timeout(self._deadline_s):
                return await self._follow(trip, warrant, hops, robots=robots)
        except zlib.error:
            raise trip.unusable("cannot be unpacked") from None
        except _FAILURES as error:
            # Not chained: aiohttp's errors quote whole URLs and pieces of the answer.
            raise trip.failed(_reason(error)) from None

    async def _follow(self, trip: Trip, warrant: Warrant, hops: int, *, robots: bool) -> Answer:
        start = trip.place
        for _ in range(hops + 1):
            answer = await self._send(trip, warrant, own=trip.place.origin == start.origin)
            if answer.status not in REDIRECTS or not hops:
                return answer
            onward = trip.onward(answer.status, answer.headers.get("location"))
            trip.place = _admitted(onward, warrant)
            if not robots:
                await self._kept_away(onward, warrant)
                _TRIP.set(trip)
            await self._pace.turn(onward, warrant)
        raise StoreRefused(f"{start.host} redirects without end")

    async def _send(self, trip: Trip, warrant: Warrant, *, own: bool) -> Answer:
        if warrant.expires <= self._clock():
            raise Refused("the time for this action is over")
        call, url = trip.call, trip.place.url
        headers = call.headers(own=own) | {"user-agent": self._agent}
        warrant.allowance.take(changes=call.changes)
        request = httpx.Request(call.method, url, headers=headers, content=call.body)
        transport = self._transport(
            local=warrant.local, plain=trip.place.scheme != "https", fresh=call.changes
        )
        response = await transport.handle_async_request(request)
        try:
            moved = response.status_code in REDIRECTS
            body = b"" if moved else await self._whole(response, trip)
        finally:
            await response.aclose()
        answer = Answer(response.status_code, url, body, dict(response.headers))
        self._pace.heard(trip.place.name, answer.status, answer.headers.get("retry-after"))
        return answer

    async def _whole(self, response: httpx.Response, trip: Trip) -> bytes:
        decoder = _decoder(response.headers.get("content-encoding", ""), trip)
        body, raw = bytearray(), 0
        async for chunk in response.aiter_raw():
            raw += len(chunk)
            room = self._max_bytes + 1 - len(body)
            body += decoder.decompress(chunk, room) if decoder else chunk
            if max(raw, len(body)) > self._max_bytes:
                raise trip.unusable("is too large")
        if decoder and raw and not decoder.eof:
            raise trip.unusable("breaks off")
        return bytes(body)

    def _transport(self, *, local: bool, plain: bool, fresh: bool) -> AiohttpTransport:
        """One pool for each reach, so that no connection vetted for one serves another.

        Where something may change at the shop the connection is `fresh`: of one that was kept
        open and breaks, nobody could tell whether the request arrived.
        """
        if (local, plain, fresh) not in self._transports:
            tls = self._tls or authorities()
            connector = aiohttp.TCPConnector(
                resolver=_Vetting(self._lookup, local=local, plain=plain),
                use_dns_cache=False,
                ssl=tls,
                force_close=fresh,
            )
            session = aiohttp.ClientSession(
                connector=connector,
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,
                trust_env=False,
                timeout=aiohttp.ClientTimeout(total=None),
                trace_configs=[_trace()],
            )
            transport = AiohttpTransport(verify=tls, trust_env=False, client=session)
            self._transports[local, plain, fresh] = transport
        return self._transports[local, plain, fresh]


@cache
def authorities() -> ssl.SSLContext:
    """Return whom we believe about certificates: read once, for it takes longer than a request."""
    # Not the environment's SSL_CERT_FILE: it could name anybody's authority.
    return httpx.create_ssl_context(trust_env=False)


async def system_lookup(name: str) -> Sequence[str]:
    """Ask the operating system's resolver. Raises `OSError`."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(name, None, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(each[4][0]) for each in found))


_TRIP: ContextVar[Trip] = ContextVar("trip")


async def _connecting(*_: object) -> None:
    # aiohttp sends PUT and DELETE again by itself when the connection breaks.
    if _TRIP.get().sent and _TRIP.get().call.changes:
        raise aiohttp.ClientConnectionError("not a second time")


async def _connected(*_: object) -> None:
    _TRIP.get().sent = True


def _trace() -> aiohttp.TraceConfig:
    trace = aiohttp.TraceConfig()
    trace.on_connection_create_start.append(_connecting)
    trace.on_connection_create_end.append(_connected)
    trace.on_connection_reuseconn.append(_connected)
    return trace


class _Decoder(Protocol):
    """What `zlib.decompressobj` returns; its class has no public name."""

    @property
    def eof(self) -> bool: ...

    def decompress(self, data: bytes, max_length: int, /) -> bytes: ...


def _decoder(coding: str, trip: Trip) -> _Decoder | None:
    if coding.strip().lower() in {"", "identity"}:
        return None
    if coding.strip().lower() not in {"gzip", "x-gzip", "deflate"}:
        raise trip.unusable("is in an encoding that was not asked for")
    return zlib.decompressobj(wbits=32 + zlib.MAX_WBITS)  # gzip or zlib, as its head says


class _Vetting(AbstractResolver):
    """Resolves once: aiohttp connects to these very addresses, and only if all may be reached."""

    def __init__(self, lookup: Lookup, *, local: bool, plain: bool) -> None:
        self._lookup = lookup
        self._local = local
        self._plain = plain

    async def resolve(
        self,
        host: str,
        port: int = 0,
        family: int = socket.AF_UNSPEC,  # noqa: ARG002  (the protocol's; we ask for both)
    ) -> list[ResolveResult]:
        """Return the addresses of `host`. Raises `Refused` where one may not be reached."""
        found = await self._lookup(host)
        if not found:
            raise OSError("no address")
        for address in found:
            _vet(host, address, local=self._local, plain=self._plain)
        return [_result(host, address, port) for address in found]

    async def close(self) -> None:
        """Nothing is held."""


def _admitted(place: Place, warrant: Warrant) -> Place:
    """Return `place` if the warrant names it; nobody, not even DNS, has heard of it before."""
    if place.host not in warrant.hosts:
        hint = f"what it needs lies at {place.host}"
        raise Refused("a host that was not granted for this", hint=hint)
    if place.scheme != "https" and not warrant.local:
        raise Refused(f"{place.host} is asked over https alone")
    if place.literal:
        _vet(place.name, place.name, local=warrant.local, plain=place.scheme != "https")
    return place


def _vet(name: str, address: str, *, local: bool, plain: bool) -> None:
    """Raise `Refused` for an address of `name` that may not be reached, or not over plain http."""
    if not may_reach(address, local=local):
        raise _not_public(name)
    if not may_reach(address, local=local, plain=plain):
        raise Refused(
            f"{name} is not in your own network, so it is asked over https alone",
            hint="manciple store add https://…, without --local",
        )


def _not_public(name: str) -> Refused:
    hint = "for a shop in your own network: manciple store add --local"
    return Refused(f"{name} has an address that may not be reached", hint=hint)


def _result(name: str, address: str, port: int) -> ResolveResult:
    return ResolveResult(
        hostname=name,
        host=address,
        port=port,
        family=socket.AF_INET6 if ":" in address else socket.AF_INET,
        proto=0,
        flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
    )


def _reason(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "it took too long to connect"
    cause = error.__cause__ or error  # httpx-aiohttp calls every one of these a ConnectTimeout
    if isinstance(cause, aiohttp.ClientConnectorDNSError):
        return "its name was not found: is it spelt right, and are you online?"
    if isinstance(cause, aiohttp.ClientSSLError):
        return "its certificate is not good for this name"
    return "it takes no connections now: try again later"


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _nests_deeper(value: object, depth: int) -> bool:
    level = [value]
    for _ in range(depth):
        level = [child for each in level for child in _children(each)]
    return any(isinstance(each, (dict, list)) for each in level)


def _children(value: object) -> Iterable[object]:
    if isinstance(value, dict):
        return cast("dict[str, object]", value).values()
    return cast("list[object]", value) if isinstance(value, list) else ()
