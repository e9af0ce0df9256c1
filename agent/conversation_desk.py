"""The desk for a conversation: takes line after line, does what each means, keeps what was said.

Each turn opens the home anew, as a command of its own would: what was revoked meanwhile counts, and
Ctrl-C ends one turn as it ends a command. Nothing of a conversation is written but the runs.
"""

from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeAlias

from manciple.agent import presence
from manciple.agent.app import App
from manciple.agent.changing import JOINT
from manciple.agent.desk import asked_back, refused_back, think_of
from manciple.agent.followups import meant
from manciple.agent.handing_desk import ask_once
from manciple.agent.language import answer_in, language_of
from manciple.agent.plan import Command, Plan, Planned, Question, Refusal
from manciple.agent.planner import Planner
from manciple.agent.run_desk import run_plan
from manciple.agent.runs import Author
from manciple.agent.session import Session, after, asked, looked, settled
from manciple.agent.turns import SAYS, Do, Look, Plain, bare
from manciple.agent.voice import Voice
from manciple.policies.actions import Asker
from manciple.policies.errors import MancipleError, Misused

DONE, STOPPED, TERMINATED = 0, 130, 143
PROMPT = "you> "
LEAVES = frozenset({"exit", "quit", "bye", "goodbye", "再見", "掰掰", "離開", "結束"})
GOES_ON = frozenset({"go on", "continue", "繼續"})

Work: TypeAlias = Callable[[App, Voice], Awaitable[int]]


@dataclass(frozen=True, slots=True)
class _Item:
    """One plan, question or command of a turn that is left to do."""

    words: str
    planned: Planned
    run: str | None = None
    undoes: bool = False
    planned_by: Author = "model"


@dataclass(slots=True)
class Conversation:
    """One conversation: its session, and what is left of the turn."""

    planner: Planner
    session: Session = field(default_factory=Session)
    left: deque[_Item] = field(default_factory=deque["_Item"])
    open: tuple[str, bool] | None = None
    """The run that is not over, and whether it undoes something."""

    async def hear(self, app: App, voice: Voice, words: str) -> int:
        """Find out what these words mean now, and do it up to the first command."""
        self.left.clear()
        await ask_once(app, voice)
        if self.open is not None:
            self._took(app, *self.open)  # somebody may have approved it meanwhile
        known = app.known()
        turn = meant(self.session, words, known)
        if isinstance(turn, Look):
            voice.say("looking for it first")
            before = self.session
            await self._run(app, voice, _Item(turn.words, turn.plan, planned_by=turn.planned_by))
            self.session = looked(before, self.session)
            turn = meant(self.session, words, known, looked=True)
        match turn:
            case Do():
                voice.say("understood from this conversation, no tokens")
                for each in turn.planned:
                    item = _Item(turn.words, each, undoes=turn.undoes, planned_by=turn.planned_by)
                    self.left.append(item)
            case Plain(store=store):
                narrowed = known if store is None else replace(known, stores=(store,))
                self.session = settled(self.session)
                said = turn.words
                if store and isinstance(await self.planner.plan(said, narrowed), Question):
                    said = f"{said}{JOINT}{store}"  # a model is told what was picked
                thought = await think_of(app, voice, said, self.planner, narrowed)
                planned, by = thought.planned, thought.planned_by
                if turn.answered and isinstance(planned, Command):
                    planned = Question(text=SAYS[language_of(turn.words)]["own_words"])
                by = "model" if turn.answered else by
                self.left.append(_Item(thought.words, planned, thought.run, planned_by=by))
            case Look():
                raise Misused("what was looked for is not clear", hint="say all of it again")
        return await self.go_on(app, voice)

    async def go_on(self, app: App, voice: Voice) -> int:
        """Do what is left of the turn, up to the next command, which is for the caller."""
        code = DONE
        while self.left and not isinstance(self.left[0].planned, Command):
            item = self.left.popleft()
            match item.planned:
                case Plan():
                    code = await self._run(app, voice, item)
                case Question() as question:
                    self.session = asked(
                        self.session, item.words, question, app.known(), item.planned_by
                    )
                    code = _put(voice, question)
                case Refusal() as refusal:
                    code = refused_back(voice, refusal)
                case Command():
                    pass
            if code != DONE:
                self.left.clear()
        return code

    async def _run(self, app: App, voice: Voice, item: _Item) -> int:
        run = item.run or app.book.new_run()
        self.session = settled(self.session)
        if not isinstance(item.planned, Plan):
            raise TypeError(item.planned)
        self.open = (run, item.undoes)
        try:
            return await run_plan(
                app, voice, item.words, item.planned, Asker.AGENT, run, item.planned_by
            )
        finally:
            self._took(app, run, item.undoes)

    def _took(self, app: App, run: str, undoes: bool) -> None:
        """Take over what became of a run, also of one that was stopped or refused."""
        try:
            kept = app.run(run)
        except MancipleError:  # it was not even begun
            self.open = None
            return
        self.session = after(self.session, kept, undoes=undoes)
        self.open = (run, undoes) if kept.state in {"open", "waiting"} else None


