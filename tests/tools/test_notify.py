"""Notices: what they show, and how they leave, against real HTTP and SMTP servers on loopback."""

import asyncio
import contextlib
import io
import json
import logging
import os
import traceback
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from manciple.policies.actions import Action, Asker, ToolId, Verb
from manciple.policies.errors import (
    MancipleError,
    Misused,
    NotDone,
    Refused,
    StoreRefused,
    StoreUnreachable,
    Unclear,
)
from manciple.policies.secret import Secret
from manciple.policies.warrant import Allowance, Warrant
from manciple.tools.notify.apprise import AppriseChannel, host_of
from manciple.tools.notify.interface import Channel, Level, Notice, rendered
from manciple.tools.notify.terminal import Terminal

ACTION = Action(tool=ToolId("notify", "0" * 64), verb=Verb.NOTICE_SEND, asker=Asker.WATCH)
NOTICE = Notice("price", "Better Sweater is down", ("navy, M", "119.00 USD, was 149.00 USD"))


def warrant(*hosts: str, local: bool = True, requests: int = 1, ends_in_s: float = 60) -> Warrant:
    until = datetime.now(UTC) + timedelta(seconds=ends_in_s)
    return Warrant(ACTION, "run/1", frozenset(hosts), local, Allowance(requests), until)


@dataclass
class Server:
    """A true server on loopback; what it hears is kept."""

    smtp: bool = False
    status: str = "200 OK"
    headers: str = ""
    silent: bool = False
    heard: list[str] = field(default_factory=list[str])
    host: str = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, EOFError, asyncio.IncompleteReadError):
            await (self._mail if self.smtp else self._web)(reader, writer)
        writer.close()

    async def _web(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        length = next(line for line in head.lower().split("\r\n") if "content-length" in line)
        body = await reader.readexactly(int(length.partition(":")[2]))
        self.heard += [head, body.decode()]
        if self.silent:
            await reader.read()
        writer.write(f"HTTP/1.1 {self.status}\r\n{self.headers}Content-Length: 0\r\n\r\n".encode())

    async def _mail(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 mail.example\r\n")
        while line := (await reader.readline()).decode():
            verb = line[:4].upper()
            if verb == "DATA":
                writer.write(b"354 go on\r\n")
                self.heard.append((await reader.readuntil(b"\r\n.\r\n")).decode())
            refused = verb == "MAIL" and self.status[0] == "5"
            writer.write(
                b"550 no\r\n" if refused else b"221 bye\r\n" if verb == "QUIT" else b"250 ok\r\n"
            )


@contextlib.asynccontextmanager
async def opened(server: Server) -> AsyncGenerator[Server]:
    listening = await asyncio.start_server(server.serve, "127.0.0.1", 0)
    server.host = f"127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    yield server
    listening.close()


@pytest.fixture
async def web() -> AsyncGenerator[Server]:
    async with opened(Server()) as server:
        yield server


def channel(url: str, level: Level = Level.FULL, deadline_s: float = 20) -> AppriseChannel:
    return AppriseChannel("phone", Secret(url), level, deadline_s)


# --- what is shown


def test_a_notice_is_plain_text() -> None:
    """C01: no escape sequence, no bidi character, no line break reaches any channel."""
    for bad in ("\x1b[2J", "a\nb", "\u202eabc", "", "x" * 301):
        with pytest.raises(Misused):
            Notice("price", bad)
        with pytest.raises(Misused):
            Notice("price", "fine", ("fine", bad))


def test_a_level_bounds_what_is_shown() -> None:
    """H09."""
    assert rendered(NOTICE, Level.FULL) == (NOTICE.title, "\n".join(NOTICE.lines))
    title, body = rendered(NOTICE, Level.SUMMARY)
    assert (title, "119" in body, "navy" in body) == (NOTICE.title, False, False)
    shown = {rendered(Notice(kind, "secret"), Level.NUDGE) for kind in ("price", "alarm", "order")}
    assert len(shown) == 1
    assert "secret" not in repr(shown)


async def test_the_terminal_writes_text_and_no_markup() -> None:
    """C03."""
    stream = io.StringIO()
    terminal: Channel = Terminal(stream)
    await terminal.send(Notice("order", "[bold]Done[/bold]", ("[link=x]",)), warrant())
    assert stream.getvalue() == "[bold]Done[/bold]\n  [link=x]\n"
    assert terminal.host is None


async def test_a_terminal_that_cannot_write_a_character_shows_its_number() -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, "ascii")
    await Terminal(stream).send(Notice("price", "鞋"), warrant())
    assert raw.getvalue() == b"\\u978b\n"


async def test_a_terminal_that_is_gone_showed_nothing() -> None:
    stream = io.StringIO()
    stream.close()
    with pytest.raises(NotDone):
        await Terminal(stream).send(NOTICE, warrant())


# --- where it goes


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("json://127.0.0.1:8000/x", "127.0.0.1:8000"),
        ("jsons://user:pass@Hooks.Example/x", "hooks.example"),
        ("json://hooks.example", "hooks.example"),
        ("gotifys://push.example:8443/AbCdEfGhIjKlMnO", "push.example:8443"),
        ("ntfy://topic", "ntfy.sh"),
        ("ntfys://ntfy.example/topic", "ntfy.example"),
        ("mailto://me:word@gmail.com", "smtp.gmail.com:587"),
        ("mailtos://me:word@mail.example?smtp=out.mail.example", "out.mail.example:587"),
        ("mailto://127.0.0.1:2525?from=a@b.example&to=c@d.example", "127.0.0.1:2525"),
        ("tgram://123456789:abcdefg_hijklmnop-qrstuvwxyzABCDEFG/1/", "api.telegram.org"),
        ("discord://1234567890/abcdefghijklmnop", "discord.com"),
        (f"pover://{'u' * 30}@{'t' * 30}", "api.pushover.net"),
        ("line://token/U123", "api.line.me"),
    ],
)
def test_a_url_shows_the_host_that_is_to_be_granted(url: str, host: str) -> None:
    assert host_of(url) == host


