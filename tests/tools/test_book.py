"""The book: what it keeps, that nothing of it is plain on the disk, and that a firing is one."""

import json
import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert

from manciple.policies.canonical import encode
from manciple.policies.errors import HomeBroken, NotFound, StoreRefused
from manciple.policies.money import Money
from manciple.policies.sealed import Plain
from manciple.policies.secret import Secret
from manciple.tools.book import OFFER, Book, SavedRun, Shop, Told, reseal_book
from manciple.tools.shop import line_of
from manciple.tools.watches import Look
from tests.fakes import NOW, SHOP, House
from tests.tools.test_watches import WATCH, offer

SHOP_ROW = Shop(SHOP, f"https://{SHOP}", "schema_org", local=False, abilities=("reads prices",))
LATER = NOW + timedelta(minutes=15)


@pytest.fixture
def book(house: House) -> Book:
    return Book(house.home, house.work.sealer)


def saved(run: str, state: str = "open") -> SavedRun:
    return SavedRun(run, "open" if state == "open" else "done", NOW, b'{"canary":"of the run"}')


def test_what_is_kept_comes_back(book: Book, house: House) -> None:
    best = offer(9900)
    book.add_store(SHOP_ROW)
    book.remember([best], NOW)
    watch = book.add_watch(WATCH, NOW)
    book.save_run(saved("r1"))
    book.tell(Told(NOW, "title", ("line",)))
    book.keep_setting("currency", "TWD")
    again = Book(house.home, house.work.sealer)
    assert again.stores() == [SHOP_ROW]
    assert again.store(SHOP) == SHOP_ROW
    assert again.offer(best.ref.handle) == best
    assert again.watch(watch.id).watch == watch
    assert again.run("r1") == saved("r1")
    assert again.told(3) == [Told(NOW, "title", ("line",))]
    assert again.setting("currency") == "TWD"


def test_a_call_has_one_run_until_it_was_answered(book: Book, house: House) -> None:
    """Whoever asks, and also after the work key was changed."""
    run = book.run_for("the call")
    assert Book(house.home, house.work.sealer).run_for("the call") == run
    assert book.run_for("another") != run
    new = replace(house.work, root=Secret(bytes(range(32))), generation=2)
    reseal_book(house.home, house.work.sealer, new.sealer)
    sealed_anew = Book(house.home, new.sealer)
    assert sealed_anew.run_for("the call") == run
    sealed_anew.answered("the call", "r99")
    assert sealed_anew.run_for("the call") == run
    sealed_anew.answered("the call", run)
    assert sealed_anew.run_for("the call") != run


def test_a_handle_that_two_offers_share_is_noticed_and_never_names_the_other(
    book: Book, house: House
) -> None:
    """Two that really meet cannot be found: one is put under the other's handle here."""
    first, second, third = offer(9900), offer(9800), offer(9700)
    name = house.work.sealer.blind("offer", second.ref.handle)
    with book.database.writing() as connection:
        row = {"id": name, "at": NOW, "body": Plain(name, encode(first))}
        connection.execute(insert(OFFER).values(**row))
    with pytest.raises(StoreRefused, match=second.ref.handle) as refused:
        book.remember([third, second], NOW)
    assert refused.value.hint
    assert book.offer(second.ref.handle) == first
    with pytest.raises(NotFound):
        book.offer(third.ref.handle)


def test_an_offer_at_another_price_is_still_the_same_offer(book: Book) -> None:
    cheaper = replace(offer(9900), price=Money(100, "USD"))
    book.remember([offer(9900)], NOW)
    book.remember([cheaper], NOW)
    assert book.offer(cheaper.ref.handle) == cheaper


@pytest.mark.parametrize("ask", ["store", "offer", "watch", "run"])
def test_what_was_never_kept_is_said_so_with_a_hint(book: Book, ask: str) -> None:
    with pytest.raises(NotFound) as error:
        getattr(book, ask)("nothing")
    assert error.value.hint


def test_nothing_about_the_shopper_is_plain_on_the_disk(book: Book, house: House) -> None:
    book.add_store(SHOP_ROW)
    book.remember([offer(9900)], NOW)
    book.add_watch(replace(WATCH, words="canary of the words"), NOW)
    book.save_run(saved("r1"))
    book.tell(Told(NOW, "canary of the notice", ()))
    book.hold(line_of(offer(9900), 1), f"https://{SHOP}/canary")
    book.add_store(SHOP_ROW)
    book.memory(SHOP).keep("cart", "canary of the cart")
    for path in house.home.path.glob("book.db*"):
        data = path.read_bytes()
        for plain in (b"canary", SHOP.encode(), b"Aurora", b"Northlight"):
            assert plain not in data, (path, plain)


