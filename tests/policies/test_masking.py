"""What of a person stands in somebody's words: whole tokens, by the kind of the field."""

import json

import pytest

from manciple.policies.masking import (
    distinctive,
    fields_in,
    held_in,
    masked,
    rewritten,
    texts,
    token,
)

HOME = json.dumps(
    {
        "street": "77 Larkspur Lane",
        "city": "Taipei",
        "region": "",
        "postcode": "100",
        "country": "TW",
    }
)
CHINESE = json.dumps(
    {"street": "信義路五段7號", "city": "臺北市", "region": "", "postcode": "110", "country": "TW"}
)
PROFILE = [
    ("address.home", HOME),
    ("address.work", CHINESE),
    ("fit.top", "M"),
    ("fit.shoe", "42"),
    ("identity.name", "王小明"),
    ("contact.email", "ada@mail.example"),
]


@pytest.mark.parametrize(
    "words",
    [
        "shoes under 100 USD",
        "100 things, 1000 things, 100.50, $100 and NT$ 100",
        "I'm looking for M&Ms, and a MacBook M2",
        "42 pairs at 42 dollars, item 4242",
        "買100元的鞋子，打42折",
        "低於 110 元",
        "a TW plug, in two colours",
        "my summer shoes",
    ],
)
def test_a_number_or_a_letter_that_is_something_else_stays(words: str) -> None:
    assert masked(words, PROFILE) == words


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("a shirt in size M", "a shirt in size {{fit.top}}"),
        ("M號的襯衫", "{{fit.top}}號的襯衫"),
        ("尺寸 m 的襯衫", "尺寸 {{fit.top}} 的襯衫"),
        ("EU 42 shoes under 42 USD", "EU {{fit.shoe}} shoes under 42 USD"),
        ("鞋子42碼，42元以下", "鞋子{{fit.shoe}}碼，42元以下"),
        ("我穿42", "我穿{{fit.shoe}}"),
        ("postcode 100, for 100 USD", "postcode {{address.home}}, for 100 USD"),
        ("郵遞區號100的店", "郵遞區號{{address.home}}的店"),
        ("send it to Taipei 100", "send it to {{address.home}} {{address.home}}"),
        ("寄到臺北市110", "寄到{{address.work}}{{address.work}}"),
        ("77 larkspur  lane please", "{{address.home}} please"),
        ("王小明的信箱是ada@mail.example", "{{identity.name}}的信箱是{{contact.email}}"),
    ],
)
def test_what_is_the_person_s_is_named_instead(words: str, left: str) -> None:
    assert masked(words, PROFILE) == left


KANARI = [
    ("identity.name", "Ada Kanariya"),
    ("contact.email", "ada@kanari.example"),
    ("contact.phone", "+886 2 5550 1234"),
    (
        "address.home",
        json.dumps(
            {
                "street": "7 Kanari Lane",
                "city": "Kanaripolis",
                "region": "",
                "postcode": "90909",
                "country": "TW",
            }
        ),
    ),
    ("fit.shoe", "EU 42"),
    ("fit.top", "M"),
    ("history.purchases", "kanari-kayak"),
]


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("call me at +886-2-5550-1234", "call me at {{contact.phone}}"),
        ("call +886255501234 or 02 5550 1234.", "call {{contact.phone}} or {{contact.phone}}."),
        ("＋８８６ ２ ５５５０ １２３４", "{{contact.phone}}"),
        ("zip ９０９０９ or 90-909", "zip {{address.home}} or 90-909"),
        ("postcode 90-909", "postcode {{address.home}}"),
        ("to 7-Kanari-Lane", "to {{address.home}}"),
        ("to 7 kanari ln., please", "to {{address.home}}., please"),
        ("Kanariya, Ada", "{{identity.name}}"),
        ("ms. kanariya asks", "ms. {{identity.name}} asks"),
        ("ask for Ada", "ask for {{identity.name}}"),
        ("mail ada (at) kanari dot example", "mail {{contact.email}}"),
        ("ada+shop@kanari.example", "{{contact.email}}"),
        ("a\u200bda@kanari.exam\u00adple", "{{contact.email}}"),
        ("尺寸４２, size ４２, EU42, my feet are 42.0", None),
        ("a kanari  kayak", "a {{history.purchases}}"),
        ("a shirt in size medium", "a shirt in size {{fit.top}}"),
    ],
)
def test_another_spelling_hides_nothing(words: str, left: str | None) -> None:
    """A11: width, separators, the order of a name's parts, and a size in another form."""
    shoe = "{{fit.shoe}}"
    sizes = f"尺寸{shoe}, size {shoe}, EU{shoe}, my feet are {shoe}"
    assert masked(words, KANARI) == (left or sizes)


@pytest.mark.parametrize(
    "words",
    [
        "a medium weight jacket, 42 pairs, 4,290,909 and 190909",
        "brown boots for may",
        "the adapter costs 90909 USD",
        "call +886 2 5550 12345",
    ],
)
def test_what_only_looks_like_it_is_left(words: str) -> None:
    profile = [*KANARI, ("identity.name", "May Brown")]
    assert masked(words, profile) == words


def test_what_stands_in_words_is_named_by_its_field() -> None:
    words = "a tent for ada@kanari.example"
    assert fields_in(words, KANARI) == {"contact.email"}
    assert fields_in("trail 42 Ada", KANARI) == frozenset()
    assert held_in("trail 42 Ada", KANARI) == {"fit.shoe"}
    assert held_in("trail 42 tw", KANARI) == {"fit.shoe"}
    assert held_in("trail 420", KANARI) == frozenset()


def test_a_token_is_whole() -> None:
    for text in ("1000", "100.50", "1,100", "N100", "100n", "v100"):
        assert token("100").search(text) is None
    for text in ("100", "買100元", "(100)", "100.", "postcode=100"):
        assert token("100").search(text)
    assert token("北市").search("臺北市的店")
    assert token("Ada  Byron").search("ADA BYRON")


def test_only_what_is_odd_is_told_from_chance() -> None:
    assert all(map(distinctive, ("Ada Byron", "QX9-4471", "王小明", "0912345678", "EU 47.31904")))
    assert not any(map(distinctive, ("42", "M", "100", "27.5", "12345", "TW", "EU 42")))


def test_texts_are_reached_in_json_within_json() -> None:
    inner = json.dumps({"value": "Zephyrine"})
    whole = json.dumps({"data": inner, "n": 42, "odd": "{not json"}).encode()
    assert texts(whole) == ["Zephyrine", "{not json"]
    changed = rewritten(whole, lambda text: text.replace("Zephyrine", "gone"))
    assert json.loads(json.loads(changed)["data"]) == {"value": "gone"}
    assert json.loads(changed)["n"] == 42