@pytest.mark.parametrize(
    "url",
    [
        "",
        "nonsense",
        "nowhere://x",
        "https://shop.example/",
        "json://[::1]/",
        "json://2130706433/",
        "slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ/",
        "dbus://",
    ],
)
def test_a_url_that_hides_where_it_goes_is_no_channel(url: str) -> None:
    with pytest.raises(Misused) as caught:
        host_of(url)
    assert "TIiajkdnlazkcOXrIdevi7FQ" not in "".join(traceback.format_exception(caught.value))


async def test_a_notice_goes_nowhere_else(web: Server) -> None:
    """A02: one that was not granted, not encrypted, too late, or not counted is not sent."""
    phone = channel(f"json://{web.host}/")
    refused = [
        warrant("127.0.0.1:1"),
        warrant(web.host, local=False),
        warrant(web.host, ends_in_s=-1),
        warrant(web.host, requests=0),
    ]
    for each in refused:
        with pytest.raises(Refused):
            await phone.send(NOTICE, each)
    assert web.heard == []


async def test_a_certificate_that_is_not_checked_is_not_private() -> None:
    """F09."""
    phone = channel("jsons://hooks.example/?verify=no")
    with pytest.raises(Refused):
        await phone.send(NOTICE, warrant("hooks.example", local=False))


# --- sending


async def test_a_notice_arrives_by_http(web: Server) -> None:
    phone: Channel = channel(f"json://{web.host}/hook")
    await phone.send(NOTICE, warrant(web.host))
    got = json.loads(web.heard[1])
    assert web.heard[0].startswith("POST /hook ")
    assert (got["title"], got["message"]) == (NOTICE.title, "\n".join(NOTICE.lines))


async def test_a_notice_arrives_by_mail() -> None:
    async with opened(Server(smtp=True)) as mail:
        post = channel(f"mailto://{mail.host}?from=a@b.example&to=c@d.example&format=text")
        await post.send(NOTICE, warrant(mail.host))
    assert len(mail.heard) == 1
    assert NOTICE.title in mail.heard[0]
    assert "c@d.example" in mail.heard[0]


async def test_the_channels_level_is_all_that_leaves(web: Server) -> None:
    """H09."""
    await channel(f"json://{web.host}/", Level.NUDGE).send(NOTICE, warrant(web.host))
    assert "Sweater" not in web.heard[1]


@pytest.mark.parametrize(
    ("status", "kind"), [("401 No", StoreRefused), ("500 Oh", Unclear), ("302 Go", StoreRefused)]
)
async def test_a_service_that_says_no_is_asked_once(
    web: Server, status: str, kind: type[MancipleError]
) -> None:
    """D06, F05: no second try by `?retry`, and no redirect by `?redirect`."""
    web.status, web.headers = status, f"Location: http://{web.host}/other\r\n"
    with pytest.raises(kind):
        await channel(f"json://{web.host}/?retry=3&redirect=yes").send(NOTICE, warrant(web.host))
    assert len(web.heard) == 2


async def test_a_mail_server_that_says_no_is_understood() -> None:
    async with opened(Server(smtp=True, status="550")) as mail:
        post = channel(f"mailto://{mail.host}?from=a@b.example&to=c@d.example")
        with pytest.raises(StoreRefused):
            await post.send(NOTICE, warrant(mail.host))


@pytest.mark.parametrize("url", ["json://{}/", "mailto://{}?from=a@b.example&to=c@d.example"])
async def test_without_a_connection_nothing_was_sent(url: str) -> None:
    async with opened(Server()) as closed:
        pass
    with pytest.raises(StoreUnreachable):
        await channel(url.format(closed.host)).send(NOTICE, warrant(closed.host))


async def test_no_answer_before_the_deadline_is_unclear(web: Server) -> None:
    """E14."""
    web.silent = True
    async with asyncio.timeout(10):
        phone = channel(f"json://{web.host}/?rto=1", deadline_s=0.3)
        with pytest.raises(Unclear):
            await phone.send(NOTICE, warrant(web.host))


async def test_the_environment_neither_reroutes_nor_logs_in(
    web: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """F07: the variables are gone from this process, for whatever apprise uses inside."""
    monkeypatch.setenv("no_proxy", "")
    monkeypatch.setenv("NO_PROXY", "")
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login u password p\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    async with opened(Server()) as proxy:
        for variable in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(variable, f"http://{proxy.host}")
        await channel(f"json://{web.host}/").send(NOTICE, warrant(web.host))
    assert proxy.heard == []
    assert "authorization" not in web.heard[0].lower()
    assert "http_proxy" not in os.environ


@pytest.mark.parametrize("status", ["200 OK", "401 No"])
async def test_the_url_shows_up_nowhere(
    web: Server, caplog: pytest.LogCaptureFixture, status: str
) -> None:
    """H01, H06: with every logger at its loudest."""
    caplog.set_level(logging.DEBUG)
    for name in ("apprise", "urllib3", "urllib3.connectionpool", "requests"):
        caplog.set_level(logging.DEBUG, logger=name)
    web.status, secret, text = status, "canary", ""
    phone = channel(f"json://user:{secret}@{web.host}/{secret}?+X-Key={secret}")
    try:
        await phone.send(NOTICE, warrant(web.host))
    except MancipleError as error:
        text = "".join(traceback.format_exception(error)) + str(error.hint)
    assert secret in web.heard[0]
    assert secret not in caplog.text + text + repr(phone)
