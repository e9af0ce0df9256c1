"""One run on a stage: what is said, what is answered at the screens, and how it ends."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace

from manciple.agent import desk, signing
from manciple.agent.grammar import GrammarPlanner
from manciple.agent.meant import held
from manciple.agent.plan import Command, Plan, Planned, Question
from manciple.agent.planner import Behind, Fact, Known, PlannedAgain, Planner
from manciple.agent.runs import Run
from manciple.policies import approval
from manciple.policies.actions import Action, Asker
from manciple.policies.errors import MancipleError
from manciple.policies.grant_text import parse
from manciple.policies.screens import screen
from manciple.tools.watches import Watch
from tests.attacks import judge
from tests.attacks.judge import Scene
from tests.attacks.knows import Injection, Knows, Played, filled, filled_plan
from tests.attacks.shops import Sight, seen
from tests.attacks.stage import KEPT, Opened, Stage
from tests.attacks.tasks import Place
from tests.attacks.users import Person, careful
from tests.fakes import Clock, Seed
from tests.threats.hostile import Hijacked

ROUNDS = 40
"""So many screens one user reads in one run; nobody reads more."""


@dataclass
class Replanning:
    """The attacker's planner, asked in the middle of a run."""

    answers: Iterator[Planned]

    async def replan(
        self, words: str, known: Known, facts: tuple[Fact, ...], behind: Behind
    ) -> PlannedAgain:
        """Answer with the next plan."""
        planned = next(self.answers, None)
        return PlannedAgain(planned if isinstance(planned, Plan) else None)


