"""Grades a submission in a process of its own, within limits, in a home of its own."""

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from pathlib import Path

from kgan.grading import assignment

import psutil

_MARK = "KGAN_GRADING"  # by which a process is known that has left its family
# jsonschema loads a second's worth of grammar where it finds that package; no notebook needs it.
_WORKER = """\
import sys
sys.modules["rfc3987_syntax"] = None
from kgan.grading import worker
worker.main()"""


class Grader:
    """Grades submissions one by one.

    Args:
        source: Path of the assignment's source, with the tests.
        cell_seconds: Float, the time limit of a cell.
        seconds: Float, that of a notebook.
        gigabytes: Float, the memory that a notebook's processes together may have.

    Attributes:
        original: The `Assignment`.
        stopped: Bool, whether `stop` has been called.
    """

    def __init__(self, source, cell_seconds=60, seconds=600, gigabytes=8):
        self.original = assignment.read(source)
        self.source = Path(source)
        self.cell_seconds, self.seconds = cell_seconds, seconds
        self.memory = int(gigabytes * 2**30)
        self.stopped = False
        self._running, self._lock = {}, threading.Lock()

    def __call__(self, submission):
        """Grades one submission; returns its row as a dict that JSON can hold."""
        result, start = {"status": submission.problem, "notes": [], "tasks": {}}, time.monotonic()
        if not submission.problem:
            try:
                result = self._run(submission)
            except Exception as error:  # a full disk, for one
                result["status"] = f"grading failed ({type(error).__name__}: {error!s:.200})"
        for task in self.original.tasks:
            missing = {"points": 0, "of": task.points, "feedback": f"Not run: {result['status']}."}
            result["tasks"].setdefault(task.name, missing | {"mistake": None})
        return {
            "student": submission.student,
            "file": submission.path and os.fsencode(submission.path).decode("utf-8", "replace"),
            "key": submission.key,
            "points": sum(task["points"] for task in result["tasks"].values()),
            **result,
            "notes": submission.notes + result["notes"],
            "seconds": round(time.monotonic() - start, 1),
        }

    def _run(self, submission):
        with tempfile.TemporaryDirectory(prefix="kgan-grade-") as scratch:
            scratch = Path(scratch)
            folder, home = scratch / "submission", scratch / "home"
            folder.mkdir()
            home.mkdir()
            submission.copy(folder)
            job = {
                "notebook": str(folder / submission.path.name),
                "source": str(self.source.resolve()),
                "folder": str(folder),
                "seconds": self.cell_seconds,
                "memory": self.memory,
            }
            with (scratch / "errors").open("w+", encoding="utf-8", errors="replace") as errors:
                with self._process(home, errors) as process:
                    replies, status = self._replies(process, job)
                errors.seek(0)
                last = ([line for line in errors if line.strip()] or [""])[-1].strip()
        result = {"status": status, "notes": [], "tasks": {}}
        for reply in replies:
            if "task" in reply:
                result["tasks"][reply.pop("task")] = reply
            elif "note" in reply:
                result["notes"].append(reply["note"])
            else:
                result["status"] = reply["status"]
        result["status"] = result["status"] or f"its process failed: {last:.200}"
        return result

    @contextlib.contextmanager
    def _process(self, home, errors):
        mark = uuid.uuid4().hex
        process = subprocess.Popen(
            [sys.executable, "-P", "-c", _WORKER],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            cwd=home,
            env={**os.environ, **_at_home(home), _MARK: mark},
            text=True,
            start_new_session=os.name == "posix",
        )
        with self._lock:
            self._running[process] = mark
        try:
            yield process
        finally:
            _end(process, mark)
            with self._lock:
                del self._running[process]

    def _replies(self, process, job):
        """Returns what the process has said, and a status if it was ended."""
        status = ""
        try:
            said, _ = process.communicate(json.dumps(job), timeout=self.seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            said, _ = process.communicate()
            status = f"took longer than {self.seconds:g} seconds, and was ended"
        lines = [line for line in said.splitlines(keepends=True) if line.endswith("\n")]
        return [json.loads(line) for line in lines], status

    def stop(self):
        """Ends what is running."""
        with self._lock:
            self.stopped = True
            for process, mark in self._running.items():
                _end(process, mark)


def _at_home(home):
    """Returns environment variables that keep a process from the user's settings and caches."""
    names = "HOME USERPROFILE IPYTHONDIR JUPYTER_CONFIG_DIR JUPYTER_DATA_DIR JUPYTER_RUNTIME_DIR"
    names += " XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME KERAS_HOME TMPDIR TEMP TMP"
    return dict.fromkeys(names.split(), str(home)) | {"PYTHONNOUSERSITE": "1"}


def _end(process, mark):
    """Ends a process and all that it has started, wherever that has gone."""
    with contextlib.suppress(psutil.Error):
        for child in psutil.Process(process.pid).children(recursive=True):
            child.kill()
    process.kill()
    process.wait()
    for other in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if other.environ().get(_MARK) == mark:
                other.kill()
