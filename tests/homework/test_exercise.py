"""What a check says, and why; and what `given` lends."""

import dataclasses
import importlib.util
import subprocess
import sys

from kgan import homework, models
from kgan._sections import number
from kgan.homework.exercise import Exercise
from kgan.homework.words import Words

import numpy as np
import pytest
from helpers import some_images

ONE_ANSWER = f"lesson {number('two-losses')}, section {number('one-answer')}"


def refused(answer, name="bce"):
    with pytest.raises(homework.Feedback) as caught:
        getattr(homework, f"check_{name}")(answer)
    return caught.value


# --- What is said.


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


def raising(y, p):
    return y / (p - p)


def a_gap(y, p):
    raise NotImplementedError


@pytest.mark.parametrize(
    ("answer", "mistake", "words"),
    [
        (0.5, "type", "Give the function itself, as in check_bce(bce). Received: float"),
        (lambda y, p: None, "none", "Is a `return` missing?"),
        (lambda y, p: "", "type", "Your code returned a str, '', where numbers are expected."),
        (raising, "raises", "ZeroDivisionError: float division by zero"),
        (raising, "raises", "in the line `return y / (p - p)`"),
        (lambda y: y, "raises", "takes 1 positional argument"),
        (lambda y, p: sys.exit(0), "raises", "SystemExit"),
        (a_gap, "empty", "the gap is still to be filled"),
        (
            lambda y, p: -3 * np.log(p if y else 1 - p),
            "times_constant",
            "is 3 times the expected one",
        ),
        (lambda y, p: 2 - np.log(p if y else 1 - p), "plus_constant", "is 2 more than expected"),
        (lambda y, p: 0.5, "same_everywhere", "Your answer is 0.5 on every input"),
        (lambda y, p: p**3, "ignores", "When y alone changes, your answer stays as it is"),
        (
            lambda y, p: -np.log(p if y else 1 - p) * (1 if y else 1.5),
            "symmetric",
            "prices for the two. It goes wrong where y is 0.",
        ),
        (
            lambda y, p: (lambda c: c + c**2 / 500)(-np.log(p if y else 1 - p)),
            "nearly",
            "off by 1.4 % at most",
        ),
    ],
)
def test_what_can_be_seen_is_said(answer, mistake, words):
    feedback = refused(answer)
    assert feedback.mistake == mistake
    assert words in str(feedback)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


@pytest.mark.parametrize(
    ("answer", "mistake", "words"),
    [
        (
            lambda theta, psi: (sigmoid(-psi * theta), -theta * sigmoid(psi * theta)),
            "chain_rule",
            "The discriminator's part is right on every input. About the generator's part: That",
        ),
        (
            lambda theta, psi: (3 * psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)),
            "times_constant",
            "The discriminator's part is right on every input. On every input, the generator's "
            "part is 3 times the expected one.",
        ),
        (
            lambda theta, psi: (
                psi * sigmoid(-psi * theta) + (theta > 4),
                -theta * sigmoid(psi * theta),
            ),
            "one_part",
            "The discriminator's part is right on every input. The generator's part is not",
        ),
    ],
    ids=["known", "constant", "unknown"],
)
def test_what_is_wrong_in_one_part_of_a_result_is_said(answer, mistake, words):
    feedback = refused(answer, "flow")
    assert feedback.mistake == mistake
    assert words in " ".join(str(feedback).split())


@pytest.mark.parametrize(
    ("name", "answer", "mistake", "words"),
    [
        (
            "discriminator_loss",
            lambda real, fake: -np.log(real).mean() - np.log2(1 - fake).mean(),
            "follows_in_part",
            "When d_real alone changes, your answer changes as it should.",
        ),
        (
            "generator_loss",
            lambda fake: -np.log(fake).mean() * (1 if len(fake) == 1 else 1.3),
            "costs_averaged",
            "Or is one left out? It goes wrong where there is more than one entry.",
        ),
        (  # above 1/2 it goes wrong by chance: that is not said
            "density_ratio",
            lambda d: d / (1 - d) / (d / (1 - d)).mean(),
            "point_by_point",
            "Your answer at one point depends on the others. See lesson",
        ),
        (  # right from logits, but for the mean over a column
            "generator_loss",
            lambda fake: np.logaddexp(0, -fake).mean(axis=-1),
            "not_reduced",
            "a number for each fake",
        ),
        (
            "label_planes",
            lambda labels, height, width: np.eye(labels.shape[-1])[labels],
            "raises",
            "an array of floats holds none",
        ),
        (
            "eigenvalues",
            lambda gamma: (
                -gamma / 2
                + np.array([1, -1]) * np.emath.sqrt(gamma**2 - 1) / (2 if gamma <= 1 else 3)
            ),
            "where_above_1",
            "It goes wrong where gamma is above 1. Is something cut off at 1",
        ),
        (
            "optimal_discriminator",
            lambda p, q: np.where(p + q > 0, p / (p + q), 0.2),
            "where_point_zero",
            "It goes wrong where p and q are both 0.",
        ),
        (
            "density_ratio",
            lambda d: np.minimum(d / (1 - d), 7),
            "cut_off",
            "Wherever 7 or a larger number is expected, your answer is 7",
        ),
    ],
)
def test_where_an_answer_goes_wrong_is_said(name, answer, mistake, words):
    feedback = refused(answer, name)
    assert feedback.mistake == mistake, str(feedback)
    assert words in " ".join(str(feedback).split())


