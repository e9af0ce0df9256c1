"""Values of the vault stay what they are: through answers, lists, facts and choices.

A plan may read the profile where that is granted; whoever learns something of it has to be granted
the field too, a shop and a model's provider alike.
"""

from dataclasses import replace

import pytest

from manciple.agent import model_desk
from manciple.agent.plan import Compare, Element, Holds, Plan, Ref, Step, Value
from manciple.agent.runs import Author
from manciple.agent.thinker import thinker_of
from manciple.policies.actions import Asker, Origin, Source
from manciple.policies.entries import Intended
from manciple.policies.secret import Secret
from tests.agent.openai_server import Calls, serving
from tests.agent.town import Again, Town, finds, step, w
from tests.practice import PROFILE

SIZE = Origin(Source.VAULT, "fit.shoe")
READ = step(1, "profile_read", field=w("fit.shoe"))
VALUE = Ref(step="s1", path="value")


@pytest.fixture
def sized(town: Town) -> Town:
    """A town whose shopper has a size that no shop may learn."""
    town.shopper.app.vault.set("fit.shoe", Secret("42"), town.shopper.app.clock())
    return town


def refused_fields(town: Town, rule: str = "outside") -> list[tuple[str | None, str]]:
    """Return the hosts that were refused a field, with it."""
    with town.shopper.app.ledger.reading() as view:
        entries = [record.entry for record in view.records()]
    return [
        (entry.action.host, use.field)
        for entry in entries
        if entry.kind == "decided" and entry.rule == rule
        for use in entry.action.fields
    ]


# --- joins


async def test_an_answer_that_came_from_the_vault_is_still_private(sized: Town) -> None:
    """The user picks their own size out of a list; a shop's search does not hear it."""
    asks = step(2, "ask", about=w("brand"), among=[VALUE, w("any")])
    find = step(3, "find", store=w(sized.hosts[1]), brand=Ref(step="s2", path="value"))
    asked = await sized.asks(READ, asks, find)
    done = await sized.shopper.app.resume(asked.run.id, 1)
    assert done.run.results["s2"].origins == (Origin(Source.USER), SIZE)
    assert refused_fields(sized) == [(sized.hosts[1], "fit.shoe")]


async def test_what_a_list_is_made_from_stays_with_each_of_it(sized: Town) -> None:
    each: list[Value] = [VALUE]
    told = Step(
        id="s2",
        tool="find",
        each=each,
        arguments={"store": w(sized.hosts[1]), "words": Element()},
    )
    await sized.asks(READ, told)
    assert refused_fields(sized) == [(sized.hosts[1], "fit.shoe")]


async def test_a_condition_that_left_out_every_part_is_part_of_the_result(sized: Town) -> None:
    """Nothing was done for any of them; that is what tells the size."""
    never = Compare(left=Element(path="size"), op="ne", right=VALUE)
    shows = Step(
        id="s3",
        tool="cart_show",
        each=Ref(step="s2", path="offers"),
        arguments={"store": w(sized.hosts[0])},
        when=[never],
    )
    progress = await sized.asks(READ, finds(2, sized.hosts[0]), shows)
    assert progress.value("s3") == ()
    assert SIZE in progress.run.results["s3"].origins


# --- which shop is asked


def probe(town: Town, then: Step) -> list[Step]:
    """Look at the first shop in the profile's size, then do `then`."""
    near = step(2, "find", store=w(town.hosts[0]), words=w("trail shoe"), sizes=[VALUE])
    return [READ, near, then]


async def test_what_a_search_in_a_private_size_found_decides_over_no_other_shop(
    sized: Town,
) -> None:
    """A17: the second shop is asked only where the first has the size 42."""
    other = sized.hosts[1]
    is_42 = Compare(left=Ref(step="s2", path="offers.0.size"), op="eq", right=w("42"))
    some = Holds(of=Ref(step="s2", path="offers"), what="some")
    for when in (is_42, some):
        then = Step(id="s3", tool="cart_show", arguments={"store": w(other)}, when=[when])
        await sized.asks(*probe(sized, then))
    assert refused_fields(sized) == [(other, "fit.shoe")] * 2
    sized.shopper.sign(
        f"tool=cart verb=cart.read asker=agent hosts {other}"
        " fields fit.shoe as plain purpose search mode auto"
    )
    then = Step(id="s3", tool="cart_show", arguments={"store": w(other)}, when=[some])
    assert (await sized.asks(*probe(sized, then))).run.state == "done"


