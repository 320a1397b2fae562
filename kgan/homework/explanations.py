"""What is wrong with an answer: explanations, in the order in which they are tried.

Each is a function of the `Outcomes` of an answer that is not right. It returns a pair, the name of
the mistake (or `None` where it has none) and what to say; or `None` where it does not apply. It may
count on those before it: from `_scaled_or_shifted` on, there are numbers, of the right shape.
"""

import collections
import contextlib

from kgan.homework import values
from kgan.homework.sandbox import Feedback
from kgan.homework.words import Words

import numpy as np

_TURNED = " Also, the sign is reversed."
_NAN = " Zeros in the input make your answer `nan`, too."
_RANDOM = Words(
    "random",
    "algorithm-1",
    "Called twice with the same input, your code gave different results. It draws random numbers "
    "of its own. Use those that are given to it.",
)


def _known(factor=1, also="", but_for_nan=False):
    """It equals a known mistake times a factor; with `but_for_nan`, wherever it is a number."""

    def explanation(outcomes):
        if but_for_nan and not outcomes.has_numbers:
            return None
        exercise = outcomes.exercise
        for name, mistake in exercise.mistakes.items():
            imagined = list(exercise.imagine(name, outcomes.seed, factor))
            if not any(getattr(each, "kind", each) is not None for each in imagined):
                continue  # a mistake that only fails can't be told from others
            both = zip(imagined, outcomes.received, strict=True)
            if all(values.same(*pair, exercise.tolerance, but_for_nan) for pair in both):
                return name, mistake.words.say(also)
        return None

    return explanation


def _raises(outcomes):
    if outcomes.raised == len(outcomes.cases):
        return None, "Your code raised an error."
    words = "Your code works on some inputs and raises on others."
    return ("raises", words) if outcomes.raised else None


def _other_shape(outcomes):
    """It has more numbers than expected, or fewer, or in another shape."""
    for e, r in zip(outcomes.expected, outcomes.received, strict=True):
        if e.shape == r.shape:
            continue
        if e.ndim == 0:
            words = "One number is expected, and there are several: is a sum or a mean missing?"
        elif e.ndim == 1:
            few = "more" if r.size > e.size else "fewer"
            words = f"Your answer has {few} numbers than expected."
        else:
            words = f"Numbers of shape {e.shape} are expected. Yours have the shape {r.shape} "
            words += "(axes of length 1 are left out)."
        return "shape", words
    return None


def _scaled_or_shifted(outcomes):
    """It is the right answer times a constant, or plus a constant."""
    both = outcomes.expected, outcomes.received
    e, r = (np.concatenate([np.ravel(x) for x in side]) for side in both)
    there = np.abs(e) > 1e-6
    with np.errstate(all="ignore"):
        ratios = (r / e)[there] if np.allclose(r[~there], 0, atol=1e-5) else []
        for what, found in (("times the expected one", ratios), ("more than expected", r - e)):
            if len(found) > 1 and np.ptp(found) < 1e-3 * max(1e-3, np.abs(found).max()):
                return "changed", f"On every input, your answer is {np.mean(found):.4g} {what}."
    return None


def _lacks_a_property(outcomes):
    for name, lacking in outcomes.exercise.properties.items():
        with contextlib.suppress(Exception):  # an answer may be anything
            if not lacking.function(outcomes.probe):
                return name, lacking.words.say()
    return None


def _not_finite(outcomes):
    """It is infinite, or not a number, where a finite one is expected."""
    both = zip(outcomes.expected, outcomes.received, strict=True)
    if all(np.isfinite(r).all() for e, r in both if np.isfinite(e).all()):
        return None
    return "not_finite", outcomes.exercise.not_finite.say()


def _draws_at_random(outcomes):
    both = zip(outcomes.received, outcomes.again(), strict=True)
    if all(values.same(*pair, outcomes.exercise.tolerance) for pair in both):
        return None
    return _RANDOM.name, _RANDOM.say()


def _unknown(outcomes):
    return None, "Work this input out by hand, and compare with each step of your code."


EXPLANATIONS = (
    _known(),
    _known(-1, _TURNED),
    _known(1, _NAN, but_for_nan=True),
    _known(-1, _TURNED + _NAN, but_for_nan=True),
    _raises,
    _other_shape,
    _scaled_or_shifted,
    _lacks_a_property,
    _not_finite,
    _known(0.5, " Also, it is halved."),
    _known(2, " Also, it is doubled."),
    _draws_at_random,
    _unknown,
)


_Found = collections.namedtuple("_Found", "rank outcomes mistake words")


def _first(outcomes):
    """Returns the first explanation that applies."""
    found = (explanation(outcomes) for explanation in EXPLANATIONS)
    return next(_Found(rank, outcomes, *said) for rank, said in enumerate(found) if said)


def explain(ways):
    """Returns the `Feedback` on an answer that is not right.

    Args:
        ways: List of the answer's `Outcomes`, one for each way of answering.
    """
    found = [_first(outcomes) for outcomes in ways]
    # The name of a mistake says more than a property, whichever way of answering it belongs to.
    names = (*ways[0].exercise.mistakes, "changed")
    named = [each for each in found if each.mistake in names]
    _, outcomes, mistake, words = min(named, key=lambda each: each.rank) if named else found[0]
    first = outcomes.wrong[0]
    right = outcomes.right[first]
    lines = [
        f"Not yet: {outcomes.exercise.name}",
        "",
        f"  input      {outcomes.exercise.describe(outcomes.cases[first])}",
        f"  expected   {values.show(right)}",
        f"  received   {values.show(values.labelled(outcomes.received[first], right))}",
        "",
        words,
    ]
    if outcomes.printed.strip():
        lines.append("Your code printed: " + outcomes.printed.strip()[:300])
    return Feedback("\n".join(lines), mistake)