def test_a_number_that_is_missing_in_a_dict_is_named():
    feedback = refused(lambda real, fake, k: {"precision": 1.0}, "precision_recall")
    assert feedback.mistake == "keys"
    assert "has no key 'recall'" in str(feedback)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("names", "words"),
    [
        (("disc_loss", "gen_loss"), "'disc_loss', and no 'd_loss'."),
        (("d_loss", "g_loss", "loss"), "'loss', too."),
        (("d_loss",), "has no key 'g_loss'."),
    ],
)
def test_losses_of_other_names_are_told_from_missing_ones_and_from_more(names, words):
    class MyGAN(homework.TwoNetworks):
        def train_step(self, real):
            return dict.fromkeys(names, 1.0)

    feedback = refused(MyGAN, "train_step")
    assert feedback.mistake == "keys"
    assert words in str(feedback)


def test_results_with_names_are_shown_with_them():
    feedback = refused(lambda gamma: np.linalg.eigvals([[0, 1], [-1, -gamma]]) + 7, "eigenvalues")
    assert feedback.mistake == "circles_without_penalty"
    assert "expected   real parts: [0, 0], imaginary parts: [-0.5, 0.5]" in str(feedback)


@pytest.mark.parametrize("folder", ["kgan", "kgan/kgan", "kgan/homework", "my kgän"])
def test_the_failing_line_is_found_in_a_folder_of_any_name(folder, tmp_path):
    path = tmp_path / folder / "work.py"
    path.parent.mkdir(parents=True)
    path.write_text("def bce(y, p):\n    return y / (p - p)  # ü\n", "utf-8")
    spec = importlib.util.spec_from_file_location("work", path)
    work = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(work)
    assert "in the line `return y / (p - p)  # ü`" in str(refused(work.bce))


def test_a_notebook_shows_the_words_and_no_traceback():
    code = "from kgan import homework; homework.check_bce(lambda y, p: y - p)"
    command = [sys.executable, "-m", "IPython", "--colors=nocolor", "-c", code]
    result = subprocess.run(command, capture_output=True, text=True)
    shown = result.stdout + result.stderr
    assert "Not yet: bce" in shown
    assert "That is the signed error." in shown
    for noise in ("Traceback", ".py", "Feedback", "raise"):
        assert noise not in shown


