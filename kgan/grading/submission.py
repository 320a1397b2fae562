"""One submission: what its file tells, and the process that it is graded in."""

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import warnings
from pathlib import Path

from kgan.grading import assignment

import nbformat
import psutil


class Submission:
    """One student's submission: the file, and what can be said before it runs.

    Args:
        entry: Path of the student's folder or notebook.
        original: The `Assignment`.

    Attributes:
        student: String, the name of the folder or the file.
        path: Path of the notebook, or `None`.
        problem: String, why there is nothing to run; empty if there is.
        notes: List of strings.
        key: String, which changes when the file or the assignment does: SHA-256 of both.
    """

    def __init__(self, entry, original):
        self.student = entry.stem if entry.is_file() else entry.name
        self.folder = entry if entry.is_dir() else None
        self.path, self.problem, self.notes, self.key = None, "", [], original.digest
        notebooks = [entry] if entry.is_file() else sorted(entry.rglob("*.ipynb"))
        notebooks = [path for path in notebooks if ".ipynb_checkpoints" not in path.parts]
        well_named = [path for path in notebooks if path.stem == original.name]
        if not notebooks:
            self.problem = "no notebook handed in"
        elif self.folder and not well_named and len(notebooks) > 1:
            self.problem = f"several notebooks, none is {original.name}.ipynb"
        else:
            self.path = (well_named or notebooks)[0]
            if self.folder and not well_named:
                self.notes.append(f"renamed: {self.path.name}")
            self._look_inside(original)

    def _look_inside(self, original):
        content = self.path.read_bytes()
        self.key = hashlib.sha256(content).hexdigest() + original.digest
        try:
            with warnings.catch_warnings():  # of cells without an id
                warnings.simplefilter("ignore")
                notebook = nbformat.reads(content.decode("utf-8"), as_version=4)
            cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
            names = {assignment.grade_id(cell) for cell in cells}
            name = notebook.metadata.get("kgan", {}).get("assignment", original.name)
        except Exception as error:  # the file can hold anything
            self.problem = f"not a readable notebook, perhaps truncated ({type(error).__name__})"
            return
        if name != original.name:
            self.problem = f"another assignment: {name}"
        elif not names & {cell.name for cell in original.cells if cell.kind == "solution"}:
            self.notes.append("the cells have lost their marks: all of them are run, in order")


class Grader:
    """Grades submissions one by one, each in a process of its own.

    Args:
        source: Path of the assignment's source, with the tests.
        cell_seconds: Float, the time limit of a cell.
        seconds: Float, that of a notebook.
        gigabytes: Float, the memory that a notebook's process may have, where the system can limit
            it (Linux).
    """

    def __init__(self, source, cell_seconds=60, seconds=600, gigabytes=8):
        self.original = assignment.read(source)
        self.source = Path(source)
        self.cell_seconds, self.seconds = cell_seconds, seconds
        self.memory = int(gigabytes * 2**30)
        self._running, self._lock = set(), threading.Lock()

    def __call__(self, submission):
        """Grades one submission; returns its row as a dict that JSON can hold."""
        result = {"status": submission.problem, "notes": [], "seconds": 0, "tasks": {}}
        if not submission.problem:
            result |= self._run(submission)
        for task in self.original.tasks:
            missing = {"points": 0, "of": task.points, "feedback": f"Not run: {result['status']}."}
            result["tasks"].setdefault(task.name, missing)
        result["notes"] = submission.notes + result["notes"]
        return {
            "student": submission.student,
            "file": submission.path and str(submission.path),
            "key": submission.key,
            "points": sum(task["points"] for task in result["tasks"].values()),
            **result,
        }

    def _run(self, submission):
        with tempfile.TemporaryDirectory(prefix="kgan-grade-") as scratch:
            folder = Path(scratch) / "submission"
            if submission.folder:
                shutil.copytree(submission.path.parent, folder)
            else:
                folder.mkdir()
            job = {
                "notebook": str(submission.path.resolve()),
                "source": str(self.source.resolve()),
                "folder": str(folder),
                "seconds": self.cell_seconds,
                "memory": self.memory,
            }
            with self._process(cwd=scratch) as process:
                return self._result(process, job)

    @contextlib.contextmanager
    def _process(self, cwd):
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "kgan.grading.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=cwd,
            text=True,
            start_new_session=os.name == "posix",
        )
        with self._lock:
            self._running.add(process)
        try:
            yield process
        finally:
            _kill(process)
            with self._lock:
                self._running.discard(process)

    def _result(self, process, job):
        try:
            out, err = process.communicate(json.dumps(job), timeout=self.seconds)
            return json.loads(out)
        except subprocess.TimeoutExpired:
            return {"status": f"took longer than {self.seconds:g} seconds, and was ended"}
        except json.JSONDecodeError:
            last = (err.strip().splitlines() or [f"exit status {process.returncode}"])[-1]
            return {"status": f"its process failed: {last:.200}"}

    def stop(self):
        """Ends what is running."""
        with self._lock:
            for process in self._running:
                _kill(process)


def _kill(process):
    """Ends a process and all that it has started."""
    with contextlib.suppress(psutil.Error):
        for child in psutil.Process(process.pid).children(recursive=True):
            child.kill()
    process.kill()
    process.wait()
