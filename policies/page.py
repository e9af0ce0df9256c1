"""The one write transaction of the ledger."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select, update

from manciple.policies import log, signed, spending
from manciple.policies.access import Access
from manciple.policies.actions import Action, Source, Verb
from manciple.policies.canonical import decode, encode
from manciple.policies.ceilings import Ceiling
from manciple.policies.database import instant, run, stored
from manciple.policies.entries import (
    Again,
    Approved,
    Asked,
    CeilingRemoved,
    CeilingSet,
    ClockSet,
    Declined,
    Entry,
    Finished,
    Granted,
    Intended,
    Lifted,
    Outcome,
    Place,
    Revoked,
    Suspended,
    Upgraded,
    WitnessAdded,
    WitnessRemoved,
)
from manciple.policies.eras import present
from manciple.policies.errors import HomeBroken, LogBroken, Misused, NotFound
from manciple.policies.grants import Grant
from manciple.policies.home import stops_all
from manciple.policies.keys import UserKey, WorkKey
from manciple.policies.narrowing import lower
from manciple.policies.pen import Pen
from manciple.policies.repeats import Repeats, told
from manciple.policies.sealed import Cell, Plain, seal
from manciple.policies.spending import INTENT
from manciple.policies.state import summed
from manciple.policies.view import (
    CEILING,
    GRANT,
    MARK,
    REQUEST,
    SHOP,
    WITNESS,
    RequestState,
    View,
)

# What every effect writes, for `database.run`. A row is taken out and put in anew: REPLACE would
# take it out without our triggers (`policies/state.py`).
_BEFORE = "SELECT tries, failures FROM intent WHERE key = ?"
_NO_INTENT = "DELETE FROM intent WHERE key = ?"
_NEW_INTENT = (
    "INSERT INTO intent (key, state, grant_id, at, minor, currency, host, tries, failures, body)"
    " VALUES (?, 'open', ?, ?, ?, ?, ?, ?, ?, ?)"
)
_DONE = "UPDATE intent SET state = 'done', at = ?, result = ? WHERE key = ?"
_NO_LINES = "DELETE FROM line WHERE key = ?"
_NEW_LINE = "INSERT INTO line (key, line, grant_id, minor, currency) VALUES (?, ?, ?, ?, ?)"
_REPLACED = (
    "DELETE FROM line WHERE line = ? AND EXISTS (SELECT 1 FROM intent AS other"
    " WHERE other.key = line.key AND other.state = 'done'"
    " AND other.at < (SELECT mine.at FROM intent AS mine WHERE mine.key = ?))"
)
_CLOCK, _NEW_CLOCK = "UPDATE clock SET seen = ?", "INSERT INTO clock (seen, id) VALUES (?, 1)"
_GRANT = 'SELECT id, version, state, signed, body FROM "grant" WHERE id = ?'
_REFUSED = "refused"
"""The mark with the refusals of the last hour."""


class Page(View):
    """The open write transaction: appends entries and moves their fold along."""

    def __init__(self, connection: Connection, access: Access, now: datetime, pen: Pen) -> None:
        super().__init__(connection, access)
        self.now = now
        self._pen = pen
        self._entries: list[Entry] = []

    def close(self) -> None:
        """Append what was collected, in one go, and move the head."""
        if self._entries:
            reset = any(isinstance(entry, ClockSet) for entry in self._entries)
            seen = self.latest()
            if seen is None or reset or seen < self.now:
                run(self.connection, _NEW_CLOCK if seen is None else _CLOCK, (stored(self.now),))
        self._pen.put_down(self._entries, self.now)

    def here(self) -> Place:
        """Return the place of the next entry, to be signed with it. Raises `TypeError` later on."""
        if self._entries:
            raise TypeError("something was appended already")
        return self._pen.place

    def era(self) -> str | None:
        """Return the era that the user signs in. Raises `TypeError` where one begins here."""
        if any(isinstance(entry, Suspended | Upgraded) for entry in self._entries):
            raise TypeError("what begins an era is written before anything is signed in it")
        return present(self.connection)

    def check_state(self) -> None:
        """Raise `LogBroken` where a row is not as we left it (see `policies/state.py`)."""
        state = self._pen.state
        if summed(self.connection, state.key) != state.total:
            raise LogBroken(
                "something in the ledger was changed from outside", hint="manciple audit verify"
            )

    def append(self, entry: Entry) -> None:
        """Add an entry that moves no money and no mandate."""
        entry = self._in_its_form(entry)
        self._entries.append(entry)
        match entry:
            case Granted():
                self._put_grant(entry)
            case Revoked() | Lifted() | Suspended():
                self._end(entry)
            case Asked():
                self._put_request(entry)
            case Approved():
                self._put_approval(entry)
            case Declined():
                self._set_request(entry.request, entry.state)
            case Intended():
                self._put_intent(entry)
            case CeilingSet():
                self._put_ceiling(entry)
            case CeilingRemoved():
                gone = CEILING.c.id == entry.ceiling
                self.connection.execute(update(CEILING).where(gone).values(state="removed"))
            case WitnessAdded():
                body = Plain(entry.witness, encode(entry))
                self.connection.execute(insert(WITNESS).values(id=entry.witness, body=body))
            case WitnessRemoved():
                self.connection.execute(WITNESS.delete().where(WITNESS.c.id == entry.witness))
            case _:
                pass

    def grant(self, grant: Grant, key: UserKey) -> Grant:
        """Record what the user signs now; returns it with its id and version.

        A grant with the id of one that stands is its next version. Raises `NotFound` where none
        of that id stands.
        """
        entry = signed.sign_grant(self._next_version(grant), key, self.era())
        self.append(entry)
        return signed.grant_of(entry)

    def narrow(self, grant: Grant) -> Grant:
        """Record a narrower version of the grant with its id; needs no passphrase.

        Raises `Misused` where it is not narrower, and `NotFound` where none of that id stands.
        """
        before = self._standing(grant.id)
        entry = signed.sign_narrowing(self._next_version(grant), before, self._access.work)
        self.append(entry)
        return signed.grant_of(entry)

    def lift(self, grant: str, key: UserKey) -> None:
        """Record that the user ends a grant wholly, whatever was left of it. Raises `NotFound`."""
        held = next((h for h in self.held() if h.grant.id == grant), None)
        if held is None or held.state == "revoked":
            raise NotFound(f"no grant {grant[:20]!r} stands", hint="manciple permissions")
        self.append(signed.sign_lifting(grant, held.grant.version, key, self.era()))

    def set_ceiling(self, ceiling: Ceiling, key: UserKey | WorkKey) -> Ceiling:
        """Record a new ceiling, or a new version of the one with its id.

        Raises `Misused` where it is raised without the user key, `NotFound` where none of that id
        stands.
        """
        every = self._ceilings()
        if ceiling.id == "new":
            named = replace(ceiling, id=f"k{len(every) + 1}", version=1)
        else:
            old = self._standing_ceiling(ceiling.id)
            if not isinstance(key, UserKey) and not lower(ceiling, old):
                raise Misused("this is more than before", hint="sign it with the passphrase")
            named = replace(ceiling, version=old.version + 1)
        self.append(signed.sign_ceiling(named, key, self.era()))
        return named

    def sign_again(self, grant: Grant, key: UserKey, why: Again = "suspended") -> Grant:
        """Record the next version of a grant, with the same scope; it counts from now on."""
        entry = signed.sign_grant(replace(grant, version=grant.version + 1), key, self.era())
        self.append(replace(entry, again=why))
        return signed.grant_of(entry)

    def sign_for_work_key(self, key: UserKey) -> None:
        """Sign as the user what the work key signed alone, before that is exchanged."""
        for held in self.held():
            if held.state == "live" and held.signed and held.narrowed:
                self.sign_again(held.grant, key, "keys")
            if held.state == "suspended" and held.signed and held.narrowed:
                self.append(Revoked((held.grant.id,)))  # nobody could sign it again
        for ceiling in self.ceilings():
            named = replace(ceiling, version=ceiling.version + 1)
            self.append(replace(signed.sign_ceiling(named, key, self.era()), again="keys"))

    def remove_ceiling(self, ceiling: str, key: UserKey) -> None:
        """Record that the user takes a ceiling away. Raises `NotFound`."""
        self.append(signed.sign_removal(self._standing_ceiling(ceiling), key, self.era()))

    def set_clock(self, key: UserKey) -> datetime:
        """Record that the clock is right although a later time was seen, which is returned.

        From here on the latest instant is counted anew. Raises `Misused` where the clock is not
        behind what was seen.
        """
        seen = self.latest()
        if seen is None or self.now >= seen:
            raise Misused("the clock has not gone back", hint="there is nothing to set")
        self.append(signed.sign_clock(self.now, seen, key, self.era()))
        return seen

    def refused_again(self, name: str) -> int | None:
        """Count a refusal; returns how often it came lately, where that is to be written down."""
        try:
            kept = decode(Repeats, self.remembered(_REFUSED) or encode(Repeats({})))
        except HomeBroken:
            kept = Repeats({})
        after, one = kept.again(name, self.now)
        self.remember(_REFUSED, encode(after))
        return one.times if told(one) else None

    def remember(self, name: str, body: bytes) -> None:
        """Keep something that this home found out itself, sealed, beside the log."""
        self.connection.execute(MARK.delete().where(MARK.c.id == name))
        self.connection.execute(insert(MARK).values(id=name, body=Plain(name, body)))

    def next_request(self) -> str:
        """Return an id for a new request."""
        count = self.connection.execute(select(func.count()).select_from(REQUEST)).scalar_one()
        return f"a{count + 1}"

    def finish(
        self,
        key: str,
        outcome: Outcome,
        *,
        code: str | None = None,
        result: bytes | None = None,
        action: Action | None = None,
    ) -> None:
        """Record what became of an intent, and keep its result beside it.

        `action` is what was tried, where the caller knows it already.
        """
        blind = self.blind("key", key)
        tried = None if action or outcome != "done" else self.intent(key)
        done = action or (tried and tried.intended.action)
        tells = done and done.verb is Verb.NOTICE_SEND  # its words may be hidden later on
        said = None if result is None or tells else self.committed(result)
        self._entries.append(Finished(key, outcome, code, said))
        if outcome == "done":  # until now it counted whatever its age
            if done:
                self._settle_lines(done, blind)
            kept = None if result is None else seal(self.connection, "intent.result", blind, result)
            run(self.connection, _DONE, (stored(self.now), kept, blind))
            return
        values: dict[str, object] = {"state": outcome}
        if outcome == "failed":  # it did not happen: what was reserved is free again
            values |= {"minor": 0, "failures": INTENT.c.failures + 1}
            run(self.connection, _NO_LINES, (blind,))
        self.connection.execute(update(INTENT).where(INTENT.c.key == blind).values(**values))

    def forget_results(self, fields: frozenset[str], hidden: Callable[[bytes], bytes]) -> None:
        """Let go of what is kept beside intents that were made from these fields.

        But for orders: what was bought, and its number, stay. What was told keeps its words, with
        the fields' values `hidden`.
        """
        for intent in self.intents("done"):
            action = intent.intended.action
            mine = INTENT.c.key == self.blind("key", intent.intended.key)
            origins = {each.of for each in action.origins if each.source is Source.VAULT}
            if intent.result is None or action.verb.spends:
                continue
            if origins & fields:
                self.connection.execute(update(INTENT).where(mine).values(result=None))
            elif action.verb is Verb.NOTICE_SEND and hidden(intent.result) != intent.result:
                row = self.blind("key", intent.intended.key)
                changed = Plain(row, hidden(intent.result))
                self.connection.execute(update(INTENT).where(mine).values(result=changed))

    def add_shop(self, host: str, *, local: bool) -> None:
        """Let `hosts added` reach this host."""
        blind = self.blind("host", host)
        self.connection.execute(SHOP.delete().where(SHOP.c.id == blind))
        body = Plain(blind, host.encode())
        self.connection.execute(insert(SHOP).values(id=blind, local=local, host=body))

    def drop_shop(self, host: str) -> None:
        """Let `hosts added` no longer reach it."""
        self.connection.execute(SHOP.delete().where(SHOP.c.id == self.blind("host", host)))

    def _in_its_form(self, entry: Entry) -> Entry:
        """Return an entry as this program writes it, whoever made it."""
        if isinstance(entry, Revoked):
            return replace(entry, holds=True)
        if isinstance(entry, Suspended | Upgraded):
            return replace(entry, at=self.here())
        return entry

    def _end(self, entry: Revoked | Lifted | Suspended) -> None:
        if isinstance(entry, Suspended):
            self._suspend()
            return
        lifted = entry.grant if isinstance(entry, Lifted) else None
        names = {lifted} if isinstance(entry, Lifted) else set(entry.grants)
        for held in self.held():
            if held.grant.id in names and held.state != "revoked":
                restrains = held.by_user is not None and held.by_user.restrains
                state = "restrains" if restrains and held.grant.id != lifted else "revoked"
                row = GRANT.c.id == held.grant.id
                self.connection.execute(update(GRANT).where(row).values(state=state))

    def _suspend(self) -> None:
        live = update(GRANT).where(GRANT.c.state == "live")
        self.connection.execute(live.values(state="suspended"))
        pending = update(REQUEST).where(REQUEST.c.state.in_(("waiting", "approved")))
        self.connection.execute(pending.values(state="expired"))

    def _next_version(self, grant: Grant) -> Grant:
        if grant.id == "new":
            count = self.connection.execute(select(func.count()).select_from(GRANT)).scalar_one()
            return replace(grant, id=f"g{count + 1}", version=1)
        return replace(grant, version=self._standing(grant.id).version + 1)

    def _standing(self, grant: str) -> Granted:
        gone = self._access.home.revoked()
        row = run(self.connection, _GRANT, (grant,)).fetchone()
        if row is not None and not stops_all(gone) and grant not in gone:
            held = self._held(row)
            if held.state == "live" and held.signed:
                sealed = Cell("grant.body", row[-1], self._access.sealer)
                return decode(Granted, sealed.open(grant))
        raise NotFound(f"no grant {grant[:20]!r} stands", hint="manciple permissions")

    def _standing_ceiling(self, ceiling: str) -> Ceiling:
        found = next((each for each in self.ceilings() if each.id == ceiling), None)
        if found is None:
            raise NotFound(f"no ceiling {ceiling[:20]!r}", hint="manciple budget")
        return found

    def _put_grant(self, entry: Granted) -> None:
        if log.ended(self.connection, entry.grant):  # whatever its row says, or if it has none
            raise Misused(f"{entry.grant} was revoked, for good", hint="manciple grant")
        state: str = "live"
        since: str | None = stored(self.now)
        if entry.base is not None:  # narrowing takes nothing up again: only the user's own does
            found = run(self.connection, _GRANT, (entry.grant,)).fetchone()
            state, since = found[2:4] if found else ("live", None)
        self.connection.execute(GRANT.delete().where(GRANT.c.id == entry.grant))
        self.connection.execute(
            insert(GRANT).values(
                id=entry.grant,
                version=entry.version,
                state=state,
                signed=None if since is None else instant(since),
                body=Plain(entry.grant, encode(entry)),
            )
        )

    def _put_ceiling(self, entry: CeilingSet) -> None:
        self.connection.execute(delete(CEILING).where(CEILING.c.id == entry.ceiling))
        self.connection.execute(
            insert(CEILING).values(
                id=entry.ceiling,
                version=entry.version,
                state="live",
                body=Plain(entry.ceiling, encode(entry)),
            )
        )

    def _put_request(self, entry: Asked) -> None:
        self.connection.execute(
            insert(REQUEST).values(
                id=entry.request,
                digest=self.blind("action", entry.action.digest),
                state="waiting",
                at=self.now,
                expires=entry.expires,
                asked=Plain(entry.request, encode(entry)),
            )
        )

    def _put_approval(self, entry: Approved) -> None:
        self._set_request(entry.request, "approved", approved=Plain(entry.request, encode(entry)))

    def _put_intent(self, entry: Intended) -> None:
        blind, reserved = self.blind("key", entry.key), entry.reserved
        tries, failures = run(self.connection, _BEFORE, (blind,)).fetchone() or (0, 0)
        host = entry.action.host
        run(self.connection, _NO_INTENT, (blind,))
        row = (
            blind,
            entry.grant,
            stored(self.now),
            reserved.minor if reserved else 0,
            reserved.currency if reserved else None,
            self.blind("host", host) if reserved and host else None,
            tries + 1,
            failures,
            seal(self.connection, "intent.body", blind, encode(entry)),
        )
        run(self.connection, _NEW_INTENT, row)
        if entry.action.verb is Verb.CART_ADD:
            self._put_lines(entry, blind)
        if entry.request:
            self._set_request(entry.request, "spent")

    def _put_lines(self, entry: Intended, blind: str) -> None:
        """Count the lines that may lie in the cart from now on."""
        run(self.connection, _NO_LINES, (blind,))
        names = self._lines(entry.action)
        worths = spending.worths(dict(zip(names, entry.action.items, strict=True)))
        for line, worth in worths.items():
            run(self.connection, _NEW_LINE, (blind, line, entry.grant, worth.minor, worth.currency))

    def _settle_lines(self, action: Action, blind: str) -> None:
        """Let go of the lines that a done effect replaced, took out or ordered.

        Only of those that had come to their end before it began: of two changes that overlap
        nobody knows which came last, and what is open or unknown may yet lie there.
        """
        if action.verb in {Verb.CART_ADD, Verb.CART_REMOVE, Verb.ORDER_PLACE}:
            for line in self._lines(action):
                run(self.connection, _REPLACED, (line, blind))

    def _set_request(self, request: str, state: RequestState, **more: object) -> None:
        values = update(REQUEST).where(REQUEST.c.id == request).values(state=state, **more)
        self.connection.execute(values)