def test_another_key_reads_nothing(book: Book, house: House, houses: object) -> None:
    from manciple.policies.keys import WorkKey
    from manciple.policies.secret import Secret

    book.add_watch(WATCH, NOW)
    stranger = Book(house.home, WorkKey(Secret(b"x" * 32)).sealer)
    with pytest.raises(HomeBroken):
        stranger.watches()


def test_one_firing_makes_one_run_however_many_try(book: Book, house: House) -> None:
    watch = book.add_watch(replace(WATCH, then="cart"), NOW)
    fired: list[bool] = []

    def fire(number: int) -> None:
        own = Book(house.home, house.work.sealer)
        fired.append(own.fire(watch.id, saved(f"r{number}"), offer(9900)))

    threads = [threading.Thread(target=fire, args=(n,)) for n in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(fired) == [False] * 4 + [True]
    assert len(book.runs("open")) == 1
    assert book.watch(watch.id).state == "fired"


def test_one_price_is_told_once_however_many_try(book: Book) -> None:
    watch = book.add_watch(WATCH, NOW)
    prices = (9900, 9900, 9950, 9800, 9800)
    fired = [book.fire(watch.id, saved(f"r{n}"), offer(p)) for n, p in enumerate(prices)]
    assert fired == [True, False, False, True, False]
    assert book.watch(watch.id).state == "watching"
    assert book.watch(watch.id).told == Money(9800, "USD")


def test_a_look_is_kept_without_setting_anything_off(book: Book) -> None:
    watch = book.add_watch(WATCH, NOW)
    book.saw(Look(watch.id, None, Money(12900, "USD")), NOW, LATER)
    kept = book.watch(watch.id)
    assert (kept.seen, kept.looked, kept.due) == (Money(12900, "USD"), NOW, LATER)
    assert book.runs("open") == []


def test_a_cart_that_is_held_here_is_set_and_not_added_to(book: Book) -> None:
    line = line_of(offer(9900), 2)
    assert book.held(SHOP).lines == ()
    for _ in range(2):
        assert book.hold(line, "https://shop.example/p").lines == (line,)
    assert book.held(SHOP).hand_off == "https://shop.example/p"
    assert book.hold(replace(line, quantity=0), None).lines == ()


def test_a_shop_s_memory_lasts_as_long_as_the_shop(book: Book) -> None:
    book.add_store(SHOP_ROW)
    memory = book.memory(SHOP)
    memory.keep("cart", "c1")
    book.add_store(replace(SHOP_ROW, kind="ucp"))
    assert memory.get("cart") == "c1"
    memory.keep("cart", "")
    assert memory.get("cart") is None
    book.drop_store(SHOP)
    with pytest.raises(NotFound):
        memory.keep("cart", "c2")
    assert book.stores() == []


def test_ids_are_never_given_twice(book: Book, house: House) -> None:
    other = Book(house.home, house.work.sealer)
    assert [book.new_run(), other.new_run(), book.new_run()] == ["r1", "r2", "r3"]
    new = replace(WATCH, id="new")
    assert [book.add_watch(new, NOW).id, other.add_watch(new, NOW).id] == ["w1", "w2"]


def test_a_damaged_file_is_one_clear_error(book: Book, house: House, tmp_path: Path) -> None:
    book.database.close()
    house.home.book.write_bytes(json.dumps(["not a database"]).encode() * 300)
    with pytest.raises(HomeBroken) as error:
        Book(house.home, house.work.sealer)
    assert error.value.hint


def test_a_watch_has_its_name_before_it_is_made(book: Book) -> None:
    """What is signed with it names it; the same step always means the same watch."""
    first, second = book.new_watch("r1/s1"), book.new_watch("r2/s1")
    assert (first, second, book.new_watch("r1/s1")) == ("w1", "w2", "w1")
    assert book.add_watch(replace(WATCH, id="w2"), NOW).id == "w2"
    assert book.add_watch(replace(WATCH, id="new"), NOW).id == "w3"
