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
from kgan.homework.sandbox import Blocked, Feedback, Raised, blocked, run

import numpy as np


def _numbers(value, keys=()):
    """Returns a result as float64, axes of length 1 left out."""
    if isinstance(value, Raised):
        return value
    if isinstance(value, collections.abc.Mapping):
        if missing := [key for key in keys if key not in value]:
            raise Feedback(f"The dict that your code returned has no key {missing[0]!r}.", "keys")
        value = np.concatenate([np.ravel(np.asarray(value[key])) for key in keys or value])
    try:
        if isinstance(value, list | tuple):
            value = [np.asarray(v) for v in value]
        array = np.asarray(value)
        if array.dtype.kind == "c" and np.allclose(array.imag, 0, atol=1e-6):
            array = array.real  # a matrix's root often comes so
        return np.squeeze(array.astype("float64"))
    except (TypeError, ValueError) as error:
        raise Feedback(
            f"Your code returned a {type(value).__name__}, {str(value)[:80]!r}, where numbers are "
            "expected.",
            "type",
        ) from error


def _same(a, b, tolerance):
    if isinstance(a, Raised) or isinstance(b, Raised):
        return isinstance(a, Raised) and isinstance(b, Raised)
    return a.shape == b.shape and np.allclose(a, b, rtol=tolerance, atol=1e-6, equal_nan=True)


def _show(value):
    """Formats a number or an array in one line."""
    if isinstance(value, Raised):
        return str(value)
    if isinstance(value, dict):
        return ", ".join(f"{k}: {_show(v)}" for k, v in value.items())
    array = np.asarray(value)
    if array.dtype.kind not in "fiub" or array.size > 30:
        return repr(value) if array.ndim == 0 else f"numbers of shape {array.shape}"
    text = np.array2string(
        array.astype("float64"),
        separator=", ",
        formatter={"float_kind": lambda x: f"{x + 0.0:.5g}"},
    )
    return " ".join(text.split())


def _labelled(numbers, like):
    """Returns numbers as a dict like another, where they fit."""
    sizes = [np.size(value) for value in like.values()] if isinstance(like, dict) else []
    if isinstance(numbers, Raised) or not sizes or np.size(numbers) != sum(sizes):
        return numbers
    parts = np.split(numbers, np.cumsum(sizes)[:-1])
    return {key: np.squeeze(part) for key, part in zip(like, parts, strict=True)}


def _forms(case):
    """Yields the arguments in the forms that an answer may need, the plainest first."""
    yield case
    arrays = [isinstance(value, np.ndarray) and value.ndim in (1, 2) for value in case]
    if any(arrays):  # rows for columns, columns for rows
        turn = {1: lambda v: v[:, None], 2: lambda v: v[:, 0] if v.shape[1] == 1 else v}
        yield tuple(turn[v.ndim](v) if a else v for v, a in zip(case, arrays, strict=True))
    elif any(isinstance(value, float) for value in case):  # arrays of one number each
        yield tuple(np.array([value], "float32") for value in case)
    if tensorflow := sys.modules.get("tensorflow"):
        yield tuple(
            tensorflow.constant(v, "float32") if isinstance(v, np.ndarray | float) else v
            for v in case
        )


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


def _float64(case):
    return tuple(v.astype("float64") if isinstance(v, np.ndarray) else v for v in case)


_imagined = {}  # what mistakes give, by exercise, seed and name


def _as_it_is(value):
    return value


