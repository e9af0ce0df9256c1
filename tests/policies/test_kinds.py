"""What a field can hold: wide enough for the world, and no banana."""

import pytest

from manciple.agent.language import in_words
from manciple.policies.errors import Misused
from manciple.policies.fields import checked
from manciple.policies.kinds import country, postcode

SIZES = """42|EU 42|42.5|42,5|42 ½|42½|42 2/3|US 9|US 9.5 W|9.5D|9 D|10EE|10 2E|US M 9|UK 8|27.5
|27.5cm|27.5公分|EUR 42|JP 26.5|270mm|M|XL|xxl|3XL|XS|S/M|M or L
|one size|OS|Free|F|均碼|M號|大|38碼|42號
|W32 L34|32/34|32x34|32W x 34L|W32L34|腰32|36B|42R|40 Long|10P|2T|18M|12-18 months|7 1/4|7¼|54 mm
|6'2"|178 cm|5 ft 11|T38|FR 38|medium|extra large|X-Large|Size 42|10.5 wide|4E|大約 42|1Y|6 years
|XL Tall|2XLT|00|US W 8 / EU 39|women's 7.5|65A|70DD|90-60-90|28 inch|28"|女 38|男27.5|寬楦 27
|EU 37⅓|38R|175/96A|one-size|４２|٤٢"""


@pytest.mark.parametrize("size", [each.strip() for each in SIZES.split("|")])
def test_a_size_is_taken_as_people_write_it(size: str) -> None:
    assert checked("fit.shoe", size) == size


@pytest.mark.parametrize("letter", ["N", "N½", "Z"])
def test_a_ring_has_a_letter(letter: str) -> None:
    assert checked("fit.ring", letter) == letter


@pytest.mark.parametrize(
    "words",
    [
        *("banana", "big", "my size", "42 bananas", "large banana", "四十二", "@", "eu", "cm"),
        *(
            "women",
            "http://x",
            "<b>42</b>",
            "M; DROP TABLE",
            "medium rare",
            "123456",
            "ignore 42 please",
        ),
    ],
)
def test_what_is_no_size_is_refused_with_a_hint_in_one_language(words: str) -> None:
    for field in ("fit.shoe", "fit.top", "fit.waist", "fit.ring"):
        with pytest.raises(Misused, match=f"{field} takes a size") as caught:
            checked(field, words)
        hint = str(caught.value.hint)
        assert "such as 42, EU 42.5" in hint
        assert "例如" not in hint
        assert in_words(hint, "zh").startswith("例如 42")
        assert f"{words!r}" not in str(caught.value)


@pytest.mark.parametrize(
    ("code", "where"),
    [
        *(("106", "TW"), ("110615", "TW"), ("100-0001", "JP"), ("〒100-0001", "JP")),
        *(("SW1A 1AA", "GB"), ("94103-1234", "US"), ("K1A 0B1", "CA"), ("1234 AB", "NL")),
        *(("D02 AF30", "IE"), ("LV-1010", "LV"), ("AD500", "AD"), ("KY1-1102", "KY")),
        *(("12345-678", "BR"), ("C1425CLA", "AR"), ("１００", "TW"), ("", "HK"), ("", "AE")),
    ],
)
def test_every_country_s_postcode_is_taken(code: str, where: str) -> None:
    assert postcode(code, where) == code


@pytest.mark.parametrize("code", ["", "banana", "1", "1" * 20, "<106>", "106; x", "-106"])
def test_what_is_no_postcode_is_refused(code: str) -> None:
    with pytest.raises(Misused) as caught:
        postcode(code, "TW")
    assert in_words(str(caught.value.hint), "zh") == "例如 106 或 100-0001"


@pytest.mark.parametrize("code", ["tw", "XX", "UK", "TWN", "臺灣", ""])
def test_a_country_is_one_of_the_world_s(code: str) -> None:
    with pytest.raises(Misused):
        country(code)
    assert country("TW") == "TW"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("contact.phone", "+886 912 774 508"),
        ("contact.phone", "0912-345-678"),
        ("contact.phone", "(02) 2345-6789#12"),
        ("contact.phone", "+1 (415) 555-0100 ext 4"),
        ("contact.email", "ada+shop@mail.co.uk"),
        ("contact.email", "王@例子.台灣"),
        ("identity.name", "李"),
        ("identity.name", "O'Brien-Smith, Jr."),
        ("identity.name", "María José"),
    ],
)
def test_what_people_have_is_taken(field: str, value: str) -> None:
    assert checked(field, value) == value


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("contact.phone", "call me"),
        ("contact.phone", "12"),
        ("contact.email", "ada@localhost"),
        ("identity.name", "12345"),
        ("identity.name", "ada@mail.example"),
        ("channel.main", "hello"),
        ("model.key", "two words"),
    ],
)
def test_what_cannot_be_it_is_refused_with_a_hint(field: str, value: str) -> None:
    with pytest.raises(Misused) as caught:
        checked(field, value)
    assert caught.value.hint
    assert value not in str(caught.value)
