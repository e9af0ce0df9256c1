"""The providers of models: where each is, how a key is shown to it, and what speaks with it.

OpenAI's chat completions are what Ollama, vLLM, LM Studio and most others speak too; Anthropic's
and Google's own wire need an optional part of the installation.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from manciple.policies.errors import MancipleError

if TYPE_CHECKING:
    from pydantic_ai.models import Model

    from manciple.agent.model_transport import Client

ProviderName: TypeAlias = Literal["openai", "anthropic", "google"]
_PLACEHOLDER = "sent-by-the-transport"
"""Given to the libraries as key: else they look for one in the environment."""


@dataclass(frozen=True, slots=True)
class Provider:
    """One kind of endpoint."""

    name: ProviderName
    url: str
    """Where it is, unless the user says another place; empty: they have to say."""

    header: str
    """What a key is sent in."""

    before: str = ""
    """What stands before the key in it."""

    always: tuple[tuple[str, str], ...] = ()
    """Headers that the wire needs besides."""

    def headers(self, key: str | None) -> dict[str, str]:
        """Return what a request has to say of who asks."""
        shown = {self.header: f"{self.before}{key}"} if key else {}
        return {**dict(self.always), **shown}


PROVIDERS: Mapping[ProviderName, Provider] = {
    "openai": Provider("openai", "", "Authorization", "Bearer "),
    "anthropic": Provider(
        *("anthropic", "https://api.anthropic.com", "x-api-key"),
        always=(("anthropic-version", "2023-06-01"),),
    ),
    "google": Provider("google", "https://generativelanguage.googleapis.com", "x-goog-api-key"),
}


def model_of(provider: ProviderName, url: str, name: str, way: "Client") -> "Model":
    """Make what speaks with a model. Raises `MancipleError` where that part is not installed."""
    try:
        match provider:
            case "openai":
                return _openai(url, name, way)
            case "anthropic":
                return _anthropic(url, name, way)
            case "google":
                return _google(url, name, way)
    except ImportError as error:
        raise MancipleError(
            f"the part that speaks with {provider} is not installed",
            hint=f"pip install 'manciple[{provider}]'",
        ) from error


def _openai(url: str, name: str, way: "Client") -> "Model":
    from openai import AsyncOpenAI
    from pydantic_ai.models.openai import OpenAIChatModel
    from pydantic_ai.providers.openai_compatible import OpenAICompatibleProvider

    sdk = AsyncOpenAI(base_url=url, api_key=_PLACEHOLDER, max_retries=0, http_client=way)
    provider = OpenAICompatibleProvider("model", openai_client=sdk)
    return OpenAIChatModel(name, provider=provider)


def _anthropic(url: str, name: str, way: "Client") -> "Model":
    from anthropic import AsyncAnthropic
    from pydantic_ai.models.anthropic import AnthropicModel
    from pydantic_ai.providers.anthropic import AnthropicProvider

    sdk = AsyncAnthropic(base_url=url, api_key=_PLACEHOLDER, max_retries=0, http_client=way)
    return AnthropicModel(name, provider=AnthropicProvider(anthropic_client=sdk))


def _google(url: str, name: str, way: "Client") -> "Model":
    from pydantic_ai.models.google import GoogleModel
    from pydantic_ai.providers.google import GoogleProvider

    provider = GoogleProvider(api_key=_PLACEHOLDER, base_url=url, http_client=way)
    return GoogleModel(name, provider=provider)