@dataclasses.dataclass(frozen=True)
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
        >>> homework.check_bce(my_bce)
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
    convert: collections.abc.Callable = _as_it_is
    adapt: collections.abc.Callable = _as_it_is

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
        known = [f for f in found if f.mistake in self.mistakes]
        raise (known or [f for f in found if f.mistake] or found)[0] from None

    def judge(self, answer, seed=0):
        """Returns the number of inputs, and the `Feedback` or `None` where all are right."""
        cases = self.cases(np.random.default_rng(seed))
        right = [self.convert(self.adapt(self.reference)(*_float64(case))) for case in cases]
        keys = tuple(right[0]) if isinstance(right[0], dict) else ()
        expected = [_numbers(value) for value in right]
        loaded = set(sys.modules)
        answer = self.adapt(answer)
        received, printed = self._answers(answer, cases, keys)
        if any(f"kgan.{str(b).split('.')[0]}" in set(sys.modules) - loaded for b in self.blocked):
            received, printed = self._answers(answer, cases, keys)  # now they can be switched off
        wrong = [
            i
            for i, pair in enumerate(zip(expected, received, strict=True))
            if not _same(*pair, self.tolerance)
        ]
        if not wrong:
            return len(cases), None
        first = wrong[0]
        if all(isinstance(outcome, Raised) for outcome in received):
            name, message = None, "Your code raised an error."
        else:
            name, message = self._explain(cases, expected, received, answer, seed)
        shown = zip(self.arguments.split(), cases[first], strict=True)
        lines = [
            f"Not yet: {self.name}",
            "",
            "  input      " + ",  ".join(f"{key} = {_show(value)}" for key, value in shown),
            "  expected   " + _show(right[first]),
            "  received   " + _show(_labelled(received[first], right[first])),
            "",
            message,
        ]
        lines += ["", "Your code printed: " + printed.strip()[:300]] if printed.strip() else []
        return len(cases), Feedback("\n".join(lines), name)

    def _blocked(self):
        return blocked((*self.blocked, self.reference), self.name)

    def _answers(self, answer, cases, keys):
        with self._blocked():
            for i, _ in enumerate(_forms(cases[0])):
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
        describe = ", on " + ", ".join(f"{key} = {_show(value)}" for key, value in shown)
        value, printed = run(answer, list(_forms(case))[form], describe)
        return _numbers(value if isinstance(value, Raised) else self.convert(value), keys), printed

    def _imagine(self, name, function, cases, seed):
        """Yields what a mistake gives in each case; remembers it, as networks take their time."""
        known = _imagined.setdefault((id(self), seed, name), [])
        for i, case in enumerate(cases):
            if i == len(known):
                with np.errstate(all="ignore"), warnings.catch_warnings():
                    warnings.simplefilter("ignore")
                    try:
                        value = self.adapt(function)(*_float64(case))
                        known.append(_numbers(self.convert(value)))
                    except Exception as error:
                        known.append(Raised(error))
            yield known[i]

    def _explain(self, cases, expected, received, answer, seed):
        """Finds the mistake that gives the same results; or a property that does not hold."""
        for sign, also in ((1, ""), (-1, " Also, the sign is turned around.")):
            for name, mistake in self.mistakes.items():
                outcomes = self._imagine(name, mistake, cases, seed)
                outcomes = (o if isinstance(o, Raised) else sign * o for o in outcomes)
                pairs = zip(outcomes, received, strict=True)
                if all(_same(a, b, self.tolerance) for a, b in pairs):
                    return name, self.say(name, also)
        for name, holds in self.properties.items():
            with (
                contextlib.suppress(Exception),
                blocked((*self.blocked, self.reference), self.name),
            ):
                if not holds(lambda *case: self._answer(answer, case)[0]):
                    return name, self.say(name)
        return None, _compare(expected, received)

    def say(self, name, also=""):
        """Returns the words for a mistake, with the section to read."""
        tables = (*(self.words or (self.name,)), "common")
        return explain(next(words()[t][name] for t in tables if name in words()[t]), also)


def _compare(expected, received):
    """Describes how results differ that match no known mistake."""
    pairs = [p for p in zip(expected, received, strict=True) if not isinstance(p[1], Raised)]
    if any(e.shape != r.shape for e, r in pairs):
        return "Your answer has another shape than expected: look at the numbers of results above."
    if len(pairs) < len(expected):
        return "Your code works on some inputs and raises on others."
    e, r = (np.concatenate([np.ravel(x) for x in side]) for side in zip(*pairs, strict=True))
    if not np.isfinite(r[np.isfinite(e)]).all():
        return "Your answer is infinite or not a number where a finite one is expected."
    with np.errstate(all="ignore"):
        ratios = (r / e)[np.abs(e) > 1e-6]
    for what, numbers in (("times the expected one", ratios), ("more than expected", r - e)):
        if len(numbers) and np.ptp(numbers) < 1e-3 * max(1e-3, np.abs(numbers).max()):
            return f"On every input, your answer is {numbers.mean():.4g} {what}."
    return "Work this input out by hand, and compare with each step of your code."


def given(name):
    """Returns a working function for an exercise, to go on with when one's own does not work yet.

    Args:
        name: String, such as `"bce"`.

    Returns:
        The function. The check of that same exercise does not accept it.

    Raises:
        ValueError: If there is no exercise of that name.
    """
    exercise = getattr(importlib.import_module("kgan.homework"), f"check_{name}", None)
    if exercise is None:
        raise ValueError(f"There is no exercise of that name. Received: {name!r}")
    if isinstance(exercise.reference, type):
        return exercise.reference

    @functools.wraps(exercise.reference)
    def working(*args, **kwargs):
        if kgan._being_checked == name:
            raise Blocked
        return exercise.reference(*args, **kwargs)

    return working
