"""`manciple mcp` as a client meets it: another process, a real client, both of its streams."""

import asyncio
import contextlib
import json
import os
import re
import shlex
import signal
import subprocess
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from mcp.client import Client

from manciple.agent.app import opened
from manciple.agent.mcp_desk import McpClient
from manciple.agent.typist import manciple
from manciple.policies import approval
from manciple.policies.home import Home
from manciple.policies.key_stores import read_key_file
from manciple.policies.keys import public_keys
from manciple.tools.stores.practice import PracticeShop
from tests.agent.mcp_clients import answer, mcp_client
from tests.practice import PROFILE, SKU, furnish, here, open_shop
from tests.terminal import SIGNED, YES, Person, told

LOOK = "tool=cart,find verb=cart.read,offer.read asker=mcp hosts added mode auto"
FILL = "tool=cart verb=cart.add asker=mcp hosts added items category in {goods} mode ask"
INITIALIZE = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {
        "protocolVersion": "2025-06-18",
        "capabilities": {},
        "clientInfo": {"name": "by hand", "version": "1"},
    },
}


@contextmanager
def furnished(settled: Person, folder: Path) -> Generator[tuple[Person, PracticeShop, str], None]:
    before = os.umask(0o077)
    person = settled.copied(folder)
    with open_shop() as (shop, base):
        furnish(person, base)
        yield person, shop, base.removeprefix("http://")
    os.umask(before)


@pytest.fixture(scope="module")
def at_the_shop(
    settled: Person, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Person, PracticeShop, str]]:
    """Somebody with a shop, whose MCP clients may look and ask for the cart."""
    with furnished(settled, tmp_path_factory.mktemp("mcp") / "person") as (person, shop, host):
        for scope in (LOOK, FILL):
            signed = person.type("grant", scope, answers=SIGNED)
            assert signed.code == 0, signed.shown
        yield person, shop, host


async def typed(person: Person, *words: str, answers: Sequence[tuple[str, str]] = ()) -> str:
    """Let the person type a command at a terminal, in a process of its own."""
    ran = await asyncio.to_thread(lambda: person.type(*words, answers=answers))
    assert ran.code == 0, ran.shown
    return ran.shown


async def handle(client: Client, host: str) -> str:
    found = await answer(client, "find", store=host, words="trail shoe")
    named = [each for each in found["offers"] if each["shop_says"]["variant"] == SKU]
    return str(named[0]["offer"])


def started(person: Person) -> "subprocess.Popen[bytes]":
    pipe = subprocess.PIPE
    return subprocess.Popen(
        manciple("mcp"), env=person.environment, stdin=pipe, stdout=pipe, stderr=pipe
    )


def said(process: "subprocess.Popen[bytes]", *messages: bytes | Mapping[str, object]) -> None:
    assert process.stdin is not None
    for each in messages:
        line = each if isinstance(each, bytes) else json.dumps(each).encode()
        process.stdin.write(line + b"\n")
    process.stdin.flush()


def ended(process: "subprocess.Popen[bytes]") -> tuple[int, str, str]:
    out, err = process.communicate(timeout=60)
    return process.returncode, out.decode(), err.decode()


def test_a_client_reads_asks_waits_is_approved_and_revoked(settled: Person, tmp_path: Path) -> None:
    with furnished(settled, tmp_path / "person") as (person, shop, host):
        answers = asyncio.run(the_story(person, shop, host, tmp_path / "stderr"))
        said_there = (tmp_path / "stderr").read_text("utf-8")
        assert not told([said_there, str(answers)], values())
        assert here(person, "audit", "verify").code == 0
        assert '"mcp"' in here(person, "audit", "log", "--json").stdout


