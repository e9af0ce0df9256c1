"""The fold's steps over what was asked for, approved, begun and ended."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from manciple.policies.actions import Verb
from manciple.policies.approval import counts, expiry
from manciple.policies.bounds import counted, lines_of, outside
from manciple.policies.entries import (
    Approved,
    Asked,
    Declined,
    FieldErased,
    FieldSet,
    Finished,
    Intended,
    Record,
)
from manciple.policies.folded import Folded, FoldedIntent, FoldedLine
from manciple.policies.keys import PublicKeys
from manciple.policies.spending import worths
from manciple.policies.view import Request

_NAME = re.compile("a[1-9][0-9]{0,17}", re.ASCII)


def effect_step(
    folded: Folded, record: Record, keys: PublicKeys, seen: datetime | None
) -> Iterator[str]:
    """Move `folded` on by such an entry, and say what is wrong with it.

    `seen` is the latest instant before it.
    """
    entry = record.entry
    match entry:
        case Intended():
            yield from _intended(folded, entry, record, seen)
        case Finished():
            yield from _finished(folded, entry, record)
        case Asked():
            yield from _asked(folded, entry, record, seen)
        case Approved():
            yield from _approved(folded, entry, record, keys)
        case Declined():
            yield from _declined(folded, entry)
        case FieldSet():
            folded.fields[entry.field] = entry.version
        case FieldErased():
            folded.fields.pop(entry.field, None)
        case _:
            return


def _asked(folded: Folded, entry: Asked, record: Record, seen: datetime | None) -> Iterator[str]:
    number = _number(entry.request)
    if entry.request in folded.requests or number <= folded.asked:
        yield f"{entry.request} was asked for twice"
    folded.asked = max(number, folded.asked)
    if entry.expires > expiry(entry.action, record.at):
        yield f"{entry.request} was to wait for longer than requests do"
    yield from outside(folded, entry, record.at, seen, entry.mode)
    folded.requests[entry.request] = Request(entry, "waiting", record.at, None)


def _number(request: str) -> int:
    """Return the number in a request's name; 0 for a name that no request gets."""
    return int(request[1:]) if _NAME.fullmatch(request) else 0


def _approved(folded: Folded, entry: Approved, record: Record, keys: PublicKeys) -> Iterator[str]:
    request = folded.requests.get(entry.request)
    if request is None or request.state != "waiting":
        yield f"{entry.request} was approved without being asked for"
        return
    folded.requests[entry.request] = replace(request, state="approved", approved=entry)
    if entry.nonce in folded.nonces:
        yield f"the approval of {entry.request} was given before"
    folded.nonces.add(entry.nonce)
    if not counts(request.asked, entry, keys, record.at):
        yield f"the approval of {entry.request} does not carry its signature"


def _declined(folded: Folded, entry: Declined) -> Iterator[str]:
    request = folded.requests.get(entry.request)
    if request is None:
        yield f"{entry.request} was declined without being asked for"
        return
    folded.requests[entry.request] = replace(request, state=entry.state)


def _intended(
    folded: Folded, entry: Intended, record: Record, seen: datetime | None
) -> Iterator[str]:
    before, yes = folded.intents.get(entry.key), None
    again = {"failed"} if _kept(entry) else {"failed", "done"}
    twice = entry.key in folded.done and _kept(entry)
    if twice or (before and before.state not in again):
        yield "an effect was begun twice"
    if entry.reserved != (entry.action.cost if entry.action.verb.spends else None):
        yield "an effect reserved another sum than it costs"
    if entry.request is not None:
        request = folded.requests.get(entry.request)
        yes = request.asked.mode if request else None
        yield from _on_request(folded, entry, entry.request, record)
    yield from outside(folded, entry, record.at, seen, yes)
    paid = entry.reserved
    after = FoldedIntent(
        state="open",
        grant=entry.grant,
        minor=paid.minor if paid else 0,
        currency=paid.currency if paid else None,
        host=entry.action.host if paid else None,
        at=record.at,
        tries=before.tries + 1 if before else 1,
        failures=before.failures if before else 0,
    )
    _keep(folded, entry.key, after)
    folded.tried[entry.key] = entry
    if entry.action.verb is Verb.CART_ADD:
        _drop_lines(folded, entry)
        goods = dict(zip(lines_of(entry.action), entry.action.items, strict=True))
        for name, worth in worths(goods).items():
            folded.lines.setdefault(name, {})[entry.key] = FoldedLine(entry.grant, worth)


