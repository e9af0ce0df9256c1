"""The chosen model, asked through the gate: for a plan, for another plan, for a choice.

The provider is a recipient of data like any other: without a grant for its host nothing is sent,
and nothing that comes from a field of the vault unless the grant lists that field. Every prompt is
kept, for `why --prompts`.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Protocol, TypeVar
from urllib.parse import urlsplit

from manciple.agent.choosing import Candidate, Judged
from manciple.agent.plan import Plan, Question, Refusal, Step
from manciple.agent.planner import Behind, Fact, Known, PlannedAgain
from manciple.agent.providers import PROVIDERS, ProviderName
from manciple.agent.steps import action_of
from manciple.policies.actions import (
    MODEL,
    USER,
    Action,
    Argument,
    Asker,
    FieldUse,
    Handling,
    Origin,
    Source,
    ToolId,
    Verb,
)
from manciple.policies.canonical import digest
from manciple.policies.decision import Allowed, Denied
from manciple.policies.errors import AwaitsApproval, Refused
from manciple.policies.gate import Effect, Gate, Performed, Waiting
from manciple.policies.secret import Secret
from manciple.policies.vault import Vault
from manciple.policies.warrant import Warrant
from manciple.tools.book import Book, Prompt
from manciple.tools.plugin import Need

if TYPE_CHECKING:
    from manciple.agent.model_asking import Endpoint

KEY = FieldUse("model.key", Handling.PLAIN)
PURPOSE = "plan"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Chosen:
    """The model that the user chose."""

    url: str
    name: str
    provider: ProviderName = "openai"

    @property
    def host(self) -> str:
        """As grants name it."""
        parts = urlsplit(self.url)
        return f"{parts.hostname}:{parts.port}" if parts.port else str(parts.hostname)


class ModelDenied(Refused):
    """The gate said no to asking the model."""

    def __init__(self, action: Action, denied: Denied) -> None:
        super().__init__(f"the model may not be asked: {denied.rule}")
        self.action = action
        self.denied = denied


def chosen(book: Book) -> Chosen | None:
    """Return the model that the user chose; None where there is none."""
    url, name = book.setting("model_url"), book.setting("model_name")
    provider = book.setting("model_provider") or "openai"
    known = next((each for each in PROVIDERS.values() if str(each.name) == provider), None)
    return Chosen(url, name, known.name) if url and name and known else None


class Home(Protocol):
    """An open home, as far as asking a model needs it."""

    @property
    def gate(self) -> Gate:
        """The one door."""
        ...

    @property
    def vault(self) -> Vault:
        """For masking, and for the names of what is set."""
        ...

    @property
    def book(self) -> Book:
        """Where the choice of a model, and prompts, are kept."""
        ...

    @property
    def clock(self) -> Callable[[], datetime]:
        """Gives the time now."""
        ...

    def known(self) -> Known:
        """Return all that a planner may know."""
        ...


def thinker_of(app: Home) -> "Thinker | None":
    """Return the chosen model's thinker; None where no model is chosen."""
    choice = chosen(app.book)
    return Thinker(app, choice) if choice else None


