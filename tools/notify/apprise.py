"""Notices through apprise: e-mail, ntfy, Telegram and others, named by one URL full of secrets.

apprise sends with `requests` (e-mail with `smtplib`), and calls `requests.post` itself, so nobody
can hand it a session. `requests` takes proxies, logins and certificate authorities from the
environment: those variables are taken out of this process. It says how it went in log lines
alone, which we read and keep to ourselves, since they show addresses, tokens and answers.
"""

import asyncio
import errno
import logging
import os
import re
from collections.abc import Callable, Iterable
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from manciple.policies.errors import (
    EffectFailed,
    Misused,
    Refused,
    StoreRefused,
    StoreUnreachable,
    Unclear,
)
from manciple.policies.secret import Secret
from manciple.policies.warrant import Warrant
from manciple.tools.addresses import Place
from manciple.tools.notify.interface import Level, Notice, rendered

DEADLINE_S = 30.0

_OWN_SERVER = frozenset(
    "apprise apprises form forms gotify gotifys json jsons ntfy ntfys xml xmls".split()
)
"""Schemes whose URL names the server itself."""

_ABOUT = frozenset({"service_url", "setup_url", "image_url"})
_VARIABLES = "http_proxy https_proxy all_proxy requests_ca_bundle curl_ca_bundle ssl_cert_file"
_UNREACHED = (errno.ECONNREFUSED, errno.EHOSTUNREACH, errno.ENETUNREACH, errno.ENETDOWN)
_NEVER_SENT = re.compile(
    r"NewConnectionError|NameResolutionError|ConnectTimeoutError|CERTIFICATE_VERIFY_FAILED"
    rf"|\[Errno (?:-[0-9]+|{'|'.join(map(str, _UNREACHED))})\]"
)
_REFUSED = re.compile(r"error=[34][0-9]{2}\b|\([45][0-9]{2}, b")
"""A status of HTTP (not 5xx: then it may have gone out all the same), or of SMTP."""


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a notice goes."""

    host: str
    """As in `Action.host`; for e-mail the server that takes it, always with its port."""

    private: bool
    """Is it sent encrypted, to a server whose certificate is checked?"""


@dataclass(frozen=True, slots=True)
class AppriseChannel:
    """One service that apprise knows, by its URL: https://appriseit.com/services/."""

    name: str
    url: Secret[str]
    level: Level = Level.SUMMARY
    deadline_s: float = DEADLINE_S
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)

    @property
    def host(self) -> str:
        """Where the words go. Raises `Misused` where that cannot be told."""
        return host_of(self.url.reveal())

    async def send(self, notice: Notice, warrant: Warrant) -> None:
        """Send once. Raises as `Channel.send` says; after the deadline, `Unclear`."""
        url = self.url.reveal()
        service = await asyncio.to_thread(_service, url)
        where = _destination(url, service)
        _admit(where, warrant, self.clock())
        try:
            async with asyncio.timeout(self.deadline_s):
                words = rendered(notice, self.level)
                said = await asyncio.to_thread(_deliver, service, *words)
        except TimeoutError:
            # The thread cannot be stopped: it may still send.
            raise Unclear(f"{where.host} did not take the notice in time") from None
        if said is not None:
            raise _failure(where.host, said)


def host_of(url: str) -> str:
    """Return the host that a notice to this URL goes to, so that it can be granted.

    Asks nobody. Raises `Misused` for what is no such URL, or does not show where it goes.
    """
    return _destination(url, _service(url)).host


def _service(url: str) -> Any:  # noqa: ANN401  (apprise's plugins have no common type)
    library = _library()
    asset = library.AppriseAsset(
        app_id="manciple",
        app_desc="manciple",
        app_url="",
        storage_mode=library.PersistentStoreMode.MEMORY,  # nothing is written to disk
        allow_templates=False,  # a URL reads no variables of the environment
        interpret_emojis=False,
    )
    service = library.Apprise.instantiate(url, asset=asset)
    if service is None:
        raise Misused("not the address of a notice service", hint="see appriseit.com/services")
    service.retry = 0  # the ledger's intent decides about another try, not the URL
    service.redirects = False  # the host that was granted is the one that gets it
    return service