def _on_request(folded: Folded, entry: Intended, name: str, record: Record) -> Iterator[str]:
    request = folded.requests.get(name)
    if request is None or request.state != "approved":
        yield f"an effect ran on {name}, which was not approved"
    elif request.asked.action.digest != entry.action.digest:
        yield f"an effect ran on {name}, which was for another action"
    elif (request.asked.grant, request.asked.version) != (entry.grant, entry.version):
        yield f"an effect ran on {name}, which was under another grant"
    elif (folded.seen or record.at) >= min(request.asked.expires, expiry(entry.action, request.at)):
        yield f"an effect ran on {name}, which had run out"
    if request is not None:
        folded.requests[name] = replace(request, state="spent")


def _keep(folded: Folded, key: str, after: FoldedIntent) -> None:
    counted(folded, key, after)
    folded.intents[key] = after


def _finished(folded: Folded, entry: Finished, record: Record) -> Iterator[str]:
    if entry.key not in folded.intents:
        yield "an outcome without an intent"
        return
    before = folded.intents[entry.key]
    if before.state in {"done", "failed"}:
        yield "an effect ended twice"
    tried, done, failed = (
        folded.tried[entry.key],
        entry.outcome == "done",
        entry.outcome == "failed",
    )
    if failed:
        _drop_lines(folded, tried)
    if done:
        _settle_lines(folded, tried, before.at, record.at)
    after = FoldedIntent(
        state=entry.outcome,
        grant=before.grant,
        minor=0 if failed else before.minor,
        currency=before.currency,
        host=before.host,
        at=record.at if done else before.at,
        tries=before.tries,
        failures=before.failures + 1 if failed else before.failures,
    )
    _keep(folded, entry.key, after)
    action = tried.action
    if done and action.host:
        if action.verb is Verb.STORE_ADD:
            local = any(a.name == "local" and a.value is True for a in action.arguments)
            folded.shops[action.host] = local
        if action.verb is Verb.STORE_REMOVE:
            folded.shops.pop(action.host, None)


def _drop_lines(folded: Folded, entry: Intended) -> None:
    """Let go of what this very effect may have put anywhere."""
    for name in lines_of(entry.action):
        here = folded.lines.get(name, {})
        here.pop(entry.key, None)
        if not here:
            folded.lines.pop(name, None)


def _settle_lines(folded: Folded, entry: Intended, begun: datetime, done: datetime) -> None:
    """Let go of the lines that a done effect replaced, took out or ordered.

    Only of those that had come to their end before it began (`Page.finish` does the same).
    """
    if entry.action.verb not in {Verb.CART_ADD, Verb.CART_REMOVE, Verb.ORDER_PLACE}:
        return
    for name in lines_of(entry.action):
        here, first = folded.lines.get(name), folded.settled.get(name)
        if here is None:
            continue
        if first is None or first < begun:
            here = {k: v for k, v in here.items() if v.done is None or v.done >= begun}
            first = min((v.done for v in here.values() if v.done is not None), default=done)
        if entry.key in here:
            here[entry.key] = FoldedLine(here[entry.key].grant, here[entry.key].worth, done)
        if here:
            folded.lines[name], folded.settled[name] = here, min(first, done)
        else:
            del folded.lines[name]
            folded.settled.pop(name, None)


def _kept(entry: Intended) -> bool:
    return entry.action.verb.keeps
