"""Learn which words name the goods; write `agent/grammar/weights_*_naming.py`.

Logistic regression over a word and its neighbours, by gradient steps. A word is of the goods where
the label of its row has it in a product. `--held FILE …` leaves files out and measures on them.
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

from manciple.agent.grammar import hearing, tagging
from manciple.agent.grammar.framing import frames
from manciple.agent.grammar.spelling import spelt
from manciple.agent.grammar.values import valued
from manciple.agent.planner import Known

Example: TypeAlias = tuple[list[str], bool]

ROOT = Path(__file__).parent.parent
REQUESTS = ROOT / "tests/agent/requests"
ROUNDS, STEP, DECAY, LEAST = 20, 0.3, 2e-4, 0.35
LEFT_OUT = 0.2

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
    options = parser.parse_args()
    held = {path.resolve() for path in options.held}
    for lang in ("en", "zh-TW"):
        paths = [p for p in sorted(REQUESTS.glob("*.jsonl")) if p.resolve() not in held]
        weights = learn([each for path in paths for each in examples(path, lang)])
        if not held:
            _write(weights, lang)
        read = tagging.weights_of(written(weights))
        for path in held:
            rows = [*examples(path, lang)]
            right = sum((tagging.likely(iter(f), read) > 0.5) == inside for f, inside in rows)
            told = {"file": path.name, "lang": lang, "words": len(rows)}
            print(json.dumps({**told, "right": round(right / (len(rows) or 1), 4)}))


def examples(path: Path, lang: str) -> Iterator[Example]:
    """Yield the words of labelled rows, each with whether it names goods."""
    for line in path.read_text("utf-8").splitlines():
        row: Mapping[str, Any] = json.loads(line)
        if row["lang"] == lang and row["outcome"] not in {"ask", "refuse"}:
            yield from _words(row)


def _words(row: Mapping[str, Any]) -> Iterator[Example]:
    named: set[str] = set()
    for act in row["expect"]:
        for slot in ("product", "product2"):
            said = str(act.get(slot, "")).lower()
            named |= {word for word, _, _ in tagging.tokens(said)}
            named |= {said[at : at + 2] for at in range(len(said) - 1)}
    marked = valued(spelt(row["text"]), _KNOWN)
    frames(marked)
    words = [word for word, _, _ in tagging.tokens(marked.full)]
    for at, word in enumerate(words):
        if word[0] == "<" or not any(letter.isalnum() for letter in word):
            continue
        pairs = {"".join(words[at - 1 : at + 1]), "".join(words[at : at + 2])}
        # A Chinese letter alone is in many words: with its neighbour it is one.
        inside = word in named and (word.isascii() or bool(pairs & named))
        yield [*tagging.features(words, at)], inside


def learn(rows: Sequence[Example]) -> Mapping[str, float]:
    """Return the weight of each feature."""
    counts = Counter(each for features, _ in rows for each in features)
    weights = dict.fromkeys((f for f, count in counts.items() if count > 1), 0.0)
    kept = [([f for f in features if f in weights], inside) for features, inside in rows]
    chance = random.Random(1)
    for turn in range(ROUNDS):
        chance.shuffle(kept)
        step = STEP * (1 - 0.8 * turn / ROUNDS)
        for every, inside in kept:
            features = [f for f in every if chance.random() >= LEFT_OUT]
            total = sum(weights[f] for f in features)
            error = inside - 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
            if abs(error) < 1e-2:
                continue
            for feature in features:
                weights[feature] = weights[feature] * (1 - DECAY) + step * error / 3
    return weights


def written(weights: Mapping[str, float]) -> str:
    """Return the weights as `tagging` reads them."""
    return ";".join(
        f"{feature}={round(weight * hearing.SCALE)}"
        for feature, weight in sorted(weights.items())
        if abs(weight) >= LEAST and not set(feature) & {";", "\n", " "}
    )


def _write(weights: Mapping[str, float], lang: str) -> None:
    lines = textwrap.wrap(written(weights), 99, break_on_hyphens=False)
    path = ROOT / "agent/grammar" / f"weights_{lang[:2]}_naming.py"
    doc = '"""Which words name goods. Written by `benchmarks/naming.py`."""'
    text = "\n".join(lines)
    path.write_text(f'{doc}\n\nWEIGHTS = r"""\n{text}\n"""\n', "utf-8")
    print(json.dumps({"lang": lang, "lines": len(lines)}))


if __name__ == "__main__":
    main()
