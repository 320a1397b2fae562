"""Grading, for instructors: a folder of submissions becomes a table, and feedback for each student.

`python -m kgan grade` runs it, and imports it only then. Students' code never needs it.
"""

import importlib.util

_NEEDS = ("ipykernel", "jupytext", "nbclient", "nbformat", "psutil")

_missing = [name for name in _NEEDS if importlib.util.find_spec(name) is None]
if _missing:
    raise ImportError(
        f'grading needs {" and ".join(_missing)}; pip install "kgan[grade]" installs all of it'
    )
