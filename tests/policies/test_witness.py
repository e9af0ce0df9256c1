"""What is compared with the outside, when, and what a log that went back comes to."""

import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from manciple.policies import audit
from manciple.policies.checkpoint import read
from manciple.policies.entries import (
    Forked,
    LogExported,
    Past,
    Place,
    Suspended,
    WitnessAdded,
    WitnessRemoved,
)
from manciple.policies.errors import LogBroken, NotDone, WitnessSilent
from manciple.policies.forks import give_up
from manciple.policies.gate import Gate, Performed
from manciple.policies.home import suspends
from manciple.policies.keys import UserKey, WorkKey
from manciple.policies.ledger import Ledger
from manciple.policies.signed import giving_up, letting_go
from manciple.policies.witness import Named, Outside, ask, remembered
from manciple.policies.witness import Seen as Seen_
from manciple.tools.witnesses.file import FileWitness
from manciple.tools.witnesses.named import every
from tests.fakes import CARTS, ORDERS, Doing, Done, House, action, order

AUTO = f"{CARTS} mode auto"
TYPED = f"{ORDERS} money USD total<=900 mode ask-typed"


@dataclass
class Silent:
    """A witness that can be told to go silent."""

    within: FileWitness
    silent: bool = False
    asked: int = 0
    meanwhile: Callable[[], None] = lambda: None
    """What somebody does while it is being told."""

    def latest(self) -> str | None:
        self.asked += 1
        if self.silent:
            raise WitnessSilent("it is switched off")
        return self.within.latest()

    def submit(self, note: str, old_size: int, proof: Sequence[bytes]) -> None:
        if self.silent:
            raise WitnessSilent("it is switched off")
        self.within.submit(note, old_size, proof)
        self.meanwhile()

    def accept(self, note: str, fork: str) -> None:
        self.within.accept(note, fork)


@dataclass
class Seen:
    """A home with one witness."""

    house: House
    witness: Silent
    needed: bool = True
    said: list[str] = field(default_factory=list[str])

    def begin(self) -> None:
        """Start as a new process does."""
        self.house.open()
        self.outside = Outside(
            self.house.ledger,
            lambda: [self.named()],
            self.house.clock,
            self.said.append,
        )
        house = self.house
        house.gate = Gate(house.ledger, house.vault, house.clock, self.outside)

    def named(self) -> Named:
        """Return the witness with what this home remembers of it."""
        with self.house.ledger.reading() as view:
            known = remembered(view, "w", "there")
        return Named("w", self.witness, self.needed, known, "there")

    def problems(self) -> tuple[str, ...]:
        """Verify, with the witness asked."""
        return audit.verify(self.house.ledger, [ask(self.named())]).problems

    def kept(self) -> int:
        """Return how many entries the witness has seen."""
        return ask(Named("w", self.witness.within, needed=True)).size or 0

    async def ordered(self, key: str = "o", cents: int = 1000) -> object:
        """Order, with the user's yes."""
        await self.house.ask(order(cents), key=key)
        with self.house.ledger.reading() as view:
            waiting = view.requests("waiting")[-1].asked.request
        self.house.approve(waiting)
        return await self.house.ask(order(cents), key=key)


@pytest.fixture
def seen(house: House, tmp_path: Path) -> Seen:
    (tmp_path / "elsewhere").mkdir()
    house.grant(AUTO)
    house.grant(TYPED)
    made = Seen(house, Silent(FileWitness(tmp_path / "elsewhere" / "head")))
    made.begin()
    return made


def size(house: House) -> int:
    return len(house.kinds())


def put_back(house: House, copy: Path) -> None:
    """Do what somebody does who can write the home: put an old copy in its place."""
    house.ledger.database.close()
    house.home.marker.unlink(missing_ok=True)
    for path in house.home.path.glob("ledger.db*"):
        path.unlink()
    for path in copy.glob("ledger.db*"):
        shutil.copy(path, house.home.path)


def copied(house: House, path: Path) -> Path:
    house.ledger.database.scrub()
    return Path(shutil.copytree(house.home.path, path))


