"""What is said about a wrong answer, and where the lessons explain it."""

import dataclasses
import textwrap

from kgan import _sections


@dataclasses.dataclass(frozen=True)
class Words:
    """What is said about a mistake.

    Args:
        name: String, the mistake's.
        section: String, the label of the section that explains it.
        text: String, in any number of lines.

    Raises:
        ValueError: If no section has that label.

    Example:
        >>> print(Words("base_2", "one-answer", "Your answer is in bits.").say())
        Your answer is in bits.
        See lesson 2, section 2.1.
    """

    name: str
    section: str
    text: str

    def __post_init__(self):
        _sections.number(self.section)  # an unknown label is found at import

    def say(self, also=""):
        """Formats the words, more of them if need be, and the section to read."""
        number = _sections.number(self.section)
        lesson = number.split(".")[0]
        where = f"{lesson}, section {number}" if "." in number else lesson
        lines = textwrap.wrap(" ".join(self.text.split()) + also, 90)
        return "\n".join([*lines, f"See lesson {where}."])
