"""How well the grammar understands labelled requests, and how long it takes for one.

Scored as the vocabulary of the labels says: a row is right where its outcome, its actions and
every slot are. `wrong_effects` counts rows in which something with an effect would be done other
than labelled. The last line is one JSON object.
"""

import argparse
import json
import re
import time
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from itertools import permutations
from pathlib import Path
from statistics import median
from typing import Any, TypeAlias

from manciple.agent.grammar.understanding import understood
from manciple.agent.planner import Known

Action: TypeAlias = Mapping[str, object]
Row: TypeAlias = Mapping[str, Any]

OWN = Path(__file__).parents[1] / "tests" / "agent" / "requests"
"""Rows of our own, of which some were written by who did not know the grammar."""

NOW = datetime.fromisoformat("2026-11-22T10:00:00+08:00")
CURRENCY = {"en": "USD", "zh-TW": "TWD"}

LOOSE = frozenset(
    "product product2 colour category features exclude like for occasion interest style answers "
    "prefer".split()
)
"""Right where half of the label's words, or Chinese characters, occur in the value."""

OPTIONAL = frozenset(
    "approx brand_any style occasion interest prefer reason source from_size from_percent_off_min "
    "from_context".split()
)
"""Absent is right; present must agree. So is a store beside a url."""

READS = frozenset(
    "find recommend watch_list watch_status compare price_check price_history total_check convert "
    "size_convert size_guide quiz_start cart_show loyalty_show replenish_check order_status "
    "return_help handoff budget_show spend_report savings_report permission_show audit_show "
    "explain plugin_list".split()
)
"""Actions without an effect: done instead of another, they change nothing."""

BOTH_SCRIPTS = {
    frozenset(pair.split("="))
    for pair in (
        "nike=耐吉 adidas=愛迪達 zojirushi=象印 dyson=戴森 sony=索尼 samsung=三星 "
        "apple=蘋果 panasonic=國際牌 newbalance=紐巴倫 hitachi=日立 lego=樂高 tiger=虎牌 "
        "uniqlo=優衣庫 muji=無印良品 muji=無印 ikea=宜家 philips=飛利浦 asus=華碩 "
        "acer=宏碁 xiaomi=小米 nintendo=任天堂 canon=佳能 puma=彪馬 converse=匡威 "
        "shiseido=資生堂 lancôme=蘭蔻 costco=好市多 carrefour=家樂福 thermos=膳魔師 "
        "thenorthface=北臉 microsoft=微軟 mizuno=美津濃 asics=亞瑟士 logitech=羅技 "
        "sharp=夏普 toshiba=東芝 bosch=博世 casio=卡西歐 seiko=精工 pampers=幫寶適 "
        "huggies=好奇 tatung=大同 sampo=聲寶 kolin=歌林 teco=東元 lg=樂金 "
        "estéelauder=雅詩蘭黛 skii=sk-ii momo=富邦momo watsons=屈臣氏 cosmed=康是美 "
        "decathlon=迪卡儂"
    ).split()
}

_WORD = re.compile(r"[a-z0-9]+|[\u3400-\u4dbf\u4e00-\u9fff]")


def right(row: Row, outcome: str, acts: Sequence[Action]) -> bool:
    """Is it entirely right? Rows to ask or to refuse go by their outcome alone."""
    if outcome != row["outcome"]:
        return False
    if outcome in {"ask", "refuse"}:
        return True
    wanted: list[Action] = row["expect"]
    if len(wanted) != len(acts):
        return False
    orders = permutations(acts)
    return any(
        all(same(*pair, row["text"]) for pair in zip(wanted, order, strict=True))
        for order in orders
    )


def wrong_effect(row: Row, outcome: str, acts: Sequence[Action]) -> bool:
    """Would anything with an effect be done that no label of the row says, slots and all?"""
    if outcome not in {"do", "confirm"}:
        return False
    effects = [act for act in acts if act["action"] not in READS]
    if row["outcome"] in {"ask", "refuse"}:
        return bool(effects)
    return any(not any(same(w, act, row["text"]) for w in row["expect"]) for act in effects)


def same(want: Action, got: Action, text: str) -> bool:
    """Is an act the labelled one, with every slot?"""
    if want["action"] != got["action"]:
        return False
    return all(_slot(name, want, got, text) for name in {*want, *got} - {"action"})


