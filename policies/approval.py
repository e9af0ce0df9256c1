"""A mandate: what a person signs when they say yes to one request, and when that counts.

The statement that is signed binds the action's digest, the grant and its version, the end of the
quote, the era of the log, and a nonce that is good once. What they see is in `policies/screens.py`.
"""

import os
from datetime import datetime, timedelta

from manciple.policies.actions import Action
from manciple.policies.canonical import encode
from manciple.policies.entries import Approved, Asked
from manciple.policies.eras import within
from manciple.policies.grants import Mode
from manciple.policies.keys import PublicKeys, Signer, UserKey, WorkKey

LIFE = timedelta(hours=24)
"""How long a request waits where the shop's quote does not end sooner."""


def statement(asked: Asked, nonce: str, era: str | None = None) -> bytes:
    """Return the bytes that a mandate signs."""
    stated: dict[str, object] = {
        "request": asked.request,
        "action": asked.action.digest,
        "grant": asked.grant,
        "version": asked.version,
        "expires": asked.expires.isoformat(),
        "nonce": nonce,
    }
    return encode(within(stated, era))


def approve(asked: Asked, key: UserKey | WorkKey, era: str | None = None) -> Approved:
    """Sign one request: with the user key where it must be typed, else with the work key."""
    nonce = os.urandom(16).hex()
    signer: Signer = "user" if isinstance(key, UserKey) else "work"
    signature = key.sign("mandate", statement(asked, nonce, era)).hex()
    return Approved(asked.request, signer, nonce, signature, era)


def counts(asked: Asked, approved: Approved, keys: PublicKeys, now: datetime) -> bool:
    """Is this a good mandate for that request, now? Whether its era is, the log can say."""
    enough = approved.signer == "user" or presence_is_enough(asked)
    try:
        signature = bytes.fromhex(approved.signature)
    except ValueError:
        return False
    return (
        enough
        and approved.request == asked.request
        and now < asked.expires
        and keys.verify(
            approved.signer, "mandate", statement(asked, approved.nonce, approved.era), signature
        )
    )


def presence_is_enough(asked: Asked) -> bool:
    """May the work key say that a person was there, or must the user key sign?

    Not by the mode alone: whoever holds the work key writes what was asked for.
    """
    action = asked.action
    return asked.mode is not Mode.ASK_TYPED and not action.verb.spends and action.brings is None


def expiry(action: Action, now: datetime) -> datetime:
    """Return until when a request for `action` waits."""
    end = now + LIFE
    return min(end, action.expires) if action.expires else end
