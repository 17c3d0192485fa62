"""What a sentence among published figures inherits from those before it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Named:
    """What was counted last and what a sentence counts first; later numbers are parts of it or its like."""

    what: str = ""
    base: str = ""
    head: str = ""
    money: str = ""

    def open(self, title: str) -> None:
        """Begin a section: its title is what its numbers count when they do not say it."""
        self.what, self.base, self.head = title if title.isascii() and len(title) < 60 else "", "", ""

    def begin(self) -> None:
        """Begin a sentence: what it leaves out is what the one before spoke of."""
        self.what, self.head = self.head or self.what, ""
        self.base = self.what


@dataclass(slots=True)
class Frame:
    """What a sentence inherits: the period of its list or section, and whether it stands among figures."""

    period: str | None
    listed: bool = False
    # The period of numbers in brackets behind others, when a legend tells it.
    bracketed: str | None = None
    # In the first or last paragraphs, where reports sum up.
    edge: bool = False
    # It is neither a label with a number nor does it begin with one: an item may tell a case.
    told: bool = False
    # The sentence before it in the same paragraph published some.
    goes_on: bool = False
    # The first of its section.
    opens: bool = False
    # What was counted last.
    named: Named = field(default_factory=Named)
    # The counts published before it, with their periods, and the period of what was published last.
    known: dict[int, str | None] = field(default_factory=dict)
    last: str | None = None
    # A case is told before it in the same paragraph.
    amid: bool = False
