"""Questions with options, and broken training runs to diagnose."""

import re
from pathlib import Path

from kgan import data, homework, metrics

import numpy as np
import pytest

ROOT = Path(__file__).parents[2]


def refused(number, letter):
    with pytest.raises(homework.Feedback) as caught:
        homework.check_question(number, letter)
    return caught.value


@pytest.mark.parametrize("number", range(1, 16))
def test_each_option_of_a_question_has_its_words(number, capsys):
    source = (ROOT / "notebooks" / "src" / "hw_00_inventory.py").read_text("utf-8")
    text = source.split(f"**Question {number}.**")[1].split("# %%")[0]
    assert re.findall(r"^# - \((\w)\) ", text, flags=re.MULTILINE) == list("abcd")
    right = re.search(rf'question_{number} = "(\w)"', source)[1]
    for answer in (right, f" ({right.upper()}) "):
        homework.check_question(number, answer)
        assert capsys.readouterr().out.startswith(f"question {number}: right. ")
    said = set()
    for letter in set("abcd") - {right}:
        feedback = refused(number, letter)
        assert feedback.mistake == letter
        assert re.search(r"\nSee lesson (\d+)(, section \1\.\d+)?\.$", str(feedback))
        said.add(str(feedback).removeprefix(f"question {number}, answer {letter}: "))
    assert len(said) == 3


def test_other_letters_and_numbers_are_refused():
    assert "one letter of a, b, c, d" in str(refused(3, "e"))
    with pytest.raises(ValueError, match="no question of that number. Received: 16"):
        homework.check_question(16, "a")


@pytest.mark.parametrize(("run", "right"), [("A", "d"), ("B", "c"), ("C", "b")])
def test_diagnosis_of_broken_runs(run, right, capsys):
    homework.check_diagnosis(run, right)
    assert capsys.readouterr().out.startswith(f"run {run}: right. ")
    for letter in set("abcdef") - {right}:
        with pytest.raises(homework.Feedback) as caught:
            homework.check_diagnosis(run, letter)
        assert caught.value.mistake == letter
        assert "See lesson " in str(caught.value)


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
