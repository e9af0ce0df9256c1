"""The desk for runs: a plan is run, its questions are put, and what came of it is shown."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import cast

from manciple.agent import answers, comparing, presence, signing
from manciple.agent.app import App
from manciple.agent.choosing import INNER, Answered, Chosen
from manciple.agent.language import in_words, spoken
from manciple.agent.plan import Plan, Step
from manciple.agent.plan_words import step_line
from manciple.agent.presence import Reply
from manciple.agent.rates_desk import rates_of
from manciple.agent.refusals import refused, standing
from manciple.agent.run_story import question_lines, step_came
from manciple.agent.runner import Progress
from manciple.agent.runs import Author, Run
from manciple.agent.voice import Voice, data_of
from manciple.policies.actions import Asker
from manciple.policies.errors import AwaitsApproval, Misused
from manciple.tools.estimating import Totals
from manciple.tools.find import Found
from manciple.tools.notices import Sent
from manciple.tools.profile import FieldValue
from manciple.tools.watches import Watch

DONE, DENIED, WAITS = 0, 3, 4


async def run_plan(
    app: App,
    voice: Voice,
    words: str,
    plan: Plan,
    asker: Asker,
    run: str | None = None,
    planned_by: Author = "model",
) -> int:
    """Run a plan and say how far it came; `run` is the id of the run, where it has one."""
    with live(app, voice):
        progress = await app.start(words, plan, asker, run, planned_by)
    return await told(app, voice, progress)


@contextmanager
def live(app: App, voice: Voice) -> Generator[None, None, None]:
    """Show at a terminal which step is under way."""
    before = app.runner
    with voice.live("asking the shop …") as now:

        def seen(run: Run, step: Step) -> None:
            steps = run.plan.steps
            if len(steps) > 1:
                now(f"{steps.index(step) + 1}/{len(steps)} {step_line(run.plan, step, spoken())}")

        app.runner = replace(before, seen=seen)
        try:
            yield
        finally:
            app.runner = before


async def told(app: App, voice: Voice, progress: Progress) -> int:
    """Say how far a run came; at a terminal, ask for what it waits for: a yes, or an answer."""
    while progress.waiting is not None or progress.run.asking is not None:
        if progress.waiting is None:
            on = await _answered(app, voice, progress)
            if on is None:
                return WAITS
            progress = on
            continue
        request = progress.waiting.request
        if other := progress.waiting.asked_by:
            voice.say(f"{other} asked the same before: one answer counts for both, and once")
        if progress.changed is not None:
            voice.say(f"{progress.changed}, so nothing was done and you are asked anew")
        if not presence.at_terminal():
            if voice.as_json:
                voice.answer({"waiting": request}, "")
            else:
                show_results(app, progress, voice)
            raise AwaitsApproval(
                f"{request} waits for your approval", hint=f"manciple approve {request}"
            )
        reply = signing.sign_request(app.ledger, request, app.clock)
        if reply is not Reply.YES:
            return not_yet(app, voice, request, reply)
        with live(app, voice):
            progress = await app.resume(progress.run.id)
    return await _over(app, voice, progress)


async def _over(app: App, voice: Voice, progress: Progress) -> int:
    """Show what a run gave that is over, and raise what ended it."""
    show_results(app, progress, voice)
    if progress.refusals and progress.run.state == "done":  # the plan could do without
        for refusal in progress.refusals:
            left = refused(refusal, app.clock(), standing(app.ledger))
            voice.say(f"{in_words('all but this was done: ')}{in_words(str(left))}")
            voice.hint(left.hint or "")
        return DONE
    if progress.refusals:
        return await _denied(app, voice, progress)
    if progress.error:
        raise progress.error
    return DONE


async def _denied(app: App, voice: Voice, progress: Progress) -> int:
    """Say what was refused; at a terminal a grant for it is one key away."""
    refusal = progress.refusals[0]
    error = refused(refusal, app.clock(), standing(app.ledger))
    if voice.as_json or not presence.at_terminal():
        raise error
    voice.error(error)
    if not signing.offer_grant(app.ledger, refusal, app.clock):
        return error.exit_code
    with live(app, voice):
        again = await app.resume(progress.run.id)
    return await told(app, voice, again)


def show_results(app: App, progress: Progress, voice: Voice) -> None:
    """Show what the last steps gave: all that was found, else the last result.

    What was chosen, and what was skipped, is said beside it.
    """
    run = progress.run
    for step in run.plan.steps:
        if step.tool in _SAID or step.id in run.left:
            voice.say(step_came(run, step))
    values = [each for step in run.plan.steps for each in _several(progress.value(step.id))]
    found = [value for value in values if isinstance(value, Found)]
    chosen = [value.offer for value in values if isinstance(value, Chosen) and value.offer]
    rest = [value for value in values if not isinstance(value, _UNSHOWN)]
    last = rest[-1] if rest else None
    watches = list(_watches(progress))
    if isinstance(last, Watch) and (watches[1:] or watches[0][1] == "watch_stop"):
        data = [data_of(watch) for watch, _ in watches]
        voice.answer(data[0] if len(data) == 1 else {"watches": data}, map(_watch_line, watches))
    elif last is not None:
        answers.show(last, voice)
    elif chosen:
        answers.offers([Found(chosen[-1].ref.host, (chosen[-1],))], voice)
    elif asked := [value for value in values if isinstance(value, Totals)]:
        comparing.totals(asked, voice, app.currency, rates_of(app.book))
    elif found:
        said = {name for step in run.plan.steps for name in step.arguments}
        answers.offers(found, voice, said)


_SAID = frozenset({*INNER, "tell"})
"""Steps that give nothing to show, and are said."""

_UNSHOWN = (Found, Totals, Chosen, Answered, Sent, FieldValue)


def _watches(progress: Progress) -> Iterator[tuple[Watch, str]]:
    """Yield each watch that was set or stopped, and by which tool, in the plan's order."""
    for step in progress.run.plan.steps:
        for value in _several(progress.value(step.id)):
            if isinstance(value, Watch):
                yield value, step.tool


