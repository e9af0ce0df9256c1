"""The only way to a model's endpoint: records what is sent, and bounds what comes back."""

from collections.abc import AsyncIterator, Callable, Mapping
from typing import TYPE_CHECKING, cast

from manciple.agent.planner import PlannerFailed

if TYPE_CHECKING:
    from typing import TypeAlias

    import httpx2

    Client: TypeAlias = httpx2.AsyncClient

TEST = "see what `manciple model test` says"
"""What to do where an endpoint does not do its part."""


def client(
    known_by: Mapping[str, str],
    record: Callable[[str], None],
    *,
    max_bytes: int,
    timeout_s: float,
) -> "Client":
    """Make the client that the provider's library speaks through.

    `known_by` are the headers with the key, and what the provider's wire wants besides; `record` is
    called with the body of each request, as it is about to be sent.
    """
    import httpx2

    return httpx2.AsyncClient(
        transport=_transport(known_by, record, max_bytes),
        trust_env=False,
        follow_redirects=False,
        timeout=timeout_s,
    )


def _transport(
    known_by: Mapping[str, str], record: Callable[[str], None], max_bytes: int
) -> "httpx2.AsyncBaseTransport":
    """Make the way to the endpoint.

    It writes the headers itself, from a closed list, so that nothing the SDK finds in the
    environment (keys, organisation, custom headers) or tells about this machine goes along.
    """
    import httpx2

    class Bounded(httpx2.AsyncByteStream):
        """An answer that stops at `max_bytes`."""

        def __init__(self, stream: httpx2.AsyncByteStream) -> None:
            self._stream = stream

        async def __aiter__(self) -> AsyncIterator[bytes]:
            left = max_bytes
            async for chunk in self._stream:
                left -= len(chunk)
                if left < 0:
                    raise PlannerFailed("the model's answer is larger than allowed", hint=TEST)
                yield chunk

        async def aclose(self) -> None:
            await self._stream.aclose()

    class Wire(httpx2.AsyncBaseTransport):
        """Sends what was recorded, and nothing else."""

        def __init__(self) -> None:
            self._below = httpx2.AsyncHTTPTransport(trust_env=False)

        async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
            body = await request.aread()
            headers = {
                "Host": request.headers["Host"],
                "Content-Type": "application/json",
                "Accept": request.headers.get("Accept", "application/json"),
                "Accept-Encoding": "identity",
                "User-Agent": "manciple",
                **known_by,
            }
            record(body.decode())
            response = await self._below.handle_async_request(
                httpx2.Request(
                    request.method,
                    request.url,
                    headers=headers,
                    content=body,
                    extensions=request.extensions,
                )
            )
            # A compressed answer was not asked for, and would be bounded before it unfolds.
            if response.headers.get("Content-Encoding", "identity") != "identity":
                raise PlannerFailed("the model's answer is larger than allowed", hint=TEST)
            response.stream = Bounded(cast("httpx2.AsyncByteStream", response.stream))
            return response

        async def aclose(self) -> None:
            await self._below.aclose()

    return Wire()
