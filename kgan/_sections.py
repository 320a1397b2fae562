"""Where the lessons explain what: the number of a section, by its label.

`sections.json` is written by `notebooks/build.py` from the headings of the lessons.
"""

import functools
import json
from pathlib import Path


@functools.cache
def _table():
    return json.loads(Path(__file__).with_name("sections.json").read_text("utf-8"))


def number(label):
    """Returns the number of a lesson or section, such as `"3"` or `"3.6"`.

    Args:
        label: String, such as `"density-ratio"`.

    Raises:
        ValueError: If no heading has that label.
    """
    if label not in _table():
        raise ValueError(f"No lesson has a section of that label. Received: {label!r}")
    return _table()[label]["number"]
