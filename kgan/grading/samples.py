"""Submissions to try the grader with: `python -m kgan.grading.samples FOLDER` writes five."""

import sys
from pathlib import Path

from kgan.grading import assignment

import nbformat

NAME = "hw_01_losses"
# Cells that are not the solution's; a gap is left as it is for `None`.
SAMPLES = {
    "perfect": {},
    "partly_right": {
        "bce": "def bce(y, p):\n    return y * np.log(p) + (1 - y) * np.log(1 - p)\n",
        "value": None,
    },
    "endless_loop": {"value": "def value(d_real, d_fake):\n    while True:\n        pass\n"},
    "syntax_error": {"discriminator_loss": "def discriminator_loss(d_real, d_fake)\n    pass\n"},
    "cheat": {
        "bce": "homework.check_bce = print\n\n\ndef bce(y, p):\n    return 0\n",
        "discriminator_loss": 'discriminator_loss = homework.given("discriminator_loss")\n',
    },
}


def submission(name, **cells):
    """Makes a submission of an assignment's solution.

    Args:
        name: String, the assignment, such as `"hw_01"`.
        **cells: Code in place of a cell's, by the cell's name; `None` leaves a gap as it is.

    Returns:
        The notebook, as nbformat's.
    """
    original = assignment.read(assignment.find(name))
    notebook = original.to_notebook(learner=False)
    by_name = {cell.name: cell for cell in original.cells}
    for cell in notebook.cells:
        known = by_name.get(assignment.grade_id(cell))
        if known is None:
            continue
        if known.name in cells:
            new = cells[known.name]
            cell.source = known.for_learners if new is None else new
        elif known.kind != "solution":
            cell.source = known.for_learners
    return notebook


def write(folder):
    """Writes the five, a folder each.

    Args:
        folder: Path, made if need be.
    """
    for student, cells in SAMPLES.items():
        path = Path(folder) / student / f"{NAME}.ipynb"
        path.parent.mkdir(parents=True, exist_ok=True)
        nbformat.write(submission(NAME, **cells), path)


if __name__ == "__main__":
    write(sys.argv[1])
