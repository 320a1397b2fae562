"""What grading leaves: one table for the instructor, and a page of feedback for each student."""

import collections
import csv
import hashlib
import io
import re


def write_feedback(folder, rows, name):
    """Writes a Markdown file for each student.

    Args:
        folder: Path of a folder, made if need be.
        rows: List of results, as `Grader` returns them.
        name: String, the assignment.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for row in rows:
        _replace(folder / f"{_file_name(row['student'])}.md", _page(row, name))


def _file_name(student):
    """Returns a student's name, or what of it every system takes for a file's, and a mark."""
    name = re.sub(r'[\x00-\x1f<>:"/\\|?*]', "_", student)[:100]
    return name if name == student else f"{name}-{hashlib.sha256(student.encode()).hexdigest()[:8]}"


def _cell(text):
    """Returns a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text


def _page(row, name):
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


def write_table(path, rows, tasks, before=None):
    """Writes a CSV file with a row for each student.

    Args:
        path: Path of the file.
        rows: List of results, as `Grader` returns them.
        tasks: List of the assignment's tasks.
        before: Path of an earlier table, whose points go beside the new ones.
    """
    total = sum(task.points for task in tasks)
    names = [task.name.removeprefix("test_") for task in tasks]
    compared = ["before", "difference"] if before else []
    points_before = _points(before) if before else {}
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    header = ["student", "status", "points", "of", *compared, *names, "seconds", "notes", "file"]
    writer.writerow(header)
    for row in sorted(rows, key=lambda row: row["student"]):
        difference = []
        if before:
            earlier = points_before.get(_cell(row["student"]), "")
            difference = [earlier, row["points"] - int(earlier) if earlier else ""]
        points = [row["tasks"][task.name]["points"] for task in tasks]
        front = [_cell(row["student"]), row["status"], row["points"], total]
        back = [row["seconds"], _cell("; ".join(row["notes"])), _cell(row["file"] or "")]
        writer.writerow([*front, *difference, *points, *back])
    _replace(path, file.getvalue())


def write_mistakes(path, rows):
    """Writes a CSV file of how many students have made each mistake, the commonest first.

    Args:
        path: Path of the file.
        rows: List of results, as `Grader` returns them.
    """
    counts, said = collections.Counter(), {}
    for row in rows:
        for task, result in row["tasks"].items():
            if not result["points"] and row["status"] == "graded":
                key = task.removeprefix("test_"), result["mistake"] or "not known"
                counts[key] += 1
                said.setdefault(key, " ".join(result["feedback"].split("\n\n")[-1].split()))
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(["task", "mistake", "students", "what was said, for example"])
    writer.writerows([*key, count, said[key]] for key, count in counts.most_common())
    _replace(path, file.getvalue())


def _points(table):
    with open(table, encoding="utf-8", newline="") as file:  # noqa: PTH123
        return {row["student"]: row["points"] for row in csv.DictReader(file)}


def _replace(path, text):
    """Writes a file whole or not at all."""
    new = path.with_name(path.name + ".new")
    new.write_text(text, "utf-8")
    new.replace(path)
