"""What a grant, a ceiling, the clock's reset and a past are signed with, and when that counts.

The user key signs what widens: a grant, a ceiling that rises or goes, a clock that is put back, a
witness that is let go of, a past that is given up; the last two for one place of one log, the
others for one era of it (`eras.py`). The work
key signs what can only narrow: a narrower version of a grant beside the one that the user
signed, a new ceiling, a lower one.
"""

from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from manciple.policies import ceilings, grant_text
from manciple.policies.canonical import digest, encode
from manciple.policies.ceilings import Ceiling
from manciple.policies.entries import (
    Base,
    CeilingRemoved,
    CeilingSet,
    ClockSet,
    Forked,
    Granted,
    Lifted,
    Past,
    Place,
    WitnessRemoved,
)
from manciple.policies.eras import within
from manciple.policies.errors import Misused
from manciple.policies.grants import Grant
from manciple.policies.keys import PublicKeys, Signer, UserKey, WorkKey
from manciple.policies.narrowing import narrower


def sign_grant(grant: Grant, key: UserKey, era: str | None = None) -> Granted:
    """Sign a grant, or a version of one, in the user's name and in that era of the log."""
    scope = grant_text.show(grant)
    signature = key.sign("grant", _grant_message(grant.id, grant.version, scope, era))
    return Granted(grant.id, grant.version, scope, signature.hex(), era=era)


def sign_narrowing(grant: Grant, before: Granted, work: WorkKey) -> Granted:
    """Sign the next version of a grant without the user.

    Raises `Misused` where it is not narrower than the one `before` it and the one that the user
    signed.
    """
    base = base_of(before)
    for scope in (before.scope, base.scope):
        if not narrower(grant, grant_text.parse(scope)):
            raise Misused("this allows more than before", hint="sign it with the passphrase")
    scope = grant_text.show(grant)
    message = _narrowing_message(grant.id, grant.version, scope, base)
    return Granted(grant.id, grant.version, scope, work.sign("narrowing", message).hex(), base)


def grant_stands(entry: Granted, keys: PublicKeys) -> bool:
    """Does this grant prove itself: signed by the user, or narrower than what the user signed?"""
    base = entry.base
    if base is None:
        message = _grant_message(entry.grant, entry.version, entry.scope, entry.era)
        return keys.verify("user", "grant", message, _bytes(entry.signature))
    signed = _grant_message(entry.grant, base.version, base.scope, base.era)
    message = _narrowing_message(entry.grant, entry.version, entry.scope, base)
    return (
        base.version < entry.version
        and keys.verify("user", "grant", signed, _bytes(base.signature))
        and keys.verify("work", "narrowing", message, _bytes(entry.signature))
        and narrower(grant_text.parse(entry.scope), grant_text.parse(base.scope))
    )


def base_of(entry: Granted) -> Base:
    """Return the version that the user signed last, as an entry says it."""
    return entry.base or Base(entry.version, entry.scope, entry.signature, entry.era)


@lru_cache(maxsize=1000)
def grant_of(entry: Granted) -> Grant:
    """Return the grant that an entry holds. Raises `BadGrant`."""
    return replace(grant_text.parse(entry.scope), id=entry.grant, version=entry.version)


def signed_by_user(entry: Granted, keys: PublicKeys) -> Grant | None:
    """Return the version that the user signed last, under the grant's id; None for a forged one."""
    base = base_of(entry)
    message = _grant_message(entry.grant, base.version, base.scope, base.era)
    signed = keys.verify("user", "grant", message, _bytes(base.signature))
    return user_scope(entry) if signed else None


@lru_cache(maxsize=1000)
def user_scope(entry: Granted) -> Grant:
    """Return the version that the user is said to have signed last. Raises `BadGrant`."""
    base = base_of(entry)
    return replace(grant_text.parse(base.scope), id=entry.grant, version=base.version)


def sign_lifting(grant: str, version: int, key: UserKey, era: str | None = None) -> Lifted:
    """End a grant wholly in the user's name: what it forbids and asks for too."""
    signature = key.sign("lifting", _lifting_message(grant, version, era))
    return Lifted(grant, version, signature.hex(), era)


def lifting_stands(entry: Lifted, keys: PublicKeys) -> bool:
    """Did the user end it wholly?"""
    message = _lifting_message(entry.grant, entry.version, entry.era)
    return keys.verify("user", "lifting", message, _bytes(entry.signature))


def sign_ceiling(ceiling: Ceiling, key: UserKey | WorkKey, era: str | None = None) -> CeilingSet:
    """Sign a ceiling; whether this key is enough is for `Page.set_ceiling` to say."""
    scope = ceilings.show(ceiling)
    message = _ceiling_message(ceiling.id, ceiling.version, scope, era)
    signature = key.sign("ceiling", message).hex()
    signer: Signer = "user" if isinstance(key, UserKey) else "work"
    return CeilingSet(ceiling.id, ceiling.version, scope, signer, signature, era=era)


