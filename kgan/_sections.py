"""Where the lessons explain what: the number of a lesson or section, by its label.

`sections.json` is written by `notebooks/build.py` from the headings of the lessons.
"""

import functools
import json
import re
from pathlib import Path

TABLE = Path(__file__).with_name("sections.json")
HEADING = re.compile(r"^(# # Homework|# ##?)\.? (.+) \{#(.*)\}$", re.MULTILINE)
_REFERENCE = re.compile(r"\bsec:([\w-]*\w)")


@functools.cache
def table():
    """Returns the number and title of each lesson and section, a dict by label."""
    return json.loads(TABLE.read_text("utf-8"))


def number(label):
    """Returns the number of a lesson or section, such as `"3"` or `"3.6"`.

    Args:
        label: String, such as `"density-ratio"`.

    Raises:
        ValueError: If no heading has that label.
    """
    if label not in table():
        raise ValueError(f"No lesson has a section of that label. Received: {label!r}")
    return table()[label]["number"]


def resolve(source):
    """Fills the numbers into the source of a lesson or an assignment.

    A heading such as `# ## The proof {#optimal-d-proof}` gets its number in place of its label, and
    a reference, `sec:optimal-d-proof`, becomes that number.

    Args:
        source: String, the text of a file in `notebooks/src`.

    Returns:
        The text that learners read.

    Raises:
        ValueError: If no heading has a label that is used.
    """
    text = HEADING.sub(_numbered, source)
    return _REFERENCE.sub(lambda reference: number(reference[1]), text)


def _numbered(heading):
    start, title, label = heading.groups()
    return f"{start} {number(label)}{'' if start == '# ##' else '.'} {title}"
