"""What stands of a profile field in an action, a condition or a log: its name and version.

The tool that runs still gets the value. What is recorded of it is enough to say which value it was
as long as the vault has it, and nothing once it is erased. Pure.
"""

from dataclasses import dataclass

from manciple.agent.runs import Run
from manciple.policies.actions import Origin, Scalar, Source, plain
from manciple.policies.fields import FieldVersion
from manciple.policies.masking import parts_of, token
from manciple.policies.spellings import spellings
from manciple.tools.profile import FieldValue
from manciple.tools.sizes import same_size

_SHOWN = 40
"""So much of a value a condition shows (`conditions.shown`)."""


@dataclass(frozen=True, slots=True)
class Veil:
    """The fields that a run has read, and what they held."""

    values: tuple[FieldValue, ...]

    @classmethod
    def of(cls, run: Run) -> "Veil":
        """Return the veil over what a run has read so far."""
        read = (each for each in run.results.values() if each.tool == "profile_read")
        every = (v for each in read for v in (each.value if each.many else (each.value,)))
        return cls(tuple(value for value in every if isinstance(value, FieldValue)))

    def over(
        self, value: Scalar | tuple[Scalar, ...], origins: tuple[Origin, ...]
    ) -> Scalar | tuple[Scalar, ...]:
        """Return an argument with what it holds of its origins' fields replaced."""
        mine = self._among(origins)
        if isinstance(value, tuple):
            return tuple(_veiled(each, mine) for each in value)
        return _veiled(value, mine)

    def text(self, text: str, origins: tuple[Origin, ...]) -> str:
        """Return a line of ours, such as a condition, with what it holds of them replaced."""
        return str(_veiled(text, self._among(origins)))

    def fields(self, origins: tuple[Origin, ...]) -> tuple[FieldVersion, ...]:
        """Return the fields among these origins, as they were read."""
        return tuple(sorted({_named(each) for each in self._among(origins)}))

    def _among(self, origins: tuple[Origin, ...]) -> tuple[FieldValue, ...]:
        names = {origin.of for origin in origins if origin.source is Source.VAULT}
        return tuple(value for value in self.values if value.field in names)


def _named(value: FieldValue) -> FieldVersion:
    return FieldVersion(value.field, value.version)


def _veiled(value: Scalar, fields: tuple[FieldValue, ...]) -> Scalar:
    if not isinstance(value, str):
        return value
    for field in fields:
        name = str(_named(field))
        parts = sorted(parts_of(field.value).values(), key=len, reverse=True)
        for part in (field.value, *parts):
            sized = field.field.startswith("fit.") and same_size(value, part)
            if value == part or sized:
                return name
            spelt_so = {
                each for s in spellings(field.field, part) for each in (s, plain(s, _SHOWN))
            }
            for spelt in sorted(spelt_so - {""}, key=len, reverse=True):
                value = token(spelt).sub(lambda _: name, value)  # noqa: B023  (called at once)
    return value
