"""`python -m kgan grade`: the progress that it shows, and its last words."""

from kgan.grading import folder

from rich import progress as bars


def run(args):
    """Grades what the command's arguments name.

    Args:
        args: Namespace with the arguments of `folder.grade`.
    """
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
