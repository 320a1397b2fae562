"""`python -m kgan grade`: its arguments, and what it shows."""

from pathlib import Path


def add_arguments(parser, positive):
    """Adds the arguments of the command.

    Args:
        parser: An `argparse` parser.
        positive: Function of a type, which makes a converter to a number above 0.
    """
    parser.set_defaults(run=_grade)
    add = parser.add_argument
    add("submissions", metavar="SUBMISSIONS", help="a folder, or a notebook, for each student")
    add("--assignment", required=True, help="such as hw_01")
    add("--tests", help="folder with the source to take tests from; default: the public ones")
    add("--out", type=Path, default=Path("grades.csv"), help="default: grades.csv")
    add("--before", help="an earlier table, to show the difference to")
    add("--jobs", type=positive(int), help="how many at a time; default: one for each core")
    add("--cell-seconds", type=positive(float), default=60, help="limit of a cell; default: 60")
    add("--seconds", type=positive(float), default=600, help="limit of a notebook; default: 600")
    add("--gigabytes", type=positive(float), default=8, help="limit of memory (Linux); default: 8")


def _grade(args):
    from kgan.homework import grading

    from rich import progress as bars

    columns = (bars.BarColumn(), bars.MofNCompleteColumn(), bars.TimeRemainingColumn())
    bar = bars.Progress(*columns)
    task = bar.add_task("grading", total=None)

    def show(done, total):
        bar.start()  # not before the arguments have been found right
        bar.update(task, completed=done, total=total)

    try:
        rows = grading.grade(
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
    odd = sum(row["status"] != "graded" for row in rows)
    print(
        f"{len(rows)} submissions, {odd} of them not graded to the end. Points: {args.out}. "
        f"Feedback for each student: {args.out.with_name(args.out.stem)}_feedback."
    )
