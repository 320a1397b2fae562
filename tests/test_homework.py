"""The checks of exercises, on a bank of answers."""

import importlib.util
import re
import subprocess
import sys
import threading
import time
from pathlib import Path

from kgan import _sections, data, homework, metrics
from kgan.homework import core, sandbox, values

import answers
import answers.hw_01
import answers.hw_02
import answers.hw_03
import answers.hw_04
import answers.hw_05
import answers.hw_06
import answers.in_other_words
import answers.in_other_words_2
import numpy as np
import pytest

ROOT = Path(__file__).parents[1]
CHECKS = sorted(name for name in homework.__all__ if name.startswith("check_"))
EXERCISES = [name for name in CHECKS if isinstance(getattr(homework, name), core.Exercise)]
each_check = pytest.mark.parametrize("name", EXERCISES)


TRAINING = {"update_discriminator", "update_generator", "train_step"}


def check(name):
    return getattr(homework, f"check_{name}")


def bank(answers):
    """The answers as test cases; those that train networks are slow, and so is the second bank."""

    def slow(name, *_, answer):
        return name in TRAINING or "other_words" in answer.__module__

    return [
        pytest.param(*a, marks=[pytest.mark.slow] * slow(*a[:-1], answer=a[-1])) for a in answers
    ]


@pytest.mark.parametrize(("name", "answer"), bank(answers.RIGHT))
def test_a_right_answer_is_accepted_with_one_line(name, answer, capsys):
    for seed in (0, 7):
        check(name)(answer, seed=seed)
        out = capsys.readouterr().out
        assert re.fullmatch(rf"{name}: right, on \d+ inputs\n", out)


@pytest.mark.parametrize(("name", "mistake", "answer"), bank(answers.WRONG))
def test_a_wrong_answer_is_refused_by_its_name(name, mistake, answer):
    for seed in (0, 7) if "other_words" not in answer.__module__ else (0,):
        with pytest.raises(homework.Feedback) as caught:
            check(name)(answer, seed=seed)
        assert caught.value.mistake == mistake, str(caught.value)
        named = mistake not in (None, "changed", "raises", "shape", "type")
        assert not named or re.search(r"See lesson (\d+)(, section \1\.\d|\.)", str(caught.value))
        assert "expected" in str(caught.value)


@each_check
def test_the_bank_is_large_enough(name):
    name = name.removeprefix("check_")
    assert sum(check == name for check, _ in answers.RIGHT) >= 4
    assert len({mistake for check, mistake, _ in answers.WRONG if check == name}) >= 8


def versions(name):
    exercise = getattr(homework, name)
    return exercise, *exercise.alternatives


@pytest.mark.parametrize(
    "name", [pytest.param(n, marks=[pytest.mark.slow] * (n[6:] in TRAINING)) for n in EXERCISES]
)
def test_the_reference_passes_and_no_two_mistakes_are_the_same(name):
    for exercise in versions(name):
        found = {"right": list(exercise.imagine(None, 0))}
        for mistake in exercise.mistakes:
            if mistake.startswith("nan_"):
                continue
            outcomes = list(exercise.imagine(mistake, 0))
            for other, theirs in found.items():
                pairs = zip(outcomes, theirs, strict=True)
                assert not all(values.same(a, b, 1e-4) for a, b in pairs), (mistake, other)
            found[mistake] = outcomes
        for holds in exercise.properties.values():
            answer = exercise.adapt(exercise.reference)
            assert holds(lambda *c, f=answer, e=exercise: values.numbers(f(*c), (), e.convert))


@each_check
def test_every_mistake_has_words_of_its_own_that_do_not_hold_the_formula(name):
    for exercise in versions(name):
        said = [exercise.say(mistake) for mistake in [*exercise.mistakes, *exercise.properties]]
        assert len(set(said)) == len(said)
        for text in said:
            assert not re.search(r"np\.|ops\.|tf\.|\blog\(|\bexp\(|sqrt|softplus|logaddexp", text)


