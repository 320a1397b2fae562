"""Grades a folder of submissions: a process for each, a row for each, feedback for each."""

import concurrent.futures
import contextlib
import csv
import hashlib
import importlib.util
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from kgan.homework import assignment


class Submission:
    """One student's submission: the file, and what can be said before it runs.

    Attributes:
        student: String, the name of the folder or the file.
        path: Path of the notebook, or `None`.
        problem: String, why there is nothing to run; empty if there is.
        notes: List of strings.
        digest: String, SHA-256 of the file.
    """

    def __init__(self, entry, original):
        self.student = entry.stem if entry.is_file() else entry.name
        self.folder = entry if entry.is_dir() else None
        self.path, self.problem, self.notes, self.digest = None, "", [], ""
        found = [entry] if entry.is_file() else sorted(entry.rglob("*.ipynb"))
        found = [path for path in found if ".ipynb_checkpoints" not in path.parts]
        named = [path for path in found if path.stem == original.name]
        if not found:
            self.problem = "no notebook handed in"
        elif self.folder and not named and len(found) > 1:
            self.problem = f"several notebooks, none is {original.name}.ipynb"
        else:
            self.path = (named or found)[0]
            if self.folder and not named:
                self.notes.append(f"renamed: {self.path.name}")
            self._look(original)

    def _look(self, original):
        content = self.path.read_bytes()
        self.digest = hashlib.sha256(content).hexdigest()
        try:
            notebook = json.loads(content.decode("utf-8"))
            cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
            marks = {cell["metadata"].get("nbgrader", {}).get("grade_id") for cell in cells}
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            self.problem = f"not a readable notebook, perhaps truncated ({type(error).__name__})"
            return
        of = notebook.get("metadata", {}).get("kgan", {}).get("assignment", original.name)
        if of != original.name:
            self.problem = f"another assignment: {of}"
        elif not marks & {cell.name for cell in original.cells if cell.kind == "solution"}:
            self.notes.append("the cells have lost their marks: all of them are run, in order")


