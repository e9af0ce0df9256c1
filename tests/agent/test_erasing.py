"""What was made from a field of the profile ends with it, wherever it was kept."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from manciple.agent import me_desk
from manciple.agent.codes import FieldChanged
from manciple.agent.plan import Compare, Plan, Step, Value
from manciple.agent.veiled import Veil
from manciple.policies.actions import Asker, Origin, Source, Verb
from manciple.policies.canonical import encode
from manciple.policies.entries import ErasureChecked, Record
from manciple.policies.errors import NotFound
from manciple.policies.fields import FieldVersion
from manciple.policies.money import Money
from manciple.policies.secret import Secret
from manciple.tools.profile import FieldValue
from tests.cells import cells
from tests.fakes import House
from tests.practice import SHOE, Shopper, shopping
from tests.terminal import leaks
from tests.terminal import told as spread
from tests.threats.hostile import Listening, found, obeys, step, worked

SIZE: Value = found(1, "value")


@pytest.fixture
async def shopper(house: House) -> AsyncIterator[Shopper]:
    async with shopping(house, Listening()) as opened:
        yield opened


def telling(shopper: Shopper, *texts: str) -> list[str]:
    """Return the cells in which one of these stands."""
    return [
        p
        for p, body in cells(shopper.app.ledger, shopper.app.book).items()
        if any(t.encode() in body for t in texts)
    ]


async def in_my_size(shopper: Shopper, *more: Step) -> None:
    await obeys(
        shopper,
        step(1, "profile_read", field=worked("fit.shoe")),
        step(2, "find", store=worked(shopper.host), words=worked("trail"), sizes=[SIZE]),
        *more,
    )


async def test_what_a_run_found_with_a_field_lies_under_that_field_s_own_key(
    shopper: Shopper,
) -> None:
    await in_my_size(shopper)
    [saved] = [each for each in shopper.app.book.runs("done") if b"profile_read" in each.body]
    run = shopper.app.loaded(saved)
    assert run.results["s1"].value.value == "42"
    assert run.results["s2"].value.offers
    assert run.read == (FieldVersion("fit.shoe", 1),)
    assert b'"42"' not in saved.body
    assert b'\\"42' not in saved.body
    assert b'"results":{}' in saved.body


async def test_the_log_says_which_field_was_looked_for_and_not_what_it_held(
    shopper: Shopper,
) -> None:
    shopper.app.vault.set("fit.shoe", Secret("41.75"), shopper.app.clock())
    await in_my_size(shopper)
    with shopper.app.ledger.reading() as view:
        actions = [intent.intended.action for intent in view.intents("done")]
    [sizes] = [a.value for action in actions for a in action.arguments if a.name == "sizes"]
    assert sizes == ("{{fit.shoe v2}}",)
    assert telling(shopper, "41.75") == []


async def test_a_condition_is_told_without_what_the_field_held(shopper: Shopper) -> None:
    condition = Compare(left=found(1, "value"), op="eq", right=worked("42"))
    plan = Plan(
        steps=[
            step(1, "profile_read", field=worked("fit.shoe")),
            Step(
                id="s2",
                tool="cart_show",
                arguments={"store": worked(shopper.host)},
                when=[condition],
                optional=True,
            ),
        ]
    )
    shopper.sign(
        f"tool=cart verb=cart.read asker=agent hosts {shopper.host} "
        "fields fit.shoe as plain purpose search mode auto"
    )
    await shopper.app.start("what lies in my cart", plan, Asker.AGENT)
    with shopper.app.ledger.reading() as view:
        told = [
            argument.value
            for record in view.records()
            if (action := getattr(record.entry, "action", None))
            for argument in action.arguments
            if argument.name == "when"
        ]
    assert told
    assert all("42" not in str(each) for each in told)
    assert "{{fit.shoe v1}}" in str(told)


@pytest.mark.parametrize("how", ["erased", "set anew"])
async def test_a_run_that_waits_ends_with_a_code_where_its_field_is_no_longer_as_it_was(
    shopper: Shopper, how: str
) -> None:
    await in_my_size(shopper, step(3, "cart_put", offer=found(2, "offers.0")))
    [request] = shopper.waiting()
    run = shopper.request(request).asked.run
    if how == "erased":
        shopper.app.vault.erase("fit.shoe", shopper.app.clock())
    else:
        shopper.app.vault.set("fit.shoe", Secret("43"), shopper.app.clock())
    progress = await shopper.goes_on(request)
    assert isinstance(progress.error, FieldChanged)
    assert progress.run.note == "field_changed"
    assert progress.run.state == "failed"
    assert shopper.in_carts() == {}
    assert shopper.app.run(run).state == "failed"
    assert shopper.house.problems() == ()


async def test_a_run_goes_on_after_its_yes_while_the_field_is_as_it_was(shopper: Shopper) -> None:
    await in_my_size(shopper, step(3, "cart_put", offer=found(2, "offers.0")))
    progress = await shopper.goes_on(shopper.waiting()[0])
    assert progress.run.state == "done"
    assert len(shopper.in_carts()) == 1


async def watches_in_my_size(shopper: Shopper, then: str) -> str:
    await obeys(
        shopper,
        step(1, "profile_read", field=worked("fit.shoe")),
        step(
            2,
            "watch_create",
            store=worked(shopper.host),
            words=worked("trail shoe"),
            price_max=worked("110 USD"),
            sizes=[SIZE],
            then=worked(then),
        ),
    )
    for request in shopper.waiting():
        await shopper.goes_on(request)
    return shopper.app.book.watches()[-1].watch.id


async def forgets(shopper: Shopper, field: str) -> str:
    assert me_desk.me_forget(shopper.app, shopper.voice(), field, delete=True) == 0
    return shopper.said.getvalue()


async def test_a_watch_in_the_user_s_size_is_stopped_with_the_size_and_its_grant_ends(
    shopper: Shopper,
) -> None:
    watch = await watches_in_my_size(shopper, "cart")
    with shopper.app.ledger.reading() as view:
        assert any(watch in str(each.where) for each in view.live())
    said = await forgets(shopper, "fit.shoe")
    kept = shopper.app.book.watch(watch)
    assert kept.state == "stopped"
    assert kept.watch.wish.sizes == ("{{fit.shoe}}",)
    assert kept.watch.grant is None
    assert f"{watch}; set it again" in said
    with shopper.app.ledger.reading() as view:
        assert not any(watch in str(each.where) for each in view.live())
    checked = await shopper.app.check(forced=True, only=watch)
    assert checked.looked == 0
    assert shopper.house.problems() == ()


async def test_a_watch_in_a_size_that_was_typed_stays(shopper: Shopper) -> None:
    watch = await shopper.watches("tell")
    await forgets(shopper, "fit.shoe")
    kept = shopper.app.book.watch(watch)
    assert (kept.state, kept.watch.wish.sizes) == ("watching", ("42",))


async def test_after_forgetting_nothing_of_it_is_in_any_cell_of_the_home(shopper: Shopper) -> None:
    """A size that no number of anything else can be; a run of every kind, and what fired."""
    odd = "EU 47.31904"
    shopper.app.vault.set("fit.shoe", Secret(odd), shopper.app.clock())
    await in_my_size(shopper)
    await in_my_size(shopper, step(3, "choose", among=[found(2)], by=worked("user")))
    await watches_in_my_size(shopper, "tell")
    words = f"perhaps a pair in {odd}"
    await obeys(shopper, step(1, "find", store=worked(shopper.host)), words=words)
    assert telling(shopper, odd)
    await forgets(shopper, "fit.shoe")
    assert telling(shopper, odd, "47.31904") == []
    [checked] = [
        record.entry for record in records(shopper) if isinstance(record.entry, ErasureChecked)
    ]
    assert (checked.left, checked.told) == ((), ())
    assert shopper.house.problems() == ()


def records(shopper: Shopper) -> list[Record]:
    with shopper.app.ledger.reading() as view:
        return view.records()


async def test_what_the_log_tells_all_the_same_is_named_by_its_entries(shopper: Shopper) -> None:
    odd = "Zephyrine Quillfeather"
    shopper.app.vault.set("taste.brands", Secret(odd), shopper.app.clock())
    shopper.sign(
        f"tool=cart verb=cart.add asker=user hosts {shopper.host} items brand in {{{odd}}} mode ask"
    )
    [granted] = [r.seq for r in records(shopper) if odd in encode(r.entry).decode()]
    said = await forgets(shopper, "taste.brands")
    assert f"the log still tells it, as what you signed, said or bought: entry {granted}" in said


async def test_what_an_older_program_kept_of_a_field_is_scrubbed_when_it_is_forgotten(
    shopper: Shopper,
) -> None:
    await in_my_size(shopper)
    [saved] = [each for each in shopper.app.book.runs("done") if b"profile_read" in each.body]
    plain = replace(shopper.app.loaded(saved), read=())
    shopper.app.book.save_run(plain.saved(saved.at, shopper.app.vault))
    assert telling(shopper, '"value\\":\\"42') != []
    await forgets(shopper, "fit.shoe")
    assert telling(shopper, '"value\\":\\"42') == []
    assert shopper.app.run(plain.id).results == {}


async def test_setting_a_field_anew_ends_what_was_made_from_the_earlier_value(
    shopper: Shopper,
) -> None:
    watch = await watches_in_my_size(shopper, "tell")
    for value, state in (("42", "watching"), ("43", "stopped")):
        assert me_desk.keep(shopper.app, shopper.voice(), "fit.shoe", Secret(value)) == 0
        assert shopper.app.book.watch(watch).state == state
    assert telling(shopper, '"sizes":["42"]') == []


async def test_an_offer_that_tells_the_size_is_no_longer_found_by_its_handle(
    shopper: Shopper,
) -> None:
    offer = await shopper.offer()
    assert offer.size == "42"
    other = await shopper.offer("NL-AUR-BLUE-43")
    await forgets(shopper, "fit.shoe")
    handles = {shopper.app.book.offer(other.ref.handle).ref.handle}
    assert handles == {other.ref.handle}
    with pytest.raises(NotFound):
        shopper.app.book.offer(offer.ref.handle)


class Odd(Listening):
    """The practice shop, which sells the shoe in a size that nothing else can be."""

    SIZE = "EU 47.31904"

    def __init__(self) -> None:
        super().__init__()
        self.goods = tuple(
            replace(g, varieties=tuple(replace(v, size=self.SIZE) for v in g.varieties))
            if g.slug == SHOE
            else g
            for g in self.goods
        )
        self._found = {v.sku: (g, v) for g in self.goods for v in g.varieties}


async def test_what_a_watch_in_the_user_s_size_found_and_told_is_erased_with_the_size(
    house: House,
) -> None:
    """H07, as files and as opened cells: offers, notices, runs and results that say the size."""
    async with shopping(house, Odd()) as shopper:
        shopper.app.vault.set("fit.shoe", Secret(Odd.SIZE), shopper.app.clock())
        await in_my_size(shopper)
        await in_my_size(shopper, step(3, "tell", about=[found(2)], channel=worked("terminal")))
        watch = await watches_in_my_size(shopper, "tell")
        shopper.shop.set_price(SHOE, Money(9900, "USD"))
        checked = await shopper.app.check(forced=True, only=watch)
        assert checked.runs
        kinds = {place.split(" ")[0] for place in telling(shopper, "47.31904")}
        # A shop's own word, and what was told of it.
        assert kinds == {"offer.body", "notice.body"}
        await forgets(shopper, "fit.shoe")
        opened = [
            body.decode("latin-1") for body in cells(shopper.app.ledger, shopper.app.book).values()
        ]
        assert spread(opened, [Odd.SIZE, "47.31904"]) == []
        assert leaks(shopper.house.home.path, [Odd.SIZE, "47.31904"]) == []
        assert shopper.house.problems() == ()


async def test_what_a_watch_in_the_user_s_size_put_in_the_cart_goes_with_the_size(
    house: House,
) -> None:
    async with shopping(house, Odd()) as shopper:
        shopper.app.vault.set("fit.shoe", Secret(Odd.SIZE), shopper.app.clock())
        watch = await watches_in_my_size(shopper, "cart")
        shopper.shop.set_price(SHOE, Money(9900, "USD"))
        checked = await shopper.app.check(forced=True, only=watch)
        [run] = [each.run for each in checked.runs]
        assert shopper.in_carts()  # by the watch's own grant, which did not ask
        with shopper.app.ledger.reading() as view:
            done = [each.intended.action for each in view.intents("done")]
        mine = [each for each in done if each.asker is Asker.WATCH and each.verb.keeps]
        assert {each.verb for each in mine} == {Verb.CART_ADD, Verb.NOTICE_SEND}
        for action in mine:
            assert Origin(Source.VAULT, "fit.shoe") in action.origins
            assert action.fields == ()  # and nothing more was shared
        results = [at for at in telling(shopper, "47.31904") if at.startswith("intent.result")]
        assert results == []
        await forgets(shopper, "fit.shoe")
        assert shopper.app.run(run.id).note == "field_changed"
        results = [at for at in telling(shopper, "47.31904") if at.startswith("intent.result")]
        assert results == []
        assert shopper.house.problems() == ()


class Bare(Odd):
    """The shop, which says the same size without the `EU`."""

    SIZE = "47.31904"


async def test_a_size_that_the_shop_spells_in_another_way_is_not_in_the_log_either(
    house: House,
) -> None:
    async with shopping(house, Bare()) as shopper:
        shopper.app.vault.set("fit.shoe", Secret(Odd.SIZE), shopper.app.clock())
        shopper.sign(
            f"tool=cart verb=cart.read asker=agent hosts {shopper.host} "
            "fields fit.shoe as plain purpose search mode auto"
        )
        condition = Compare(left=found(2, "offers.0.size"), op="ne", right=worked("42"))
        show = step(3, "cart_show", store=worked(shopper.host))
        plan = Plan(
            steps=[
                step(1, "profile_read", field=worked("fit.shoe")),
                step(2, "find", store=worked(shopper.host), words=worked("trail"), sizes=[SIZE]),
                show.model_copy(update={"when": [condition], "optional": True}),
            ]
        )
        progress = await shopper.app.start("what lies in my cart", plan, Asker.AGENT)
        assert "s3" in progress.run.results
        logged = [encode(each.entry).decode() for each in records(shopper)]
        assert any("{{fit.shoe v2}}" in each and '"when"' in each for each in logged)
        assert not any(Bare.SIZE in each for each in logged)


@pytest.mark.parametrize(("shop", "size"), [(Bare, Odd.SIZE), (Odd, Bare.SIZE)])
async def test_what_the_log_tells_of_a_size_is_named_in_whatever_spelling(
    house: House, shop: type[Odd], size: str
) -> None:
    async with shopping(house, shop()) as shopper:
        shopper.app.vault.set("fit.shoe", Secret(size), shopper.app.clock())
        watch = await watches_in_my_size(shopper, "cart")
        shopper.shop.set_price(SHOE, Money(9900, "USD"))
        assert (await shopper.app.check(forced=True, only=watch)).runs
        telling_it = [r.seq for r in records(shopper) if Bare.SIZE in encode(r.entry).decode()]
        assert {"granted", "intended", "asked"} <= {
            r.entry.kind for r in records(shopper) if r.seq in telling_it
        }
        await forgets(shopper, "fit.shoe")
        assert checked_last(shopper).told == tuple(telling_it)
        kept = {at.split(" ")[0] for at in telling(shopper, Bare.SIZE)}
        # The log, and what stands of it in tables: what was signed, asked and put in the cart.
        assert kept == {"entry.detail", "grant.body", "intent.body", "request.asked"}


def checked_last(shopper: Shopper) -> ErasureChecked:
    found_ = [r.entry for r in records(shopper) if isinstance(r.entry, ErasureChecked)]
    return found_[-1]


async def test_a_size_that_many_have_is_named_where_a_size_is_said(shopper: Shopper) -> None:
    """`42` may be anything; in a permission for that size it is the size."""
    shopper.app.vault.set("fit.shoe", Secret("EU 42"), shopper.app.clock())
    await watches_in_my_size(shopper, "cart")
    shopper.sign(
        f"tool=cart verb=cart.add asker=user hosts {shopper.host} items size in {{43}} "
        "money USD item<=42 mode ask"
    )
    *_, other = records(shopper)
    await forgets(shopper, "fit.shoe")
    named = checked_last(shopper).told
    granted = [r.seq for r in records(shopper) if "size in {42}" in encode(r.entry).decode()]
    assert granted
    assert set(granted) <= set(named)
    assert other.seq not in named


async def test_a_notice_loses_the_size_as_the_shop_spells_it(shopper: Shopper) -> None:
    shopper.app.vault.set("fit.shoe", Secret("EU 42"), shopper.app.clock())
    watch = await watches_in_my_size(shopper, "tell")
    shopper.shop.set_price(SHOE, Money(9900, "USD"))
    assert (await shopper.app.check(forced=True, only=watch)).runs
    assert any(at.startswith("notice.body") for at in telling(shopper, "(42 "))
    await forgets(shopper, "fit.shoe")
    assert telling(shopper, "(42 ") == []


@pytest.mark.parametrize(
    ("kept", "said", "left"),
    [
        ("EU 42", "42", "{{fit.shoe v3}}"),
        ("42", "42.0", "{{fit.shoe v3}}"),
        ("42", "ＥＵ ４２", "{{fit.shoe v3}}"),
        (
            "EU 42",
            "offers.0.size (42) is less than 43",
            "offers.0.size ({{fit.shoe v3}}) is less than 43",
        ),
        ("42", "42.5", "42.5"),
        ("US 9", "9", "9"),
        ("EU 42", "UK 8", "UK 8"),
    ],
)
def test_an_argument_says_the_field_for_what_is_the_same_size(
    kept: str, said: str, left: str
) -> None:
    veil = Veil((FieldValue("fit.shoe", kept, 3),))
    assert veil.over(said, (Origin(Source.VAULT, "fit.shoe"),)) == left