def _watch_line(watch: tuple[Watch, str]) -> str:
    kept, tool = watch
    return f"{kept.id} is stopped" if tool == "watch_stop" else answers.watch_sentence(kept)


def _several(value: object) -> tuple[object, ...]:
    if value is None:
        return ()
    return cast("tuple[object, ...]", value) if isinstance(value, tuple) else (value,)


async def _answered(app: App, voice: Voice, progress: Progress) -> Progress | None:
    """Have the user answer, and go on; None where they leave it. Raises `AwaitsApproval`."""
    pick = _answer(voice, progress)
    if pick is None:
        voice.say(f"left as it is: manciple resume {progress.run.id} NUMBER")
        return None
    with live(app, voice):
        return await app.resume(progress.run.id, pick)


def _answer(voice: Voice, progress: Progress) -> int | None:
    """Have the user pick by number; None where they leave it. Raises `AwaitsApproval`."""
    run = progress.run
    asking = run.asking
    if asking is None or not presence.at_terminal():
        voice.answer({"run": run.id, **data_of(asking)}, question_lines(run))
        raise AwaitsApproval(
            f"{run.id} waits for your answer", hint=f"manciple resume {run.id} NUMBER"
        )
    voice.say(*question_lines(run))
    typed = presence.asked(f"type a number from 1 to {len(asking.choices)}, or leave it: ")
    fits = typed.isascii() and typed.isdecimal() and 1 <= int(typed[:4]) <= len(asking.choices)
    return int(typed) if fits else None


async def resume(app: App, voice: Voice, run: str, pick: int | None) -> int:
    """Go on with a run that stopped: with an answer, or a new budget."""
    saved = app.run(run)
    if saved.state in {"done", "failed"}:
        raise Misused(f"{run} is over: {saved.state}", hint=f"manciple why {run}")
    if saved.asking is not None and pick is None:
        return await told(app, voice, Progress(saved))
    with live(app, voice):
        progress = await app.resume(run, pick)
    return await told(app, voice, progress)


def not_yet(app: App, voice: Voice, request: str, reply: Reply) -> int:
    """Say which it was: declined, so that it is over, or left, so that it waits."""
    if reply is Reply.NO:
        app.close_declined(request)
        voice.say(f"declined: {request} no longer waits, and nothing was done")
        return DENIED
    voice.say(f"left as it is; {request} still waits: manciple approve {request}")
    return WAITS
