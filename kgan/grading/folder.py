"""Grades a folder of submissions, or those that an interrupted call did not come to."""

import collections
import concurrent.futures
import contextlib
import json
import os
import threading
from pathlib import Path

from kgan.grading import assignment, report
from kgan.grading.grader import Grader
from kgan.grading.submission import Submission

_MOST_BEGUN = 3  # times that a submission may end the whole grading


class Journal:
    """The results so far, a line of JSON each.

    Args:
        path: Path of the file, new or of an earlier call.
    """

    def __init__(self, path):
        self.path, self._rows, self._begun = path, {}, collections.Counter()
        self._lock = threading.Lock()
        for line in path.read_text("utf-8").splitlines(keepends=True) if path.exists() else ():
            try:
                row = json.loads(line)
            except ValueError:  # cut off by the interruption
                if not line.endswith("\n"):
                    self._append("")
            else:
                self._take(row)

    def get(self, submission):
        """Returns the row of a submission that has been graded as it is now, or `None`."""
        return self._rows.get((submission.student, submission.key))

    def begun(self, submission):
        """Returns how often the grading of a submission has begun and not come to an end."""
        return self._begun[submission.student, submission.key]

    def begin(self, submission):
        """Writes down that a submission is being graded."""
        self.add({"student": submission.student, "key": submission.key, "begun": 1})

    def add(self, row):
        """Writes a row down."""
        self._take(row)
        self._append(json.dumps(row))

    def _take(self, row):
        key = row["student"], row["key"]
        self._begun[key] = self._begun[key] + 1 if "begun" in row else 0
        if row.get("status") == "graded":  # a failure is tried again
            self._rows[key] = row

    def _append(self, line):
        with self._lock, self.path.open("a", encoding="utf-8") as file:
            file.write(line + "\n")


def grade(folder, name, out, tests=None, jobs=None, before=None, progress=None, **limits):
    """Grades all submissions of a folder, or those that an earlier call did not come to.

    Args:
        folder: Path: a folder for each student, or a notebook for each.
        name: String, the assignment, such as `"hw_01"`.
        out: Path of the CSV file. Feedback goes to the folder `<out>_feedback` beside it, the
            number of students with each mistake to `<out>_mistakes.csv`, results so far to
            `<out>.progress.jsonl`.
        tests: Folder with the source to take tests from; by default those that come with kgan.
        jobs: Int, how many at a time; by default one for each core.
        before: Path of an earlier CSV file to compare with.
        progress: Function of the number done and the number of all, called after each.
        **limits: Those of `Grader`.

    Returns:
        List of rows, dicts.

    Raises:
        FileNotFoundError: If there is no such folder, assignment or table.
        ValueError: If the assignment's source is not well formed.
    """
    folder, out = Path(folder), Path(out)
    if not folder.is_dir():
        raise FileNotFoundError(f"there is no such folder of submissions. Received: {folder}")
    if before and not Path(before).is_file():
        raise FileNotFoundError(f"there is no such earlier table. Received: {before}")
    grader = Grader(assignment.find(name, tests), **limits)
    entries = [path for path in sorted(folder.iterdir()) if not path.name.startswith(".")]
    submissions = [Submission(path, grader.original) for path in entries]
    names = collections.Counter(submission.student for submission in submissions)
    for submission in submissions:
        if names[submission.student] > 1:
            submission.problem = "two submissions of one name"
    out.parent.mkdir(parents=True, exist_ok=True)
    journal = Journal(out.with_suffix(".progress.jsonl"))
    rows = [row for row in map(journal.get, submissions) if row]
    pending = [submission for submission in submissions if not journal.get(submission)]
    pending.sort(key=journal.begun)
    progress = progress or (lambda done, total: None)
    progress(len(rows), len(submissions))
    with _workers(grader, journal, jobs) as submit:
        for future in concurrent.futures.as_completed(map(submit, pending)):
            rows.append(future.result())
            progress(len(rows), len(submissions))
    rows.sort(key=lambda row: row["student"])
    feedback = out.with_name(out.stem + "_feedback")
    report.write_feedback(feedback, rows, grader.original.name)
    report.write_mistakes(out.with_name(out.stem + "_mistakes.csv"), rows)
    report.write_table(out, rows, grader.original.tasks, before)
    return rows


@contextlib.contextmanager
def _workers(grader, journal, jobs):
    """Yields a function that has a submission graded, and returns the future row."""

    def grade_one(submission):
        if journal.begun(submission) >= _MOST_BEGUN:
            submission.problem = f"has ended the whole grading {_MOST_BEGUN} times"
        if not submission.problem:
            journal.begin(submission)
        row = grader(submission)
        if not grader.stopped:
            journal.add(row)
        return row

    pool = concurrent.futures.ThreadPoolExecutor(jobs or os.cpu_count() or 1)
    try:
        yield lambda submission: pool.submit(grade_one, submission)
    finally:  # after Ctrl-C too
        pool.shutdown(wait=False, cancel_futures=True)
        grader.stop()
