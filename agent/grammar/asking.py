"""What a plan still has to ask the user."""

MAX_CHOICES = 12


class Asked(Exception):
    """The name of what to say (`answers_en.py`), its part, and the choices."""

    def __init__(self, name: str, part: str = "", choices: tuple[str, ...] = ()) -> None:
        super().__init__(name)
        self.name, self.part, self.choices = name, part, choices
