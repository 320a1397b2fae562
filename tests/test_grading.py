"""Grading, through the command that an instructor runs."""

import csv
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import kgan
from kgan import _sections, homework
from kgan.commands import main as command_line
from kgan.grading import assignment, folder, kernel, oddities, samples, worker
from kgan.grading.submission import Submission

import nbformat
import numpy as np
import pytest
from cheats import CHEATS

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "notebooks" / "src").glob("hw_*.py"))


def submit(path, name="hw_01", **changes):
    """Writes a submission: the solution, with some cells' code exchanged or, for None, unsolved."""
    notebook = samples.submission(name, **changes)
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, path)
    return notebook


def command(*arguments, cwd, **env):
    return [sys.executable, "-m", "kgan", "grade", *map(str, arguments)], {
        "cwd": cwd,
        "env": {**os.environ, **env},
        "stdout": subprocess.PIPE,
        "stderr": subprocess.PIPE,
        "text": True,
        # A shell's background job ignores Ctrl-C, and so would the command.
        "preexec_fn": lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    }


def run(*arguments, cwd, **env):
    words, settings = command(*arguments, cwd=cwd, **env)
    process = subprocess.Popen(words, **settings)
    out, err = process.communicate(timeout=2400)
    return process.returncode, out, err


def table(path):
    with path.open(newline="", encoding="utf-8") as file:
        return {row["student"]: row for row in csv.DictReader(file)}


