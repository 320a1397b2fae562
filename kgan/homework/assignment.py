"""Assignments as text: one source, from which learner's file, solution and tests are made.

The source is a Python file in the percent format. A cell's first line may carry marks:

    # %% [markdown]
    # %% given="setup"               code that students run and do not change
    # %% solution="bce"              code with a gap: ### BEGIN SOLUTION ... ### END SOLUTION
    # %% task="test_bce" points=2    a check: ### BEGIN HIDDEN TESTS ... ### END HIDDEN TESTS

Delimiters and cell metadata are nbgrader's. Where a lesson is named by its label, its number is
filled in.
"""

import dataclasses
import hashlib
import json
import re
from pathlib import Path

from kgan import _sections

_GAP = "# YOUR CODE HERE\nraise NotImplementedError()"
_HEAD = re.compile(r"# %%(?: \[(markdown)\])?((?: \w+=\S+)*)$")


@dataclasses.dataclass(frozen=True)
class Cell:
    """A cell of an assignment.

    Args:
        kind: `"markdown"`, `"given"`, `"solution"` or `"task"`.
        name: String, the cell's `grade_id`; empty for Markdown.
        source: String, as in the source file.
        points: Int, of a task.
    """

    kind: str
    name: str
    source: str
    points: int = 0

    @property
    def for_learners(self):
        """The source without solutions and hidden tests."""
        gap = r"^([ \t]*)### BEGIN SOLUTION\n.*?^[ \t]*### END SOLUTION$"
        text = re.sub(
            gap,
            lambda found: "\n".join(found[1] + line for line in _GAP.splitlines()),
            self.source,
            flags=re.DOTALL | re.MULTILINE,
        )
        hidden = r"\n### BEGIN HIDDEN TESTS\n.*?\n### END HIDDEN TESTS"
        return re.sub(hidden, "", text, flags=re.DOTALL)

    @property
    def tests(self):
        """The source of a task without the delimiters."""
        return re.sub(r"^### (BEGIN|END) HIDDEN TESTS\n?", "", self.source, flags=re.MULTILINE)

    def to_notebook(self, index, learner):
        """Returns the cell in the notebook format, with nbgrader's metadata."""
        source = self.for_learners if learner else self.source
        if self.kind == "markdown":
            return {
                "cell_type": "markdown",
                "id": f"text-{index:02d}",
                "metadata": {},
                "source": source,
            }
        mark = {
            "grade": self.kind == "task",
            "grade_id": self.name,
            "locked": self.kind != "solution",
            "schema_version": 3,
            "solution": self.kind == "solution",
            "task": False,
        }
        if self.kind == "task":
            mark["points"] = self.points
        return {
            "cell_type": "code",
            "id": self.name.replace("_", "-"),
            # A failed check does not keep the cells below from running.
            "metadata": {"nbgrader": mark}
            | ({"tags": ["raises-exception"]} if self.kind == "task" else {}),
            "execution_count": None,
            "outputs": [],
            "source": source,
        }


@dataclasses.dataclass(frozen=True)
class Assignment:
    """An assignment: its name, such as `"hw_01_losses"`, its cells, and the SHA-256 of its text."""

    name: str
    cells: tuple
    digest: str

    @property
    def tasks(self):
        """The cells that give points."""
        return [cell for cell in self.cells if cell.kind == "task"]

    def to_notebook(self, learner=True):
        """Returns a notebook as a dict: the learner's, or the solution with all delimiters."""
        cells = [cell.to_notebook(i, learner) for i, cell in enumerate(self.cells)]
        return {
            "cells": cells,
            "metadata": {
                "kernelspec": {
                    "display_name": "Python 3",
                    "language": "python",
                    "name": "python3",
                },
                "kgan": {"assignment": self.name, "source_sha256": self.digest},
            },
            "nbformat": 4,
            "nbformat_minor": 5,
        }


def read(path):
    """Reads an assignment's source.

    Args:
        path: Path of a file such as `hw_01_losses.py`.

    Returns:
        An `Assignment`.

    Raises:
        ValueError: If a cell's marks are not what is described above, or a label is unknown.
    """
    path = Path(path)
    text = _sections.resolve(path.read_text("utf-8"))
    cells = []
    for block in re.split(r"^(?=# %%)", text, flags=re.MULTILINE)[1:]:
        head, _, source = block.partition("\n")
        source = source.strip("\n")
        if not (found := _HEAD.match(head.strip())):
            raise ValueError(f"{path}: unknown marks. Received: {head}")
        marks = dict(mark.split("=", 1) for mark in found[2].split())
        points = int(marks.pop("points", 0))
        kind, name = "markdown", '""'
        if not found[1]:
            ((kind, name),) = marks.items() if len(marks) == 1 else [("", "")]
            if kind not in ("given", "solution", "task"):
                raise ValueError(
                    f"{path}: a code cell is given, solution or task. Received: {head}"
                )
        else:
            source = re.sub(r"^# ?", "", source, flags=re.MULTILINE)
        cells.append(Cell(kind, name.strip('"'), source, points))
    return Assignment(path.stem, tuple(cells), hashlib.sha256(text.encode()).hexdigest())


def write(notebook, path):
    """Writes a notebook, as the notebook programs do."""
    text = json.dumps(notebook, indent=1, ensure_ascii=False, sort_keys=True)
    Path(path).write_text(text + "\n", "utf-8")


def find(name, folder=None):
    """Finds the source file of an assignment.

    Args:
        name: String, such as `"hw_01"` or `"hw_01_losses"`.
        folder: Folder with sources; by default that of the repository.

    Returns:
        Its path.

    Raises:
        FileNotFoundError: If there is none, or more than one.
    """
    home = Path(__file__).parents[2] / "notebooks" / "src"
    folder = Path(folder) if folder else home
    sources = sorted(p for p in folder.glob("hw_*.py") if p.stem == name)
    sources = sources or sorted(folder.glob(f"{name}_*.py"))
    if len(sources) != 1:
        known = ", ".join(p.stem for p in sorted(folder.glob("hw_*.py"))) or "none"
        raise FileNotFoundError(
            f"There is no assignment {name!r} in {folder} (found: {known}). Assignments are in the "
            "repository's notebooks/src; --tests names another folder with their sources."
        )
    return sources[0]
