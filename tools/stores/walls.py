"""What it means that a shop answered something else than what was asked for.

A wall is told as one, with whose it is and the link that a person opens; never as "sold out".
"""

from manciple.policies.errors import StoreRefused
from manciple.tools.extract.page import Page
from manciple.tools.extract.said import Wall
from manciple.tools.extract.walls import maker_of, wall_of
from manciple.tools.http import Answer

_HTML = ("text/html", "application/xhtml")


def refusal(answer: Answer, host: str) -> StoreRefused:
    """Return the error for an answer that is no success. Pure."""
    if wall := _wall(answer):
        return walled(wall, answer, host)
    if answer.status == 429:
        return StoreRefused(f"{host} has too many requests now (429)", hint="try again later")
    return StoreRefused(f"{host} answered {answer.status}")


def walled(wall: Wall, answer: Answer, host: str) -> StoreRefused:
    """Return the error for a page that stands in the shop's place: a refusal, or a captcha."""
    maker = maker_of(answer.body, answer.headers)
    by_hand = f"open it yourself: {answer.url.partition('?')[0]}"
    if wall is Wall.CAPTCHA:
        return StoreRefused(
            f"{host} asks whether a person is there ({maker})"
            if maker
            else f"{host} asks whether a person is there",
            hint=by_hand,
        )
    return StoreRefused(
        f"{host} does not let this program see that page ({maker})"
        if maker
        else f"{host} does not let this program see that page",
        hint=by_hand,
    )


def _wall(answer: Answer) -> Wall | None:
    if not answer.headers.get("content-type", "text/html").startswith(_HTML):
        return None
    found = wall_of(Page(answer.body, answer.url))
    if found is None and answer.status in {401, 403}:
        return Wall.BLOCKED
    return found


def read_wall(answer: Answer, host: str) -> StoreRefused | None:
    """Return the error for a wall that was answered where data were asked for; None: none is."""
    said = answer.headers.get("content-type", "")
    if not said.startswith(_HTML):
        return None
    wall = _wall(answer)
    return walled(wall, answer, host) if wall else None