def _slot(name: str, want: Action, got: Action, text: str) -> bool:
    default = 1 if name == "quantity" else None
    expected, found = want.get(name, default), got.get(name, default)
    if found is None:
        return name in OPTIONAL or (name == "store" and "url" in want)
    if expected is None:
        if name == "store":
            return "url" in want or _equal(name, want.get("brand"), found)
        # A known brand that was not typed is no mistake.
        return name in {"brand", "brand2"} and plain(found) not in plain(text)
    if name in LOOSE:
        return _loose(expected, found)
    return _equal(name, expected, found)


def _equal(name: str, expected: object, found: object) -> bool:
    if _set(name, expected) == _set(name, found):
        return True
    pair = frozenset((plain(expected), plain(found)))
    return name in {"brand", "brand2", "store", "store2"} and pair in BOTH_SCRIPTS


def _set(name: str, value: object) -> frozenset[str]:
    return frozenset(_canonical(name, plain(each)) for each in _listed(value))


def _canonical(name: str, value: str) -> str:
    if name in {"size", "from_size", "shoe", "tops", "waist"}:
        return value.removesuffix("cm")
    if name == "from_colour":
        return value.removesuffix("色").replace("gray", "grey")
    return value


def _listed(value: object) -> list[object]:
    return [*value] if isinstance(value, list | tuple) else [value]


def plain(value: object) -> str:
    """Return a value as it is compared: NFKC, without case and spaces."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float | Decimal):
        return format(Decimal(str(value)).normalize(), "f")
    return "".join(unicodedata.normalize("NFKC", str(value)).casefold().split())


def _loose(expected: object, found: object) -> bool:
    """Compare lists as sets: each of the label's is found, and there is none more."""
    want, got = _listed(expected), _listed(found)
    if len(want) == 1:
        return _half(want[0], " ".join(map(str, got)))
    return len(want) == len(got) and all(any(_half(w, g) for g in got) for w in want)


def _half(expected: object, found: object) -> bool:
    words = _words(expected)
    text = _even(found)
    return 2 * sum(word in text for word in words) >= len(words)


def _words(value: object) -> list[str]:
    return [word for word in _WORD.findall(_even(value)) if word != "色"] or [_even(value)]


def _even(value: object) -> str:
    return unicodedata.normalize("NFKC", str(value)).casefold().replace("gray", "grey")


def main() -> None:
    """Measure and print."""
    options = _options()
    rows = list(_rows(options.requests or sorted(OWN.glob("*.jsonl"))))
    took: list[float] = []
    wrong: list[Row] = []
    effects = 0
    for row in rows:
        known = _known(row["lang"])
        began = time.perf_counter()
        meaning = understood(row["text"], known)
        took.append((time.perf_counter() - began) * 1000)
        acts = [{"action": str(act.doing), **act.values()} for act in meaning.acts]
        is_effect = wrong_effect(row, meaning.outcome, acts)
        effects += is_effect
        if not right(row, meaning.outcome, acts):
            wrong.append(row)
            if not options.totals:
                mark = "EFFECT " if is_effect else ""
                print(f"{mark}{row['id']}: {row['text']}")
                print(f"  label  {row['outcome']} {_shown(row['expect'])}")
                print(f"  read   {meaning.outcome} {meaning.why or ''} {_shown(acts)}")
    print(
        json.dumps(
            {
                "rows": len(rows),
                "right": round(1 - len(wrong) / len(rows), 4) if rows else None,
                "wrong_effects": effects,
                "ms_p50": round(median(took), 3) if took else None,
                "ms_first": round(took[0], 3) if took else None,
                "ms_max": round(max(took), 3) if took else None,
            }
        )
    )


def _shown(acts: object) -> str:
    return json.dumps(acts, ensure_ascii=False, default=str)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--requests", type=Path, nargs="+", action="extend", help="else our own")
    parser.add_argument("--totals", action="store_true", help="show no row, only the figures")
    return parser.parse_args()


def _rows(files: Sequence[Path]) -> Iterator[Row]:
    for file in files:
        for line in file.read_text("utf-8").splitlines():
            if line.strip():
                yield json.loads(line)


def _known(lang: str) -> Known:
    return Known(
        stores=(), fields=frozenset(), currency=CURRENCY.get(lang, "USD"), now=NOW, watches=()
    )


if __name__ == "__main__":
    main()
