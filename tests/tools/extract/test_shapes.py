"""Each shape of page is read as a careful person reads it: what is not said is not known."""

from decimal import Decimal

import pytest

from manciple.tools.extract.cascade import read
from manciple.tools.extract.page import Page
from tests.tools.extract.shapes import SHAPES, Shape


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_a_page_says_what_a_careful_person_reads(shape: Shape) -> None:
    reading = read(Page(shape.page, shape.url))
    assert reading.stock.kind == shape.stock
    assert reading.wall == shape.wall
    price = reading.price
    assert (price.value if price else None) == (Decimal(shape.price) if shape.price else None)
    assert (price.currency if price else None) == shape.currency