def _deliver(service: Any, title: str, body: str) -> list[str] | None:  # noqa: ANN401
    """Send; return None when it was taken, otherwise what apprise said about it."""
    library = _library()
    box = library.Apprise(asset=service.asset)
    box.add(service)
    said: list[str] = []
    _SAID.set(said)
    taken = box.notify(body=body, title=title, body_format=library.NotifyFormat.TEXT)
    return None if taken else said


def _failure(host: str, said: Iterable[str]) -> EffectFailed:
    ours = [line for line in said if not line.startswith("Response Details")]
    if any(map(_NEVER_SENT.search, ours)):
        return StoreUnreachable(f"{host} cannot be reached", hint="the notice was not sent")
    if any(map(_REFUSED.search, ours)):
        return StoreRefused(f"{host} did not take the notice", hint="is the channel set up right?")
    return Unclear(f"{host} did not say whether it took the notice")


def _admit(where: Destination, warrant: Warrant, now: datetime) -> None:
    if where.host not in warrant.hosts:
        raise Refused("a notice to a host that was not granted for this")
    if not (where.private or warrant.local):
        raise Refused(f"{where.host} would get the notice without encryption")
    if warrant.expires <= now:
        raise Refused("the time for this action is over")
    warrant.allowance.take()


def _destination(url: str, service: Any) -> Destination:  # noqa: ANN401
    checked = bool(service.verify_certificate)
    if getattr(service, "smtp_host", None):
        place = _place(f"https://{service.smtp_host}/")
        private = str(service.secure_mode) != "insecure"
        return Destination(f"{place.name}:{service.port}", private=private and checked)
    place = _place(_server(url.partition(":")[0].lower(), service))
    return Destination(place.host, private=place.scheme == "https" and checked)


def _server(scheme: str, service: Any) -> str:  # noqa: ANN401
    if scheme in {"ntfy", "ntfys"} and str(service.mode) == "cloud":
        return str(service.cloud_notify_url)
    if scheme in _OWN_SERVER:
        port = f":{service.port}" if service.port else ""
        return f"{'https' if service.secure else 'http'}://{service.host}{port}/"
    return _declared(service)


def _declared(service: Any) -> str:  # noqa: ANN401
    """Return the one address that a plugin of a fixed service declares; empty if not just one."""
    kind: type[object] = service.__class__
    named = [str(value) for name, value in vars(kind).items() if _names_a_server(name, value)]
    servers = {f"{url.scheme}://{url.netloc}/" for url in map(urlsplit, named)}
    elsewhere = any("{host}" in each for each in service.templates)
    return servers.pop() if len(servers) == 1 and not elsewhere else ""


def _names_a_server(attribute: str, value: object) -> bool:
    return attribute.endswith("_url") and attribute not in _ABOUT and isinstance(value, str)


def _place(url: str) -> Place:
    try:
        return Place.parse(url)
    except Refused:
        hint = "use e-mail, ntfy, Telegram, Discord, Pushover, LINE, Gotify or json"
        raise Misused("this does not show to which host a notice goes", hint=hint) from None


def _library() -> Any:  # noqa: ANN401  (its functions are typed in part)
    _leave_out_the_environment()
    import apprise  # here, since it takes 150 ms

    _keep_the_logs()
    return apprise


def _leave_out_the_environment() -> None:
    # For good and for the whole process: changing it around each send would be a race of threads.
    # No other part reads these; whoever has a proxy set in the configuration passes it on itself.
    for name in _VARIABLES.split():
        os.environ.pop(name, None)
        os.environ.pop(name.upper(), None)
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = "*"  # macOS has proxies in its settings too
    os.environ["NETRC"] = os.devnull


_SAID: ContextVar[list[str] | None] = ContextVar("said", default=None)


class _Listener(logging.Filter):
    """Hears what apprise says about this task's notice, and lets nobody else hear it."""

    def filter(self, record: logging.LogRecord) -> bool:
        said = _SAID.get()
        if said is not None:
            said.append(record.getMessage())
        return False


_LISTENER = _Listener()


def _keep_the_logs() -> None:
    # Not by levels: someone may turn up the root logger, or any of these.
    for name in list(logging.root.manager.loggerDict):
        if name.partition(".")[0] in {"requests", "urllib3", "charset_normalizer"}:
            logging.getLogger(name).disabled = True
    logger = logging.getLogger("apprise")
    logger.addFilter(_LISTENER)
    logger.setLevel(logging.DEBUG)
