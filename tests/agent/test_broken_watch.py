"""One watch or run that cannot be begun keeps no other up, and does not go unseen."""

from collections.abc import AsyncGenerator
from dataclasses import replace

import pytest

from manciple.agent import desk, reading_desk
from manciple.policies.errors import MancipleError
from manciple.tools.book import SavedRun
from tests.fakes import House
from tests.practice import SKU, Shopper, shopping


@pytest.fixture
async def shopper(house: House) -> AsyncGenerator[Shopper, None]:
    async with shopping(house) as opened:
        yield opened


async def test_one_broken_watch_keeps_no_other_up(shopper: Shopper) -> None:
    """Its steps cannot be read; it comes first, and the honest one still fills the cart."""
    honest = await shopper.watches()
    kept = shopper.app.book.watch(honest)
    broken = shopper.app.book.add_watch(
        replace(kept.watch, id="w0", then="tell", grant=None, standing='[{"id": "s1"}]'),
        shopper.app.clock(),
    )
    shopper.reprice(9900)
    checked = await shopper.app.check(forced=True)
    assert [each.watch.id for each in shopper.app.book.watches()] == [broken.id, honest]
    assert len(checked.runs) == 1
    assert shopper.in_carts() == {SKU: 1}
    [error] = checked.errors
    assert str(error).startswith("w0 is set aside, for what it was to do cannot be begun")
    assert error.hint == "manciple watch stop w0, then set it anew"


async def test_what_is_broken_is_said_and_not_tried_again(shopper: Shopper) -> None:
    honest = await shopper.watches("tell")
    kept = shopper.app.book.watch(honest)
    odd = replace(kept.watch, id="w7", standing='[{"id": "s1"}]')
    shopper.app.book.add_watch(odd, shopper.app.clock())
    shopper.reprice(9900)
    with pytest.raises(MancipleError, match="w7 is set aside"):
        desk.checked_told(shopper.app, shopper.voice(), await shopper.app.check(forced=True))
    assert shopper.app.book.watch("w7").state == "broken"
    desk.watch_show(shopper.app, shopper.voice(), "w7")
    reading_desk.watch_list(shopper.app.book, shopper.voice())
    assert "broken: what it was to do cannot be begun" in shopper.answered.getvalue()
    shopper.reprice(9000)
    again = await shopper.app.check(forced=True)
    assert (again.looked, again.errors) == (1, ())
    assert await desk.watch_stop(shopper.app, shopper.voice(), "w7") == 0
    assert shopper.app.book.watch("w7").state == "stopped"


async def test_a_run_that_cannot_be_taken_up_keeps_no_watch_up(shopper: Shopper) -> None:
    await shopper.watches()
    shopper.app.book.save_run(SavedRun("r900", "open", shopper.app.clock(), b"{}"))
    shopper.reprice(9900)
    checked = await shopper.app.check(forced=True)
    assert shopper.in_carts() == {SKU: 1}
    assert [str(each).split(":")[0] for each in checked.errors] == ["r900 cannot be taken up"]