async def test_a_price_that_a_private_size_led_to_is_no_limit_for_another_shop(
    sized: Town,
) -> None:
    """A limit is sent to shops that take one, and which price it is can tell the size."""
    price = Ref(step="s2", path="offers.0.price")
    limited = step(3, "find", store=w(sized.hosts[1]), words=w("shoe"), price_max=price)
    await sized.asks(*probe(sized, limited))
    assert refused_fields(sized) == [(sized.hosts[1], "fit.shoe")]


async def test_a_private_value_names_no_shop(sized: Town) -> None:
    """A17: nor through a list that it stands in."""
    sized.shopper.app.vault.set("fit.shoe", Secret(sized.hosts[1]), sized.shopper.app.clock())
    named = step(2, "find", store=VALUE, words=w("shoe"))
    listed: list[Value] = [VALUE]
    each = Step(id="s2", tool="cart_show", each=listed, arguments={"store": Element()})
    for then in (named, each):
        await sized.asks(READ, then)
    assert refused_fields(sized) == [(sized.hosts[1], "fit.shoe")] * 2


async def test_what_fits_may_be_put_in_the_cart_of_its_own_shop(sized: Town) -> None:
    """What a shop learns from its own goods in its cart is what the user asked for."""
    limit = Compare(left=Ref(step="s3", path="price"), op="le", right=w("200 USD"))
    choice = step(3, "choose", among=[Ref(step="s2")])
    filled = Step(
        id="s4", tool="cart_put", arguments={"offer": Ref(step="s3", path="offer")}, when=[limit]
    )
    authors: tuple[Author, ...] = ("code", "model")
    for by in authors:
        plan = Plan(steps=[*probe(sized, choice), filled])
        words = "if it costs at most 200 USD put it in my cart"
        app = sized.shopper.app
        progress = await app.start(words, plan, Asker.AGENT, None, by)
        assert progress.refusals == ()


# --- the model's provider


def which_size(size: int) -> list[Step]:
    """Return a plan of which a step is done for one size alone, and which then fails."""
    is_it = Compare(left=VALUE, op="eq", right=w(str(size)))
    tells = Step(id="s2", tool="choose", arguments={"among": []}, when=[is_it])
    return [READ, tells, step(3, "cart_put", offer=w("oaaaaaaaaaa"))]


async def test_what_stands_behind_the_facts_goes_with_them(sized: Town) -> None:
    again = Again([step(9, "cart_show", store=w(sized.hosts[0]))])
    sized.shopper.app.runner = replace(sized.shopper.app.runner, replanner=again)
    await sized.asks(*which_size(42))
    await sized.asks(*which_size(43))
    assert [SIZE in behind.origins for behind in again.behind] == [True, True]


async def test_that_a_field_was_read_is_no_secret_of_its_value(sized: Town) -> None:
    again = Again([step(9, "cart_show", store=w(sized.hosts[0]))])
    sized.shopper.app.runner = replace(sized.shopper.app.runner, replanner=again)
    await sized.asks(READ, step(3, "cart_put", offer=w("oaaaaaaaaaa")))
    [behind] = again.behind
    assert SIZE not in behind.origins


