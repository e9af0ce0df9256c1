"""Sizes, colours and brands as shops and shoppers spell them: when are two the same?

Never a guess: what is not surely the same is different. Conversions between regions are not
made here.
"""

from manciple.policies.spellings import bare_size, bare_words

SIZE_NAMES = frozenset(
    "size,shoe size,shoe-size,taille,größe,grösse,talla,taglia,尺寸,尺碼,尺码,サイズ,鞋碼".split(
        ","
    )
)
"""Option names that mean a size, in lower case."""

COLOUR_NAMES = frozenset("color,colour,couleur,farbe,colore,顏色,颜色,カラー,色".split(","))
"""Option names that mean a colour, in lower case."""

_CHINESE_COLOURS = (
    "黑 black 白 white 紅 red 红 red 粉紅 pink 粉红 pink 綠 green 绿 green 藍 blue 蓝 blue "
    "深藍 navy 深蓝 navy 海軍藍 navy 灰 grey 黃 yellow 黄 yellow 棕 brown 咖啡 brown 紫 purple "
    "米 beige 橘 orange 橙 orange 卡其 khaki"
).split()
_COLOURS = dict(zip(_CHINESE_COLOURS[::2], _CHINESE_COLOURS[1::2], strict=True)) | {"gray": "grey"}
"""What a colour is called in English, as most shops write it."""


def same_size(one: str | None, other: str | None) -> bool:
    """Are both known, and the same size? `EU 42` is `42`; `US 9` is not `9`."""
    return one is not None and other is not None and bare_size(one) == bare_size(other) != ""


def spelt_size(text: str) -> str:
    """Return a size in the one spelling that grants and items use: `EU 42` is `42`, `m` is `M`."""
    return bare_size(text).upper()


def same_colour(one: str | None, other: str | None) -> bool:
    """Are both known, and the same colour, or one the other with more words (`dark navy`)?"""
    if one is None or other is None:
        return False
    left, right = _colours(one), _colours(other)
    return bool(left and right) and (left <= right or right <= left)


def _colours(text: str) -> set[str]:
    """Return the words of a colour, those of Chinese that name one in English."""
    words = bare_words(text).split()
    bare = (word.removesuffix("色") if len(word) > 1 else word for word in words)
    return {_COLOURS.get(word, word) for word in bare}


def says_brand(brand: str | None, wanted: str) -> bool:
    """Is `brand` known, and the one wanted, case and punctuation aside?"""
    return brand is not None and bare_words(brand) == bare_words(wanted) != ""


def option(options: tuple[tuple[str, str], ...], names: frozenset[str]) -> str | None:
    """Return the value of the first option whose name is one of `names`."""
    return next((value for name, value in options if name.strip().lower() in names), None)
