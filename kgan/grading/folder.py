"""Grades a folder of submissions, or those that an interrupted call did not come to."""

import concurrent.futures
import contextlib
import json
import os
from pathlib import Path

from kgan.grading import assignment, report
from kgan.grading.submission import Grader, Submission


class Journal:
    """The results so far, a line of JSON each.

    Args:
        path: Path of the file, new or of an earlier call.
    """

    def __init__(self, path):
        self.path, self._rows = path, {}
        for line in path.read_text("utf-8").splitlines(keepends=True) if path.exists() else ():
            try:
                row = json.loads(line)
            except ValueError:  # cut off by the interruption
                if not line.endswith("\n"):
                    self._append("")
            else:
                self._rows[row["student"], row["key"]] = row

    def get(self, submission):
        """Returns the row of a submission that has been graded as it is now, or `None`."""
        return self._rows.get((submission.student, submission.key))

    def add(self, row):
        """Writes a row down."""
        self._append(json.dumps(row))

    def _append(self, line):
        with self.path.open("a", encoding="utf-8") as file:
            file.write(line + "\n")


def grade(folder, name, out, tests=None, jobs=None, before=None, progress=None, **limits):
    """Grades all submissions of a folder, or those that an earlier call did not come to.

    Args:
        folder: Path: a folder for each student, or a notebook for each.
        name: String, the assignment, such as `"hw_01"`.
        out: Path of the CSV file. Feedback goes to the folder `<out>_feedback` beside it, results
            so far to `<out>.progress.jsonl`.
        tests: Folder with the source to take tests from; by default those that come with kgan.
        jobs: Int, how many at a time; by default one for each core.
        before: Path of an earlier CSV file to compare with.
        progress: Function of the number done and the number of all, called after each.
        **limits: Those of `Grader`.

    Returns:
        List of rows, dicts.

    Raises:
        FileNotFoundError: If there is no such folder, assignment or table.
        ValueError: If two submissions have one name, or the assignment's source is not well formed.
    """
    folder, out = Path(folder), Path(out)
    if not folder.is_dir():
        raise FileNotFoundError(f"there is no such folder of submissions. Received: {folder}")
    if before and not Path(before).is_file():
        raise FileNotFoundError(f"there is no such earlier table. Received: {before}")
    grader = Grader(assignment.find(name, tests), **limits)
    submissions = _submissions(folder, grader.original)
    out.parent.mkdir(parents=True, exist_ok=True)
    journal = Journal(out.with_suffix(".progress.jsonl"))
    rows = [row for row in map(journal.get, submissions) if row]
    pending = [submission for submission in submissions if not journal.get(submission)]
    progress = progress or (lambda done, total: None)
    progress(len(rows), len(submissions))
    with _workers(grader, jobs) as workers:
        futures = [workers.submit(grader, submission) for submission in pending]
        for future in concurrent.futures.as_completed(futures):
            rows.append(future.result())
            journal.add(rows[-1])
            progress(len(rows), len(submissions))
    report.write_feedback(out.with_name(out.stem + "_feedback"), rows, grader.original.name)
    report.write_table(out, rows, grader.original.tasks, before)
    return rows


def _submissions(folder, original):
    submissions = [
        Submission(path, original)
        for path in sorted(folder.iterdir())
        if (path.is_dir() or path.suffix == ".ipynb") and not path.name.startswith(".")
    ]
    names = [submission.student for submission in submissions]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise ValueError(
            f"two submissions in {folder} belong to students of the same name. "
            f"Received: {', '.join(twice)}"
        )
    return submissions


@contextlib.contextmanager
def _workers(grader, jobs):
    pool = concurrent.futures.ThreadPoolExecutor(jobs or os.cpu_count() or 1)
    try:
        yield pool
    finally:  # after Ctrl-C too
        pool.shutdown(wait=False, cancel_futures=True)
        grader.stop()
