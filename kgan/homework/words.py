"""What is said about a wrong answer, and where the lessons explain it."""

import dataclasses
import textwrap

from kgan import _sections
from kgan._checks import require


@dataclasses.dataclass(frozen=True)
class Words:
    """What is said about a mistake.

    Args:
        name: String, the mistake's.
        section: String, the label of the section that explains it.
        text: String, in any number of lines.

    Raises:
        ValueError: If no section of a lesson has that label.

    Example:
        >>> Words("base_2", "one-answer", "Your answer is in bits.").say().splitlines()[0]
        'Your answer is in bits.'
    """

    name: str
    section: str
    text: str

    def __post_init__(self):
        _sections.number(self.section)  # an unknown label is found at import
        lesson = not self.section.startswith("hw-")
        require(lesson, "Words point to a lesson, not to an assignment.", section=self.section)

    def say(self, also="", before=""):
        """Formats the words, more of them if need be, and the section to read."""
        number = _sections.number(self.section)
        lesson = number.split(".")[0]
        where = f"{lesson}, section {number}" if "." in number else lesson
        lines = textwrap.wrap(before + " ".join(self.text.split()) + also, 90)
        return "\n".join([*lines, f"See lesson {where}."])
