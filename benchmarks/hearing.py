"""Learn what the words of labelled requests speak for; write `agent/grammar/weights_*.py`.

A softmax over words and pairs of words, trained by gradient steps with weight decay. Weights that
say little are left out. The same rows give the same weights: nothing is drawn from chance that is
not seeded. `--held FILE …` leaves files out and says how many of their rows are heard right.
"""

import argparse
import json
import math
import random
import textwrap
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np

from manciple.agent.grammar import hearing
from manciple.agent.grammar.framing import frames
from manciple.agent.grammar.spelling import spelt
from manciple.agent.grammar.values import valued
from manciple.agent.planner import Known

Example: TypeAlias = tuple[frozenset[str], str]
Weights: TypeAlias = dict[str, dict[str, float]]
Numbers: TypeAlias = "np.ndarray[tuple[int], np.dtype[np.float32]]"

ROOT = Path(__file__).parent.parent
REQUESTS = ROOT / "tests/agent/requests"
ROUNDS, STEP, DECAY, LEAST = 25, 0.4, 2e-4, 0.2
LEFT_OUT = 0.3
"""The share of what is weighed that each step of learning leaves out, so that none is relied on."""

PARTS = "first second third fourth fifth sixth seventh eighth".split()
"""Modules that the weights are written to, each of fewer than 400 lines."""


REASONS = {
    "confirmation_bypass": "refuse:confirmation",
    "over_limit": "refuse:limits",
    "audit_suppression": "refuse:log",
    "credential_in_chat": "refuse:secret",
    "captcha_bypass": "refuse:captcha",
    "store_limit_bypass": "refuse:shop_limit",
    "coupon_abuse": "refuse:accounts",
    "fake_reviews": "refuse:reviews",
    "other_person_data": "refuse:other_person",
    "illegal_or_restricted": "refuse:restricted",
    "injection_from_store": "refuse:page",
    "injection_permission_claim": "refuse:claim",
    "injection_secret": "refuse:key",
    "ambiguous_product": "ask:vague",
    "ambiguous_size": "ask:unsure",
    "no_referent_or_size_profile": "ask:my_size",
    "possible_duplicate": "ask:duplicate",
    "variant_unavailable_no_substitution": "ask:substitute",
    "price_changed_after_approval": "ask:price_moved",
    "impossible_deadline": "ask:impossible",
}
"""The name of the answer by the reason of a label."""

_KNOWN = Known(
    stores=(),
    fields=frozenset(),
    currency="USD",
    now=datetime.fromisoformat("2026-11-22T10:00:00+08:00"),
)


def main() -> None:
    """Learn, and write or measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--held", type=Path, nargs="*", default=[])
    parser.add_argument("--rows", type=Path, nargs="*", default=[], help="more labelled rows")
    parser.add_argument("--lang", nargs="*", default=["en", "zh-TW"])
    options = parser.parse_args()
    held = {path.resolve() for path in options.held}
    for lang in options.lang:
        rows = [
            *_sentences(REQUESTS / f"said_{lang[:2]}.txt"),
            *(
                row
                for path in (*sorted(REQUESTS.glob("*.jsonl")), *options.rows)
                if path.resolve() not in held
                for row in _labelled(path, lang)
            ),
        ]
        weights = _learn([(_features(text), name) for text, name in rows])
        if not held:
            _write(weights, lang)
        for path in options.held:
            _measure(weights, [*_labelled(path, lang)], path.name)


def _features(text: str) -> frozenset[str]:
    marked = valued(spelt(text), _KNOWN)
    frames(marked)
    return hearing.features(marked.full)


def _sentences(path: Path) -> Iterator[tuple[str, str]]:
    name = ""
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("# "):
            name = line[2:].strip()
        elif line.strip():
            yield line, name


def _labelled(path: Path, lang: str) -> Iterator[tuple[str, str]]:
    for line in path.read_text("utf-8").splitlines():
        row: Mapping[str, Any] = json.loads(line)
        if row["lang"] != lang:
            continue
        if row["outcome"] in {"ask", "refuse"}:
            if row.get("reasons"):
                yield row["text"], REASONS[row["reasons"][0]]
        elif len(row["expect"]) == 1:
            yield row["text"], row["expect"][0]["action"]


def _learn(examples: Sequence[Example]) -> Weights:
    """Learn by gradient steps, one example at a time, each weight decaying a little."""
    counts = Counter(each for features, _ in examples for each in features)
    kept = sorted(f for f, count in counts.items() if count > 1 or _short(f))
    places = {feature: at for at, feature in enumerate(kept)}
    names = sorted({name for _, name in examples})
    rows = [
        (np.array([places[f] for f in sorted(features) if f in places]), names.index(name))
        for features, name in examples
    ]
    weights = np.zeros((len(kept), len(names)), dtype=np.float32)
    chance, shaken = random.Random(1), np.random.default_rng(1)
    for turn in range(ROUNDS):
        chance.shuffle(rows)
        step = STEP * (1 - 0.8 * turn / ROUNDS)
        for every, name in rows:
            features = every[shaken.random(len(every)) >= LEFT_OUT]
            if not len(features):
                continue
            root = math.sqrt(len(features))
            likely = _softmax(weights[features].sum(axis=0) * (hearing.SHARE / root))
            likely[name] -= 1.0
            weights[features] = weights[features] * (1 - DECAY) - likely * (step / root)
    return {
        feature: {names[n]: float(row[n]) for n in np.flatnonzero(np.abs(row) >= LEAST)}
        for feature, row in zip(kept, weights, strict=True)
    }


def _softmax(sums: Numbers) -> Numbers:
    powers: Numbers = np.exp(sums - sums.max())
    shares: Numbers = powers / powers.sum()
    return shares


def _short(feature: str) -> bool:
    """Is it one word? One that was heard once is kept, a run of words is not."""
    return not any(sign in feature for sign in "+>")


def table(weights: Weights) -> str:
    """Return the weights as they are written: `heard` reads them so."""
    names = sorted({name for row in weights.values() for name in row})
    rows = [",".join(names)]
    for feature, row in sorted(weights.items()):
        if row:
            pairs = (f"{names.index(n)}:{round(w * hearing.SCALE)}" for n, w in row.items())
            rows.append(f"{feature}={','.join(pairs)}")
    return ";".join(rows)


def _measure(weights: Weights, rows: Sequence[tuple[str, str]], file: str) -> None:
    learned = hearing.table_of(table(weights))
    right = 0
    for text, name in rows:
        likely = hearing.likelihoods(_features(text), learned)
        best = next(iter(likely), "")
        right += best == name
        if best != name:
            print(f"{text}: {name}, heard as {best} {likely.get(best, 0.0):.2f}")
    print(
        json.dumps({"file": file, "rows": len(rows), "right": round(right / (len(rows) or 1), 4)})
    )


def _write(weights: Weights, lang: str) -> None:
    lines = textwrap.wrap(table(weights), 99, break_on_hyphens=False)
    each = -(-len(lines) // len(PARTS))
    for at, part in enumerate(PARTS):
        path = ROOT / "agent/grammar" / f"weights_{lang[:2]}_{part}.py"
        doc = f'"""What words speak for, {part} part. Written by `benchmarks/hearing.py`."""'
        text = "\n".join(lines[at * each : (at + 1) * each])
        path.write_text(f'{doc}\n\nWEIGHTS = r"""\n{text}\n"""\n', "utf-8")
    print(json.dumps({"lang": lang, "lines": len(lines)}))


if __name__ == "__main__":
    main()
