"""A model at the command line: chosen, granted, seen at work, and read back."""

import asyncio
import json
import re
import threading
from collections.abc import Generator
from contextlib import contextmanager

from tests.agent.openai_server import Calls, Script, Server, Stream, serving
from tests.practice import furnish, here, one_clear_line, open_shop
from tests.terminal import SIGNED, Person

ODD = "perhaps something nice for the garden party at mine"


@contextmanager
def open_model(*script: Script) -> Generator[Server, None, None]:
    """Serve a scripted model from a thread, for programs in other processes."""
    ready, stop, found = threading.Event(), threading.Event(), list[Server]()

    async def serve() -> None:
        async with serving(*script) as server:
            found.append(server)
            ready.set()
            await asyncio.to_thread(stop.wait)

    thread = threading.Thread(target=asyncio.run, args=(serve(),), daemon=True)
    thread.start()
    try:
        assert ready.wait(10)
        yield found[0]
    finally:
        stop.set()
        thread.join(10)


def steps(host: str) -> dict[str, object]:
    store = {"kind": "worked", "value": host}
    show = {"id": "s1", "tool": "cart_show", "arguments": {"store": store}}
    find = {**show, "id": "s2", "tool": "find"}
    return {"steps": [show, find]}


def test_the_steps_of_a_plan_are_shown_at_a_terminal_as_they_come(person: Person) -> None:
    with open_shop() as (_, base):
        furnish(person, base)
        plan = steps(base.removeprefix("http://"))
        with open_model(Stream("plan", plan, piece=30), Calls((("plan", plan),))) as server:
            chosen = here(person, "model", "set", server.url, "scripted")
            scope = re.search(r"manciple grant '(.*)'", chosen.stderr)
            assert scope is not None
            assert person.type("grant", scope[1], answers=SIGNED).code == 0
            typed = person.type("ask", ODD)
            assert typed.code == 0, typed.shown
            lines = typed.shown.splitlines()
            first = next(n for n, line in enumerate(lines) if line.startswith("  1. "))
            assert "cart" in lines[first]
            assert lines[first + 1].startswith("  2. look at 127.0.0.1")
            assert re.fullmatch(r"planned by scripted in \d+\.\d s, 110 tokens", lines[first + 2])
            piped = here(person, "ask", ODD)
            assert piped.code == 0
            assert "  1. " not in piped.stderr
        assert [r.json.get("stream", False) for r in server.requests] == [True, False]
        listed = json.loads(here(person, "model", "prompts", "--json").stdout)["prompts"]
        assert [each["body"] for each in listed] == [each.text for each in server.requests]
        why = here(person, "why", listed[0]["run"], "--prompts")
        assert ODD in why.stdout
        told = here(person, "why", listed[0]["run"]).stdout
        assert f"said: {ODD}" in told
        assert here(person, "model", "forget").code == 0
        one_clear_line(here(person, "why", listed[0]["run"], "--prompts"), 1, "no prompt")


def test_a_slip_at_choosing_is_one_clear_line(person: Person) -> None:
    for words in (["scripted"], ["x", "--provider", "bedrock"], ["http://far.example/v1", "x"]):
        one_clear_line(here(person, "model", "set", *words), 2)
    assert here(person, "model", "set", "claude", "--provider", "anthropic").code == 0
    shown = json.loads(here(person, "model", "show", "--json").stdout)
    assert shown["url"] == "https://api.anthropic.com"