def converse(
    voice: Voice,
    planner: Planner,
    with_home: Callable[[Work], None],
    command: Callable[[list[str]], None],
) -> int:
    """Take lines until the user leaves. Raises `Misused` without a terminal.

    `with_home` opens the home and does the work in it, `command` runs a command line; both leave
    with `SystemExit` or `typer.Exit` where the exit code is not 0.
    """
    if not presence.at_terminal():
        raise Misused("a conversation needs a terminal", hint='manciple ask "what you want"')
    conversation = Conversation(planner)
    voice.say("say what you want; exit, 再見 or Ctrl-C leaves")
    while (words := _line()) is not None:
        if bare(words).casefold() in LEAVES:
            break
        if words.strip():
            _turn(conversation, voice, words.strip(), with_home, command)
    voice.say("bye")
    return DONE


def _line() -> str | None:
    """Return the next line; None at the end. Ctrl-C clears a line that was begun, else leaves."""
    while True:
        try:
            return presence.line(PROMPT)
        except KeyboardInterrupt:
            presence.newline()
            if not presence.begun():
                return None


def _turn(
    conversation: Conversation,
    voice: Voice,
    words: str,
    with_home: Callable[[Work], None],
    command: Callable[[list[str]], None],
) -> None:
    answer_in(words)  # here, where it lasts: what opens the home runs in a context of its own
    if words.casefold() in GOES_ON and conversation.open is not None:
        line = ["resume", conversation.open[0]]
        _tried(conversation, voice, partial(command, line))
        return
    _tried(conversation, voice, lambda: with_home(lambda a, v: conversation.hear(a, v, words)))
    while conversation.left:
        head = conversation.left.popleft()
        if isinstance(head.planned, Command):
            _tried(conversation, voice, partial(command, head.planned.words))
        else:
            conversation.left.appendleft(head)
            _tried(conversation, voice, lambda: with_home(conversation.go_on))


def _tried(conversation: Conversation, voice: Voice, work: Callable[[], None]) -> None:
    """Do a part of a turn; whatever ends it, the conversation goes on, but for SIGTERM."""
    from typer import Exit

    code = DONE
    try:
        work()
    except Exit as left:
        code = left.exit_code
    except SystemExit as left:
        code = left.code if isinstance(left.code, int) else DONE
    except KeyboardInterrupt:
        code = STOPPED
    except MancipleError as error:
        conversation.left.clear()
        voice.error(error)
    if code == TERMINATED:
        raise SystemExit(code)
    if code:
        conversation.left.clear()
    if code == STOPPED:
        run = conversation.open
        kept = f"; {run[0]} is kept as far as it came: manciple resume {run[0]}" if run else ""
        voice.say(f"stopped{kept}")


def _put(voice: Voice, question: Question) -> int:
    """Put a question whose choices are answered by their numbers."""
    if not question.choices:
        return asked_back(voice, question)
    numbered = (f"  {n}. {choice}" for n, choice in enumerate(question.choices, 1))
    voice.say(question.text, *numbered)
    return DONE
