"""The highest head in the system's key store, beside the work key: near, but not in the home."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from manciple.policies.errors import WitnessSilent
from manciple.policies.witness import goes_on

SERVICE = "manciple head"


@dataclass(frozen=True, slots=True)
class KeyStoreWitness:
    """Keeps the last checkpoint of the home at `home`."""

    home: Path

    def latest(self) -> str | None:
        """Return what the key store holds."""
        import keyring
        from keyring.errors import KeyringError

        try:
            return keyring.get_password(SERVICE, str(self.home))
        except KeyringError as error:
            raise WitnessSilent("the system's key store cannot be asked") from error

    def submit(self, note: str, old_size: int, proof: Sequence[bytes]) -> None:
        """Keep `note` in the place of what it goes on from."""
        goes_on(self.latest(), note, old_size, proof)
        self._keep(note)

    def accept(self, note: str, fork: str) -> None:
        """Keep `note`; the statement stands in the log."""
        del fork
        self._keep(note)

    def _keep(self, note: str) -> None:
        import keyring
        from keyring.errors import KeyringError

        try:
            keyring.set_password(SERVICE, str(self.home), note)
        except KeyringError as error:
            raise WitnessSilent("the system's key store cannot be written") from error

    def forget(self) -> None:
        """Keep nothing any more."""
        import keyring
        from keyring.errors import KeyringError

        try:
            keyring.delete_password(SERVICE, str(self.home))
        except KeyringError:
            return

    def near(self, home: Path) -> bool:
        """Always."""
        del home
        return True