def test_no_words_are_left_over():
    used = set()
    for name in EXERCISES:
        for exercise in versions(name):
            for mistake in [*exercise.mistakes, *exercise.properties]:
                tables = (*(exercise.words or (exercise.name,)), "common")
                used.add(next((t, mistake) for t in tables if mistake in core.words()[t]))
    used |= {("common", name) for name in core.words()["common"]}
    used |= {(table, "not_finite") for table in core.words()} & {
        (table, mistake) for table, words in core.words().items() for mistake in words
    }
    used |= {("conditional_gan", mistake) for mistake in core.words()["conditional_gan"]}
    assert used == {(t, m) for t, words in core.words().items() for m in words}


def test_the_sections_that_words_point_at_exist():
    known = {section["number"] for section in _sections.table().values()}
    for words in core.words().values():
        for message in words.values():
            assert message.split("\n")[0] in known


def refused(answer, name="bce"):
    with pytest.raises(homework.Feedback) as caught:
        check(name)(answer)
    return caught.value


def test_the_smallest_failing_input_is_shown():
    feedback = refused(lambda y, p: 0.2231435 if (y, p) == (1, 0.8) else 1.6094379)
    assert str(feedback).splitlines()[:6] == [
        "Not yet: bce",
        "",
        "  input      y = 1,  p = 0.5",
        "  expected   0.69315",
        "  received   1.6094",
        "",
    ]
    assert feedback._render_traceback_() == str(feedback).splitlines()


def test_what_is_not_a_number_or_a_function_is_said():
    assert "Give the function itself" in str(refused(0.5))
    assert refused(lambda y, p: None).mistake == "none"
    assert "returned a str" in str(refused(lambda y, p: "0.2"[:0]))
    assert refused(lambda y, p: 1 / 0).mistake is None
    assert "ZeroDivisionError: division by zero" in str(refused(lambda y, p: 1 / 0))
    assert "in the line `return y / (p - p)`" in str(refused(raising))

    def gap(y, p):
        raise NotImplementedError

    assert refused(gap).mistake == "empty"
    assert "takes 1 positional argument" in str(refused(lambda y: y))


def raising(y, p):
    return y / (p - p)


@pytest.mark.parametrize("folder", ["kgan", "kgan/kgan", "kgan/homework", "my kgän"])
def test_the_failing_line_is_found_in_a_folder_of_any_name(folder, tmp_path):
    path = tmp_path / folder / "work.py"
    path.parent.mkdir(parents=True)
    path.write_text("def bce(y, p):\n    return y / (p - p)  # ü\n", "utf-8")
    spec = importlib.util.spec_from_file_location("work", path)
    work = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(work)
    assert "in the line `return y / (p - p)  # ü`" in str(refused(work.bce))


def test_an_unknown_scale_or_offset_is_measured():
    def three_times(y, p):
        return -3 * np.log(p if y else 1 - p)

    feedback = refused(three_times)
    assert feedback.mistake == "changed"
    assert "your answer is 3 times the expected one" in str(feedback)
    feedback = refused(lambda d: d / (1 - d) + (0 if d[0] == 0.5 else 2), "density_ratio")
    assert "Work this input out by hand" in str(feedback)
    feedback = refused(lambda gamma: np.linalg.eigvals([[0, 1], [-1, -gamma]]) + 7, "eigenvalues")
    assert feedback.mistake == "circles_without_penalty"
    assert "expected   real parts: [0, 0], imaginary parts: [-0.5, 0.5]" in str(feedback)


@pytest.mark.parametrize("elsewhere", [False, True], ids=["main thread", "another thread"])
def test_code_that_hangs_is_stopped_in_any_thread(elsewhere, monkeypatch):
    monkeypatch.setattr(sandbox.run, "__defaults__", ("", 0.1))
    alive = []

    def hangs(y, p):
        while True:
            try:
                alive.append(None)
                time.sleep(0.001)
            except Exception:
                pass

    found = []
    start = time.monotonic()
    if elsewhere:
        thread = threading.Thread(target=lambda: found.append(refused(hangs)))
        thread.start()
        thread.join()
    else:
        found.append(refused(hangs))
    assert time.monotonic() - start < 3
    assert found[0].mistake == "hangs"
    assert "y = 1, p = 0.8" in str(found[0])
    count = len(alive)
    time.sleep(0.05)
    assert len(alive) == count  # it does not go on behind our back


