"""What is wrong with an answer: explanations, in the order in which they are tried.

Each is a function of the `Outcomes` of an answer that is not right. It returns what is `Said`, or
`None` where it does not apply. It may count on those before it: from `_scaled_or_shifted` on, there
are numbers, of the right shape.
"""

import collections
import contextlib

from kgan.homework import values
from kgan.homework.causes import usual_cause
from kgan.homework.sandbox import Feedback, Raised, Telling
from kgan.homework.words import Words

import numpy as np

_TURNED = " Also, the sign is reversed."
_NAN = " Also, on the input above your answer is `nan`."
_ERROR = " Also, on the input above your code raises an error."
_RANDOM = Words(
    "random",
    "algorithm-1",
    "Called twice with the same input, your code gave different results. It draws random numbers "
    "of its own. Use those that are given to it.",
)

# `mistake` is `None` where it has no name; `case` is that which the words are about, by its index,
# and `None` where any will do.
Said = collections.namedtuple("Said", "mistake words case", defaults=(None,))


def _known(factor=1, also="", where_numbers=False):
    """It equals a known mistake times a factor; with `where_numbers`, where it gives numbers."""

    def explanation(outcomes):
        others = sorted(outcomes.with_nan + outcomes.raised) if where_numbers else []
        if where_numbers and not (others and outcomes.has_numbers):
            return None
        end = "" if not others else _ERROR if others[0] in outcomes.raised else _NAN
        for name, mistake in outcomes.exercise.mistakes.items():
            imagined = outcomes.exercise.imagine(name, outcomes.seed, factor)
            if _fits(imagined, outcomes, where_numbers):
                return Said(name, mistake.words.say(also + end), *others[:1])
        return None

    return explanation


def _fits(imagined, outcomes, where_numbers):
    """Tells whether an answer gives what a mistake would give."""
    told = False  # an answer that only fails, or is right wherever it does not, tells nothing
    for a, b, right in zip(imagined, outcomes.received, outcomes.expected, strict=False):
        if where_numbers and isinstance(b, Raised):
            continue
        if not values.same(a, b, outcomes.exercise.tolerance, where_numbers):
            return False
        if isinstance(a, Raised):
            told = told or isinstance(a.error, Telling)
        elif where_numbers:
            told = told or not values.same(right, b, outcomes.exercise.tolerance, where_numbers)
        else:
            told = True
    return told


def _raises(outcomes):
    """It raises on the first input that goes wrong, or on all of these."""
    first = outcomes.wrong[0] in outcomes.raised
    return _also_raises(outcomes) if first or outcomes.raised == outcomes.wrong else None


def _also_raises(outcomes):
    if not outcomes.raised:
        return None
    words = "Your code works on some inputs and raises on others, as on this one."
    if len(outcomes.raised) == len(outcomes.cases):
        words = "Your code raised an error."
    first = outcomes.raised[0]
    return Said("raises", f"{words} {usual_cause(outcomes.received[first].error)}", first)


def _other_shape(outcomes):
    """It has more numbers than expected, or fewer, or in another shape."""
    for i, e, r in outcomes.numbers:
        if e.shape == r.shape:
            continue
        if e.ndim == 0:
            words = "One number is expected, and there are several: is a sum or a mean missing?"
        elif e.ndim == 1:
            few = "more" if r.size > e.size else "fewer"
            words = f"Your answer has {few} numbers than expected."
        else:
            words = f"Numbers of shape {e.shape} are expected. Yours have the shape {r.shape}"
            words += " (axes of length 1 are left out)." if outcomes.exercise.squeeze else "."
        return Said("shape", words, i)
    return None


def _scaled_or_shifted(outcomes):
    """It is the right answer times a constant, or plus a constant."""
    _, *both = zip(*outcomes.numbers, strict=True)
    e, r = (np.concatenate([np.ravel(x) for x in side]) for side in both)
    there = np.abs(e) > 1e-6
    with np.errstate(all="ignore"):
        ratios = (r / e)[there] if np.allclose(r[~there], 0, atol=1e-5) else []
        for what, found in (("times the expected one", ratios), ("more than expected", r - e)):
            if len(found) > 1 and np.ptp(found) < 1e-3 * max(1e-3, np.abs(found).max()):
                words = f"On every input, your answer is {np.mean(found):.4g} {what}."
                return Said("changed", words)
    return None


