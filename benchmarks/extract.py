"""How well pages are read, and how long it takes for one.

Scored as the published figures of the same pages are: price as a decimal number, availability
filled with InStock where a page does not say, one number of the thing among those that are right.
Beside the pages of `--pages` stand our own of `tests/tools/extract/shapes.py`; `out_of_stock` and
`false_in_stock` are over both. The last line is one JSON object.
"""

import argparse
import gzip
import json
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeAlias

from selectolax.lexbor import LexborHTMLParser

from manciple.tools.extract.cascade import read
from manciple.tools.extract.codes import code
from manciple.tools.extract.page import Page
from manciple.tools.extract.said import How, Reading
from manciple.tools.offers import InStock, SoldOut
from tests.tools.extract.shapes import SHAPES

Truth: TypeAlias = Mapping[str, Any]

RUNS = 3
"""Of these the fastest counts: what else the machine does is not measured."""


@dataclass(slots=True)
class Score:
    """Right, wrong and missed answers (`evaluate.py` of the published figures counts the same)."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def count(self, truth: set[Any], answer: object) -> bool:
        """Count one answer, None for none; say whether it was right."""
        self.right += answer is not None and answer in truth
        self.wrong += answer is not None and answer not in truth
        self.missed += bool(truth) and answer not in truth
        return answer in truth if answer is not None else not truth

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        whole = 2 * self.right + self.wrong + self.missed
        return round(2 * self.right / whole, 4) if whole else 1.0


@dataclass(slots=True)
class Tally:
    """What was counted over some pages."""

    price: Score = field(default_factory=Score)
    availability: Score = field(default_factory=Score)
    sku: Score = field(default_factory=Score)
    out_of_stock: Score = field(default_factory=Score)
    false_in_stock: int = 0
    """Pages that were read as in stock, and are not or do not say."""


def main() -> None:
    """Measure and print."""
    options = _options()
    given, own = Tally(), Tally()
    took: list[float] = []
    data: list[float] = []
    floor: list[float] = []
    known: dict[str, int] = {}
    for name, truth in _pages(options.pages):
        body = gzip.decompress((options.pages / "html" / f"{name}.html.gz").read_bytes())
        url = str(truth.get("url") or "")
        reading, number, spent = _read(body, url)
        took.append(sum(spent))
        floor.append(_parsed(body))
        if _is_by_json_ld(reading):
            data.append(spent[0])
        how = str(reading.how) if reading.how else "nothing"
        known[how] = known.get(how, 0) + 1
        for line in _count(given, truth, reading, number):
            if not options.totals:
                print(f"{name[:8]} {url[:60]} ({how}): {line}")
    for shape in SHAPES:
        stock = {"in_stock": "InStock", "sold_out": "OutOfStock"}.get(shape.stock)
        truth = {"availability": [stock] if stock else []}
        if stock == "OutOfStock":
            truth["OutOfStock"] = ["OutOfStock"]
        if shape.price:
            truth["price"] = [shape.price]
        for line in _count(own, truth, read(Page(shape.page, shape.url)), None):
            if not options.totals:
                print(f"own page «{shape.name}»: {line}")
    both = Score(*(_sum(given.out_of_stock, own.out_of_stock)))
    print(
        json.dumps(
            {
                "pages": len(took),
                "own_pages": len(SHAPES),
                "f1": {
                    "price": given.price.f1,
                    "availability": given.availability.f1,
                    "sku": given.sku.f1,
                    "out_of_stock": both.f1,
                },
                "false_in_stock": given.false_in_stock + own.false_in_stock,
                "ms_per_page": _mean(took),
                "json_ld_ms_per_page": _mean(data),
                "parse_floor_ms_per_page": _mean(floor),
                "out_of_stock_f1": {"pages": given.out_of_stock.f1, "own": own.out_of_stock.f1},
                "own_price_f1": own.price.f1,
                "how": known,
            }
        )
    )


def _is_by_json_ld(reading: Reading) -> bool:
    """Did JSON-LD alone answer?"""
    price, variant = reading.price, reading.variant
    return (
        price is not None and variant is not None and price.how is variant.stock_how is How.JSON_LD
    )


def _read(body: bytes, url: str) -> tuple[Reading, str | None, tuple[float, float]]:
    """Read one page anew a few times: what it says, its number, and the ms for both."""
    times: list[tuple[float, float]] = []
    reading, number = Reading(), None
    for _ in range(RUNS):
        page = Page(body, url)
        began = time.thread_time()
        reading = read(page)
        between = time.thread_time()
        number = code(page, reading)
        times.append(((between - began) * 1000, (time.thread_time() - between) * 1000))
    return reading, number, min(times, key=sum)


def _parsed(body: bytes) -> float:
    times: list[float] = []
    for _ in range(RUNS):
        began = time.thread_time()
        LexborHTMLParser(body)
        times.append((time.thread_time() - began) * 1000)
    return min(times)


def _count(tally: Tally, truth: Truth, reading: Reading, number: str | None) -> Iterator[str]:
    """Count what one page was read as; yield what was wrong."""
    price = reading.price.value if reading.price else None
    prices = {Decimal(str(each).strip()) for each in truth.get("price", ())}
    if not tally.price.count(prices, price):
        yield f"price {price}, not {[str(each) for each in prices]}"
    stated = {str(each) for each in truth.get("availability", ())} & {"InStock", "OutOfStock"}
    gone = isinstance(reading.stock, SoldOut)
    if stated and not tally.availability.count(stated, "OutOfStock" if gone else "InStock"):
        yield f"availability {reading.stock.kind}, not {stated}"
    tally.out_of_stock.count(stated & {"OutOfStock"}, "OutOfStock" if gone else None)
    if isinstance(reading.stock, InStock) and "InStock" not in stated:
        tally.false_in_stock += 1
        yield "in stock, which the page does not say"
    numbers = {str(each) for each in truth.get("sku", ())}
    if not tally.sku.count(numbers, number):
        yield f"sku {number}, not {numbers}"


def _sum(*scores: Score) -> tuple[int, int, int]:
    return (
        sum(each.right for each in scores),
        sum(each.wrong for each in scores),
        sum(each.missed for each in scores),
    )


def _mean(values: list[float]) -> float | None:
    return round(sum(values) / len(values), 3) if values else None


def _pages(folder: Path) -> Iterator[tuple[str, Truth]]:
    truths: dict[str, Truth] = json.loads((folder / "ground-truth.json").read_text("utf-8"))
    yield from truths.items()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=Path, required=True, metavar="DIR")
    parser.add_argument("--totals", action="store_true", help="show no page, only the figures")
    return parser.parse_args()


if __name__ == "__main__":
    main()
