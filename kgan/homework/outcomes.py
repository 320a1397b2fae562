"""What an answer gives on the inputs of an exercise, beside what it should give."""

import collections
import copy

from kgan.homework import values
from kgan.homework.sandbox import Feedback, Raised, blocked, run

import numpy as np

# What is right, and what an answer gives, before and after one argument has been changed.
Change = collections.namedtuple("Change", "right_before right_after before after")


def held_by(answer):
    """Returns copies of the lists, dicts and sets among an answer's global names."""
    names = getattr(answer, "__globals__", {}).items()
    return {name: copy.copy(v) for name, v in names if type(v) in (list, dict, set)}


class Outcomes:
    """Runs an answer on all inputs of an exercise.

    Args:
        exercise: The `Exercise`.
        answer: The student's function.
        seed: Int, for the random inputs.
        held: What `held_by` said of the answer before it first ran.

    Attributes:
        cases: List of inputs, each a tuple of arguments; without costly ones if others go wrong.
        right: List of right results, as the reference returns them.
        expected: List of the same as numbers, arrays of float64.
        received: List of the answer's outcomes, numbers or `Raised`.
        printed: String, what the answer has printed.
        raised: List of the indices of inputs on which it raised.
        numbers: List of the others, as (index, expected, received).
        with_nan: List of those on which it gave `nan`.
        has_numbers: Bool, whether it gave a number anywhere.
        wrong: List of the indices of inputs where the two differ.
    """

    def __init__(self, exercise, answer, seed=0, held=None):
        self.exercise, self.seed = exercise, seed
        self._answer = exercise.adapt(answer)
        self._globals = getattr(answer, "__globals__", {})
        self._held = held or {}
        cases = exercise.cases(np.random.default_rng(seed))
        self.cases, self.right, self.expected, self.received = [], [], [], []
        self.wrong, self.printed, self._keys, self._form = [], "", (), 0
        for i, case in enumerate(cases):
            if i == len(cases) - exercise.costly and self.wrong:
                break
            self._add(case)
        pairs = list(zip(range(len(self.cases)), self.expected, self.received, strict=True))
        self.raised = [i for i, _, r in pairs if isinstance(r, Raised)]
        self.numbers = [pair for pair in pairs if pair[0] not in self.raised]
        self.with_nan = [i for i, _, r in self.numbers if np.isnan(r).any()]
        self.has_numbers = not all(np.isnan(r).all() for _, _, r in self.numbers)

    def _add(self, case):
        """Runs the answer on one more input, the right one too."""
        right = self.exercise.right(case)
        if not self.cases:
            self._keys = tuple(right) if isinstance(right, dict) else ()
            self._form = self._find_form(case)
        self.cases.append(case)
        self.right.append(right)
        numbers = values.numbers(right, self._keys, squeeze=self.exercise.squeeze)
        received, printed = self._run(case)
        if not values.same(numbers, received, self.exercise.tolerance):
            self.wrong.append(len(self.expected))
        self.expected.append(numbers)
        self.received.append(received)
        self.printed += printed

    def _run(self, case, form=None):
        """Runs the answer once; returns the outcome, and what was printed."""
        arguments = list(values.forms(case))[self._form if form is None else form]
        where = f", on {self.exercise.describe(case)}"
        with blocked(self.exercise.blocked, self.exercise.reference, self.exercise.name):
            outcome, printed = run(self._answer, arguments, where)
        if not isinstance(outcome, Raised):
            outcome = self.exercise.numbers(outcome, self._keys)
        return outcome, printed

    def _find_form(self, case):
        """Returns the first form of arguments in which the answer gives numbers.

        It has run once then: what it imports is loaded, and what is blocked of that can be blocked.
        """
        for form, _ in enumerate(values.forms(case)):
            outcome, _ = self._run(case, form)
            if not isinstance(outcome, Raised) and (form == 0 or np.isfinite(outcome).all()):
                return form
        return 0  # none is accepted: show what the plain one raises

    def again(self):
        """Runs the answer on all inputs once more, the last first, and returns the outcomes."""
        return [self._run(case)[0] for case in reversed(self.cases)][::-1]

    def remembered(self):
        """Returns the lists, dicts and sets that have grown, and without which the first wrong
        input would be right: their names.
        """
        return [name for name in self._held if self._grown(name) and self._counts(name)]

    def _grown(self, name):
        return len(self._globals.get(name, ())) > len(self._held[name])

    def _counts(self, name):
        """Tells whether it makes the first wrong input wrong."""
        first, now = self.wrong[0], self._globals[name]
        self._globals[name] = copy.copy(self._held[name])
        other, _ = self._run(self.cases[first])
        self._globals[name] = now
        return values.same(other, self.expected[first], self.exercise.tolerance)

    def fresh(self, number=8):
        """Yields inputs of other seeds, each with the right result and the answer's."""
        for seed in range(self.seed + 1, self.seed + 1 + number):
            cases = self.exercise.cases(np.random.default_rng(seed))
            for case in cases[: len(self.cases)]:  # without costly ones
                right = values.numbers(
                    self.exercise.right(case), self._keys, squeeze=self.exercise.squeeze
                )
                yield case, right, self._run(case)[0]

    def changes(self, argument, most=8):
        """Returns what changes with one argument alone, where the right answer does.

        Args:
            argument: Int, its index.
            most: Int, the number of inputs to try.

        Returns:
            List of `Change`; empty if the answer raises, or gives no finite numbers.
        """
        found = []
        for i, case in enumerate(self.cases):
            if len(found) == most:
                break
            if not (other := self._other(i, argument)):
                continue
            changed, right = other
            try:
                before, after = self._run(case)[0], self.probe(*changed)
                if before.shape != after.shape or not np.isfinite(before).all():
                    return []
            except (ArithmeticError, AttributeError, Feedback):
                return []
            found.append(Change(self.expected[i], right, before, after))
        return found

    def _other(self, i, argument):
        """Returns the case with one argument changed, so that the right answer changes by about 1.

        A small change shows little, and a huge one drowns an error.
        """
        least, best = np.inf, None
        for other in self._others(argument, self.cases[i][argument]):
            changed = (*self.cases[i][:argument], other, *self.cases[i][argument + 1 :])
            try:
                right = values.numbers(
                    self.exercise.right(changed), self._keys, squeeze=self.exercise.squeeze
                )
                change = np.abs(right - self.expected[i]).max()
            except Exception:  # the changed input is none of this exercise
                continue
            if right.shape != self.expected[i].shape or not 0.01 < change < np.inf:
                continue
            if abs(np.log(change)) < least:
                least, best = abs(np.log(change)), (changed, right)
        return best

    def _others(self, argument, value):
        """Yields other values of one argument."""
        for case in self.cases:
            other = case[argument]
            if np.shape(other) == np.shape(value) and not np.array_equal(other, value):
                yield other
        if isinstance(value, np.ndarray) and value.ndim:
            yield np.roll(value, 1, axis=0)
            yield value * np.float32(0.8) + np.float32(0.05)

    def probe(self, *case):
        """Returns what the answer gives on one more input.

        Raises:
            ArithmeticError: If that is not finite, or no number at all.
        """
        outcome, _ = self._run(case)
        if isinstance(outcome, Raised) or not np.isfinite(outcome).all():
            raise ArithmeticError
        return outcome
