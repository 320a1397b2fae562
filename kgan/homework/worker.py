"""Grades one submission: `python -m kgan.homework.worker < job.json > result.json`.

A process of its own, so that it can be limited and ended. The student's cells run first; the tests
are sent to the kernel after them, and the points are counted here, outside the kernel.
"""

import collections
import contextlib
import json
import sys
import time
import warnings

from kgan.homework import assignment

# Names that the student's cells have taken are given back before the tests.
_FRESH = """\
import importlib, os, sys
sys.path[:] = [p for p in sys.path if p not in ("", os.getcwd())]
for _name in [n for n in sys.modules if n.split(".")[:2] == ["kgan", "homework"]]:
    del sys.modules[_name]
homework = importlib.import_module("kgan.homework")"""


def _cell(source, **metadata):
    import nbformat

    return nbformat.v4.new_code_cell(source, metadata=metadata)


def compare(submitted, original):
    """Sorts a submission's cells out.

    Args:
        submitted: Notebook as a dict.
        original: The `Assignment`.

    Returns:
        Tuple: the sources to run, in order, as pairs (name, source), and notes for the instructor.
        Cells that were not to be changed are taken from the original; checks are left out, since
        the tests hold them.
    """
    known = {cell.name: cell for cell in original.cells if cell.kind != "markdown"}
    seen, to_run = collections.Counter(), []
    edited, extra = [], 0
    for cell in submitted["cells"]:
        if cell.get("cell_type") != "code":
            continue
        source = "".join(cell.get("source", ""))
        name = cell.get("metadata", {}).get("nbgrader", {}).get("grade_id")
        mine = known.get(name)
        if mine is None:
            extra += bool(source.strip())
            to_run.append(("an added cell", source))
            continue
        seen[name] += 1
        if mine.kind == "solution":
            to_run.append((name, source))
            continue
        if source.strip() != mine.for_learners.strip():
            edited.append(name)
        if mine.kind == "given":
            to_run.append((name, mine.for_learners))
    missing = [name for name in known if name not in seen]
    lost = [(name, known[name].source) for name in missing if known[name].kind == "given"]
    notes = []
    if not seen:  # as said before: the cells have lost their marks
        return lost + to_run, notes
    for what, names in (
        ("edited outside the gaps", edited),
        ("missing", missing),
        ("there more than once", [name for name, count in seen.items() if count > 1]),
    ):
        notes += [f"{what}: {', '.join(names)}"] if names else []
    notes += [f"added cells: {extra}"] if extra else []
    return lost + to_run, notes


def _error(cell):
    """Returns what a cell raised, in one text, or `None`."""
    for output in cell.get("outputs", []):
        if output.output_type == "error":
            text = f"{output.ename}: {output.evalue}"
            return output.evalue if output.ename == "Feedback" else text
    return None


def grade(job):
    """Runs a submission and its tests.

    Args:
        job: Dict with `notebook`, `source` (of the assignment), `folder` (to run in), `seconds` (a
            cell may take) and `memory` (bytes, or `None`).

    Returns:
        Dict with `status`, `notes`, `tasks` (name to points, and what to say), and `seconds`.
    """
    import nbformat
    from nbclient import NotebookClient
    from nbclient.exceptions import DeadKernelError

    if job["memory"]:
        with contextlib.suppress(ImportError):  # Windows
            import resource

            resource.setrlimit(resource.RLIMIT_DATA, (job["memory"], job["memory"]))
    original = assignment.read(job["source"])
    with open(job["notebook"], encoding="utf-8") as file:  # noqa: PTH123
        to_run, notes = compare(json.load(file), original)
    cells = [_cell(source, name=name) for name, source in to_run]
    cells.append(_cell(_FRESH, name="start of the tests"))
    cells += [_cell(task.tests, name=task.name, task=True) for task in original.tasks]
    ran = []
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
        on_cell_start=lambda cell, cell_index: ran.append(cell),
        on_cell_error=lambda cell, cell_index, execute_reply: cell.metadata.update(
            ename=execute_reply["content"].get("ename")
        ),
        resources={"metadata": {"path": job["folder"]}},
    )
    start, status = time.monotonic(), "graded"
    try:
        client.execute()
    except DeadKernelError:
        status = f"the kernel died in {ran[-1].metadata.name}"
        ran.pop()
    except Exception as error:  # what nbclient itself cannot cope with
        status = f"stopped in {ran[-1].metadata.name if ran else 'the start'}: {error!r:.200}"
        ran = ran[:-1]
    for cell in ran:
        if cell.metadata.get("ename") == "Hangs":
            notes.append(f"hangs: {cell.metadata.name}")
    tasks = {}
    for cell, task in zip(cells[len(to_run) + 1 :], original.tasks, strict=True):
        finished = any(cell is each for each in ran)
        error = _error(cell) if finished else f"Not reached: {status}."
        if cell.metadata.get("ename") == "Hangs":
            error = "Your code did not come to an end in time. Is there a loop that never stops?"
        tasks[task.name] = {
            "points": 0 if error else task.points,
            "of": task.points,
            "feedback": error or "Right.",
        }
    for name, source in zip((n for n, _ in to_run), cells, strict=False):
        error = _error(source)
        if error and not error.startswith("NotImplementedError"):
            notes.append(f"error in {name}: {error.splitlines()[-1]:.100}")
    return {
        "status": status,
        "notes": notes,
        "tasks": tasks,
        "seconds": round(time.monotonic() - start, 1),
    }


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    json.dump(grade(json.load(sys.stdin)), sys.stdout)
