"""Approving: what a person is shown, what they sign, and when that counts.

The text is rendered by this code from the action alone, escaped and bounded; no model and no
shop writes any of it. The statement that is signed binds the action's digest, the grant and its
version, the end of the quote, and a nonce that is good once.
"""

import os
from dataclasses import dataclass
from datetime import datetime, timedelta

from manciple.policies.actions import Action, Argument, Item, Verb
from manciple.policies.canonical import encode
from manciple.policies.entries import Approved, Asked
from manciple.policies.grant_text import parse
from manciple.policies.grant_words import VERB_WORDS, sentence
from manciple.policies.grants import Mode
from manciple.policies.keys import PublicKeys, Signer, UserKey, WorkKey

LIFE = timedelta(hours=24)
"""How long a request waits where the shop's quote does not end sooner."""

WIDTH = 60
"""A piece of foreign text is cut here, so that it cannot push the amount off the screen."""


@dataclass(frozen=True, slots=True)
class Screen:
    """What the person sees before saying yes."""

    lines: tuple[str, ...]
    """Plain text, no control characters; the host comes first and last."""

    challenge: str
    """What has to be typed: `yes`, or the amount."""

    needs_passphrase: bool


def screen(asked: Asked) -> Screen:
    """Render one request. Pure; the same request always gives the same text."""
    action = asked.action
    host = action.host or "this machine"
    typed = asked.mode is Mode.ASK_TYPED
    amount = str(action.cost) if action.cost else "yes"
    lines = [f"{asked.request}: {VERB_WORDS[action.verb]} at {host}"]
    lines += [_item_line(item) for item in action.items]
    if action.cost:
        lines.append(f"  total     {action.cost}, with shipping and tax")
    whole = action.verb is Verb.NET_FETCH  # what leaves as words is shown to the last one
    for argument in filter(_telling, action.arguments):
        text = _said(argument)
        lines.append(f"  {argument.name:<10}{_escaped(text) if whole else shown(text)}")
    if action.fields:
        uses = ", ".join(f"{use.field} ({use.handling})" for use in action.fields)
        lines.append(f"  sends     {uses} to {host}, to {action.purpose}")
    if action.brings:
        # Whole, whatever its length: what is signed is what is seen.
        brought = sentence(parse(action.brings))
        lines.append(f"  with it you sign a grant: it {_escaped(brought)}")
        lines.append(f"    {_escaped(action.brings)}")
    lines.append(f"  asked by {action.asker}, under {asked.grant} version {asked.version}")
    end = f"{amount} at {host}" if action.cost else host
    lines.append(f"  {VERB_WORDS[action.verb]}: {end}")
    return Screen(tuple(lines), amount if typed and action.cost else "yes", typed)


def shown(text: str, limit: int = WIDTH) -> str:
    """Escape foreign text for a terminal: every character that is not plainly visible."""
    visible = _escaped(text)
    return visible if len(visible) <= limit else visible[: limit - 1] + "…"


def _escaped(text: str) -> str:
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text)


def statement(asked: Asked, nonce: str) -> bytes:
    """Return the bytes that a mandate signs."""
    return encode(
        {
            "request": asked.request,
            "action": asked.action.digest,
            "grant": asked.grant,
            "version": asked.version,
            "expires": asked.expires.isoformat(),
            "nonce": nonce,
        }
    )


def approve(asked: Asked, key: UserKey | WorkKey) -> Approved:
    """Sign one request: with the user key where it must be typed, else with the work key."""
    nonce = os.urandom(16).hex()
    signer: Signer = "user" if isinstance(key, UserKey) else "work"
    signature = key.sign("mandate", statement(asked, nonce)).hex()
    return Approved(asked.request, signer, nonce, signature)


def counts(asked: Asked, approved: Approved, keys: PublicKeys, now: datetime) -> bool:
    """Is this a good mandate for that request, now?"""
    enough = approved.signer == "user" or asked.mode is not Mode.ASK_TYPED
    try:
        signature = bytes.fromhex(approved.signature)
    except ValueError:
        return False
    return (
        enough
        and approved.request == asked.request
        and now < asked.expires
        and keys.verify(approved.signer, "mandate", statement(asked, approved.nonce), signature)
    )


def expiry(action: Action, now: datetime) -> datetime:
    """Return until when a request for `action` waits."""
    end = now + LIFE
    return min(end, action.expires) if action.expires else end


def _item_line(item: Item) -> str:
    kind = " ".join(f"{part}" for part in (item.brand, item.size, item.colour) if part)
    seller = f", sold by {shown(item.seller)}" if item.seller else ""
    what = f"{shown(item.title)}" + (f" ({shown(kind)})" if kind else "")
    return (
        f"  {item.quantity} × {item.unit_price}  {what}, variant {shown(item.variant, 24)}{seller}"
    )


def _telling(argument: Argument) -> bool:
    names = {"words", "brand", "sizes", "colour", "price_max", "then", "quantity", "until"}
    return argument.name in names and argument.value not in {None, ""}


def _said(argument: Argument) -> str:
    value = argument.value
    if argument.name == "until" and isinstance(value, str):
        return str((datetime.fromisoformat(value) - timedelta(seconds=1)).date())
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