def _lacks_a_property(outcomes):
    for name, lacking in outcomes.exercise.properties.items():
        with contextlib.suppress(Exception):  # an answer may be anything
            if not lacking.function(outcomes.probe):
                return Said(name, lacking.words.say())
    return None


def _not_finite(outcomes):
    """It is infinite, or not a number, where a finite one is expected."""
    for i, e, r in outcomes.numbers:
        if np.isfinite(e).all() and not np.isfinite(r).all():
            return Said("not_finite", outcomes.exercise.not_finite.say(), i)
    return None


def _draws_at_random(outcomes):
    both = zip(outcomes.received, outcomes.again(), strict=True)
    if all(values.same(*pair, outcomes.exercise.tolerance) for pair in both):
        return None
    return Said(_RANDOM.name, _RANDOM.say())


# What inputs may have in common, told from a list of arrays.
_TRAITS = {
    "there is a single sample": lambda arrays: min(map(len, arrays)) == 1,
    "there is more than one sample": lambda arrays: max(map(len, arrays)) > 1,
    "the two groups have different sizes": lambda arrays: len({len(a) for a in arrays[:2]}) > 1,
    "a number is 0": lambda arrays: any((a == 0).any() for a in arrays),
    "a number is negative": lambda arrays: any((a < 0).any() for a in arrays),
    "a number is far from 0": lambda arrays: max(np.abs(a).max() for a in arrays) > 20,
    "a number is close to 1": lambda arrays: any((abs(a - 1) < 0.01).any() for a in arrays),
}


def _goes_wrong_where(outcomes):
    """It is right on some inputs, and those on which it is not have something in common."""
    if outcomes.exercise.example:  # its inputs are seeds and sizes
        return None
    arrays = [
        [np.atleast_1d(value) for value in case if not isinstance(value, str)]
        for case in outcomes.cases
    ]
    wrong = [i in outcomes.wrong for i in range(len(arrays))]
    if all(wrong):
        return None
    for words, trait in _TRAITS.items():
        if [bool(trait(case)) for case in arrays] == wrong:
            number = len(wrong) - sum(wrong)
            return Said(
                None, f"Your answer is right on {number} inputs. It goes wrong where {words}."
            )
    return None


def _unknown(outcomes):
    return Said(None, "Work this input out by hand, and compare with each step of your code.")


EXPLANATIONS = (
    _known(),
    _known(-1, _TURNED),
    _known(where_numbers=True),
    _known(-1, _TURNED, where_numbers=True),
    _raises,
    _other_shape,
    _scaled_or_shifted,
    _lacks_a_property,
    _not_finite,
    _known(0.5, " Also, it is halved."),
    _known(2, " Also, it is doubled."),
    _also_raises,
    _draws_at_random,
    _goes_wrong_where,
    _unknown,
)


_Found = collections.namedtuple("_Found", "rank outcomes said")


def _first(outcomes):
    """Returns the first explanation that applies."""
    found = (explanation(outcomes) for explanation in EXPLANATIONS)
    return next(_Found(rank, outcomes, said) for rank, said in enumerate(found) if said)


def explain(ways):
    """Returns the `Feedback` on an answer that is not right.

    Args:
        ways: List of the answer's `Outcomes`, one for each way of answering.
    """
    found = [_first(outcomes) for outcomes in ways]
    # The name of a mistake says more than a property, whichever way of answering it belongs to.
    names = (*ways[0].exercise.mistakes, "changed")
    named = [each for each in found if each.said.mistake in names]
    _, outcomes, said = min(named, key=lambda each: each.rank) if named else found[0]
    exercise = outcomes.exercise
    i = outcomes.wrong[0] if said.case is None else said.case
    case = exercise.describe(outcomes.cases[i])
    pair = outcomes.right[i], values.labelled(outcomes.received[i], outcomes.right[i])
    expected, received = values.where_they_differ(*pair, exercise.tolerance)
    lines = [
        f"Not yet: {exercise.name}",
        "",
        f"  input      {case}",
        f"  expected   {values.show(expected)}",
        f"  received   {values.show(received)}",
        "",
        said.words,
    ]
    if exercise.example:
        given = case.replace(" = ", "=").replace(",  ", ", ")
        lines.append(
            f'Look at it: homework.example("{exercise.name}", {given}) hands out its input.'
        )
    if outcomes.printed.strip():
        lines.append("Your code printed: " + outcomes.printed.strip()[:300])
    return Feedback("\n".join(lines), said.mistake)
