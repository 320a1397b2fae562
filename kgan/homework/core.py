"""Checks of exercises: runs an answer, compares it, and says in words what is wrong with it."""

import collections.abc
import contextlib
import dataclasses
import functools
import importlib
import sys
import textwrap
import tomllib
import warnings
from pathlib import Path

import kgan
from kgan.homework import values
from kgan.homework.sandbox import Blocked, Feedback, Raised, blocked, run

import numpy as np


def explain(message, also=""):
    """Formats a message of feedback.toml: a section of the lessons, and the words."""
    section, text = message.split("\n", 1)
    lesson, *within = section.split(".")
    where = f"See lesson {lesson}" + (f", section {section}." if within else ".")
    return "\n".join([*textwrap.wrap(" ".join(text.split()) + also, 90), where])


@functools.cache
def words():
    """Loads the messages: by exercise and mistake, the section of the lessons and the text."""
    return tomllib.loads(Path(__file__).with_name("feedback.toml").read_text("utf-8"))


@dataclasses.dataclass(frozen=True, eq=False)
class Exercise:
    """An exercise and what is known about wrong answers to it. Call it with the answer.

    Args:
        name: String, what the function is called in the assignment.
        arguments: String, the names of its arguments.
        reference: The right answer, on float64.
        cases: Function of a random generator that lists the arguments to try, smallest first.
        mistakes: Dict of misconceptions: the name, and the answer of someone who has it. An answer
            that equals it in every case gets its message.
        properties: Dict of functions that tell whether a property holds of a function, for wrong
            answers that no mistake matches.
        words: The tables of feedback.toml with the messages; by default that of the name.
        blocked: What is switched off while the answer runs: functions, or names within kgan.
        alternatives: Other exercises that an answer may solve instead, such as the same from
            logits.
        tolerance: Float, relative: an answer in float32 is as good as one in float64.
        convert: Function through which every result goes before it is compared.
        adapt: Function that makes of an answer one that takes a case and gives results, for answers
            that do something instead of returning numbers.

    Example:
        >>> import math
        >>> from kgan import homework
        >>> homework.check_bce(lambda y, p: -math.log(p if y == 1 else 1 - p))
        bce: right, on 14 inputs
    """

    name: str
    arguments: str
    reference: collections.abc.Callable
    cases: collections.abc.Callable
    mistakes: dict = dataclasses.field(default_factory=dict)
    properties: dict = dataclasses.field(default_factory=dict)
    words: tuple = ()
    blocked: tuple = ()
    alternatives: tuple = ()
    tolerance: float = 1e-4
    convert: collections.abc.Callable = values.as_it_is
    adapt: collections.abc.Callable = values.as_it_is

    def __call__(self, answer, seed=0):
        """Checks an answer: prints one line if it is right, raises `Feedback` if not.

        Args:
            answer: The student's function.
            seed: Int, for the random inputs.

        Raises:
            Feedback: If the answer is wrong.
        """
        if not callable(answer):
            raise Feedback(
                f"Give the function itself, as in check_{self.name}({self.name}). Received: "
                f"{type(answer).__name__}",
                "type",
            )
        if isinstance(answer, type) and answer.__module__.startswith("kgan."):
            raise Feedback("That is kgan's own answer. Write it yourself.", "blocked")
        found = []
        for version in (self, *self.alternatives):
            count, feedback = version.judge(answer, seed)
            if feedback is None:
                print(f"{self.name}: right, on {count} inputs")
                return
            found.append(feedback)
        # A mistake says more than a property, whichever way of answering it belongs to.
        known = [f for f in found if f.mistake in self.mistakes or f.mistake == "changed"]
        raise (known or found)[0] from None

    def judge(self, answer, seed=0):
        """Returns the number of inputs, and the `Feedback` or `None` where all are right."""
        cases = self.cases(np.random.default_rng(seed))
        right = [self.convert(self.adapt(self.reference)(*values.float64(case))) for case in cases]
        keys = tuple(right[0]) if isinstance(right[0], dict) else ()
        expected = [values.numbers(value, keys) for value in right]
        loaded = set(sys.modules)
        answer = self.adapt(answer)
        received, printed = self._answers(answer, cases, keys)
        if any(f"kgan.{str(b).split('.')[0]}" in set(sys.modules) - loaded for b in self.blocked):
            received, printed = self._answers(answer, cases, keys)  # now they can be switched off
        pairs = list(zip(expected, received, strict=True))
        wrong = [i for i, pair in enumerate(pairs) if not values.same(*pair, self.tolerance)]
        if not wrong:
            return len(cases), None
        first = wrong[0]
        if not all(isinstance(outcome, Raised) for outcome in received):
            name, message = self._explain(pairs, answer, seed)
        elif "o gradients provided" in str(received[0]):
            name, message = "tape", self.say("tape")
        else:
            name, message = None, "Your code raised an error."
        if name is None:
            again, _ = self._answers(answer, cases, keys)
            pairs = zip(received, again, strict=True)
            if not all(values.same(*pair, self.tolerance) for pair in pairs):
                name, message = "random", self.say("random")
        shown = zip(self.arguments.split(), cases[first], strict=True)
        lines = [
            f"Not yet: {self.name}",
            "",
            "  input      " + ",  ".join(f"{key} = {values.show(value)}" for key, value in shown),
            "  expected   " + values.show(right[first]),
            "  received   " + values.show(values.labelled(received[first], right[first])),
            "",
            message,
        ]
        lines += ["", "Your code printed: " + printed.strip()[:300]] if printed.strip() else []
        return len(cases), Feedback("\n".join(lines), name)

    def _blocked(self):
        return blocked((*self.blocked, self.reference), self.name)

    def _answers(self, answer, cases, keys):
        with self._blocked():
            for i, _ in enumerate(values.forms(cases[0])):
                outcome, _ = self._answer(answer, cases[0], i, keys)
                if not isinstance(outcome, Raised) and (i == 0 or np.isfinite(outcome).all()):
                    break
            else:
                i = 0  # none is accepted: show what the plain one raises
            outcomes, printed = zip(
                *(self._answer(answer, case, i, keys) for case in cases), strict=True
            )
        return outcomes, "".join(printed)

    def _answer(self, answer, case, form=0, keys=()):
        shown = zip(self.arguments.split(), case, strict=True)
        describe = ", on " + ", ".join(f"{key} = {values.show(value)}" for key, value in shown)
        value, printed = run(answer, list(values.forms(case))[form], describe)
        if not isinstance(value, Raised):
            value = values.numbers(value, keys, self.convert)
        return value, printed

    def imagine(self, name, seed):
        """Yields what someone with that mistake gets in each case, or with `None` nobody."""
        for i in range(len(self.cases(np.random.default_rng(seed)))):
            yield self._imagine(name, seed, i)

    @functools.cache  # noqa: B019 - networks take their time
    def _imagine(self, name, seed, i):
        answer = self.adapt(self.mistakes[name] if name else self.reference)
        case = values.float64(self.cases(np.random.default_rng(seed))[i])
        with np.errstate(all="ignore"), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                return values.numbers(answer(*case), (), self.convert)
            except Exception as error:
                return Raised(error)

    def _explain(self, pairs, answer, seed):
        """Finds the mistake that gives the same results; or else, what can be said of them."""
        received = [r for _, r in pairs]
        for but_for_nan in (False, True):
            if but_for_nan and all(isinstance(r, Raised) or np.isnan(r).all() for r in received):
                continue
            nan = " Zeros in the input make your answer `nan`, too." if but_for_nan else ""
            for factor, also in ((1, ""), (-1, " Also, the sign is turned around.")):
                if name := self._mistake(received, seed, factor, but_for_nan):
                    return name, self.say(name, also + nan)
        if difference := values.compare(pairs):
            return difference
        for name, holds in self.properties.items():
            with contextlib.suppress(Exception), self._blocked():
                if not holds(lambda *case: values.finite(self._answer(answer, case)[0])):
                    return name, self.say(name)
        if not all(np.isfinite(r).all() for e, r in pairs if np.isfinite(e).all()):
            return "not_finite", self.say("not_finite")
        for factor, also in ((0.5, " Also, it is halved."), (2, " Also, it is doubled.")):
            if name := self._mistake(received, seed, factor):
                return name, self.say(name, also)
        return None, "Work this input out by hand, and compare with each step of your code."

    def _mistake(self, received, seed, factor, but_for_nan=False):
        """Returns the name of a mistake whose results, times the factor, are these, or `None`."""
        for name in self.mistakes:
            if name.startswith("nan_") and not but_for_nan:
                continue  # it stands for the right answer
            imagined = (
                o if isinstance(o, Raised) else factor * o for o in self.imagine(name, seed)
            )
            both = zip(imagined, received, strict=True)
            if all(values.same(*each, self.tolerance, but_for_nan) for each in both):
                return name
        return None

    def say(self, name, also=""):
        """Returns the words for a mistake, with the section to read."""
        tables = (*(self.words or (self.name,)), "common")
        return explain(next(words()[t][name] for t in tables if name in words()[t]), also)


def given(name):
    """Returns a working function for an exercise, to go on with when one's own does not work yet.

    Args:
        name: String, such as `"bce"`.

    Returns:
        The function, or the class. The checks of that exercise, and of those before it, do not
        accept an answer that uses it.

    Raises:
        ValueError: If there is no exercise of that name, or it asks for no function.

    Example:
        >>> from kgan import homework
        >>> bce = homework.given("bce")
        >>> round(float(bce(1, 0.8)), 3)
        0.223
    """
    homework = importlib.import_module("kgan.homework")
    exercise = getattr(homework, f"check_{name}", None)
    if not isinstance(exercise, Exercise):
        raise ValueError(f"There is no exercise of that name. Received: {name!r}")
    checks = list(homework._HOMES)
    not_yet = checks[: checks.index(f"check_{name}") + 1]
    is_class = isinstance(exercise.reference, type)
    answer = getattr(exercise.reference, name) if is_class else exercise.reference

    @functools.wraps(answer)
    def working(*args, **kwargs):
        if f"check_{kgan._being_checked}" in not_yet:
            raise Blocked
        return answer(*args, **kwargs)

    return type(name, (exercise.reference,), {name: working}) if is_class else working
