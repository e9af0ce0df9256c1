"""A plan that is shown step by step while it comes."""

import time
from dataclasses import replace

import pytest

from manciple.agent.model_asking import Limits
from manciple.agent.plan import (
    Plan,
    Step,
)
from manciple.agent.planner import PlannerFailed
from tests.agent.openai_server import (
    Raw,
    Script,
    Server,
    Stream,
    serving,
)
from tests.agent.scripted import FIND, KNOWN, PUT, WORDS, planned, planner


async def the_steps(*script: Script, limits: Limits | None = None) -> tuple[list[Step], Server]:
    seen: list[Step] = []
    async with serving(*script) as server:
        streaming = replace(planner(server, limits=limits), seen=seen.append)
        assert isinstance(await streaming.plan(WORDS, KNOWN), Plan)
    return seen, server


async def test_each_step_is_seen_as_soon_as_it_is_whole() -> None:
    steps = [FIND, PUT, {**FIND, "id": "s3"}]
    seen: list[str] = []
    come: list[int] = []

    def heard(step: Step) -> None:
        seen.append(step.id)
        come.append(round((time.monotonic() - begun) * 1000))

    async with serving(Stream("plan", {"steps": steps}, piece=40, pause_s=0.03)) as server:
        begun = time.monotonic()
        plan = await replace(planner(server), seen=heard).plan(WORDS, KNOWN)
        whole = round((time.monotonic() - begun) * 1000)
    assert isinstance(plan, Plan)
    assert seen == ["s1", "s2", "s3"]
    assert come[0] < whole - 200
    assert server.requests[0].json["stream"] is True


async def test_a_streamed_step_is_the_one_that_is_planned() -> None:
    seen, _ = await the_steps(Stream("plan", {"steps": [FIND, PUT]}))
    async with serving(planned(FIND, PUT)) as server:
        plan = await planner(server).plan(WORDS, KNOWN)
    assert isinstance(plan, Plan)
    assert seen == plan.steps


async def test_without_a_terminal_nothing_is_streamed() -> None:
    async with serving(planned(FIND)) as server:
        await planner(server).plan(WORDS, KNOWN)
    assert not server.requests[0].json.get("stream")


@pytest.mark.parametrize(
    ("stream", "said"),
    [
        (Stream("plan", {"steps": [FIND]}, breaks_after=3), "read|reached|no plan"),
        (Stream("plan", '{"steps": [{"id": '), "is no plan"),
        (Stream("plan", "[" * 2_000), "is no plan|cannot be read"),
        (Stream("plan", {"steps": [FIND]}, pause_s=5), "did not answer in time"),
        (
            Stream("plan", {"steps": [{**FIND, "id": f"s{n}"} for n in range(500)]}, piece=400),
            "no plan|larger",
        ),
        (Raw(b"data: canary\n\n", headers={"Content-Type": "text/event-stream"}), "read"),
        (Raw(b"data: {}\n\n" * 3, headers={"Content-Type": "text/event-stream"}), "read|no plan"),
        (Raw(b"busy", 429), "wants no more requests now"),
        (Raw(b"broken", 500), "status 500"),
    ],
)
async def test_a_broken_or_slow_stream_is_one_clear_error(stream: Script, said: str) -> None:
    seen: list[Step] = []
    async with serving(stream) as server:
        limits = Limits(deadline_s=3 if isinstance(stream, Stream) and stream.pause_s else 30)
        with pytest.raises(PlannerFailed, match=said) as caught:
            await replace(planner(server, limits=limits), seen=seen.append).plan(WORDS, KNOWN)
    assert caught.value.hint
    assert len(server.requests) <= 3
    assert all(isinstance(step, Step) for step in seen)
