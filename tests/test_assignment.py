"""Assignments as files: sources, and what learners get."""

from pathlib import Path

from kgan.grading import assignment

import build
import colab
import nbformat
import pytest

NOTEBOOKS = Path(__file__).parents[1] / "notebooks"
SOURCES = sorted((NOTEBOOKS / "src").glob("hw_*.py"))
each_source = pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.stem)

SOURCE = """\
# %% [markdown]
# # Homework 99
#
# Prose.

# %% given="setup"
x = 1


# %% solution="double"
def double(y):
    ### BEGIN SOLUTION
    return 2 * y
    ### END SOLUTION


# %% task="test_double" points=2
assert double(1) == 2
### BEGIN HIDDEN TESTS
assert double(3) == 6
### END HIDDEN TESTS
"""


def write(folder, text, name="hw_99_doubling.py"):
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_a_source_becomes_cells(tmp_path):
    doubling = assignment.read(write(tmp_path, SOURCE))
    assert doubling.name == "hw_99_doubling"
    assert [(cell.kind, cell.name, cell.points) for cell in doubling.cells] == [
        ("markdown", "", 0),
        ("given", "setup", 0),
        ("solution", "double", 0),
        ("task", "test_double", 2),
    ]
    prose, setup, double, test = doubling.cells
    assert prose.source == "# Homework 99\n\nProse."
    assert setup.for_learners == setup.source == "x = 1"
    gap = "    # YOUR CODE HERE\n    raise NotImplementedError()"
    assert double.for_learners == f"def double(y):\n{gap}"
    assert test.for_learners == "assert double(1) == 2"
    assert test.tests == "assert double(1) == 2\nassert double(3) == 6\n"


def test_the_notebooks_marks_are_nbgraders(tmp_path):
    notebook = assignment.read(write(tmp_path, SOURCE)).to_notebook()
    nbformat.validate(notebook)
    names = [assignment.grade_id(cell) for cell in notebook.cells]
    assert names == [None, "setup", "double", "test_double"]
    marks = [cell.metadata.get("nbgrader", {}) for cell in notebook.cells]
    assert [mark.get("locked") for mark in marks] == [None, True, False, True]
    assert [mark.get("points") for mark in marks] == [None, None, None, 2]
    assert notebook.cells[-1].metadata.tags == ["raises-exception"]
    assert notebook.metadata.kgan.assignment == "hw_99_doubling"


@pytest.mark.parametrize(
    "head",
    [
        "# %%",
        "# %% some words",
        "# %% colour=red",
        '# %% colour="red"',
        "# %% given=1",
        '# %% given="a" solution="a"',
        '# %% task="a" points="many"',
        '# %% [markdown] given="a"',
        "# %% [raw]",
    ],
)
def test_a_cell_of_another_kind_is_refused(head, tmp_path):
    path = write(tmp_path, f"{head}\n# something\n")
    with pytest.raises(ValueError, match=r"doubling.py: a cell must be .+ Received: .+something"):
        assignment.read(path)


def test_find_takes_a_name_or_its_beginning(tmp_path):
    path = write(tmp_path, SOURCE)
    assert assignment.find("hw_99", tmp_path) == assignment.find(path.stem, tmp_path) == path
    for name in ("hw_98", "hw_9", "99"):
        with pytest.raises(FileNotFoundError, match=f"hw_99_doubling. Received: name='{name}'"):
            assignment.find(name, tmp_path)
    assert assignment.find("hw_01") in SOURCES


@each_source
def test_learners_file_is_current_and_holds_no_solution(source):
    assert build.is_current(source), f"run notebooks/build.py {source.stem}"
    path = NOTEBOOKS / "homework" / f"{source.stem}.ipynb"
    text = path.read_text("utf-8")
    assert "SOLUTION" not in text
    assert "HIDDEN" not in text
    cells = colab.read(path).cells
    marks = [cell.metadata.get("nbgrader", {}) for cell in cells]
    for cell, mark in zip(cells, marks, strict=True):
        assert cell.get("outputs", []) == []
        if mark.get("solution"):
            assert cell.source.count("# YOUR CODE HERE\n") == 1
    names = [mark.grade_id for mark in marks if mark]
    assert len(set(names)) == len(names)
    prose = "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")
    points = sum(mark.get("points", 0) for mark in marks)
    for part in ("**Goals.**", "**You need:**", "**Time:**", f"**Points:** {points}", "Warm-up"):
        assert part in prose
    for cell in assignment.read(source).tasks:
        assert "HIDDEN TESTS" in cell.source
        compile(cell.tests, "tests", "exec")
