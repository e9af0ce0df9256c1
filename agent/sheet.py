"""The recovery sheet: what a person copies to paper."""

from datetime import datetime

from manciple.agent.voice import Voice
from manciple.policies.keys import Unlocked, alone_at_the_keys, public_keys


def print_sheet(unlocked: Unlocked, voice: Voice, now: datetime) -> None:
    """Print a new sheet on stdout: it is kept nowhere else."""
    with alone_at_the_keys(unlocked) as current:
        made, code = current.with_sheet()
    fingerprint = public_keys(made.home).fingerprint
    data = {"code": code, "fingerprint": fingerprint, "at": now.isoformat()}
    half = len(fingerprint) // 2
    lines = [
        f"manciple recovery sheet, {now:%Y-%m-%d}",
        f"  code      {code}",
        f"  user key  {_groups(fingerprint[:half])}",
        f"            {_groups(fingerprint[half:])}",
        "  copy it to paper and keep it away from this machine: it opens everything, without",
        "  the passphrase. An earlier sheet opens nothing any more. manciple keys recover",
    ]
    voice.answer(data, lines)


def _groups(text: str) -> str:
    return " ".join(text[at : at + 4] for at in range(0, len(text), 4))