def test_code_that_prints_without_end_is_stopped_and_a_little_is_shown():
    def endless(y, p):
        while True:
            print("here")

    assert refused(endless).mistake == "prints"

    def talks(y, p):
        print("p is", p)
        return p

    assert "Your code printed: p is 0.8" in str(refused(talks))


def test_changed_arguments_are_noticed():
    def in_place(d_fake):
        d_fake += 1e-8
        np.log(d_fake, out=d_fake)
        return -d_fake.mean()

    assert refused(in_place, "generator_loss").mistake == "mutates"


def test_leaving_the_kernel_is_noticed():
    assert "SystemExit" in str(refused(lambda y, p: sys.exit(0)))


def test_a_notebook_shows_the_words_and_no_traceback():
    code = "from kgan import homework; homework.check_bce(lambda y, p: y - p)"
    command = [sys.executable, "-m", "IPython", "--colors=nocolor", "-c", code]
    result = subprocess.run(command, capture_output=True, text=True)
    shown = result.stdout + result.stderr
    assert "Not yet: bce" in shown
    assert "That is the signed error." in shown
    for noise in ("Traceback", ".py", "Feedback", "raise"):
        assert noise not in shown


BLOCKED = """
from kgan import homework, theory
import kgan
def imported(d_real, d_fake):
    from kgan import losses
    return losses.NonSaturating().discriminator(d_real, d_fake)
def given(d_real, d_fake):
    return homework.given("discriminator_loss")(d_real, d_fake)
def attribute(d_real, d_fake):
    return kgan.losses.Minimax().discriminator(d_real, d_fake)
for answer in (imported, attribute, given):
    try:
        homework.check_discriminator_loss(answer)
    except homework.Feedback as feedback:
        assert feedback.mistake == "blocked", feedback
    else:
        raise SystemExit(f"{answer.__name__} got through")
import keras
assert float(kgan.losses.Minimax().generator(keras.ops.zeros((1, 1)))) < 0  # works again
"""


@pytest.mark.slow
def test_kgans_own_answer_is_blocked_while_an_answer_runs():
    result = subprocess.run([sys.executable, "-c", BLOCKED], capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr


def test_given_gives_a_working_function_for_later_tasks():
    bce = homework.given("bce")
    homework.check_discriminator_loss(
        lambda d_real, d_fake: (
            np.mean([bce(1, p) for p in d_real]) + np.mean([bce(0, p) for p in d_fake])
        )
    )


@pytest.mark.parametrize("name", ["nothing", "question", "diagnosis", "conditional_gan"])
def test_given_knows_exercises_that_ask_for_a_function_alone(name):
    with pytest.raises(ValueError, match=f"no exercise of that name. Received: '{name}'"):
        homework.given(name)


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("js", lambda p, q: (homework.given("generator_cost")(p, q) + np.log(4)) / 2),
        ("discriminator_loss", lambda r, f: -homework.given("value")(r, f)),
        ("flow", lambda t, p: homework.given("flow_with_r1")(t, p, 0.0)),
    ],
    ids=["js", "discriminator_loss", "flow"],
)
def test_given_does_not_lend_answers_to_later_exercises(name, answer):
    assert refused(answer, name).mistake == "blocked"


def step_of_the_given_class(self, real):
    return homework.given("train_step").train_step(self, real)


@pytest.mark.parametrize("content", [{}, {"train_step": step_of_the_given_class}])
@pytest.mark.parametrize("base", ["given", "TwoNetworks"])
def test_a_subclass_of_the_given_class_is_not_an_answer(base, content):
    if base == "TwoNetworks" and not content:
        pytest.skip("has no step")
    parent = homework.TwoNetworks if base == "TwoNetworks" else homework.given("train_step")
    answer = type("MyGAN", (parent,), {"__module__": "__main__", **content})
    assert refused(answer, "train_step").mistake == "blocked"
    assert homework.given("train_step").__name__ == "train_step"