async def test_the_head_goes_out_after_what_a_process_does(seen: Seen) -> None:
    await seen.house.ask(action(), key="a")
    assert seen.kept() == size(seen.house)
    await seen.house.ask(action(), key="b")
    assert seen.kept() < size(seen.house)
    seen.house.clock.forward(minutes=16)
    await seen.house.ask(action(), key="c")
    assert seen.kept() == size(seen.house)


async def test_an_orders_intent_is_known_outside_before_it_leaves(seen: Seen) -> None:
    """I06: what is cut off afterwards is missed."""
    known: list[tuple[int, int]] = []

    async def look(_: object) -> None:
        known.append((seen.kept(), size(seen.house)))

    await seen.house.ask(order(1000), key="o")
    seen.house.approve("a1")
    await seen.house.ask(order(1000), Doing(look), key="o")
    assert known == [(size(seen.house) - 1, size(seen.house) - 1)]
    assert seen.kept() == size(seen.house)


async def test_a_home_that_was_put_back_is_suspended(seen: Seen, tmp_path: Path) -> None:
    """I03, I04: the file and its keys verify in themselves."""
    copy = copied(seen.house, tmp_path / "copy")
    await seen.ordered()
    put_back(seen.house, copy)
    seen.begin()
    assert seen.house.problems() == ()
    doing = Doing()
    with pytest.raises(LogBroken) as caught:
        await seen.house.ask(action(), doing, key="z")
    assert "\n" not in str(caught.value)
    assert caught.value.exit_code == 6
    assert not doing.warrants
    assert suspends(seen.house.home.revoked()) == "went_back"
    seen.house.ledger.take_over_marker(seen.house.clock())
    with seen.house.ledger.reading() as view:
        assert view.live() == []


async def test_a_home_that_was_put_back_while_it_runs_orders_nothing(
    seen: Seen, tmp_path: Path
) -> None:
    await seen.house.ask(action(), key="a")
    copy = copied(seen.house, tmp_path / "copy")
    await seen.ordered("o")
    put_back(seen.house, copy)
    doing = Doing()
    with pytest.raises(LogBroken):
        await seen.house.ask(order(500), doing, key="p")
    assert not doing.warrants


async def test_a_log_that_was_written_anew_is_suspended(seen: Seen, tmp_path: Path) -> None:
    """I05: with the work key, hashes and head are as good as ours."""
    copy = copied(seen.house, tmp_path / "copy")
    await seen.ordered()
    before = size(seen.house)
    put_back(seen.house, copy)
    seen.house.open()
    while size(seen.house) < before + 2:
        seen.house.append(LogExported("csv", 1))
    seen.begin()
    with pytest.raises(LogBroken, match="written anew"):
        await seen.house.ask(action(), key="z")
    report = audit.verify(seen.house.ledger, [ask(Named("w", seen.witness, needed=True))])
    assert any("written anew" in problem for problem in report.problems)


@pytest.mark.parametrize("cut", [True, False])
async def test_what_is_new_is_held_against_the_witness_from_where_it_saw_the_log(
    seen: Seen, tmp_path: Path, cut: bool
) -> None:
    """I05: whoever writes the log anew can verify it too, and so leave a mark that says it fits."""
    house, witness = seen.house, Named("w", seen.witness, needed=True)
    copy = copied(house, tmp_path / "copy")
    await seen.ordered()
    before = size(house)
    assert audit.verify(house.ledger, [ask(witness)]).problems == ()
    house.append(LogExported("csv", 1))
    audit.verify(house.ledger)
    report = audit.verify(house.ledger, [ask(witness)], new=True)
    assert (report.problems, report.begin) == ((), before + 1), "it goes on from what it saw"
    put_back(house, copy)
    house.open()
    while size(house) < (before - 1 if cut else before + 2):
        house.append(LogExported("csv", 1))
    assert audit.verify(house.ledger).problems == ()
    report = audit.verify(house.ledger, [ask(witness)], new=True)
    words = "was cut or put back" if cut else "written anew"
    assert any(words in problem for problem in report.problems)
    assert audit.verify(house.ledger, [ask(witness)], new=True).problems, "and still is"