async def the_story(
    person: Person, shop: PracticeShop, host: str, stderr: Path
) -> list[dict[str, object]]:
    async with mcp_client(person, stderr) as client:
        names = {tool.name for tool in (await client.list_tools()).tools}
        assert {"shops", "find", "cart_put", "order_place"} <= names
        denied = await answer(client, "find", store=host, words="trail shoe")
        assert (denied["status"], denied["code"]) == ("denied", "outside")
        await typed(person, *shlex.split(denied["hint"])[1:], answers=SIGNED)  # as it stands
        waiting = await answer(client, "find", store=host, words="trail shoe")
        await typed(person, "approve", waiting["request"], answers=[YES])
        assert (await answer(client, "find", store=host, words="trail shoe"))["status"] == "done"
        await typed(person, "revoke", "g8", "--signed", answers=SIGNED)
        for scope in (LOOK, FILL):
            await typed(person, "grant", scope, answers=SIGNED)
        offer = await handle(client, host)
        waiting = await answer(client, "cart_put", offer=offer, quantity=1)
        assert waiting["status"] == "waiting"
        assert not shop.carts
        request = waiting["request"]
        assert waiting["approve"] == f"manciple approve {request}"
        assert "asked by  mcp" in await typed(person, "approve", request, answers=[YES])
        done = await answer(client, "cart_put", offer=offer, quantity=1)
        assert (done["status"], len(done["lines"])) == ("done", 1)
        assert [line.quantity for held in shop.carts for line in held.lines] == [1]
        await typed(person, "revoke", "--all")
        gone = await client.call_tool("find", {"store": host})
        assert gone.is_error
        assert gone.structured_content["code"] in {"stopped", "no_grant"}
    return [denied, waiting, done]


def values() -> list[str]:
    return [value for value in PROFILE.values() if len(value) >= 6]


@pytest.mark.sample
def test_two_clients_at_once_share_a_yes(
    at_the_shop: tuple[Person, PracticeShop, str], tmp_path: Path
) -> None:
    person, shop, host = at_the_shop
    asyncio.run(both(person, host, tmp_path))
    assert [line.quantity for held in shop.carts for line in held.lines] == [2]
    assert here(person, "audit", "verify").code == 0


async def both(person: Person, host: str, folder: Path) -> None:
    async with (
        mcp_client(person, folder / "one") as one,
        mcp_client(person, folder / "two") as two,
    ):
        offer = await handle(one, host)
        for expected in ("waiting", "done"):
            calls = [answer(each, "cart_put", offer=offer, quantity=2) for each in (one, two)]
            answers = await asyncio.gather(*calls)
            assert {each["status"] for each in answers} == {expected}
            if expected == "waiting":
                (request,) = {each["request"] for each in answers}
                await typed(person, "approve", request, answers=[YES])
        reads = [answer(each, "find", store=host, words="shoe") for each in (one, two) * 6]
        statuses = [each["status"] for each in await asyncio.gather(*reads)]
        assert set(statuses) == {"done"}