WRONG_BCE = "def bce(y, p):\n    return abs(y - p)\n"
NAME = "hw_01_losses.ipynb"


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """Submissions of every kind, and the rows that they get."""
    cwd = tmp_path_factory.mktemp("instructor")
    submissions = cwd / "submissions"
    submit(submissions / "ada" / NAME)
    submit(submissions / "blank" / NAME, **dict.fromkeys(["bce", "value"]))
    submit(submissions / "bob" / NAME, bce=WRONG_BCE)
    taken = "homework.check_bce = print\nhomework = None\n"
    submit(submissions / "cheat" / NAME, bce=taken + WRONG_BCE)
    submit(submissions / "given" / NAME, bce='bce = homework.given("bce")')
    submit(submissions / "edited" / NAME, setup="import math", test_bce="pass")
    submit(submissions / "hangs" / NAME, value="while True:\n    pass\n")
    submit(submissions / "loops" / NAME, value="def value(d_real, d_fake):\n    while True: pass\n")
    submit(submissions / "dies" / NAME, value="import os\nos._exit(3)")
    submit(submissions / "renamed" / "my homework (final).ipynb")
    submit(submissions / "greedy" / NAME, value="import numpy as np\nhuge = np.ones(2**36)")
    submit(submissions / "other" / NAME, name="hw_02")
    submit(submissions / "truncated" / NAME)
    whole = (submissions / "truncated" / NAME).read_text()
    (submissions / "truncated" / NAME).write_text(whole[: len(whole) // 2])
    (submissions / "nothing").mkdir()
    notebook = submit(submissions / "unmarked" / NAME)
    for cell in notebook.cells:
        cell.metadata.clear()
    nbformat.write(notebook, submissions / "unmarked" / NAME)
    code, out, err = run(
        submissions, "--assignment", "hw_01", "--out", "grades.csv", "--cell-seconds", 20, cwd=cwd
    )
    assert (code, err) == (0, ""), err
    return cwd, table(cwd / "grades.csv"), out


@pytest.mark.slow
def test_each_submission_gets_a_row_with_what_it_deserves(graded):
    _, rows, out = graded
    assert len(rows) == 15
    assert "15 submissions, 3 of them not graded to the end" in " ".join(out.split())
    points = {student: int(row["points"]) for student, row in rows.items()}
    full = ("ada", "renamed", "unmarked", "edited")
    assert {student: points[student] for student in full} == dict.fromkeys(full, 10)
    assert points["bob"] == 6  # J_D is built on a wrong bce
    assert points["blank"] == 5
    assert points["cheat"] == 6
    assert points["given"] == 8
    assert points["hangs"] == points["loops"] == points["greedy"] == points["dies"] == 9
    for student in ("other", "truncated", "nothing"):
        assert points[student] == 0
        assert rows[student]["status"] != "graded"
    assert rows["ada"]["notes"] == ""
    assert {row["of"] for row in rows.values()} == {"10"}


@pytest.mark.slow
def test_rows_say_what_was_odd(graded):
    _, rows, _ = graded
    assert "edited outside the gaps: setup, test_bce" in rows["edited"]["notes"]
    assert "value: it did not end within 20 seconds" in rows["hangs"]["notes"]
    assert "value: the kernel died" in rows["dies"]["notes"]
    assert "look at cheat" not in rows["bob"]["notes"]
    assert "renamed: my homework (final).ipynb" in rows["renamed"]["notes"]
    assert "MemoryError" in rows["greedy"]["notes"]
    assert "another assignment: hw_02_optimal_discriminator" in rows["other"]["status"]
    assert "not a readable notebook, perhaps truncated" in rows["truncated"]["status"]
    assert "no notebook handed in" in rows["nothing"]["status"]
    assert "lost their marks" in rows["unmarked"]["notes"]


@pytest.mark.slow
def test_students_get_feedback_in_words(graded):
    cwd, _, _ = graded
    bob = (cwd / "grades_feedback" / "bob.md").read_text()
    assert "# hw_01_losses: bob" in bob
    assert "**6 of 10 points**" in bob
    assert "That is the distance between label and answer." in bob
    lesson, section = map(_sections.number, ("two-losses", "one-answer"))
    assert f"See lesson {lesson}, section {section}." in bob
    assert "Traceback" not in bob
    assert "switched off" in (cwd / "grades_feedback" / "given.md").read_text()
    assert "did not come to an end" in (cwd / "grades_feedback" / "loops.md").read_text()
    assert "not graded to the end: no notebook" in (cwd / "grades_feedback/nothing.md").read_text()


@pytest.mark.slow
def test_grading_again_takes_what_is_there_and_new_submissions(graded):
    cwd, rows, _ = graded
    submit(cwd / "submissions" / "eve" / NAME, bce=WRONG_BCE)
    submit(cwd / "submissions" / "blank" / NAME)  # handed in once more
    before = (cwd / "grades.progress.jsonl").read_text().splitlines()
    arguments = ("submissions", "--assignment", "hw_01", "--out", "grades.csv")
    code, _, err = run(*arguments, "--before", "grades.csv", cwd=cwd)
    assert (code, err) == (0, "")
    after = (cwd / "grades.progress.jsonl").read_text().splitlines()
    assert after[: len(before)] == before
    begun = [json.loads(line) for line in after[len(before) :] if '"begun"' in line]
    assert {row["student"] for row in begun} == {"eve", "blank"}  # none of the others has run again
    again = table(cwd / "grades.csv")
    assert again["eve"]["points"] == "6"
    assert (again["blank"]["before"], again["blank"]["difference"]) == ("5", "5")
    assert again["eve"]["before"] == again["eve"]["difference"] == ""
    for student in set(rows) - {"blank"}:
        assert {**again[student], **rows[student], "file": again[student]["file"]} == again[student]


@pytest.mark.slow
def test_an_interrupted_run_goes_on_where_it_stopped(tmp_path):
    for student in "abcd":
        submit(tmp_path / "submissions" / student / NAME)
    arguments = ("submissions", "--assignment", "hw_01", "--jobs", 1)
    words, settings = command(*arguments, cwd=tmp_path)
    process = subprocess.Popen(words, **settings)
    journal = tmp_path / "grades.progress.jsonl"
    while not (journal.exists() and '"points"' in journal.read_text()):
        time.sleep(0.1)
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130, (out, err)
    assert "interrupted" in err
    assert "Traceback" not in err
    done = journal.read_text().splitlines()
    assert 1 <= sum('"points"' in line for line in done) < 4
    with journal.open("a") as file:
        file.write('{"student": "cut o')
    code, _, err = run(*arguments, cwd=tmp_path)
    assert (code, err) == (0, "")
    assert {row["points"] for row in table(tmp_path / "grades.csv").values()} == {"10"}
    assert journal.read_text().splitlines()[: len(done)] == done  # not run again


@pytest.mark.slow
@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.stem)
def test_solution_scores_full_marks_and_the_learners_file_none(source, tmp_path):
    original = assignment.read(source)
    name = f"{source.stem}.ipynb"
    for student, learner in (("solution", False), ("untouched", True)):
        (tmp_path / "submissions" / student).mkdir(parents=True)
        path = tmp_path / "submissions" / student / name
        nbformat.write(original.to_notebook(learner=learner), path)
    limits = ("--cell-seconds", 600, "--seconds", 1800)  # one of them trains
    code, _, err = run("submissions", "--assignment", source.stem[:5], *limits, cwd=tmp_path)
    assert (code, err) == (0, "")
    rows = table(tmp_path / "grades.csv")
    total = sum(task.points for task in original.tasks)
    assert rows["solution"]["points"] == rows["solution"]["of"] == str(total)
    assert rows["untouched"]["points"] == "0"
    assert {row["status"] for row in rows.values()} == {"graded"}


@pytest.mark.slow
def test_cheats_get_no_points_without_a_note(tmp_path):
    gaps = dict.fromkeys(("bce", "discriminator_loss", "generator_loss", "value"))
    for i, code in enumerate(CHEATS.values()):
        cells = {**gaps, "discriminator_loss_from_logits": None, "setup": None}
        notebook = samples.submission("hw_01", **cells)
        first = next(c for c in notebook.cells if assignment.grade_id(c) == "bce")
        first.source = code
        path = tmp_path / "submissions" / f"{i:02d}" / NAME
        path.parent.mkdir(parents=True)
        nbformat.write(notebook, path)
    submit(tmp_path / "submissions" / "honest" / NAME)  # graded last, whatever they have left
    limits = ("--cell-seconds", 20, "--jobs", 2)
    code, _, err = run("submissions", "--assignment", "hw_01", *limits, cwd=tmp_path)
    assert (code, err) == (0, "")
    rows = table(tmp_path / "grades.csv")
    honest = rows.pop("honest")
    assert (honest["points"], honest["status"], honest["notes"]) == ("10", "graded", "")
    unseen = [
        (name, row)
        for name, row in zip(CHEATS, (rows[student] for student in sorted(rows)), strict=True)
        if row["points"] != "0" and row["status"] == "graded" and not row["notes"]
    ]
    assert not unseen
    full = [row["points"] for row in rows.values()].count("10")
    assert full == 0


@pytest.mark.slow
def test_nothing_odd_ends_the_grading(tmp_path):
    folder_ = tmp_path / "submissions"
    submit(folder_ / "honest" / NAME)
    whole = (folder_ / "honest" / NAME).read_bytes()
    for name in (
        "fifo",
        "directory",
        "dangling",
        "loop",
        "deep",
        "bom",
        "utf_16",
        "leaves",
        "dies",
    ):
        (folder_ / name).mkdir()
    os.mkfifo(folder_ / "fifo" / NAME)
    os.mkfifo(folder_ / "pipe.ipynb")
    (folder_ / "directory" / NAME).mkdir()
    (folder_ / "dangling" / NAME).symlink_to("nowhere")
    (folder_ / "loop" / "loop").symlink_to(folder_ / "loop")
    (folder_ / "loop" / NAME).write_bytes(whole)
    (folder_ / "deep" / NAME).write_text("[" * 200_000)
    (folder_ / "bom" / NAME).write_bytes(b"\xef\xbb\xbf" + whole)
    (folder_ / "utf_16" / NAME).write_bytes(whole.decode().encode("utf-16"))
    (folder_ / os.fsdecode(b"caf\xe9")).mkdir()
    (folder_ / os.fsdecode(b"caf\xe9") / NAME).write_bytes(whole)
    submit(folder_ / ("n" * 250) / NAME)
    submit(folder_ / "leaves" / NAME, bce="exit()")
    submit(
        folder_ / "dies" / NAME, value="def value(d_real, d_fake):\n    import os\n    os._exit(3)"
    )
    limits = ("--cell-seconds", 20, "--jobs", 2)
    code, _, err = run("submissions", "--assignment", "hw_01", *limits, cwd=tmp_path)
    assert (code, err) == (0, "")
    points = {name: int(row["points"]) for name, row in table(tmp_path / "grades.csv").items()}
    none = ("fifo", "pipe", "directory", "dangling", "deep")
    assert points == {
        **dict.fromkeys(none, 0),
        **dict.fromkeys(("honest", "loop", "bom", "utf_16", "caf\\xe9", "n" * 250), 10),
        "leaves": 6,  # J_D is built on bce
        "dies": 9,
    }


@pytest.mark.slow
def test_samples_get_what_the_page_says(tmp_path):
    page = (ROOT / "notebooks" / "homework" / "README.md").read_text("utf-8")
    promised = dict(re.findall(r"^\| `(\w+)` \| (\d+) \|", page, flags=re.MULTILINE))
    assert set(promised) == set(samples.SAMPLES)
    samples.write(tmp_path / "samples")
    limits = ("--cell-seconds", 20, "--jobs", 2)
    code, _, err = run("samples", "--assignment", "hw_01", *limits, cwd=tmp_path)
    assert (code, err) == (0, "")
    rows = table(tmp_path / "grades.csv")
    assert {student: row["points"] for student, row in rows.items()} == promised
    feedback = (tmp_path / "grades_feedback" / "syntax_error.md").read_text()
    assert "The cell did not run to its end" in feedback
    assert "SyntaxError: expected ':' (line 1)" in feedback
    assert "homework.given was asked before" not in rows["partly_right"]["notes"]
    with (tmp_path / "grades_mistakes.csv").open(newline="") as file:
        mistakes = {(row["task"], row["mistake"]): row for row in csv.DictReader(file)}
    assert mistakes["bce", "no_minus"]["students"] == "1"


@pytest.mark.slow
def test_private_tests_are_used(tmp_path):
    source = assignment.find("hw_01").read_text()
    private = tmp_path / "private"
    private.mkdir()
    (private / "hw_01_losses.py").write_text(
        source.replace("homework.check_bce(bce, seed=101)", "assert bce(1, 0.25) == 'secret'")
    )
    submit(tmp_path / "submissions" / "ada" / NAME)
    code, _, err = run("submissions", "--assignment", "hw_01", "--tests", "private", cwd=tmp_path)
    assert (code, err) == (0, "")
    row = table(tmp_path / "grades.csv")["ada"]
    assert (row["points"], row["bce"]) == ("8", "0")


@pytest.mark.slow
def test_an_installed_kgan_grades_without_the_checkout(tmp_path):
    copy, site, home = tmp_path / "copy", tmp_path / "site", tmp_path / "instructor"
    for name in ("kgan", "data", "notebooks/src"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, copy)
    pip = [sys.executable, "-m", "pip", "--quiet"]
    subprocess.run([*pip, "wheel", "--no-deps", "--wheel-dir", tmp_path, copy], check=True)
    (wheel,) = tmp_path.glob("*.whl")
    subprocess.run([*pip, "install", "--no-deps", "--target", site, wheel], check=True)
    shutil.rmtree(copy)
    assert len(list(site.glob("kgan/grading/assignments/hw_*.py"))) == len(SOURCES)

    submit(home / "submissions" / "ada" / NAME, bce=WRONG_BCE, value=None)
    shutil.copytree(ROOT / "notebooks" / "homework", home / "submissions" / "blank")
    env = {"PYTHONPATH": str(site)}
    code, out, err = run("submissions", "--assignment", "hw_01", cwd=home, **env)
    assert (code, err) == (0, ""), out
    rows = table(home / "grades.csv")
    assert {student: row["points"] for student, row in rows.items()} == {"ada": "5", "blank": "0"}
    where = "from kgan.grading import assignment; print(assignment.find('hw_01'))"
    python = [sys.executable, "-c", where]
    found = subprocess.check_output(python, cwd=home, env={**os.environ, **env}, text=True)
    assert Path(found).is_relative_to(site)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("nowhere", "--assignment", "hw_01"), "no such folder of submissions. Received: nowhere"),
        ((".", "--assignment", "hw_77"), "Received: name='hw_77'"),
        ((".", "--assignment", "hw_01", "--before", "x.csv"), "earlier table. Received: x.csv"),
    ],
    ids=["no folder", "no assignment", "no table"],
)
def test_wrong_arguments_are_one_line(arguments, message, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert command_line.main(["grade", *arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert message in err
    assert len(err.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_an_assignment_must_be_named(tmp_path):
    code, out, err = run(".", cwd=tmp_path)
    assert (code, out) == (2, "")
    assert "--assignment" in err
    assert len(err.splitlines()) == 1


def test_without_nbclient_it_says_what_to_install(monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "nbclient", None)
    assert command_line.main(["grade", ".", "--assignment", "hw_01"]) == 2
    assert 'needs nbclient; pip install "kgan[grade]"' in capsys.readouterr().err


def test_neither_homework_nor_the_other_commands_load_it():
    for path in (ROOT / "kgan" / "homework").glob("*.py"):
        assert "grading" not in path.read_text("utf-8"), path
    code = "import sys, kgan.commands.main\n"
    code += "print({'kgan.grading.folder', 'nbformat'} & {*sys.modules})"
    process = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (process.stdout, process.stderr) == ("set()\n", "")


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import numpy as np\nx = np.ones(3)\n%matplotlib inline\nself._x = 1", []),
        ("from keras import ops\nops.mean(x)\nbce = homework.given('bce')", []),
        ("import os", ["import os"]),
        ("from kgan.homework import losses", ["import kgan.homework.losses"]),
        ("f.__code__ = g", ["f.__code__"]),
        ("np.allclose = 3", []),
        ("import numpy as np\nnp.allclose = 3", ["np.allclose changed"]),
        ("getattr(x, 'y')", ["getattr"]),
        ("homework.EXERCISES", ["homework.EXERCISES"]),
        ("import matplotlib.cbook as c\nc.subprocess.run", ["c.subprocess"]),
        ("!ls", ["a magic or shell command"]),
        ("def broken(:", []),
    ],
)
def test_what_no_answer_needs_is_noted(source, found):
    assert oddities.oddities(source) == found


def test_what_was_lent_is_noted():
    assert oddities.lent("bce = homework.given('bce')") == {"bce"}
    assert oddities.lent("ask = homework.given") == {"?"}
    assert oddities.lent("homework.given(name)") == {"?"}
    assert oddities.lent("given = 3") == {"?"}
    assert oddities.lent("bce = 1") == set()


def of_homework():
    return {name: sys.modules[name] for name in sys.modules if name.startswith("kgan.homework")}


def reply(capsys, source, decoy=None, **names):
    before = of_homework()
    kernel.run(source, "word", names, decoy)
    for name in of_homework():  # a kernel's end would do that
        del sys.modules[name]
    sys.modules |= before
    kgan.homework = homework
    *_, line = capsys.readouterr().out.splitlines()
    return json.loads(line)


def test_tests_run_on_a_copy_of_the_names(capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    right = "homework.check_bce(bce)\nbce = None"
    bce = homework.given("bce")
    given = {"bce": lambda y, p: -np.log(p if y else 1 - p), "homework": None}
    assert reply(capsys, right, **given) == {
        "word": "word",
        "right": True,
        "feedback": "",
        "mistake": None,
    }
    assert bce is not None
    wrong = reply(capsys, right, bce=lambda y, p: np.log(p if y else 1 - p))
    assert (wrong["right"], wrong["mistake"]) == (False, "no_minus")
    assert wrong["feedback"].startswith("Not yet: bce")
    refused = reply(capsys, right, {"bce": kernel.unsolved}, **given)
    assert (refused["right"], refused["mistake"]) == (False, "empty")
    assert not reply(capsys, right, {"bce": kernel.constant}, **given)["right"]
    failed = reply(capsys, "assert bce(1, 0.5) == 'secret', '\\ud800'", **given)
    assert failed["feedback"] == "AssertionError: \\ud800"
    where = "import pathlib; assert pathlib.Path('x').exists()"
    (tmp_path / "x").touch()
    assert reply(capsys, where)["right"]
    assert not reply(capsys, where, {})["right"]


def test_what_was_not_to_be_changed_is_restored(tmp_path):
    original = assignment.read(assignment.find("hw_01"))
    notebook = submit(tmp_path / "x.ipynb", setup="print('mine')")
    del notebook.cells[-3:]
    notebook.cells.append(nbformat.v4.new_code_cell("1 + 1"))
    steps, notes = worker.plan(notebook, original)
    setup = next(cell for cell in original.cells if cell.name == "setup")
    assert ("given", "setup", setup.for_learners) in steps
    assert ("added", "an added cell", "1 + 1") in steps
    tasks = [step.name for step in steps if step.kind == "task"]
    assert tasks == [task.name for task in original.tasks]
    assert "edited outside the gaps: setup" in notes
    assert "added cells: 1" in notes
    assert any(note.startswith("missing: ") for note in notes)


@pytest.mark.parametrize(
    "content",
    [b"", b"null", b"[]", b"{}", b'{"nbformat": 9, "cells": []}', b'{"cells": 1}', b"\xff{"],
    ids=range(7),
)
def test_what_is_no_notebook_is_not_run(content, tmp_path):
    path = tmp_path / "ada.ipynb"
    path.write_bytes(content)
    submission = Submission(path, assignment.read(assignment.find("hw_01")))
    assert submission.problem.startswith("not a readable notebook")


def test_a_notebook_without_cell_ids_is_read_without_a_warning(tmp_path, recwarn):
    path = tmp_path / "ada.ipynb"
    notebook = submit(path)
    for cell in notebook.cells:
        del cell["id"]
    path.write_text(json.dumps(notebook))
    submission = Submission(path, assignment.read(assignment.find("hw_01")))
    assert (submission.problem, submission.notes, len(recwarn)) == ("", [], 0)


def test_two_students_of_one_name_get_a_row_each(tmp_path):
    submit(tmp_path / "submissions" / "ada" / NAME)
    submit(tmp_path / "submissions" / "ada.ipynb")
    rows = folder.grade(tmp_path / "submissions", "hw_01", tmp_path / "grades.csv")
    assert [row["status"] for row in rows] == ["two submissions of one name"] * 2
