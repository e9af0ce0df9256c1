"""Learn what the words of labelled English requests speak for; write `agent/grammar/weights_*.py`.

A softmax over words and pairs of words, trained by gradient steps with weight decay. Weights that
say little are left out. The same rows give the same weights: nothing is drawn from chance that is
not seeded. `--held FILE …` leaves files out and says how many of their rows are heard right.
"""

import argparse
import json
import math
import random
import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, TypeAlias

from manciple.agent.grammar import hearing
from manciple.agent.grammar.framing import frames
from manciple.agent.grammar.spelling import spelt
from manciple.agent.grammar.values import valued
from manciple.agent.planner import Known

Example: TypeAlias = tuple[frozenset[str], str]
Weights: TypeAlias = dict[str, dict[str, float]]

ROOT = Path(__file__).parent.parent
REQUESTS = ROOT / "tests/agent/requests"
ROUNDS, STEP, DECAY, LEAST, SCALE = 25, 0.4, 2e-4, 0.35, 20

PARTS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
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
    options = parser.parse_args()
    held = {path.resolve() for path in options.held}
    rows = [
        *_sentences(REQUESTS / "said_en.txt"),
        *(
            row
            for path in (*sorted(REQUESTS.glob("*.jsonl")), *options.rows)
            if path.resolve() not in held
            for row in _labelled(path)
        ),
    ]
    weights = _learn([(_features(text), name) for text, name in rows])
    if not held:
        _write(weights, dict.fromkeys(name for _, name in rows))
        return
    for path in options.held:
        _measure(weights, path)


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


def _labelled(path: Path) -> Iterator[tuple[str, str]]:
    for line in path.read_text("utf-8").splitlines():
        row: Mapping[str, Any] = json.loads(line)
        if row["lang"] != "en":
            continue
        if row["outcome"] in {"ask", "refuse"}:
            if row.get("reasons"):
                yield row["text"], REASONS[row["reasons"][0]]
        elif len(row["expect"]) == 1:
            yield row["text"], row["expect"][0]["action"]


def _learn(examples: Sequence[Example]) -> Weights:
    counts = Counter(each for features, _ in examples for each in features)
    kept = [
        (sorted(f for f in features if "+" not in f or counts[f] > 1), name)
        for features, name in examples
    ]
    names = sorted({name for _, name in kept})
    weights: Weights = defaultdict(dict)
    chance = random.Random(1)
    for turn in range(ROUNDS):
        chance.shuffle(kept)
        step = STEP * (1 - 0.8 * turn / ROUNDS)
        for features, name in kept:
            if not features:
                continue
            likely = _likely(weights, names, features)
            for each in names:
                error = (each == name) - likely[each]
                if abs(error) < 2e-3:
                    continue
                change = step * error / math.sqrt(len(features))
                for feature in features:
                    row = weights[feature]
                    row[each] = row.get(each, 0.0) * (1 - DECAY) + change
    return weights


def _likely(weights: Weights, names: Sequence[str], features: Sequence[str]) -> dict[str, float]:
    known = [weights[each] for each in features if each in weights]
    share = 2 / math.sqrt(len(known) or 1)
    sums = dict.fromkeys(names, 0.0)
    for row in known:
        for name, weight in row.items():
            sums[name] += weight * share
    top = max(sums.values())
    powers = {name: math.exp(value - top) for name, value in sums.items()}
    total = sum(powers.values())
    return {name: power / total for name, power in powers.items()}


def _measure(weights: Weights, path: Path) -> None:
    names = sorted({name for row in weights.values() for name in row})
    cut = {f: {n: w for n, w in row.items() if abs(w) >= LEAST} for f, row in weights.items()}
    rows = [*_labelled(path)]
    right = 0
    for text, name in rows:
        known = [f for f in _features(text) if cut.get(f)]
        likely = _likely(cut, names, known)
        best = max(likely, key=lambda each: likely[each])
        right += best == name
        if best != name:
            print(f"{text}: {name}, heard as {best} {likely[best]:.2f}")
    print(json.dumps({"file": path.name, "rows": len(rows), "right": round(right / len(rows), 4)}))


def _write(weights: Weights, names: Mapping[str, None]) -> None:
    by_name: dict[str, list[str]] = {name: [] for name in sorted(names)}
    for feature, row in sorted(weights.items()):
        for name, weight in row.items():
            if abs(weight) >= LEAST:
                by_name[name].append(f"{feature}:{round(weight * SCALE)}")
    total = sum(map(len, by_name.values()))
    done = 0
    parts: tuple[list[str], ...] = tuple([] for _ in PARTS)
    for name, entries in by_name.items():
        text = " ".join([f"[{name}]", *entries])
        lines = textwrap.wrap(text, 99, break_long_words=False, break_on_hyphens=False)
        parts[done * len(PARTS) // total].extend(lines)
        done += len(entries)
    for part, lines in zip(PARTS, parts, strict=True):
        path = ROOT / "agent/grammar" / f"weights_{part}.py"
        doc = f'"""What words speak for, {part} part. Written by `benchmarks/hearing.py`."""'
        path.write_text(f'{doc}\n\nWEIGHTS = r"""\n' + "\n".join(lines) + '\n"""\n', "utf-8")
    print(json.dumps({"weights": total, "names": len(by_name)}))


if __name__ == "__main__":
    main()