def ceiling_stands(entry: CeilingSet, keys: PublicKeys) -> bool:
    """Did the one who is named sign this ceiling?"""
    message = _ceiling_message(entry.ceiling, entry.version, entry.scope, entry.era)
    return keys.verify(entry.signer, "ceiling", message, _bytes(entry.signature))


def ceiling_of(entry: CeilingSet) -> Ceiling:
    """Return the ceiling that an entry holds. Raises `BadGrant`."""
    return replace(ceilings.parse(entry.scope), id=entry.ceiling, version=entry.version)


def sign_removal(ceiling: Ceiling, key: UserKey, era: str | None = None) -> CeilingRemoved:
    """Take a ceiling away in the user's name."""
    message = _removal_message(ceiling.id, ceiling.version, era)
    signature = key.sign("ceiling removal", message).hex()
    return CeilingRemoved(ceiling.id, ceiling.version, signature, era)


def removal_stands(entry: CeilingRemoved, keys: PublicKeys) -> bool:
    """Did the user take it away?"""
    message = _removal_message(entry.ceiling, entry.version, entry.era)
    return keys.verify("user", "ceiling removal", message, _bytes(entry.signature))


def sign_clock(at: datetime, seen: datetime, key: UserKey, era: str | None = None) -> ClockSet:
    """Say in the user's name that it is `at`, although the log has `seen` a later time."""
    return ClockSet(at, seen, key.sign("clock", _clock_message(at, seen, era)).hex(), era)


def clock_stands(entry: ClockSet, keys: PublicKeys) -> bool:
    """Did the user put the clock back?"""
    message = _clock_message(entry.at, entry.seen, entry.era)
    return keys.verify("user", "clock", message, _bytes(entry.signature))


def sign_letting_go(witness: str, at: Place, key: UserKey) -> WitnessRemoved:
    """Let go of a witness in the user's name, at that place of that log."""
    return WitnessRemoved(witness, at, key.sign("witness", letting_go(witness, at)).hex())


def letting_go_stands(entry: WitnessRemoved, keys: PublicKeys) -> bool:
    """Did the user let go of it? Whether it was at this place, who folds the log can say."""
    told = letting_go(entry.witness, entry.at)
    return keys.verify("user", "witness", told, _bytes(entry.signature))


def letting_go(witness: str, at: Place) -> bytes:
    """Return what the user signs to let go of a witness."""
    return encode({"witness": witness, "at": at})


def sign_giving_up(gone: tuple[Past, ...], at: Place, key: UserKey) -> Forked:
    """Give up a past in the user's name, at that place of that log."""
    return Forked(gone, at, key.sign("fork", giving_up(gone, at)).hex())


def giving_up_stands(entry: Forked, keys: PublicKeys) -> bool:
    """Did the user give it up? Whether it was at this place, who folds the log can say."""
    told = giving_up(entry.gone, entry.at)
    return keys.verify("user", "fork", told, _bytes(entry.signature))


def giving_up(gone: tuple[Past, ...], at: Place) -> bytes:
    """Return what the user signs to give up a past."""
    return encode({"gone": gone, "at": at})


def _grant_message(name: str, version: int, scope: str, era: str | None) -> bytes:
    if era is None:
        return bytes.fromhex(grant_text.text_digest(name, version, scope))
    return _in_era("grant", {"id": name, "version": version, "scope": scope}, era)


def _ceiling_message(name: str, version: int, scope: str, era: str | None) -> bytes:
    if era is None:
        return bytes.fromhex(ceilings.text_digest(name, version, scope))
    return _in_era("ceiling", {"id": name, "version": version, "scope": scope}, era)


def _narrowing_message(name: str, version: int, scope: str, base: Base) -> bytes:
    signed: dict[str, object] = {
        "version": base.version,
        "scope": base.scope,
        "signature": base.signature,
    }
    within_era = within(signed, base.era)
    stated = {"id": name, "version": version, "scope": scope, "base": within_era}
    return bytes.fromhex(digest("narrowing", stated))


def _lifting_message(name: str, version: int, era: str | None) -> bytes:
    return encode(within({"grant": name, "version": version}, era))


def _removal_message(name: str, version: int, era: str | None) -> bytes:
    return encode(within({"ceiling": name, "version": version}, era))


def _clock_message(at: datetime, seen: datetime, era: str | None) -> bytes:
    return encode(within({"at": at, "seen": seen}, era))


def _in_era(domain: str, stated: dict[str, object], era: str) -> bytes:
    return bytes.fromhex(digest(domain, within(stated, era)))


def _bytes(text: str) -> bytes:
    """Read hex; what is none is no signature."""
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""