def test_garbage_is_skipped_and_stdout_is_the_protocols_alone(
    at_the_shop: tuple[Person, PracticeShop, str],
) -> None:
    person, _, host = at_the_shop
    process = started(person)
    garbage: list[bytes | Mapping[str, object]] = [
        b"\x00\xff\xfe not json",
        b"{" * 50_000,
        b"[" * 3_000_000,
        b'{"jsonrpc": "2.0", "id": 1, "method": 7}',
        b"[]",
        b"",
        b'{"jsonrpc": "2.0", "method": "notifications/nothing"}',
    ]
    call = {"name": "find", "arguments": {"store": host, "words": "\u0000" * 10}}
    odd = {"name": "find", "arguments": [1]}
    said(
        process,
        *garbage,
        INITIALIZE,
        {"jsonrpc": "2.0", "method": "notifications/initialized"},
        *garbage,
        {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": odd},
        {"jsonrpc": "2.0", "id": 3, "method": "no/such"},
        {"jsonrpc": "2.0", "id": 4, "method": "tools/call", "params": call},
    )
    assert process.stdout is not None
    lines = [json.loads(process.stdout.readline()) for _ in range(4)]
    code, rest, err = ended(process)
    assert (code, rest) == (0, "")
    assert err.splitlines() == [
        "a line on stdin is no message of the protocol, and was skipped",
        "hint: an MCP client starts this and speaks with it: docs/mcp.md",
    ], "said once, for who types there"
    by_id = {line["id"]: line for line in lines}
    assert by_id[1]["result"]["serverInfo"]["name"] == "manciple"
    assert "error" in by_id[2]
    assert "error" in by_id[3]
    assert by_id[4]["result"]["structuredContent"]["status"] in {"done", "failed"}


def test_a_locked_vault_is_a_clear_answer_and_exit_5(
    at_the_shop: tuple[Person, PracticeShop, str], tmp_path: Path
) -> None:
    person = at_the_shop[0].copied(tmp_path / "locked")
    person.key_file.unlink()
    process = started(person)
    call: dict[str, object] = {"name": "shops", "arguments": dict[str, object]()}
    said(
        process,
        INITIALIZE,
        {"jsonrpc": "2.0", "method": "notifications/initialized"},
        {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": call},
    )
    assert process.stdout is not None
    _, answered = (json.loads(process.stdout.readline()) for _ in range(2))
    code, _, err = ended(process)
    assert code == 5
    assert answered["result"]["isError"]
    assert answered["result"]["structuredContent"]["code"] == "locked"
    assert answered["result"]["structuredContent"]["hint"]
    assert len(re.findall(r"^manciple: error: ", err, re.MULTILINE)) == 1


@pytest.mark.parametrize(
    "how",
    [
        "stdin closed",
        pytest.param("stdout closed", marks=pytest.mark.sample),
        pytest.param("SIGTERM", marks=pytest.mark.sample),
        pytest.param("SIGKILL", marks=pytest.mark.sample),
    ],
)
def test_a_client_that_disappears_amid_an_effect_has_it_done_once_by_the_next(
    at_the_shop: tuple[Person, PracticeShop, str], tmp_path: Path, how: str
) -> None:
    person, shop, host = at_the_shop
    person = person.copied(tmp_path / "person")
    call = asyncio.run(asked_and_approved(person, host))
    process = started(person)
    said(process, INITIALIZE, {"jsonrpc": "2.0", "method": "notifications/initialized"})
    assert process.stdout is not None
    assert process.stdin is not None
    process.stdout.readline()
    if how == "stdout closed":
        process.stdout.close()
    else:
        shop.moods.go_silent(1)
    said(process, {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": call})
    time.sleep(1.5)
    if how == "stdin closed":
        process.stdin.close()
    elif how == "SIGTERM":
        process.send_signal(signal.SIGTERM)
    elif how == "SIGKILL":
        process.kill()
    code = process.wait(30)
    assert code == {"SIGTERM": 143, "SIGKILL": -9}.get(how, 0)
    assert process.stderr is not None
    assert b"Traceback" not in process.stderr.read()
    for stream in (process.stdin, process.stdout, process.stderr):
        with contextlib.suppress(BrokenPipeError):
            stream.close()
    shop.moods.go_silent(0)
    done = asyncio.run(called_again(person, call))
    if done["status"] == "waiting":  # its yes was spent on a try that certainly did nothing
        assert person.type("approve", done["request"], answers=[YES]).code == 0
        done = asyncio.run(called_again(person, call))
    assert done["status"] == "done"
    offer = call["arguments"]["offer"]
    assert [each["quantity"] for each in done["lines"] if each["offer"] == offer] == [3]
    assert here(person, "audit", "verify").code == 0


async def asked_and_approved(person: Person, host: str) -> dict[str, Any]:
    """Ask for three, have it approved by somebody whose machine then stops; return the call."""
    work = read_key_file(person.key_file, public_keys(Home(person.home)))
    async with opened(Home(person.home), work) as app:
        client = McpClient(app)
        found = await client.call("find", {"store": host, "words": "trail shoe"})
        arguments = {"offer": found.data["offers"][0]["offer"], "quantity": 3}
        waiting = await client.call("cart_put", arguments)
        with app.ledger.writing(datetime.now(UTC)) as page:
            asked = page.request(waiting.data["request"]).asked
            page.append(approval.approve(asked, work))
    return {"name": "cart_put", "arguments": arguments}


async def called_again(person: Person, call: dict[str, Any]) -> dict[str, Any]:
    work = read_key_file(person.key_file, public_keys(Home(person.home)))
    async with opened(Home(person.home), work) as app:
        told = await McpClient(app).call(call["name"], call["arguments"])
    return {"status": told.status, **told.data}