async def test_entries_that_were_changed_since_they_were_verified_are_noticed_with_a_witness(
    seen: Seen,
) -> None:
    """I01: the witness saw fewer than were verified, so all between are looked at again."""
    house, witness = seen.house, Named("w", seen.witness, needed=True)
    await seen.ordered()
    kept = size(house)
    house.append(LogExported("csv", 1))
    audit.verify(house.ledger)
    house.sql("UPDATE entry SET commitment = zeroblob(32) WHERE seq = ?", kept)
    report = audit.verify(house.ledger, [ask(witness)], new=True)
    assert any("verified here before" in problem for problem in report.problems)


async def test_an_order_waits_while_a_needed_witness_is_silent(seen: Seen) -> None:
    await seen.house.ask(order(1000), key="o")
    seen.house.approve("a1")
    seen.witness.silent = True
    doing = Doing()
    with pytest.raises(WitnessSilent):
        await seen.house.ask(order(1000), doing, key="o")
    assert not doing.warrants
    assert seen.house.state("a1") == "approved"
    assert isinstance(await seen.house.ask(action(), key="a"), Performed)
    assert any("switched off" in line for line in seen.said)
    seen.witness.silent = False
    assert await seen.house.ask(order(1000), doing, key="o") == Performed(Done("done 1"))


async def test_a_witness_that_falls_silent_in_between_leaves_nothing_ordered(seen: Seen) -> None:
    class Falls(Silent):
        def submit(self, note: str, old_size: int, proof: Sequence[bytes]) -> None:
            raise WitnessSilent("it was pulled out")

    seen.witness = Falls(seen.witness.within)
    seen.begin()
    await seen.house.ask(order(1000), key="o")
    seen.house.approve("a1")
    doing = Doing()
    with pytest.raises(NotDone):
        await seen.house.ask(order(1000), doing, key="o")
    assert not doing.warrants
    assert seen.house.intent("o") == "failed"
    assert seen.house.held("g2") == 0


async def test_what_is_revoked_while_the_witness_is_told_is_not_ordered(seen: Seen) -> None:
    """B03: by a process that holds the key too, and so leaves no marker behind."""
    house = seen.house
    await house.ask(order(1000), key="o")
    house.approve("a1")
    shop = Doing()

    def revoked() -> None:
        other = Ledger(house.home, house.work)
        with other.reading() as view:
            if not view.intents("open"):
                return
        house.home.revoke("g2")
        other.take_over_marker(house.clock())
        other.database.close()

    seen.witness.meanwhile = revoked
    with pytest.raises(NotDone):
        await house.ask(order(1000), shop, "o")
    assert shop.times == 0


async def test_an_advisory_witness_holds_nothing_up(seen: Seen) -> None:
    seen.needed = False
    seen.witness.silent = True
    seen.begin()
    assert isinstance(await seen.ordered(), Performed)
    assert any("switched off" in line for line in seen.said)


async def test_two_processes_that_send_do_not_alarm_each_other(seen: Seen) -> None:
    await seen.house.ask(action(), key="a")
    other = Seen(House(seen.house.home, seen.house.work, seen.house.user), seen.witness)
    other.house.clock = seen.house.clock
    other.begin()
    await other.ordered("o")
    await seen.ordered("p")
    await other.ordered("q", 500)
    assert seen.house.home.revoked() == frozenset()
    assert seen.kept() == size(seen.house)


async def test_a_head_of_another_log_or_key_is_not_believed(
    seen: Seen, house: House, tmp_path: Path
) -> None:
    path = seen.witness.within.path
    await seen.house.ask(action(), key="a")
    path.write_text(path.read_text().replace("manciple.log/", "manciple.log/f"))
    seen.begin()
    with pytest.raises(LogBroken):
        await seen.house.ask(action(), key="b")


def test_what_a_witness_says_is_part_of_the_report(seen: Seen) -> None:
    seen.outside.send()
    report = audit.verify(seen.house.ledger, [ask(Named("w", seen.witness, needed=True))])
    assert report.problems == ()
    assert report.good is not None
    assert report.witnesses[0].startswith("w has seen")
    with suppress(ValueError):
        seen.witness.within.path.write_text("nonsense")
    report = audit.verify(seen.house.ledger, [ask(Named("w", seen.witness, needed=True))])
    assert any("cannot be believed" in problem for problem in report.problems)
    assert isinstance(seen.house.work, WorkKey)


