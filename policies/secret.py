"""A value that never prints itself."""

from typing import Final, Generic, NoReturn, TypeVar

T = TypeVar("T", str, bytes)


class Secret(Generic[T]):
    """Hold a secret so that no log, traceback or f-string shows it.

    `reveal()` is the one way to the value, and easy to search for. Not hashable, not picklable.
    """

    __slots__ = ("_value",)
    __hash__: Final = None  # type: ignore[assignment]  # a set of secrets is a mistake

    def __init__(self, value: T) -> None:
        self._value: T = value

    def reveal(self) -> T:
        """Return the value itself."""
        return self._value

    def __repr__(self) -> str:
        return "Secret(…)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not written down")