@pytest.mark.parametrize("granted", [False, True])
async def test_a_provider_hears_nothing_of_a_field_that_it_was_not_granted(
    sized: Town, granted: bool
) -> None:
    """H03: neither which steps were skipped for it, nor what fitted it."""
    app = sized.shopper.app
    refusal = Calls((("refuse", {"text": "no other way"}),))
    async with serving(refusal, Calls((("choose", {"number": 0}),))) as server:
        model_desk.model_set(app, sized.shopper.voice(), server.url, "scripted", key=False)
        host = server.url.removeprefix("http://").removesuffix("/v1")
        fields = "fields fit.shoe as plain purpose plan" if granted else ""
        sized.shopper.sign(f"tool=model verb=net.fetch asker=agent hosts {host} {fields} mode auto")
        thinker = thinker_of(app)
        assert thinker is not None
        app.runner = replace(app.runner, replanner=thinker, chooser=thinker)
        failed = await sized.asks(*which_size(42))
        judged = step(3, "choose", among=[Ref(step="s2")], by=w("judgement"), words=VALUE)
        chosen = await sized.asks(*probe(sized, judged))
    assert failed.run.state == "failed"
    assert len(server.requests) == (2 if granted else 0)
    # Without the grant the user is asked, who knows their own size.
    assert (chosen.run.asking is None) is granted
    with app.ledger.reading() as view:
        sent = [r.entry for r in view.records() if isinstance(r.entry, Intended)]
    seen = [use.field for e in sent if e.action.host == host for use in e.action.fields]
    assert seen == (["fit.shoe"] * 2 if granted else [])


async def test_what_a_model_was_asked_in_a_run_is_told_with_that_run(sized: Town) -> None:
    app = sized.shopper.app
    async with serving(Calls((("refuse", {"text": "no other way"}),))) as server:
        model_desk.model_set(app, sized.shopper.voice(), server.url, "scripted", key=False)
        host = server.url.removeprefix("http://").removesuffix("/v1")
        sized.shopper.sign(f"tool=model verb=net.fetch asker=agent hosts {host} mode auto")
        app.runner = replace(app.runner, replanner=thinker_of(app))
        progress = await sized.asks(step(1, "cart_put", offer=w("oaaaaaaaaaa")))
    run = progress.run.id
    with app.ledger.reading() as view:
        sent = [r.entry for r in view.records() if isinstance(r.entry, Intended)]
    assert [e.key for e in sent if e.action.host == host] == [f"{run}/model/again1"]
    assert [prompt.host for prompt in app.book.prompts(run)] == [host]


async def test_what_is_asked_in_a_run_is_masked_whoever_planned_it(sized: Town) -> None:
    """H03: the words that the grammar understood were masked by nobody before."""
    app = sized.shopper.app
    words = f"put a trail shoe in size 42 in my cart, mail {PROFILE['contact.email']}"
    app.vault.set("contact.email", Secret(PROFILE["contact.email"]), app.clock())
    async with serving(Calls((("refuse", {"text": "no other way"}),))) as server:
        model_desk.model_set(app, sized.shopper.voice(), server.url, "scripted", key=False)
        host = server.url.removeprefix("http://").removesuffix("/v1")
        sized.shopper.sign(f"tool=model verb=net.fetch asker=agent hosts {host} mode auto")
        app.runner = replace(app.runner, replanner=thinker_of(app))
        plan = Plan(steps=[step(1, "cart_put", offer=w("oaaaaaaaaaa"))])
        await app.start(words, plan, Asker.AGENT, None, "code")
    [heard] = server.requests
    assert PROFILE["contact.email"] not in heard.text
    assert "in size {{fit.shoe}} in my cart, mail {{contact.email}}" in heard.text


@pytest.mark.parametrize("argument", ["words", "brand"])
async def test_what_is_private_leaves_in_no_search_unless_it_is_granted(
    sized: Town, argument: str
) -> None:
    """Also where the user said it: a sentence that was not understood is no search for it."""
    app, host = sized.shopper.app, sized.hosts[0]
    app.vault.set("contact.email", Secret(PROFILE["contact.email"]), app.clock())
    text = f"a mail to {PROFILE['contact.email'].upper()}"
    search = step(1, "find", store=w(host), **{argument: w(text)})
    refused = await app.start(text, Plan(steps=[search]), Asker.AGENT, None, "code")
    assert [use.field for use in refused.refusals[0].action.fields] == ["contact.email"]
    sized.shopper.sign(
        "tool=find verb=offer.read asker=agent hosts added"
        " fields contact.email as plain purpose search mode auto"
    )
    allowed = await app.start(text, Plan(steps=[search]), Asker.AGENT, None, "code")
    assert allowed.run.state == "done"
    typed = await sized.asks(search, asker=Asker.USER)
    assert typed.run.state == "done"  # a command says what is sent, and to whom