# --- a witness that keeps less than it was given


@pytest.mark.parametrize("needed", [True, False])
async def test_a_witness_that_was_emptied_is_reported_and_stops_orders(
    seen: Seen, tmp_path: Path, needed: bool
) -> None:
    """I04: whoever can write its store empties it, and puts the home back."""
    seen.needed = needed
    await seen.house.ask(action(), key="a")
    copy = copied(seen.house, tmp_path / "copy")
    await seen.ordered()
    seen.witness.within.path.unlink()
    put_back(seen.house, copy)
    seen.begin()
    (problem,) = seen.problems()
    assert "keeps nothing" in problem
    doing = Doing()
    with pytest.raises(WitnessSilent, match="keeps nothing"):
        await seen.house.ask(order(500), doing, key="p")
    assert not doing.warrants
    assert seen.outside.send()[0].lost
    assert seen.kept() == 0, "what was emptied is not filled again unseen"


async def test_an_emptied_witness_stops_no_watch(seen: Seen) -> None:
    """An empty folder is what a stick leaves that was pulled out."""
    await seen.house.ask(action(), key="a")
    seen.witness.within.path.unlink()
    seen.begin()
    assert isinstance(await seen.house.ask(action(), key="b"), Performed)
    assert any("keeps nothing" in line for line in seen.said)
    assert seen.house.home.revoked() == frozenset()


async def test_a_witness_that_was_put_back_itself_is_reported(seen: Seen) -> None:
    path = seen.witness.within.path
    await seen.house.ask(action(), key="a")
    before = path.read_text()
    await seen.ordered()
    path.write_text(before)
    seen.begin()
    assert any("it was emptied, put back" in problem for problem in seen.problems())
    with pytest.raises(WitnessSilent):
        await seen.house.ask(order(500), key="p")


def test_a_witness_counts_as_given_from_the_entry_that_names_it(seen: Seen) -> None:
    """Also where what the home remembers of it was taken away."""
    size = seen.outside.introduce(seen.named())
    seen.house.sql("DELETE FROM mark")
    path = str(seen.witness.within.path)
    seen.house.append(WitnessAdded("file-1", "file", path, needed=True, seen=size))
    with seen.house.ledger.reading() as view:
        (named,) = every(view, [])
    assert named.known == size
    assert audit.verify(seen.house.ledger, [ask(named)]).problems == ()
    Path(path).unlink()
    assert audit.verify(seen.house.ledger, [ask(named)]).problems


def test_what_is_remembered_of_one_place_says_nothing_of_another(seen: Seen) -> None:
    """A key file that was moved has no head beside it yet."""
    seen.outside.send()
    with seen.house.ledger.reading() as view:
        assert remembered(view, "w", "there") == seen.kept()
        assert remembered(view, "w", "elsewhere") == 0


# --- a past that the user gives up


def restored(seen: Seen, copy: Path) -> None:
    put_back(seen.house, copy)
    seen.begin()
    seen.house.append(Suspended("restored"))


def sign_again(seen: Seen) -> None:
    """Sign what is suspended, and give up what the witness has seen, as the screen does."""
    house, pasts = seen.house, [past for _, past in seen.outside.pasts()]
    with house.ledger.writing(house.clock()) as page:
        give_up(page, pasts, house.user)
        for held in page.held():
            if held.state == "suspended":
                page.sign_again(held.grant, house.user)