def test_homework_needs_no_tensorflow():
    code = (
        "from kgan import homework; import sys, math\n"
        "homework.check_bce(lambda y, p: -math.log(p if y else 1 - p))\n"
        "assert 'tensorflow' not in sys.modules and 'keras' not in sys.modules\n"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (result.returncode, result.stderr) == (0, "")


# --- Which explanation comes first.


def exercise():
    """Twice a number, with all that can be known about it."""
    double = Exercise(
        lambda x: 2 * x, name="double", cases=lambda rng: [(1.0,), (2.0,), (3.0,), (-1.0,)]
    )

    @double.mistake("one-answer")
    def squared(x):
        """That is the square."""
        return x**2

    @double.twist("worked-example")
    def one_more(right, x):
        """That is one more."""
        return right(x) + 1

    @double.holds("two-losses")
    def keeps_the_sign(answer):
        """The sign does not matter to you."""
        return answer(-1.0) < 0 < answer(1.0)

    return double


@pytest.mark.parametrize(
    ("answer", "mistake", "words"),
    [
        (lambda x: x * x, "squared", f"That is the square.\nSee {ONE_ANSWER}."),
        (lambda x: -x * x, "squared", "square. Also, the sign is reversed.\nSee"),
        (lambda x: 4 * x + 2, "one_more", "one more. Also, it is doubled.\nSee"),
        (
            lambda x: x * x if x > 0 else np.nan,
            "squared",
            "where your answer is a number; on the input above it is\n`nan`.\nSee",
        ),
        (lambda x: 2 * x + 1, "one_more", "That is one more.\nSee lesson"),
        (lambda x: 2 * x + 2, "plus_constant", "your answer is 2 more than expected."),
        (
            lambda x: 2 * x if x > 0 else 1 / 0,
            "raises",
            "works on some inputs and raises on others",
        ),
        (
            lambda x: x**3 + 7 if x > 0 else 1 / 0,
            "raises",
            "runs on some inputs and raises on others",
        ),
        (lambda x: (x, x), "shape", "One number is expected, and there are several"),
        (
            lambda x: abs(x) ** 3,
            "keeps_the_sign",
            f"The sign does not matter to you.\nSee lesson {number('two-losses')}.",
        ),
        (lambda x: np.inf if x > 2 else x**3, "not_finite", "is infinite or not a number"),
        (
            lambda x: x**3 + np.random.default_rng().uniform(0, 0.1),
            "random",
            "gave different results",
        ),
        (lambda x: x**3, None, "Work this input out by hand"),
        (lambda x: 1 / 0, "raises", "Your code raised an error."),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_first_explanation_that_applies_is_given(answer, mistake, words):
    with pytest.raises(homework.Feedback) as caught:
        exercise().check(answer)
    assert caught.value.mistake == mistake
    assert words in str(caught.value)


def test_a_mistake_is_named_whichever_way_of_answering_it_belongs_to():
    halve = exercise()
    halve.alternatives = (dataclasses.replace(halve, properties={}),)
    halve.reference = lambda x: x / 2
    halve.check(lambda x: 2 * x)
    with pytest.raises(homework.Feedback, match="That is one more") as caught:
        halve.check(lambda x: 2 * x + 1)
    assert "  expected   2\n  received   3\n" in str(caught.value)


# --- Filing.


def test_a_mistake_points_to_a_section_that_there_is():
    with pytest.raises(ValueError, match="Received: label='here'"):
        Words("a_name", "here", "A text.")

    def cubed(x):
        """That is the cube."""

    with pytest.raises(ValueError, match="label='nowhere'"):
        exercise().mistake("nowhere")(cubed)


def test_a_name_is_filed_once():
    double = exercise()

    def squared(x):
        """Once more."""

    for file in (double.mistake, double.twist, double.holds):
        with pytest.raises(ValueError, match="has an entry of that name. Received: 'squared'"):
            file("one-answer")(squared)


def test_an_entry_without_words_is_refused():
    with pytest.raises(ValueError, match="docstring.*'<lambda>'"):
        exercise().mistake("one-answer")(lambda x: x)


def test_words_are_wrapped_with_what_is_added_to_them():
    said = Words("a_name", "train-step", "word " * 20).say(" And more.")
    first, second, where = said.splitlines()
    assert first == " ".join(["word"] * 18)
    assert second == "word word And more."
    assert where == f"See lesson {number('train-step')}."


def test_words_do_not_point_to_an_assignment():
    with pytest.raises(ValueError, match="to a lesson.*'hw-losses'"):
        Words("a_name", "hw-losses", "A text.")


# --- given.


def test_given_gives_a_working_function_for_later_tasks():
    bce = homework.given("bce")
    homework.check_discriminator_loss(
        lambda d_real, d_fake: (
            np.mean([bce(1, p) for p in d_real]) + np.mean([bce(0, p) for p in d_fake])
        )
    )
    loss = homework.given("discriminator_loss")
    homework.check_value(lambda d_real, d_fake: -loss(d_real, d_fake))


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


@pytest.mark.parametrize(
    ("base", "content"),
    [
        (lambda: homework.given("train_step"), {}),
        (lambda: homework.given("train_step"), {"train_step": step_of_the_given_class}),
        (lambda: homework.TwoNetworks, {"train_step": step_of_the_given_class}),
    ],
    ids=["a subclass", "a subclass with a step", "its step"],
)
def test_the_given_class_is_not_an_answer(base, content):
    answer = type("MyGAN", (base(),), {"__module__": "__main__", **content})
    assert refused(answer, "train_step").mistake == "blocked"
    assert homework.given("train_step").__name__ == "train_step"


def test_lent_losses_refuse_logits():
    loss = homework.given("generator_loss")
    assert float(loss([0.5])) == pytest.approx(np.log(2))
    with pytest.raises(ValueError, match="Are these logits"):
        loss([-3.0])


@pytest.mark.slow
def test_what_is_lent_for_homework_4_works_on_images_and_in_fit():
    networks = (
        models.build_conv_generator((8, 8, 1), 3, filters=2, seed=1),
        models.build_conv_discriminator((8, 8, 1), filters=2, seed=2),
    )
    gan = homework.given("train_step")(*networks, seed=0)
    gan.compile(num_d_steps=2)
    history = gan.fit(some_images(32), batch_size=8, verbose=0).history
    assert set(history) == {"d_loss", "g_loss"}
    loss = homework.given("update_generator")(*networks, gan.g_optimizer, gan.sample_latents(4))
    assert float(loss) > 0


def test_an_example_is_what_the_check_hands_out():
    case = {"seed": 7, "reals": 4, "fakes": 5}
    generator, discriminator, optimizer, real, latents = homework.example(
        "update_discriminator", **case
    )
    exercise = homework.exercise_of("update_discriminator")
    homework.given("update_discriminator")(generator, discriminator, optimizer, real, latents)
    right = exercise.right((*case.values(), "called"))
    weights = np.concatenate([np.ravel(w) for w in discriminator.weights if w.name != "seen"])
    np.testing.assert_allclose(weights, right["D's weights"])
    model, samples = homework.example("train_step", seed=7, k=2, m=3)
    assert (model.num_d_steps, samples.shape) == (2, (6, 1, 1, 1))
    with pytest.raises(ValueError, match="stand in the message"):
        homework.example("bce", y=1, p=0.5)
