"""`python -m kgan grade`: its arguments, the progress that it shows, and its last words."""

import importlib.util
from pathlib import Path

from kgan.commands import positive

_NEEDS = ("ipykernel", "jupytext", "nbclient", "nbformat", "psutil")


def add_to(commands):
    """Adds the command and its arguments.

    Args:
        commands: The parser's subparsers.
    """
    grade = commands.add_parser("grade", help="grade a folder of homework submissions")
    grade.set_defaults(run=run)
    add = grade.add_argument
    add("submissions", metavar="SUBMISSIONS", help="a folder, or a notebook, for each student")
    add("--assignment", required=True, help="such as hw_01")
    add("--tests", help="folder with the source to take tests from; default: the public ones")
    add("--out", type=Path, default=Path("grades.csv"), help="default: grades.csv")
    add("--before", help="an earlier table, to show the difference to")
    add("--jobs", type=positive(int), help="how many at a time; default: one for each core")
    add("--cell-seconds", type=positive(float), default=60, help="limit of a cell; default: 60")
    add("--seconds", type=positive(float), default=600, help="limit of a notebook; default: 600")
    add("--gigabytes", type=positive(float), default=8, help="limit of memory (Linux); default: 8")


def run(args):
    """Grades what the command's arguments name.

    Args:
        args: Namespace with the arguments of `folder.grade`.

    Raises:
        ImportError: If a package is missing that only grading needs.
    """
    missing = [name for name in _NEEDS if importlib.util.find_spec(name) is None]
    if missing:
        raise ImportError(
            f'grading needs {" and ".join(missing)}; pip install "kgan[grade]" installs all of it'
        )
    from kgan.grading import folder

    from rich import progress as bars

    columns = (bars.BarColumn(), bars.MofNCompleteColumn(), bars.TimeRemainingColumn())
    bar = bars.Progress(*columns)
    task = bar.add_task("grading", total=None)

    def show(done, total):
        bar.start()  # not before the arguments have been found right
        bar.update(task, completed=done, total=total)

    try:
        rows = folder.grade(
            args.submissions,
            args.assignment,
            args.out,
            tests=args.tests,
            jobs=args.jobs,
            before=args.before,
            progress=show,
            cell_seconds=args.cell_seconds,
            seconds=args.seconds,
            gigabytes=args.gigabytes,
        )
    finally:
        if bar.live.is_started:
            bar.stop()
    ungraded = sum(row["status"] != "graded" for row in rows)
    print(
        f"{len(rows)} submissions, {ungraded} of them not graded to the end. Points: {args.out}. "
        f"Feedback for each student: {args.out.with_name(args.out.stem)}_feedback."
    )