async def test_a_restored_home_orders_again_once_the_user_gave_up_what_came_after(
    seen: Seen, tmp_path: Path
) -> None:
    """I04, G16: in the log, at the witness, and in what verifying says."""
    await seen.house.ask(action(), key="a")
    copy = copied(seen.house, tmp_path / "copy")
    await seen.ordered()
    lost = seen.witness.within.path.read_text()
    restored(seen, copy)
    assert seen.problems()
    sign_again(seen)
    assert seen.problems() == ()
    assert isinstance(await seen.ordered("p"), Performed)
    assert seen.house.home.revoked() == frozenset()
    assert seen.kept() == size(seen.house)
    report = audit.verify(seen.house.ledger, [ask(seen.named())])
    assert report.problems == ()
    assert any("gave up a past of" in line for line in report.forks)
    beside = seen.witness.within.path.with_name("head.forks").read_text()
    assert lost in beside
    assert seen.house.ledger.keys.user.hex() in beside


async def test_nobody_else_gives_up_a_past(seen: Seen, tmp_path: Path) -> None:
    """I05: not the work key, not an old statement, not one of another place or log."""
    copy = copied(seen.house, tmp_path / "copy")
    await seen.ordered()
    restored(seen, copy)
    (past,) = [past for _, past in seen.outside.pasts()]
    house, gone = seen.house, (past,)
    forged: list[Callable[[Place], Forked]] = [
        lambda at: Forked(gone, at, house.work.sign("fork", giving_up(gone, at)).hex()),
        lambda at: signed_for(house, gone, replace(at, size=at.size - 1)),
        lambda at: signed_for(house, gone, replace(at, root="00" * 32)),
        lambda at: signed_for(house, gone, replace(at, origin="manciple.log/00")),
        lambda at: replace(signed_for(house, (Past(9, "00"),), at), gone=gone),
    ]
    for forge in forged:
        with house.ledger.writing(house.clock()) as page:
            page.append(forge(page.here()))
        assert any("signed" in problem for problem in house.problems())
        with pytest.raises(LogBroken):
            seen.outside.compare()
    assert seen.kept() == past.size


def signed_for(house: House, gone: tuple[Past, ...], at: Place) -> Forked:
    return Forked(gone, at, house.user.sign("fork", giving_up(gone, at)).hex())


async def test_a_later_return_of_the_same_past_is_no_news_and_another_one_is(
    seen: Seen, tmp_path: Path
) -> None:
    """A stick that was away when the user signed is told when it is in again."""
    copy = copied(seen.house, tmp_path / "copy")
    await seen.ordered()
    lost = seen.witness.within.path.read_text()
    restored(seen, copy)
    sign_again(seen)
    await seen.ordered("p")
    report = audit.verify(seen.house.ledger, [Seen_("reviewer", lost, read(lost).checkpoint.size)])
    assert report.problems == ()
    assert "gave up a past" in report.forks[0]
    again = copied(seen.house, tmp_path / "again")
    await seen.ordered("q")
    put_back(seen.house, again)
    seen.begin()
    with pytest.raises(LogBroken):
        seen.outside.compare()


# --- letting go of one


def test_letting_go_is_signed_for_one_place_of_one_log(house: House) -> None:
    """I05: an earlier signature, or that of another log, lets go of nothing."""

    def remove(at: Place, key: UserKey | WorkKey) -> WitnessRemoved:
        return WitnessRemoved("w-1", at, key.sign("witness", letting_go("w-1", at)).hex())

    def appended(make: Callable[[Place], WitnessRemoved]) -> tuple[str, ...]:
        house.append(WitnessAdded("w-1", "file", "/x", needed=True))
        with house.ledger.writing(house.clock()) as page:
            entry = make(page.here())
            page.append(entry)
        before.append(entry)
        return house.problems()

    before: list[WitnessRemoved] = []
    assert appended(lambda at: remove(at, house.user)) == ()
    old = before[0]
    assert any("not signed by the user" in line for line in appended(lambda _: old))
    forged: list[Callable[[Place], WitnessRemoved]] = [
        lambda at: remove(at, house.work),
        lambda at: remove(replace(at, origin="manciple.log/0"), house.user),
        lambda at: remove(replace(at, size=at.size + 1), house.user),
    ]
    for number, make in enumerate(forged, 2):
        unsigned = [line for line in appended(make) if "not signed by the user" in line]
        assert len(unsigned) == number
    problems = appended(lambda at: remove(replace(at, root="11" * 32), house.user))
    assert any("signed after other entries" in line for line in problems)