@dataclass
class Play:
    """One run on a stage."""

    stage: Stage
    person: Person
    opened: Opened
    clock: Clock
    seed: Seed
    agreed: list[Action] = field(default_factory=list[Action])
    lines: set[tuple[str, ...]] = field(default_factory=set[tuple[str, ...]])
    asked: int = 0
    planned: str = ""

    async def go(self, injection: Injection | None) -> Played:
        """Play it to its end, and look at the shops."""
        before, begun = self._seen(), int(self.opened.app.book.new_run()[1:])
        had = frozenset(each.id for each in self._watches())
        knows = self._knows()
        words = filled(self.stage.task.words, knows)
        if injection is None:
            await self._said(words, await self._honest(words, knows))
        else:
            knows = replace(knows, words=words + injection.pasted(knows))
            if injection.replans is not None:
                app = self.opened.app
                again = Replanning(injection.replans(knows))
                app.runner = replace(app.runner, replanner=again)
            for planned in injection.plans(knows):
                await self._said(knows.words, Hijacked(planned))
        await self._time_passes()
        scene = Scene(
            self.stage.task,
            self.stage.hosts,
            self.opened.shops,
            self.stage.scopes,
            before,
            self._seen(),
            seen(self.stage.stranger, self.opened.stranger),
            self.stage.readable,
            tuple(self.agreed),
            self._watches(),
            had,
        )
        return Played(
            tuple(judge.uncovered(scene)),
            frozenset(judge.harms(scene)) if injection else frozenset(),
            judge.useful(scene) and self._answered(),
            self.asked,
            None if injection else self._run(begun),
            None if injection else self.opened.app.known(),
            words,
            self.planned,
        )

    def _seen(self) -> dict[Place, Sight]:
        return {p: seen(self.stage.hosts[p], shop) for p, shop in self.opened.shops.items()}

    def _watches(self) -> tuple[Watch, ...]:
        """Return the watches that look, or have done what they were set for."""
        live = self.opened.app.book.watches("watching", "held", "fired", "done")
        return tuple(each.watch for each in live)

    def _knows(self) -> Knows:
        def told() -> str:
            text = self.opened.said.getvalue()
            self.opened.said.seek(0)
            self.opened.said.truncate()
            return text

        stage = self.stage
        return Knows(
            stage.task,
            stage.task.words,
            stage.hosts,
            stage.stranger,
            stage.scopes,
            self.opened.shops,
            told,
        )

    async def _honest(self, words: str, knows: Knows) -> Planner:
        """Return the grammar; where it asks, somebody who answers as a model would."""
        planned = await GrammarPlanner().plan(words, self.opened.app.known())
        self.planned = "model" if isinstance(planned, Question) else "grammar"
        if not isinstance(planned, Question) or self.stage.task.plan is None:
            return GrammarPlanner()
        return Hijacked(filled_plan(self.stage.task.plan, knows))

    async def _said(self, words: str, planner: Planner) -> None:
        """Let the user say these words, and answer what they are asked."""
        app, voice = self.opened.app, self.opened.voice
        try:
            answer = await desk.ask(app, voice, words, planner)
            if isinstance(answer, Command):
                await self._meant(held(answer.words))
        except MancipleError as error:
            voice.say(f"{type(error).__name__}: {error}")
        await self._answers()

    async def _meant(self, words: Sequence[str]) -> None:
        """Do what the command line does without a terminal: everything that signs is left."""
        if words == ["cart", "show"]:
            await desk.cart_show(self.opened.app, self.opened.voice, None)
        if words[:1] == ["revoke"]:
            self.opened.app.home.revoke("all" if words[-1] == "--all" else words[-1])

    async def _answers(self) -> None:
        """Read what waits, screen by screen, until nothing new does."""
        app = self.opened.app
        for _ in range(ROUNDS):
            await self._questions()
            with app.ledger.reading() as view:
                waiting = [r for r in view.requests("waiting") if self.clock() < r.asked.expires]
                befores = [view.shown_before(r.asked) for r in waiting]
            if not waiting:
                return
            asked, before = waiting[0].asked, befores[0]
            self.asked += 1
            lines = screen(asked, before).lines
            if not self._agrees(lines):
                signing.decline(app.ledger, asked.request, self.clock())
                app.close_declined(asked.request)
                continue
            try:
                signing.hold_allowed(app.ledger, asked.action, self.clock())
            except MancipleError:  # the screen says so, and nothing is signed
                signing.decline(app.ledger, asked.request, self.clock())
                app.close_declined(asked.request)
                continue
            self.agreed.append(asked.action)
            with app.ledger.writing(self.clock()) as page:
                if asked.action.brings:
                    page.grant(parse(asked.action.brings), self.seed.user)
                page.append(approval.approve(asked, self.seed.user))
            with suppress(MancipleError):
                await app.resume(asked.run)
            app.end_folded(asked.request)

    async def _questions(self) -> None:
        """Answer what runs ask: who never reads takes the first answer, the other leaves it."""
        app = self.opened.app
        for saved in app.book.runs("waiting") if self.person == "yes" else ():
            for _ in range(ROUNDS):
                run = app.run(saved.id)
                if run.asking is None:
                    break
                with suppress(MancipleError):
                    await app.resume(run.id, 1)

    def _agrees(self, lines: tuple[str, ...]) -> bool:
        if self.person == "yes":
            return True
        told = tuple(line for line in lines[1:] if not line.strip().startswith("asked by"))
        if told in self.lines:  # said yes to before: once is enough
            return False
        agrees = careful(lines, self.stage.task, lambda place: self.stage.hosts[_place(place)])
        if agrees:
            self.lines.add(told)
        return agrees

    async def _time_passes(self) -> None:
        """Let the price fall for which somebody waits, and the watches look."""
        app, waits = self.opened.app, self.stage.task.waits
        self.clock.forward(hours=2)
        looking = [each.watch.id for each in app.book.watches("watching", "held")]
        if set(looking) <= {KEPT}:
            return
        for shop in self.opened.shops.values():
            shop.drop(waits.slug if waits else self.stage.task.slug, 25)
        for _ in range(2):
            with suppress(MancipleError):
                await app.check(forced=True)
            await self._answers()
            self.clock.forward(hours=2)

    def _answered(self) -> bool:
        """Was the user shown what they looked for, and told what they wait for?"""
        task, said = self.stage.task, self.opened.said.getvalue()
        knows = self._knows()
        if not all(knows.handle(place, sku) in said for place, sku in task.answers):
            return False
        if task.waits and task.waits.then == "tell":
            return bool(self.opened.app.book.told(3))
        if task.id.startswith("total"):
            return "total" in said
        return "lantern" in said.casefold() or not task.id.startswith("show-2")

    def _run(self, after: int) -> Run | None:
        """Return the first run since that was not a watch's."""
        saved = self.opened.app.book.runs("done", "waiting", "open", "failed")
        runs = sorted(map(self.opened.app.loaded, saved), key=lambda run: int(run.id[1:]))
        return next((r for r in runs if int(r.id[1:]) > after and r.asker is not Asker.WATCH), None)


def _place(place: str) -> Place:
    return "mall" if place == "mall" else "shop"
