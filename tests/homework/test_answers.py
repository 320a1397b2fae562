"""What each exercise knows about wrong answers, and its check on a bank of answers."""

import contextlib
import dataclasses
import re

from kgan import homework, metrics, theory
from kgan.homework import outcomes, values
from kgan.homework.explanations import MEASURED, explain
from kgan.homework.outcomes import Outcomes
from kgan.homework.sandbox import Raised, Telling

import answers
import numpy as np
import pytest

TRAINING = {"update_discriminator", "update_generator", "train_step"}
BANK = answers.load()
# Where there is no mistake to explain, or none that a lesson is about: what is measured.
UNEXPLAINED = ("raises", "shape", "type", "keys", *MEASURED)


def slow(is_slow):
    return [pytest.mark.slow] if is_slow else []


def bank(is_right):
    """Answers with seeds of their inputs. Slow are wrong ones, what trains, and the second seed."""
    return [
        pytest.param(
            answer,
            seed,
            id=f"{answer.exercise}-{answer.mistake}-{seed}",
            marks=slow(answer.trains or seed or not is_right),
        )
        for answer in BANK
        if answer.is_right == is_right
        for seed in ((0,) if answer.trains else (0, 7))
    ]


def check(name):
    return getattr(homework, f"check_{name}")


@pytest.mark.parametrize(("answer", "seed"), bank(is_right=True))
def test_a_right_answer_is_accepted_with_one_line(answer, seed, capsys):
    check(answer.exercise)(answer.function, seed=seed)
    out = capsys.readouterr().out
    assert re.fullmatch(rf"{answer.exercise}: right, on \d+ inputs\n", out)


@pytest.mark.parametrize(("answer", "seed"), bank(is_right=False))
def test_a_wrong_answer_is_refused_by_its_name(answer, seed):
    with pytest.raises(homework.Feedback) as caught:
        check(answer.exercise)(answer.function, seed=seed)
    said = str(caught.value)
    assert caught.value.mistake == answer.mistake, said
    measured = answer.mistake is None or answer.mistake.startswith("where_")
    named = not measured and answer.mistake not in UNEXPLAINED
    assert named == bool(re.search(r"\nSee lesson (\d+)(, section \1\.\d+)?\.", said))
    assert "expected" in said


def ways(trained=True):
    """The exercises, in each way of answering them that is accepted; all, or without training."""
    return [
        pytest.param(way, id=f"{name}-{way.arguments}", marks=slow(name in TRAINING))
        for name in homework.EXERCISES
        if trained or name not in TRAINING
        for exercise in [homework.exercise_of(name)]
        for way in (exercise, *exercise.alternatives)
    ]


each_way = pytest.mark.parametrize("exercise", ways())


@pytest.mark.parametrize("exercise", ways(trained=False))  # training steps: the bank's answers
def test_each_mistake_is_found_by_its_name(exercise, monkeypatch):
    monkeypatch.setattr(outcomes, "blocked", lambda *_: contextlib.nullcontext())
    exact = dataclasses.replace(
        exercise, cases=lambda rng: [values.float64(case) for case in exercise.cases(rng)]
    )
    for name, mistake in exercise.mistakes.items():
        outcome = Outcomes(exact, mistake.function(exercise))
        assert outcome.wrong, name
        told = [
            not isinstance(each, Raised) or isinstance(each.error, Telling)
            for each in outcome.received
        ]
        assert any(told), name
        assert explain([outcome]).mistake == name


@each_way
def test_the_right_answer_has_all_properties(exercise):
    answer = exercise.adapt(exercise.build(exercise.reference))

    def right(*case):
        return values.numbers(exercise.convert(answer(*values.float64(case))))

    for name, lacking in exercise.properties.items():
        assert lacking.function(right), name


@each_way
def test_no_entry_has_a_name_of_what_is_measured(exercise):
    names = {*exercise.mistakes, *exercise.properties}
    assert not names & {*MEASURED, "random", "not_finite", "raises", "shape", "type"}
    assert not [name for name in names if name.startswith("where_")]


@each_way
def test_words_are_a_mistakes_own_and_do_not_hold_the_formula(exercise):
    entries = [*exercise.mistakes.values(), *exercise.properties.values()]
    said = [entry.words.say() for entry in entries]
    assert len(set(said)) == len(said)
    for text in said:
        assert "See lesson" in text
        assert not re.search(r"np\.|ops\.|tf\.|\blog\(|\bexp\(|sqrt|softplus|logaddexp", text)


@pytest.mark.parametrize(
    ("name", "ours"),
    [
        ("js", theory.js),
        ("generator_cost", theory.generator_cost),
        ("flow", theory.DiracGAN().flow),
        ("eigenvalues", lambda gamma: theory.DiracGAN(penalty="r1", gamma=gamma).eigenvalues()),
        ("precision_recall", metrics.precision_recall),
    ],
)
def test_the_right_answer_is_the_packages_own(name, ours):
    exercise = homework.exercise_of(name)
    for case in exercise.cases(np.random.default_rng(0)):
        theirs = exercise.convert(ours(*values.float64(case)))
        expected = values.numbers(exercise.right(case))
        np.testing.assert_allclose(values.numbers(theirs), expected, atol=1e-6)
