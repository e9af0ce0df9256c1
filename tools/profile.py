"""Reading one field of the profile for a plan, such as the shopper's shoe size."""

from dataclasses import dataclass
from typing import ClassVar

from manciple.policies.actions import FieldUse, Handling, Verb
from manciple.policies.fields import known
from manciple.policies.warrant import Warrant
from manciple.tools.plugin import Call, Context, Need


class ReadField(Call):
    """Read one field of the user's profile, such as fit.shoe, to use it as a condition."""

    field: str


@dataclass(frozen=True, slots=True)
class FieldValue:
    """The value of one field."""

    field: str
    value: str
    version: int = 0
    """Which version of the field; 0 in what an older program kept."""


@dataclass(frozen=True, slots=True)
class ReadProfile:
    """The tool."""

    name: ClassVar[str] = "profile_read"
    id: ClassVar[str] = "profile"
    takes: ClassVar[type[ReadField]] = ReadField
    gives: ClassVar[type[FieldValue]] = FieldValue

    def need(self, call: ReadField) -> Need:
        """What must have been granted. Pure. Raises `UnknownField`."""
        use = FieldUse(known(call.field), Handling.PLAIN)
        return Need(Verb.DATA_READ, fields=(use,), purpose="fit")

    async def run(self, call: ReadField, warrant: Warrant, context: Context) -> FieldValue:
        """Hand on the value that the warrant carries."""
        del context
        value = warrant.value(call.field)
        return FieldValue(call.field, value, warrant.versions.get(call.field, 0))