def test_functions_with_a_closure_are_blocked_and_given_back():
    number = 3

    def closed_over(y, p):
        return number

    with sandbox.blocked([closed_over], "bce"), pytest.raises(sandbox.Blocked):
        closed_over(1, 0.5)
    assert closed_over(1, 0.5) == 3


def test_homework_needs_no_tensorflow():
    code = (
        "from kgan import homework; import sys, math\n"
        "homework.check_bce(lambda y, p: -math.log(p if y else 1 - p))\n"
        "assert 'tensorflow' not in sys.modules and 'keras' not in sys.modules\n"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (result.returncode, result.stderr) == (0, "")


# --- Questions with options.


def test_every_option_of_the_inventory_has_its_feedback(capsys):
    source = (ROOT / "notebooks" / "src" / "hw_00_inventory.py").read_text("utf-8")
    said = []
    for number in range(1, 16):
        text = source.split(f"**Question {number}.**")[1].split("# %%")[0]
        letters = re.findall(r"^# - \((\w)\) ", text, flags=re.MULTILINE)
        assert letters == list("abcd")
        right = []
        for letter in letters:
            try:
                homework.check_question(number, letter)
                right.append(letter)
            except homework.Feedback as feedback:
                said.append((feedback.mistake == letter, str(feedback)))
        assert f'question_{number} = "{right[0]}"' in source
        assert len(right) == 1
        assert capsys.readouterr().out.startswith(f"question {number}: right. ")
        homework.check_question(number, f" ({right[0].upper()}) ")
        assert capsys.readouterr().out.startswith(f"question {number}: right. ")
    assert len({text for named, text in said if named and "See lesson " in text}) == 45
    with pytest.raises(homework.Feedback, match="one letter of a, b, c, d"):
        homework.check_question(3, "e")
    with pytest.raises(ValueError, match="no question"):
        homework.check_question(16, "a")


def test_sections_of_the_inventory_exist():
    text = (ROOT / "kgan" / "homework" / "inventory.toml").read_text("utf-8")
    sections = re.findall(r'^[a-f] = """\n([\d.]+)$', text, flags=re.MULTILINE)
    assert len(sections) == 51
    assert {*sections} <= {section["number"] for section in _sections.table().values()}


@pytest.mark.parametrize(("run", "right"), [("A", "d"), ("B", "c"), ("C", "b")])
def test_diagnosis_of_broken_runs(run, right, capsys):
    homework.check_diagnosis(run, right)
    assert capsys.readouterr().out.startswith(f"run {run}: right. ")
    for letter in set("abcdef") - {right}:
        with pytest.raises(homework.Feedback) as caught:
            homework.check_diagnosis(run, letter)
        assert caught.value.mistake == letter


def test_broken_runs_show_the_signs_that_the_words_speak_of():
    runs = {name: homework.broken_run(name) for name in "ABC"}
    ring = data.ring(std=0.08)

    def good(run, kind):
        points = np.array(runs[run][f"points_from_{kind}_latents"])
        return metrics.mode_coverage(points, ring)["high_quality"]

    last = {name: {k: v[-1] for k, v in run.items()} for name, run in runs.items()}
    assert good("A", "training") > 0.7 > 0.25 > good("A", "new")
    assert abs(last["A"]["d_loss"] - 2 * np.log(2)) < 0.01
    for key in ("d_real", "d_fake"):
        assert all(0.499 < value < 0.732 for value in runs["B"][key])
        assert not all(0.499 < value < 0.732 for value in runs["C"][key])
    assert good("B", "new") < 0.25
    assert last["C"]["d_loss"] > 2 * np.log(2) + 0.1
    assert last["C"]["d_fake"] > 0.65
    assert last["C"]["g_loss"] < 0.45