def _kill(process):
    """Ends a process and all that it has started."""
    import psutil  # ipykernel needs it

    with contextlib.suppress(psutil.Error):
        for child in psutil.Process(process.pid).children(recursive=True):
            child.kill()
    process.kill()
    process.wait()


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
            "key": submission.digest + self.original.digest,
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
            process = subprocess.Popen(
                [sys.executable, "-P", "-m", "kgan.homework.worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                cwd=scratch,
                text=True,
                start_new_session=os.name == "posix",
            )
            with self._lock:
                self._running.add(process)
            try:
                out, err = process.communicate(json.dumps(job), timeout=self.seconds)
                return json.loads(out)
            except subprocess.TimeoutExpired:
                return {"status": f"took longer than {self.seconds:g} seconds, and was ended"}
            except json.JSONDecodeError:
                last = (err.strip().splitlines() or [f"exit status {process.returncode}"])[-1]
                return {"status": f"its process failed: {last:.200}"}
            finally:
                _kill(process)
                with self._lock:
                    self._running.discard(process)

    def stop(self):
        """Ends what is running."""
        with self._lock:
            for process in self._running:
                _kill(process)


def _replace(path, text):
    """Writes a file whole or not at all."""
    new = path.with_name(path.name + ".new")
    new.write_text(text, "utf-8")
    new.replace(path)


def _markdown(row, name):
    total = sum(task["of"] for task in row["tasks"].values())
    lines = [f"# {name}: {row['student']}", "", f"**{row['points']} of {total} points**", ""]
    if row["status"] != "graded":
        lines += [f"This submission was not graded to the end: {row['status']}.", ""]
    for task, result in row["tasks"].items():
        title = task.removeprefix("test_").replace("_", " ")
        lines += [f"## {title}: {result['points']} of {result['of']}", ""]
        if result["feedback"] == "Right.":
            lines += ["Right.", ""]
        else:
            lines += ["```text", result["feedback"].replace("```", "'''"), "```", ""]
    if row["notes"]:
        lines += ["## Notes", "", *(f"- {note}" for note in row["notes"]), ""]
    return "\n".join(lines)


def _table(rows, tasks, path, before=None):
    """Writes one row a student; with `before`, points of an earlier table beside them."""
    total = sum(task.points for task in tasks)
    names = [task.name.removeprefix("test_") for task in tasks]
    earlier = {}
    if before:
        with open(before, encoding="utf-8", newline="") as file:  # noqa: PTH123
            earlier = {row["student"]: row["points"] for row in csv.DictReader(file)}
    compared = ["before", "difference"] if before else []
    header = ["student", "status", "points", "of", *compared, *names, "seconds", "notes", "file"]
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(header)
    for row in sorted(rows, key=lambda row: row["student"]):
        points = [row["tasks"][task.name]["points"] for task in tasks]
        was = earlier.get(row["student"], "")
        change = [was, "" if was == "" else row["points"] - int(was)] if before else []
        front = [row["student"], row["status"], row["points"], total]
        back = [row["seconds"], "; ".join(row["notes"]), row["file"] or ""]
        writer.writerow([*front, *change, *points, *back])
    _replace(path, file.getvalue())


def grade(folder, name, out, tests=None, jobs=None, before=None, progress=None, **limits):
    """Grades all submissions of a folder, or those that an earlier call did not come to.

    Args:
        folder: Path: a folder for each student, or a notebook for each.
        name: String, the assignment, such as `"hw_01"`.
        out: Path of the CSV file. Feedback goes to the folder `<out>_feedback` beside it, results
            so far to `<out>.progress.jsonl`.
        tests: Folder with the source to take tests from; by default the repository's.
        jobs: Int, how many at a time; by default one for each core.
        before: Path of an earlier CSV file to compare with.
        progress: Function of the number done and the number of all, called after each.
        **limits: Those of `Grader`.

    Returns:
        List of rows, dicts.

    Raises:
        FileNotFoundError: If there is no such folder, assignment or table.
        ImportError: If nbclient or ipykernel is missing.
    """
    missing = [m for m in ("nbclient", "ipykernel") if importlib.util.find_spec(m) is None]
    if missing:
        raise ImportError(
            f'grading needs {" and ".join(missing)}; pip install "kgan[course]" installs all of it'
        )
    folder, out = Path(folder), Path(out)
    if not folder.is_dir():
        raise FileNotFoundError(f"there is no folder {folder}")
    if before and not Path(before).is_file():
        raise FileNotFoundError(f"there is no table {before}")
    grader = Grader(assignment.find(name, tests), **limits)
    entries = [e for e in sorted(folder.iterdir()) if e.is_dir() or e.suffix == ".ipynb"]
    entries = [entry for entry in entries if not entry.name.startswith(".")]
    todo = [Submission(entry, grader.original) for entry in entries]
    if len({submission.student for submission in todo}) < len(todo):
        raise ValueError(f"two submissions in {folder} belong to students of the same name")
    book = out.with_suffix(".progress.jsonl")
    feedback = out.with_name(out.stem + "_feedback")
    feedback.mkdir(parents=True, exist_ok=True)
    done = {}
    for line in book.read_text("utf-8").splitlines(keepends=True) if book.exists() else ():
        try:
            row = json.loads(line)
        except ValueError:  # cut off by the interruption
            with book.open("a", encoding="utf-8") as file:
                file.write("" if line.endswith("\n") else "\n")
            continue
        done[row["student"], row["key"]] = row

    keys = [(s.student, s.digest + grader.original.digest) for s in todo]
    rows = [done[key] for key in keys if key in done]
    todo = [s for s, key in zip(todo, keys, strict=True) if key not in done]
    pool = concurrent.futures.ThreadPoolExecutor(jobs or os.cpu_count() or 1)
    total = len(rows) + len(todo)
    if progress:
        progress(len(rows), total)
    try:
        futures = [pool.submit(grader, submission) for submission in todo]
        for future in concurrent.futures.as_completed(futures):
            rows.append(future.result())
            with book.open("a", encoding="utf-8") as file:
                file.write(json.dumps(rows[-1]) + "\n")
            if progress:
                progress(len(rows), total)
    finally:  # after Ctrl-C too
        pool.shutdown(wait=False, cancel_futures=True)
        grader.stop()
    for row in rows:
        _replace(feedback / f"{row['student']}.md", _markdown(row, grader.original.name))
    _table(rows, grader.original.tasks, out, before)
    return rows
