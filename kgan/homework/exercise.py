"""Exercises: a right answer, and what is known about wrong ones."""

import dataclasses
import functools
import inspect
import warnings
from collections.abc import Callable

import kgan
from kgan import homework
from kgan._checks import require
from kgan.homework import values
from kgan.homework.explanations import explain
from kgan.homework.outcomes import Outcomes, held_by
from kgan.homework.sandbox import Blocked, Feedback, Raised, attempt
from kgan.homework.words import Words

import numpy as np

_NOT_FINITE = Words(
    "not_finite",
    "logits",
    "Your answer is infinite or not a number where a finite one is expected. Look at the input "
    "above: is a logarithm or a root taken of 0 or of a negative number, or is there a division by "
    "0?",
)


@dataclasses.dataclass(frozen=True)
class Filed:
    """A misconception, or a property of the right answer.

    Attributes:
        words: `Words`, what to say to an answer that has the one or lacks the other.
        function: For a misconception, function of the exercise that returns the answer of someone
            who has it; for a property, function of an answer that tells whether it holds.
        whole: Bool, whether the words are about all parts of the result together.
    """

    words: Words
    function: Callable
    whole: bool = False


@dataclasses.dataclass(eq=False)
class Exercise:
    """An exercise. Call it as the right answer; give another one to `check`.

    Args:
        reference: The right answer, on float64, or what `build` makes it of.
        cases: Function of a random generator that lists the arguments to try, smallest first.
        costly: Int, how many cases at the end are tried only where all others are right.
        name: String, what the function is called in the assignment; by default the reference's
            name.
        arguments: String, the names of a case's arguments; by default the reference's.
        blocked: Names within kgan of what is switched off while an answer runs, such as
            `"theory.js"`. The reference is, too.
        build: Function that makes an answer of the reference, and of a mistake. It spares them
            what all have in common.
        adapt: Function that makes of an answer one that takes a case and gives results, for answers
            that do something instead of returning numbers.
        convert: Function through which every result goes before it is compared.
        squeeze: Whether axes of length 1 do not count.
        tolerance: Float, relative: an answer in float32 is as good as one in float64.
        not_finite: `Words` on an answer that is infinite or not a number.
        mistakes: Dict of misconceptions, `Filed` by their names.
        properties: Dict of properties, for wrong answers that no mistake matches.
        alternatives: Other exercises that an answer may solve instead, such as the same from
            logits.
        parts: Names of the parts of a result, such as `("precision", "recall")`, to say which one
            is wrong; a number each.
        example: Function of a case that hands out what the answer is given in it, where that can't
            be read off the feedback; or `None`.

    Example:
        >>> from kgan.homework.exercise import Exercise
        >>> def double(x):
        ...     return 2 * x
        >>> exercise = Exercise(double, cases=lambda rng: [(1.0,), (3.0,)])
        >>> @exercise.mistake("one-answer")
        ... def squared(x):
        ...     '''That is the square.'''
        ...     return x**2
        >>> exercise.check(lambda x: x + x)
        double: right, on 4 inputs
        >>> exercise.check(lambda x: x * x)  # doctest: +ELLIPSIS
        Traceback (most recent call last):
        kgan.homework.sandbox.Feedback: Not yet: double
        <BLANKLINE>
          input      x = 1
          expected   2
          received   1
        <BLANKLINE>
        That is the square.
        See lesson ...
    """

    reference: Callable
    cases: Callable
    costly: int = 0
    name: str = ""
    arguments: str = ""
    blocked: tuple = ()
    build: Callable = values.as_it_is
    adapt: Callable = values.as_it_is
    convert: Callable = values.as_it_is
    squeeze: bool = True
    tolerance: float = 1e-4
    not_finite: Words = _NOT_FINITE
    mistakes: dict = dataclasses.field(default_factory=dict)
    properties: dict = dataclasses.field(default_factory=dict)
    alternatives: tuple = ()
    parts: tuple = ()
    example: Callable | None = None

    def __post_init__(self):
        self.name = self.name or self.reference.__name__
        self.arguments = self.arguments or " ".join(inspect.signature(self.reference).parameters)
        self._imagined, self._right = {}, {}

    def __call__(self, *args, **kwargs):
        """Returns what the right answer gives."""
        return self.build(self.reference)(*args, **kwargs)

    def mistake(self, section, whole=False):
        """Files a misconception.

        Args:
            section: String, the label of the section that explains it.
            whole: Bool, whether the words are about all parts of the result together.

        Returns:
            Decorator of a function: the answer of someone who has it, or what `build` makes one
            of. Its docstring is what to say to an answer that equals it in every case.

        Raises:
            ValueError: If no section has that label, or the name is taken.
        """
        return self._file(
            self.mistakes, section, lambda f: lambda exercise: exercise.build(f), whole
        )

    def twist(self, section):
        """Files a misconception that is a twist of the right answer.

        Args:
            section: String, the label of the section that explains it.

        Returns:
            Decorator of a function of the right answer and of what an answer is given. It may be
            filed with several exercises.

        Raises:
            ValueError: If no section has that label, or the name is taken.
        """
        return self._file(
            self.mistakes, section, lambda f: lambda exercise: functools.partial(f, exercise), True
        )

    def holds(self, section):
        """Files a property of the right answer.

        Args:
            section: String, the label of the section that explains it.

        Returns:
            Decorator of a function that tells of an answer whether the property holds, with what
            to say where it does not as its docstring.

        Raises:
            ValueError: If no section has that label, or the name is taken.
        """
        return self._file(self.properties, section, values.as_it_is)

    def _file(self, table, section, make, whole=False):
        def file(function):
            name = function.__name__
            if name in self.mistakes or name in self.properties:
                raise ValueError(f"{self.name} has an entry of that name. Received: {name!r}")
            if not function.__doc__:
                raise ValueError(f"A docstring must be there, to be said. Received: {name!r}")
            table[name] = Filed(Words(name, section, function.__doc__), make(function), whole)
            return function

        return file

    def check(self, answer, seed=0):
        """Checks an answer: prints one line if it is right.

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
        ways, held = [], held_by(answer)
        with np.errstate(all="ignore"), warnings.catch_warnings(action="ignore"):
            for way in (self, *self.alternatives):
                # Of other inputs in the same shapes nothing may be left. Networks take their time.
                seeds = (seed,) if self.example else (seed, seed + 1)
                number = 0
                for each in seeds:
                    outcomes = Outcomes(way, answer, each, held)
                    number += len(outcomes.cases)
                    if outcomes.wrong:
                        break
                else:
                    print(f"{self.name}: right, on {number} inputs")
                    return
                ways.append(outcomes)
            feedback = explain(ways)
        raise feedback

    def describe(self, case):
        """Formats the arguments of a case in words."""
        shown = zip(self.arguments.split(), case, strict=True)
        return ",  ".join(f"{key} = {values.show(value)}" for key, value in shown)

    def numbers(self, result, keys=None):
        """Returns a result as numbers; see `kgan.homework.values.numbers`."""
        return values.numbers(result, keys, self.convert, self.squeeze)

    def right(self, case):
        """Returns the right result in a case, as `convert` leaves it."""
        if not self.example:
            return self.convert(self.adapt(self.build(self.reference))(*values.float64(case)))
        if case not in self._right:  # networks take their time
            self._right[case] = self.convert(self.adapt(self.build(self.reference))(*case))
        return self._right[case]

    def imagine(self, name, seed, factor=1):
        """Yields, one by one, what someone with that mistake gets in each case, times a factor."""
        answer = self.adapt(self.mistakes[name].function(self))
        for i, case in enumerate(self.cases(np.random.default_rng(seed))):
            if (name, seed, i) not in self._imagined:  # networks take their time
                outcome = attempt(answer, values.float64(case))
                if not isinstance(outcome, Raised):
                    outcome = self.numbers(outcome)
                self._imagined[name, seed, i] = outcome
            outcome = self._imagined[name, seed, i]
            yield outcome if isinstance(outcome, Raised) else factor * outcome


def exercise(**settings):
    """Makes an exercise of its right answer.

    Args:
        **settings: Those of `Exercise`.

    Returns:
        Decorator of the right answer.
    """
    return lambda reference: Exercise(reference, **settings)


def example(name, **case):
    """Hands out what an answer was given in a case, to look at, where a message can't show it.

    Args:
        name: String, such as `"update_discriminator"`.
        **case: The case, as the message says it: `seed=1, reals=3, fakes=2`.

    Returns:
        The arguments of the student's function; for `"train_step"` a model without one, compiled,
        and real samples.

    Raises:
        ValueError: If there is no exercise of that name, or its inputs stand in the message.

    Example:
        >>> from kgan import homework
        >>> generator, discriminator, optimizer, real, latents = homework.example(
        ...     "update_discriminator", seed=1, reals=3, fakes=2)
        >>> real.shape
        TensorShape([3, 1])
    """
    exercise = homework.exercise_of(name)
    needs = "The inputs of this exercise stand in the message of its check."
    require(exercise.example is not None, needs, name=name)
    return exercise.example(**case)


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
    lent = homework.exercise_of(name)
    not_yet = homework.EXERCISES[: homework.EXERCISES.index(name) + 1]

    @functools.wraps(lent.reference)
    def working(*args, **kwargs):
        if kgan._being_checked in not_yet:
            raise Blocked
        return lent.reference(*args, **kwargs)

    return lent.build(working)
