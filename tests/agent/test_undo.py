"""A watch that was stopped, and is set again: what it was made from, and all that it said."""

from dataclasses import replace
from datetime import UTC, datetime

from manciple.agent.conversation_desk import Conversation
from manciple.agent.erasing import forget
from manciple.agent.followups import meant
from manciple.agent.grammar import GrammarPlanner
from manciple.agent.plan import Plan, Question, Ref, Step, Worked
from manciple.agent.session import Session, after
from manciple.agent.turns import Do
from manciple.policies.canonical import encode
from manciple.policies.fields import FieldVersion
from manciple.policies.money import Money
from manciple.tools.offers import Wish
from manciple.tools.watches import Watch
from tests.agent.test_session import KNOWN, NORTH, ran
from tests.agent.town import step, w
from tests.fakes import House
from tests.practice import shopping

UNTIL = datetime(2027, 1, 5, tzinfo=UTC)
THEN = [Step(id="s1", tool="tell", arguments={"about": [Ref(step="s0", path="offer")]})]
WATCH = Watch(
    id="w7",
    store=NORTH,
    wish=Wish(words="shoe", price_max=Money(9000, "USD"), product="shoe", variant="black-42"),
    then="tell",
    quantity=1,
    until=UNTIL,
    words="watch it",
    standing=encode(THEN).decode(),
)


def stopped(*watches: Watch) -> Session:
    steps = [step(n, "watch_stop", watch=w(each.id)) for n, each in enumerate(watches, 1)]
    return after(Session(), ran(Plan(steps=steps), "stop it", *watches))


def test_a_watch_is_set_again_with_all_that_it_was_set_with() -> None:
    turn = meant(stopped(WATCH), "undo that", KNOWN)
    assert isinstance(turn, Do)
    assert turn.words.startswith("watch it")  # what follows the watch may quote them
    [plan] = turn.planned
    assert isinstance(plan, Plan)
    [made] = plan.steps
    assert made.then == THEN
    values = {n: v.value for n, v in made.arguments.items() if isinstance(v, Worked)}
    assert (values["product"], values["variant"]) == ("shoe", "black-42")
    assert values["until"] == UNTIL.isoformat()


def test_what_came_from_a_field_is_read_again_or_said_again() -> None:
    sized = replace(
        WATCH,
        wish=replace(WATCH.wish, sizes=("42",)),
        made_from=(FieldVersion("fit.shoe", 1),),
    )
    turn = meant(stopped(sized), "undo that", KNOWN)
    assert isinstance(turn, Do)
    [plan] = turn.planned
    assert isinstance(plan, Plan)
    read, made = plan.steps
    assert (read.tool, made.arguments["sizes"]) == (
        "profile_read",
        [Ref(step=read.id, path="value")],
    )
    odd = replace(sized, made_from=(FieldVersion("history.purchases", 1),))
    turn = meant(stopped(odd), "undo that", KNOWN)
    assert isinstance(turn, Do)
    assert isinstance(turn.planned[0], Question)


async def test_a_watch_that_is_set_again_ends_with_its_field(house: House) -> None:
    async with shopping(house) as shopper:
        talk, app = Conversation(GrammarPlanner()), shopper.app
        wait = "watch for Northlight trail shoes in my size under 90 USD and tell me"
        for line in (wait, "stop watching it", "undo that"):
            assert await talk.hear(app, shopper.voice(), line) == 0
        # What stopped it knows its size, too: that lies under the field's own key.
        stops = [each for each in app.book.runs("done") if "watch_stop" in str(each.body)]
        assert stops
        assert all('["42"]' not in str(each.body).replace("\\", "") for each in stops)
        first, again = (each.watch for each in app.book.watches())
        assert first.made_from == again.made_from == (FieldVersion("fit.shoe", 1),)
        assert (again.wish, again.until) == (first.wish, first.until)
        forget(app, ["fit.shoe"])
        assert [each.state for each in app.book.watches()] == ["stopped", "stopped"]