@dataclass(frozen=True, slots=True)
class Thinker:
    """Asks the chosen model. Keeps the protocols of a replanner and of a chooser."""

    name: ClassVar[str] = "model"
    app: Home
    choice: Chosen

    async def plan(
        self,
        words: str,
        run: str,
        seen: Callable[[Step], None] | None = None,
        spent: Callable[[int], None] = lambda _: None,
    ) -> Plan | Question | Refusal:
        """Have these words planned, for the run of that id.

        Raises `ModelDenied`, `AwaitsApproval`, `PlannerFailed`.
        """
        from manciple.agent.model_planner import ModelPlanner
        from manciple.agent.vocabulary import complaint, vocabulary

        async def ask(endpoint: "Endpoint") -> Plan | Question | Refusal:
            planner = ModelPlanner(
                endpoint=endpoint,
                vocabulary=vocabulary(),
                check=complaint,
                seen=seen,
                spent=spent,
            )
            return await planner.plan(words, self.app.known())

        return await self._asked((Argument("words", words, (USER,)),), ask, run, f"{run}/model")

    async def replan(
        self, words: str, known: Known, facts: tuple[Fact, ...], behind: Behind
    ) -> PlannedAgain:
        """Have the rest of a run planned anew, where that may be done without asking."""
        from manciple.agent.model_planner import ModelPlanner
        from manciple.agent.vocabulary import vocabulary

        masked = self.app.vault.masked(words)

        async def ask(endpoint: "Endpoint") -> PlannedAgain:
            planner = ModelPlanner(endpoint=endpoint, vocabulary=vocabulary())
            return await planner.replan(masked, known, facts)

        told = tuple(f"{fact.step} {fact.tool} {fact.came} {fact.code or ''}" for fact in facts)
        arguments = (
            Argument("facts", told, tuple(sorted({MODEL, *behind.origins}))),
            Argument("words", masked, (USER,)),
        )
        return await self._quietly(arguments, ask, behind)

    async def choose(self, words: str, candidates: tuple[Candidate, ...], behind: Behind) -> Judged:
        """Have one of the candidates picked, where that may be done without asking."""
        from manciple.agent.chooser import ModelChooser, line

        masked = self.app.vault.masked(words)

        async def ask(endpoint: "Endpoint") -> Judged:
            return await ModelChooser(endpoint).choose(masked, candidates)

        shops = {Origin(Source.SHOP, candidate.store) for candidate in candidates}
        origins = tuple(sorted({MODEL, *shops, *behind.origins}))
        arguments = (
            Argument("candidates", tuple(map(line, candidates)), origins),
            Argument("words", masked, tuple(sorted({USER, *behind.origins}))),
        )
        return await self._quietly(arguments, ask, behind)

    async def _quietly(
        self,
        arguments: tuple[Argument, ...],
        ask: "Callable[[Endpoint], Awaitable[T]]",
        behind: Behind,
    ) -> T:
        """Ask in the middle of a run, only where no person has to be asked first."""
        key = f"{behind.run}/model/{behind.what}"
        return await self._asked(arguments, ask, behind.run, key, quietly=True)

    async def _asked(
        self,
        arguments: tuple[Argument, ...],
        ask: "Callable[[Endpoint], Awaitable[T]]",
        run: str,
        key: str,
        *,
        quietly: bool = False,
    ) -> T:
        """Ask, through the gate, under `key`, which names the run that it is for.

        `quietly`: only where no person has to be asked first.
        """
        app, choice = self.app, self.choice
        has_key = KEY.field in app.vault.names()
        told = {
            FieldUse(origin.of, Handling.PLAIN)
            for argument in arguments
            for origin in argument.origins
            if origin.source is Source.VAULT
        }
        fields = tuple(sorted({*told, KEY} if has_key else told))
        need = Need(
            Verb.NET_FETCH, host=choice.host, fields=fields, purpose=PURPOSE if fields else None
        )
        manifest = digest("tool", ["model", choice.provider, choice.url, choice.name])
        action = action_of(ToolId("model", manifest), need, Asker.AGENT, arguments)
        if quietly and not isinstance(app.gate.would(action), Allowed):
            raise Refused("the model is not asked for this without a person")

        async def act(warrant: Warrant) -> T:
            if choice.host not in warrant.hosts:
                raise Refused("the model's host is not the one that was allowed")
            secret = Secret(warrant.value(KEY.field)) if has_key else None
            return await ask(self._endpoint(secret, run))

        match await app.gate.perform(action, Effect(act, object), key=key):
            case Performed(result=result):
                return result  # type: ignore[return-value]  # what `act` gave, and nothing kept
            case Denied() as denied:
                raise ModelDenied(action, denied)
            case Waiting() as waiting:
                raise AwaitsApproval(
                    f"asking the model waits for your approval: {waiting.request}",
                    hint=f"manciple approve {waiting.request}",
                )

    def _endpoint(self, key: Secret[str] | None, run: str) -> "Endpoint":
        from manciple.agent.model_asking import Endpoint

        app, choice = self.app, self.choice

        def record(body: str) -> None:
            app.book.keep_prompt(Prompt(app.clock(), run, choice.host, choice.name, body))

        return Endpoint(
            provider=choice.provider, url=choice.url, model=choice.name, key=key, record=record
        )
