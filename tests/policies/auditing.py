"""What the tests of verifying share: a home in which everything happened, and ways to change it."""

import random
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

from manciple.policies import audit
from manciple.policies.actions import Verb
from manciple.policies.entries import (
    Approved,
    Asked,
    Declined,
    Entry,
    Finished,
    Intended,
    Opened,
)
from manciple.policies.errors import QuoteChanged, Unclear
from manciple.policies.grants import Mode
from manciple.policies.money import Money
from manciple.policies.secret import Secret
from tests.fakes import CARTS, NOW, ORDERS, Doing, House, action, order, raising, said

CAPPED = f"{ORDERS} money USD month<=900 mode ask-typed"
ADDING = "tool=store verb=store.add asker=user hosts any mode auto"
KINDS = {
    *("opened", "granted", "revoked", "decided", "asked", "approved", "declined", "intended"),
    *("finished", "field_set", "field_erased", "erasure_checked"),
}


async def lived_in(house: House) -> None:
    """Do everything once that leaves an entry."""
    house.grant(CAPPED)
    house.grant(f"{CARTS} mode auto")
    house.grant(ADDING)
    house.grant(f"{CARTS} mode ask")
    house.revoke("g4")
    house.vault.set("fit.shoe", Secret("42"), house.clock())
    house.vault.set("fit.top", Secret("M"), house.clock())
    house.vault.erase("fit.top", house.clock())
    adding = replace(action(Verb.STORE_ADD), asker=action().asker.USER, arguments=said(local=False))
    await house.ask(adding, key="add")
    await house.ask(replace(action(), host="other.example"), key="denied")
    for number, doing in enumerate((Doing(), raising(QuoteChanged("x")), raising(Unclear("x")))):
        wanted, key = order(1000 + number), f"order/{number}"
        await house.ask(wanted, key=key)
        house.approve(f"a{number + 1}")
        house.clock.forward(minutes=1)
        with suppress(QuoteChanged, Unclear):
            await house.ask(wanted, doing, key)
    for number in (4, 5, 6):
        await house.ask(order(1000 + number), key=f"order/{number}")
    house.append(Declined("a4"))
    house.append(Declined("a5", expired=True))


def noticed(house: House) -> tuple[str, ...]:
    """Return the problems, each one line."""
    found = house.problems()
    assert all("\n" not in problem for problem in found)
    return found


def noticed_locked(house: House) -> tuple[str, ...]:
    """Return the problems that are seen without a key."""
    report = audit.verify(house.locked())
    assert not report.opened
    return report.problems


def flipped(value: str | bytes | None, chance: random.Random) -> str | bytes:
    """Return a value with one character or one bit changed."""
    if value is None:
        return "denied"
    if isinstance(value, str):  # between date and time any sign is read as the same instant
        at = chance.choice([n for n, sign in enumerate(value) if sign.isalnum()])
        return value[:at] + ("1" if value[at] == "0" else "0") + value[at + 1 :]
    at = chance.randrange(len(value))
    return value[:at] + bytes([value[at] ^ 1 << chance.randrange(8)]) + value[at + 1 :]


FOLDS = [
    """UPDATE "grant" SET state='live' WHERE id='g4'""",
    """UPDATE "grant" SET state='revoked' WHERE id='g1'""",
    """UPDATE "grant" SET version=2 WHERE id='g1'""",
    """DELETE FROM "grant" WHERE id='g1'""",
    """DELETE FROM "grant" WHERE id='g4'""",
    """UPDATE "grant" SET id='g9' WHERE id='g1'""",
    """UPDATE "grant" SET body=(SELECT body FROM "grant" WHERE id='g2') WHERE id='g1'""",
    """UPDATE "grant" SET body=zeroblob(92)""",
    "UPDATE request SET state='approved' WHERE id='a1'",
    "UPDATE request SET state='approved' WHERE id='a4'",
    "UPDATE request SET state='waiting' WHERE id='a5'",
    "UPDATE request SET state='odd' WHERE id='a6'",
    "UPDATE request SET expires='2030-01-01 00:00:00.000000' WHERE id='a6'",
    "UPDATE request SET at='2020-01-01 00:00:00.000000' WHERE id='a6'",
    "UPDATE request SET digest=(SELECT digest FROM request WHERE id='a1') WHERE id='a6'",
    "UPDATE request SET approved=(SELECT approved FROM request WHERE id='a1') WHERE id='a6'",
    "UPDATE request SET approved=NULL WHERE id='a1'",
    "UPDATE request SET asked=zeroblob(92) WHERE id='a6'",
    "DELETE FROM request WHERE id='a6'",
    "UPDATE intent SET state='failed' WHERE state='unknown'",
    "UPDATE intent SET state='done' WHERE state='unknown'",
    "UPDATE intent SET minor=0 WHERE minor>0",
    "UPDATE intent SET grant_id='g9' WHERE minor>0",
    "UPDATE intent SET at='2020-01-01 00:00:00.000000' WHERE minor>0",
    "UPDATE intent SET body=zeroblob(92)",
    "UPDATE intent SET result=zeroblob(92) WHERE result IS NOT NULL",
    "DELETE FROM intent WHERE minor>0",
    "DELETE FROM shop",
    "UPDATE shop SET local=1",
    "UPDATE shop SET id='x'",
    "INSERT INTO shop VALUES ('x', 0, zeroblob(92))",
    "DELETE FROM field",
    "UPDATE field SET version=7",
    "INSERT INTO field SELECT 'x', subject, version, wrapped, value, name, form FROM field",
]


ENDS = NOW + timedelta(days=1)
FORGED: dict[str, list[Entry]] = {
    "order without an approval": [Intended("x", order(1), "g1", 1, None, Money(1, "USD"))],
    "order on what still waits": [Intended("x", order(1006), "g1", 1, "a6", Money(1006, "USD"))],
    "order on what was spent": [Intended("x", order(1000), "g1", 1, "a1", Money(1000, "USD"))],
    "order on another approval": [Intended("x", order(9), "g1", 1, "a6", Money(9, "USD"))],
    "under a revoked grant": [Intended("x", action(), "g4", 1, None, None)],
    "under another version": [Intended("x", action(), "g2", 2, None, None)],
    "under no grant": [Intended("x", action(), "g9", 1, None, None)],
    "begun twice": [Intended("add", action(), "g2", 1, None, None)],
    "ended twice": [Finished("add", "done")],
    "ended, never begun": [Finished("x", "done")],
    "freed after it was done": [Finished("order/0", "failed")],
    "approved, never asked": [Approved("a99", "user", "00", "00" * 64)],
    "approved after it was declined": [Approved("a4", "user", "00", "00" * 64)],
    "approved without a signature": [Approved("a6", "user", "00", "00" * 64)],
    "approved with nonsense": [Approved("a6", "user", "00", "zz")],
    "declined, never asked": [Declined("a99")],
    "opened with other keys": [Opened("00", "00")],
    "asked and approved without a signature": [
        Asked("a7", action(), "g2", 1, Mode.ASK, "", ENDS),
        Approved("a7", "work", "00", "00" * 64),
    ],
}
