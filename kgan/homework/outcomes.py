"""What an answer gives on the inputs of an exercise, beside what it should give."""

from kgan.homework import values
from kgan.homework.sandbox import Raised, blocked, run

import numpy as np


class Outcomes:
    """Runs an answer on all inputs of an exercise.

    Args:
        exercise: The `Exercise`.
        answer: The student's function.
        seed: Int, for the random inputs.

    Attributes:
        cases: List of inputs, each a tuple of arguments.
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

    def __init__(self, exercise, answer, seed=0):
        self.exercise, self.seed = exercise, seed
        self._answer = exercise.adapt(answer)
        self.cases = exercise.cases(np.random.default_rng(seed))
        self.right = [exercise.right(case) for case in self.cases]
        self._keys = tuple(self.right[0]) if isinstance(self.right[0], dict) else ()
        self.expected = [
            values.numbers(value, self._keys, squeeze=exercise.squeeze) for value in self.right
        ]
        self._form = self._find_form()
        self.received, printed = zip(*map(self._run, self.cases), strict=True)
        self.printed = "".join(printed)
        pairs = list(zip(range(len(self.cases)), self.expected, self.received, strict=True))
        self.raised = [i for i, _, r in pairs if isinstance(r, Raised)]
        self.numbers = [pair for pair in pairs if pair[0] not in self.raised]
        self.with_nan = [i for i, _, r in self.numbers if np.isnan(r).any()]
        self.has_numbers = not all(np.isnan(r).all() for _, _, r in self.numbers)
        self.wrong = [i for i, *pair in pairs if not values.same(*pair, exercise.tolerance)]

    def _run(self, case, form=None):
        """Runs the answer once; returns the outcome, and what was printed."""
        arguments = list(values.forms(case))[self._form if form is None else form]
        where = f", on {self.exercise.describe(case)}"
        with blocked(self.exercise.blocked, self.exercise.reference, self.exercise.name):
            outcome, printed = run(self._answer, arguments, where)
        if not isinstance(outcome, Raised):
            outcome = self.exercise.numbers(outcome, self._keys)
        return outcome, printed

    def _find_form(self):
        """Returns the first form of arguments in which the answer gives numbers.

        It has run once then: what it imports is loaded, and what is blocked of that can be blocked.
        """
        for form, _ in enumerate(values.forms(self.cases[0])):
            outcome, _ = self._run(self.cases[0], form)
            if not isinstance(outcome, Raised) and (form == 0 or np.isfinite(outcome).all()):
                return form
        return 0  # none is accepted: show what the plain one raises

    def again(self):
        """Runs the answer on all inputs once more, and returns the outcomes."""
        return [self._run(case)[0] for case in self.cases]

    def probe(self, *case):
        """Returns what the answer gives on one more input.

        Raises:
            ArithmeticError: If that is not finite, or no number at all.
        """
        outcome, _ = self._run(case)
        if isinstance(outcome, Raised) or not np.isfinite(outcome).all():
            raise ArithmeticError
        return outcome
