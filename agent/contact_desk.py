"""The desk for who we say we are: what each request to a shop carries as its `User-Agent`."""

from manciple.agent.app import App
from manciple.agent.voice import Voice
from manciple.tools.calls import USER_AGENT, user_agent

DONE = 0
CONTACT = "contact"
"""The setting; empty where the user says none."""


def contact(app: App, voice: Voice, address: str | None) -> int:
    """Show it, or keep how the user is reached. Raises `Misused` for what is no address."""
    if address is not None:
        if address != "none":
            user_agent(address)
        app.book.keep_setting(CONTACT, "" if address == "none" else address)
    kept = app.book.setting(CONTACT)
    said = user_agent(kept) if kept else USER_AGENT
    voice.answer({"user_agent": said, CONTACT: kept or None}, f"every shop is told: {said}")
    if address not in {None, "none"}:
        voice.say("every shop that is asked from here sees that address")
    return DONE
