"""Looking at the user's own public profile, where they host it."""

from dataclasses import dataclass
from typing import ClassVar

from manciple.policies.actions import Verb
from manciple.policies.errors import StoreRefused
from manciple.policies.warrant import Warrant
from manciple.tools.plugin import Call, Context, Need

MAX_BYTES = 128 * 1024
"""No shop has to read more of a profile."""


class LookAtProfile(Call):
    """Fetch the user's public profile from where they host it."""

    url: str
    local: bool = False
    """May it be on this machine or a private network, and speak plain http?"""


@dataclass(frozen=True, slots=True)
class HostedProfile:
    """What lies there."""

    url: str
    text: str
    """The document itself (JSON)."""

    cached: bool
    """Does the host let others keep a copy for a minute, as the protocol wants?"""


@dataclass(frozen=True, slots=True)
class ProfileLook:
    """The tool."""

    name: ClassVar[str] = "profile_look"
    id: ClassVar[str] = "profile"
    takes: ClassVar[type[LookAtProfile]] = LookAtProfile
    gives: ClassVar[type[HostedProfile]] = HostedProfile

    def need(self, call: LookAtProfile) -> Need:
        """What must have been granted. Pure. Raises `Misused` for what is no such address."""
        from manciple.tools.stores.ucp_profile import hosted_at

        return Need(Verb.AGENT_READ, host=hosted_at(call.url, local=call.local).host)

    async def run(self, call: LookAtProfile, warrant: Warrant, context: Context) -> HostedProfile:
        """Fetch it as a shop does: no redirects, and not without end."""
        from manciple.tools.stores.ucp_profile import hosted_at

        place = hosted_at(call.url, local=call.local)
        answer = await context.http().request("GET", place.url, warrant)
        if answer.status != 200 or answer.url != place.url:
            raise StoreRefused(
                f"{place.host} does not show the profile there",
                hint="host what was exported at exactly that address, without a redirect",
            )
        answer.json()
        if len(answer.body) > MAX_BYTES:
            raise StoreRefused(f"{place.host} shows something else there: it is too large")
        control = answer.headers.get("cache-control", "")
        return HostedProfile(place.url, answer.body.decode(), "max-age" in control)
