"""The desk for the home, as far as it needs no process of its own."""

import io
import json
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from manciple.agent import home_desk, me_desk
from manciple.agent.unlock import unattended, work_key
from manciple.agent.voice import Voice
from manciple.policies.errors import Misused, NotFound, VaultLocked
from manciple.policies.home import Home
from manciple.policies.keys import public_keys
from tests.fakes import NOW, PASSPHRASE, House
from tests.practice import PROFILE, Shopper, shopping


@pytest.fixture
async def shopper(house: House) -> AsyncIterator[Shopper]:
    async with shopping(house) as found:
        yield found


def beginning(**more: str | Path | None) -> home_desk.Beginning:
    reading, writing = os.pipe()
    os.write(writing, PASSPHRASE.reveal().encode())
    os.close(writing)
    key_file = more.get("key_file")
    return home_desk.Beginning(
        str(more.get("currency", "USD")), reading, Path(key_file) if key_file else None
    )


def voice() -> Voice:
    return Voice(as_json=True, out=io.StringIO(), err=io.StringIO())


def test_a_new_home_is_whole_or_not_there(tmp_path: Path) -> None:
    home = Home(tmp_path / "deep" / "home")
    with pytest.raises(Misused):
        home_desk.init(home, beginning(currency="GOLD"), voice(), NOW)
    assert list(tmp_path.iterdir()) == []
    home_desk.init(home, beginning(key_file=tmp_path / "key"), voice(), NOW)
    assert {path.name for path in home.path.iterdir()} >= {"keys.json", "ledger.db", "book.db"}
    assert [path.name for path in home.path.parent.iterdir()] == ["home"]
    assert unattended(home, public_keys(home)) is not None
    with pytest.raises(Misused, match="a home here already"):
        home_desk.init(home, beginning(), voice(), NOW)


def test_what_an_init_left_half_done_is_cleared_away(tmp_path: Path) -> None:
    left = tmp_path / ".home.new"
    left.mkdir(mode=0o700)
    (left / "keys.json").write_text("half")
    home = Home(tmp_path / "home")
    home_desk.init(home, beginning(key_file=tmp_path / "key"), voice(), NOW)
    assert home.exists
    assert not left.exists()


def test_a_folder_that_holds_something_is_not_made_a_home(tmp_path: Path) -> None:
    full = tmp_path / "full"
    full.mkdir(mode=0o700)
    (full / "mine").write_text("mine")
    with pytest.raises(Misused) as error:
        home_desk.init(Home(full), beginning(), voice(), NOW)
    assert error.value.hint
    assert [path.name for path in full.iterdir()] == ["mine"]
    assert [path.name for path in tmp_path.iterdir()] == ["full"]


def test_an_empty_folder_may_become_a_home(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    home_desk.init(Home(empty), beginning(key_file=tmp_path / "key"), voice(), NOW)
    assert Home(empty).opened()


def test_where_no_home_is_there_is_no_key(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        work_key(Home(tmp_path), None)


def test_a_key_file_that_is_another_home_s_opens_nothing(house: House, tmp_path: Path) -> None:
    other = Home(tmp_path / "other")
    home_desk.init(other, beginning(key_file=tmp_path / "key"), voice(), NOW)
    house.home.key_file_note.write_text(f"{tmp_path / 'key'}\n")
    house.home.key_file_note.chmod(0o600)
    with pytest.raises(Exception, match="not the ones that were pinned"):
        unattended(house.home, public_keys(house.home))


def test_a_key_file_others_can_read_is_not_used(house: House, tmp_path: Path) -> None:
    key = tmp_path / "key"
    key.write_text("{}")
    key.chmod(0o644)
    house.home.key_file_note.write_text(f"{key}\n")
    house.home.key_file_note.chmod(0o600)
    with pytest.raises((VaultLocked, Exception), match="open to other users"):
        unattended(house.home, public_keys(house.home))


async def test_status_counts_what_is_there(shopper: Shopper) -> None:
    await shopper.watches("tell")
    await shopper.fills_the_cart()
    await shopper.orders()
    said = voice()
    assert home_desk.status(shopper.app, said) == 0
    assert isinstance(said.out, io.StringIO)
    told = json.loads(said.out.getvalue())
    assert (told["shops"], told["watches"], told["grants"], told["waiting"]) == (1, 1, 7, 1)
    assert told["stopped"] is False


async def test_stopped_is_true_after_everything_was_revoked_until_something_is_granted(
    shopper: Shopper,
) -> None:
    def stopped() -> object:
        said = voice()
        home_desk.status(shopper.app, said)
        assert isinstance(said.out, io.StringIO)
        return json.loads(said.out.getvalue())["stopped"]

    assert stopped() is False
    shopper.house.home.revoke("all")
    assert stopped() is True
    shopper.app.ledger.take_over_marker(shopper.app.clock())  # as every opening does
    assert stopped() is True
    shopper.sign("tool=notice verb=notice.send asker=user mode auto")
    assert stopped() is False


async def test_an_address_is_shown_in_lines_to_read(shopper: Shopper) -> None:
    assert me_desk.me_show(shopper.app, shopper.voice()) == 0
    shown = shopper.answered.getvalue()
    assert "street: 1 Practice Lane" in shown
    assert "country: TW" in shown
    assert "{" not in shown
    assert "region" not in shown


async def test_the_profile_is_shown_to_its_owner(shopper: Shopper) -> None:
    said = voice()
    assert me_desk.me_show(shopper.app, said) == 0
    assert isinstance(said.out, io.StringIO)
    assert json.loads(said.out.getvalue())["me"] == dict(PROFILE)


async def test_doctor_says_what_to_look_at(shopper: Shopper) -> None:
    said = voice()
    assert home_desk.doctor(shopper.house.home, shopper.house.work, said) == 0
    assert isinstance(said.out, io.StringIO)
    checks = {each["check"]: each["state"] for each in json.loads(said.out.getvalue())["checks"]}
    assert (checks["log"], checks["witness"]) == ("good", "look")
    shopper.house.home.revoke("all")
    home_desk.doctor(shopper.house.home, shopper.house.work, said)
    assert '"marker", "state": "look"' in said.out.getvalue()


async def test_watching_on_goes_so_many_rounds(shopper: Shopper) -> None:
    await shopper.watches("tell")
    shopper.reprice(9900)
    assert await home_desk.run(shopper.app, shopper.voice(), every_s=0.01, rounds=3) == 0
    assert shopper.terminal.getvalue().count("is at your price") == 1


async def test_watching_on_says_what_it_watches_and_how_it_is_stopped(shopper: Shopper) -> None:
    assert await home_desk.run(shopper.app, shopper.voice(), every_s=0.01, rounds=1) == 0
    assert "there is no watch yet" in shopper.said.getvalue()
    assert "next: manciple watch add" in shopper.said.getvalue()
    await shopper.watches("tell")
    assert await home_desk.run(shopper.app, shopper.voice(), every_s=0.01, rounds=1) == 0
    assert f"watching 1 watch at {shopper.host}; " in shopper.said.getvalue()
    assert "Ctrl-C stops it" in shopper.said.getvalue()


async def test_watching_on_survives_a_shop_that_is_down(shopper: Shopper) -> None:
    await shopper.watches("tell")
    await shopper.door.aclose()
    assert await home_desk.run(shopper.app, shopper.voice(), every_s=0.01, rounds=1) == 0
    assert "cannot be reached" in shopper.said.getvalue()
