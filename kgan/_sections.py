"""Where the lessons explain what: the number of a lesson or section, by its label.

`sections.json` is written by `notebooks/build.py` from the headings of the lessons.
"""

import functools
import json
from pathlib import Path

from kgan._checks import require

TABLE = Path(__file__).with_name("sections.json")


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
    require(label in table(), "A lesson must have a section of that label.", label=label)
    return table()[label]["number"]
