"""Assignments as text: one source, from which learner's file, solution and tests are made.

The source is a Python file in the percent format. Metadata say what a code cell is:

    # %% [markdown]
    # %% given="setup"               code that students run and do not change
    # %% solution="bce"              code with a gap: ### BEGIN SOLUTION ... ### END SOLUTION
    # %% task="test_bce" points=2    a check: ### BEGIN HIDDEN TESTS ... ### END HIDDEN TESTS

Delimiters and the notebooks' cell metadata are nbgrader's. Where a lesson is named by its label,
its number is filled in.
"""

import codecs
import dataclasses
import hashlib
import re
import warnings
from pathlib import Path

from kgan.grading.references import resolve

import jupytext
import nbformat

_GAP = "# YOUR CODE HERE\nraise NotImplementedError()"


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
        solution = r"^([ \t]*)### BEGIN SOLUTION\n.*?^[ \t]*### END SOLUTION$"
        text = re.sub(
            solution,
            lambda match: "\n".join(match[1] + line for line in _GAP.splitlines()),
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
        """Returns the cell as nbformat's, with nbgrader's metadata."""
        source = self.for_learners if learner else self.source
        if self.kind == "markdown":
            return nbformat.v4.new_markdown_cell(source, id=f"text-{index:02d}")
        mark = {
            "grade": self.kind == "task",
            "grade_id": self.name,
            "locked": self.kind != "solution",
            "schema_version": 3,
            "solution": self.kind == "solution",
            "task": False,
        }
        metadata = {"nbgrader": mark}
        if self.kind == "task":
            mark["points"] = self.points
            # A failed check does not keep the cells below from running.
            metadata["tags"] = ["raises-exception"]
        return nbformat.v4.new_code_cell(source, id=self.name.replace("_", "-"), metadata=metadata)


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
        """Returns a notebook: the learner's, or the solution with all delimiters."""
        return nbformat.v4.new_notebook(
            cells=[cell.to_notebook(i, learner) for i, cell in enumerate(self.cells)],
            metadata={
                "kernelspec": {
                    "display_name": "Python 3",
                    "language": "python",
                    "name": "python3",
                },
                "kgan": {"assignment": self.name, "source_sha256": self.digest},
            },
        )


def grade_id(cell):
    """Returns the name of a cell in a notebook, or `None` if it is none of the assignment's."""
    return cell.metadata.get("nbgrader", {}).get("grade_id")


def read(path):
    """Reads an assignment's source.

    Args:
        path: Path of a file such as `hw_01_losses.py`.

    Returns:
        An `Assignment`.

    Raises:
        ValueError: If a cell's metadata are not what is described above, or a label is unknown.
    """
    path = Path(path)
    try:
        text = resolve(path.read_text("utf-8"))
        cells = tuple(map(_read_cell, jupytext.reads(text, fmt="py:percent").cells))
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error
    return Assignment(path.stem, cells, hashlib.sha256(text.encode()).hexdigest())


def _read_cell(cell):
    marks = {key: value for key, value in cell.metadata.items() if key != "lines_to_next_cell"}
    if cell.cell_type == "markdown" and not marks:
        return Cell("markdown", "", cell.source)
    points = marks.pop("points", 0)
    kind, name = marks.popitem() if len(marks) == 1 else ("", "")
    known = kind in ("given", "solution", "task") and isinstance(name, str)
    if cell.cell_type == "code" and known and isinstance(points, int):
        return Cell(kind, name, cell.source, points)
    raise ValueError(
        'a cell must be [markdown], given="...", solution="...", or task="..." points=1. '
        f"Received: {dict(cell.metadata)} for {cell.source[:40]!r}"
    )


def open_notebook(path):
    """Reads a notebook that a student has handed in.

    Args:
        path: Path of the file, in UTF-8, with a byte order mark or without, or in UTF-16 with one.

    Returns:
        The notebook, as nbformat's.

    Raises:
        Exception: Of many kinds, since the file can hold anything.
    """
    content = Path(path).read_bytes()
    marks = codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE
    text = content.decode("utf-16" if content.startswith(marks) else "utf-8-sig")
    with warnings.catch_warnings(action="ignore"):  # of cells without an id
        return nbformat.reads(text, as_version=4)


def find(name, folder=None):
    """Finds the source file of an assignment.

    Args:
        name: String, such as `"hw_01"` or `"hw_01_losses"`.
        folder: Folder with sources; by default those that come with kgan.

    Returns:
        Its path.

    Raises:
        FileNotFoundError: If there is none, or more than one.
    """
    installed = Path(__file__).with_name("assignments")
    checkout = Path(__file__).parents[2] / "notebooks" / "src"
    folder = Path(folder or (installed if installed.exists() else checkout))
    sources = sorted(folder.glob("hw_*.py"))
    chosen = [path for path in sources if path.stem == name]
    chosen = chosen or [path for path in sources if path.stem.startswith(f"{name}_")]
    if len(chosen) != 1:
        known = ", ".join(path.stem for path in sources) or "none"
        raise FileNotFoundError(
            f"`name` must be an assignment in {folder}, or the beginning of one, such as hw_01. "
            f"There are: {known}. Received: name={name!r}"
        )
    return chosen[0]
