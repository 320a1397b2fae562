"""Grades one submission: `python -m kgan.grading.worker < job.json > result.json`.

A process of its own, so that it can be limited and ended. The student's cells run first; the tests
are sent to the kernel after them, and the points are counted here, outside the kernel.
"""

import collections
import contextlib
import json
import sys
import time
import warnings

from kgan.grading import assignment

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import DeadKernelError

# Names that the student's cells have taken are given back before the tests.
_FRESH = """\
import importlib, os, sys
sys.path[:] = [p for p in sys.path if p not in ("", os.getcwd())]
for _name in [n for n in sys.modules if n.split(".")[:2] == ["kgan", "homework"]]:
    del sys.modules[_name]
homework = importlib.import_module("kgan.homework")"""


def compare(submitted, original):
    """Sorts a submission's cells out.

    Args:
        submitted: The notebook, as nbformat's.
        original: The `Assignment`.

    Returns:
        Tuple: the sources to run, in order, as pairs (name, source), and notes for the instructor.
        Cells that were not to be changed are taken from the original; checks are left out, since
        the tests hold them.
    """
    known = {cell.name: cell for cell in original.cells if cell.kind != "markdown"}
    seen, to_run = collections.Counter(), []
    edited, added = [], 0
    for cell in submitted.cells:
        if cell.cell_type != "code":
            continue
        name = assignment.grade_id(cell)
        if name not in known:
            if cell.get("id") == "colab-set-up":  # the one that installs kgan
                continue
            added += bool(cell.source.strip())
            to_run.append(("an added cell", cell.source))
            continue
        seen[name] += 1
        if known[name].kind == "solution":
            to_run.append((name, cell.source))
            continue
        if cell.source.strip() != known[name].for_learners.strip():
            edited.append(name)
        if known[name].kind == "given":
            to_run.append((name, known[name].for_learners))
    missing = [name for name in known if name not in seen]
    restored = [(name, known[name].source) for name in missing if known[name].kind == "given"]
    if not seen:  # the cells have lost their marks, and that has been noted
        return restored + to_run, []
    repeated = [name for name, count in seen.items() if count > 1]
    notes = [
        f"{what}: {', '.join(names)}"
        for what, names in (
            ("edited outside the gaps", edited),
            ("missing", missing),
            ("there more than once", repeated),
        )
        if names
    ]
    if added:
        notes.append(f"added cells: {added}")
    return restored + to_run, notes


def grade(job):
    """Runs a submission and its tests.

    Args:
        job: Dict with `notebook`, `source` (of the assignment), `folder` (to run in), `seconds` (a
            cell may take) and `memory` (bytes).

    Returns:
        Dict with `status`, `notes`, `tasks` (name to points, and what to say), and `seconds`.
    """
    _limit_memory(job["memory"])
    original = assignment.read(job["source"])
    to_run, notes = compare(nbformat.read(job["notebook"], as_version=4), original)
    answers = [_cell(name, source) for name, source in to_run]
    tests = [_cell(task.name, task.tests) for task in original.tasks]
    cells = [*answers, _cell("start of the tests", _FRESH), *tests]
    start = time.monotonic()
    finished, status = _run(cells, job)
    seconds = round(time.monotonic() - start, 1)
    tasks = {}
    for i, task in enumerate(original.tasks, start=len(cells) - len(tests)):
        mistake = _mistake(cells[i]) if i < finished else f"Not reached: {status}."
        tasks[task.name] = {
            "points": 0 if mistake else task.points,
            "of": task.points,
            "feedback": mistake or "Right.",
        }
    notes += [f"hangs: {cell.metadata.name}" for cell in cells[:finished] if _hangs(cell)]
    for cell in answers:
        error = _error(cell)
        if error and not error.startswith("NotImplementedError"):
            notes.append(f"error in {cell.metadata.name}: {error.splitlines()[-1]:.100}")
    return {"status": status, "notes": notes, "tasks": tasks, "seconds": seconds}


def _limit_memory(size):
    with contextlib.suppress(ImportError):  # Windows
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (size, size))


def _cell(name, source):
    return nbformat.v4.new_code_cell(source, metadata={"name": name})


def _run(cells, job):
    """Runs cells in a kernel, up to one that kills it; returns how many finished, and a status."""
    started = []
    client = NotebookClient(
        nbformat.v4.new_notebook(cells=cells),
        kernel_name="python3",
        timeout=job["seconds"],
        interrupt_on_timeout=True,
        error_on_timeout={
            "ename": "Hangs",
            "evalue": f"it did not end within {job['seconds']:g} seconds",
            "traceback": [],
        },
        allow_errors=True,
        record_timing=False,
        on_cell_start=lambda cell, cell_index: started.append(cell.metadata.name),
        on_cell_error=lambda cell, cell_index, execute_reply: cell.metadata.update(
            ename=execute_reply["content"].get("ename")
        ),
        resources={"metadata": {"path": job["folder"]}},
    )
    try:
        client.execute()
    except Exception as error:  # what nbclient itself cannot cope with
        *finished, last = started or ["the start"]
        dead = isinstance(error, DeadKernelError)
        what = f"the kernel died in {last}" if dead else f"stopped in {last}: {error!r:.200}"
        return len(finished), what
    return len(started), "graded"


def _hangs(cell):
    return cell.metadata.get("ename") == "Hangs"


def _mistake(cell):
    """Returns what is wrong with the answer that a test has run, or `None`."""
    if _hangs(cell):
        return "Your code did not come to an end in time. Is there a loop that never stops?"
    return _error(cell)


def _error(cell):
    """Returns what a cell raised, in one text, or `None`."""
    for output in cell.get("outputs", []):
        if output.output_type == "error":
            text = f"{output.ename}: {output.evalue}"
            return output.evalue if output.ename == "Feedback" else text
    return None


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    json.dump(grade(json.load(sys.stdin)), sys.stdout)
