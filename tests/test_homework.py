"""The assignments as files."""

import importlib.util
import json
from pathlib import Path

from kgan.homework import assignment

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "notebooks" / "src").glob("hw_*.py"))
each_source = pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.stem)

spec = importlib.util.spec_from_file_location("build", ROOT / "notebooks" / "build.py")
build = importlib.util.module_from_spec(spec)
spec.loader.exec_module(build)


@each_source
def test_learners_file_is_current_and_holds_no_solution(source):
    assert build.is_current(source), f"run notebooks/build.py {source.stem}"
    text = (ROOT / "notebooks" / "homework" / f"{source.stem}.ipynb").read_text("utf-8")
    assert "SOLUTION" not in text
    assert "HIDDEN" not in text
    cells = json.loads(text)["cells"]
    marks = [cell["metadata"].get("nbgrader", {}) for cell in cells]
    for cell, mark in zip(cells, marks, strict=True):
        assert cell.get("outputs", []) == []
        if mark.get("solution"):
            assert cell["source"].count("# YOUR CODE HERE\n") == 1
    names = [mark["grade_id"] for mark in marks if mark]
    assert len(set(names)) == len(names)
    prose = "\n".join(cell["source"] for cell in cells if cell["cell_type"] == "markdown")
    points = sum(mark.get("points", 0) for mark in marks)
    for part in ("**Goals.**", "**You need:**", "**Time:**", f"**Points:** {points}", "Warm-up"):
        assert part in prose
    for cell in assignment.read(source).tasks:
        assert "HIDDEN TESTS" in cell.source
        compile(cell.tests, "tests", "exec")


def test_a_source_with_unknown_marks_is_refused(tmp_path):
    path = tmp_path / "hw_99_x.py"
    path.write_text("# %% colour=red\n1\n")
    with pytest.raises(ValueError, match="given, solution or task"):
        assignment.read(path)
    path.write_text("# %% some words\n1\n")
    with pytest.raises(ValueError, match="unknown marks"):
        assignment.read(path)
    with pytest.raises(FileNotFoundError, match="no assignment 'hw_98'"):
        assignment.find("hw_98", tmp_path)
