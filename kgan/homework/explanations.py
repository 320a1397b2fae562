"""What is wrong with an answer: explanations, in the order in which they are tried.

Each is a function of the `Outcomes` of an answer that is not right. It returns what is `Said`, or
`None` where it does not apply. It may count on those before it: from `_constant` on, there are
numbers, of the right shape.
"""

import collections
import contextlib
import re

from kgan.homework import relations, traits, values
from kgan.homework.causes import usual_cause
from kgan.homework.sandbox import Feedback, Raised, Telling
from kgan.homework.words import Words

import numpy as np

_TURNED = " Also, the sign is reversed."
_NAN = " So it is where your answer is a number; on the input above it is `nan`."
_ERROR = " So it is where your code runs; on the input above it raises an error."
_RANDOM = Words(
    "random",
    "algorithm-1",
    "Called twice with the same input, your code gave different results. Does it draw random "
    "numbers of its own? Use those that are given to it. Or does it keep something from one call "
    "to the next?",
)

# Names of what is measured of an answer, whatever the exercise; no section explains it. Those of
# traits, which begin with "where_", belong to them.
MEASURED = (
    "same_everywhere",
    *relations.NAMES,
    "ignores",
    "follows_in_part",
    "one_part",
    "nearly",
    "remembers",
)

# `mistake` is `None` where it has no name; `case` is that which the words are about, by its index,
# and `None` where any will do.
_SAME = 1e-3  # relative, of numbers that are computed from what an answer gives
_CLOSE = 0.02  # relative: an answer as close as this has only a small thing wrong
_NOTHING = 1e-4  # what is smaller is compared as if it were this
_ENOUGH = 3  # inputs that tell, so that chance does not
_SAYS_RIGHT = re.compile(r"\b(is|are) right\b")

Said = collections.namedtuple("Said", "mistake words case", defaults=(None,))


def _known(factor=1, also="", where_numbers=False):
    """It equals a known mistake times a factor; with `where_numbers`, where it gives numbers."""

    def explanation(outcomes):
        others = sorted(outcomes.with_nan + outcomes.raised) if where_numbers else []
        if where_numbers and not (others and outcomes.has_numbers):
            return None
        end = "" if not others else _ERROR if others[0] in outcomes.raised else _NAN
        for name, mistake in outcomes.exercise.mistakes.items():
            if factor != 1 and _SAYS_RIGHT.search(mistake.words.text):
                continue  # times a factor it is not
            imagined = outcomes.exercise.imagine(name, outcomes.seed, factor)
            if _fits(imagined, outcomes, where_numbers):
                return Said(name, mistake.words.say(also + end), *others[:1])
        return None

    return explanation


def _fits(imagined, outcomes, where_numbers):
    """Tells whether an answer gives what a mistake would give."""
    told = 0  # an answer that only fails, or is right wherever it does not, tells nothing
    for a, b, right in zip(imagined, outcomes.received, outcomes.expected, strict=False):
        if where_numbers and isinstance(b, Raised):
            continue
        if not values.same(a, b, outcomes.exercise.tolerance, where_numbers):
            return False
        if isinstance(a, Raised):
            told += isinstance(a.error, Telling)
        elif where_numbers:
            told += not values.same(right, b, outcomes.exercise.tolerance, where_numbers)
        else:
            told += 1
    return told >= (2 if where_numbers else 1)


def _known_times_a_constant(outcomes):
    """It equals a known mistake times a number that is the same in every case."""
    received = [r for _, _, r in outcomes.numbers]
    if outcomes.raised or outcomes.with_nan or outcomes.exercise.example:
        return None
    for name, mistake in outcomes.exercise.mistakes.items():
        imagined = list(outcomes.exercise.imagine(name, outcomes.seed))[: len(received)]
        if any(isinstance(a, Raised) for a in imagined):
            continue
        if factor := relations.factor(imagined, received):
            return Said(name, mistake.words.say(f" Also, it is {relations.say_factor(factor)}."))
    return None


def _known_in_one_part(outcomes):
    """One part of it equals that of a known mistake."""
    parts = outcomes.exercise.parts
    if not parts or outcomes.raised:
        return None
    received, expected = (_in_parts(outcomes.numbers, i, len(parts)) for i in (2, 1))
    wrong = [
        [not values.same(*pair, outcomes.exercise.tolerance) for pair in zip(r, e, strict=True)]
        for r, e in zip(received, expected, strict=True)
    ]
    right = [part for part, w in zip(parts, wrong, strict=True) if not any(w)]
    before = "".join(f"The {part} is right on every input. " for part in right)
    for j, part in enumerate(parts):
        told = {float(np.round(r[0], 6)) for r, w in zip(received[j], wrong[j], strict=True) if w}
        if len(told - {0.0, 1.0}) < _ENOUGH:
            continue  # shares agree by chance
        for name, mistake in outcomes.exercise.mistakes.items():
            if mistake.whole:
                continue
            imagined = list(outcomes.exercise.imagine(name, outcomes.seed))[: len(received[j])]
            if any(isinstance(a, Raised) or a.size != len(parts) for a in imagined):
                continue
            theirs = _in_parts(enumerate(imagined), 1, len(parts))[j]
            pairs = zip(theirs, received[j], strict=True)
            if all(values.same(*pair, outcomes.exercise.tolerance) for pair in pairs):
                return Said(name, mistake.words.say(before=f"{before}About the {part}: "))
    return None


def _in_parts(numbers, side, parts):
    """Returns one side of numbers as a list for each part."""
    return list(zip(*(np.split(np.ravel(each[side]), parts) for each in numbers), strict=True))


def _raises(outcomes):
    """It raises on the first input that goes wrong, or on all of these."""
    first = outcomes.wrong[0] in outcomes.raised
    return _also_raises(outcomes) if first or outcomes.raised == outcomes.wrong else None


def _also_raises(outcomes):
    if not outcomes.raised:
        return None
    works = "works" if outcomes.raised == outcomes.wrong else "runs"
    words = f"Your code {works} on some inputs and raises on others, as on this one."
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


def _constant(outcomes):
    """It is the same on every input, and the right answer is not."""
    first, *others = received = [r for _, _, r in outcomes.numbers]
    if outcomes.raised or not others or not all(np.isfinite(r).all() for r in received):
        return None
    flat = np.concatenate([np.ravel(r) for r in received])
    if np.ptp(flat) < _SAME * max(1e-3, np.abs(flat).max()):
        what = f"{flat[0] + 0:.4g}"
    elif all(values.same(first, other, _SAME) for other in others):
        what = values.show(first)
    else:
        return None
    if all(values.same(outcomes.expected[0], e, 1e-2) for e in outcomes.expected):
        return None
    return Said(
        "same_everywhere",
        f"Your answer is {what} on every input, and the expected one changes. Is what is given "
        "used at all, or does it cancel?",
    )


def _a_function_of_the_right_one(outcomes):
    """It is the right answer times a constant, or plus one, or its square, or rounded ..."""
    if outcomes.raised or outcomes.exercise.example:  # of many results it would be said of all
        return None
    _, *sides = zip(*outcomes.numbers, strict=True)
    found = relations.find(*sides)
    return Said(found.name, found.words("your answer")) if found else None


def _a_function_in_one_part(outcomes):
    """The same in one part of it, and the others are right."""
    parts = outcomes.exercise.parts
    if not parts or outcomes.raised:
        return None
    expected, received = (_in_parts(outcomes.numbers, i, len(parts)) for i in (1, 2))
    flat = [[np.concatenate(part) for part in side] for side in (expected, received)]
    pairs = list(zip(*flat, strict=True))
    wrong = [j for j, p in enumerate(pairs) if not values.same(*p, outcomes.exercise.tolerance)]
    if len(wrong) != 1:
        return None
    found = relations.find(expected[wrong[0]], received[wrong[0]])
    right = " ".join(f"The {p} is right on every input." for p in parts if p != parts[wrong[0]])
    where = f"the {parts[wrong[0]]}"
    if found:
        return Said(found.name, f"{right} {found.words(where)}")
    return None


def _ignores(outcomes):
    """It does not depend on one of its arguments."""
    for name, changes in _changes(outcomes).items():
        if all(values.same(c.before, c.after, 1e-6) for c in changes) and _varies(changes):
            return Said(
                "ignores",
                f"When {name} alone changes, your answer stays as it is, and the right one does "
                f"not. Is {name} used? Or does your code keep what it has computed for another "
                f"{name}?",
            )
    return None


def _varies(changes):
    """Tells whether an answer varies between inputs; else it is no wonder that it stays."""
    return len({np.round(c.before, 5).tobytes() for c in changes}) >= _ENOUGH


def _follows(outcomes):
    """It changes with one of its arguments as it should, and not so with another."""
    factors = {}
    for name, changes in _changes(outcomes).items():
        tolerance = outcomes.exercise.tolerance  # a change from right to right tells nothing
        changes = [c for c in changes if not values.same(c.right_before, c.before, tolerance)]
        if len(changes) < _ENOUGH:
            continue
        pairs = [(c.right_after - c.right_before, c.after - c.before) for c in changes]
        slack = [1e-5 * np.abs(c.before).max() for c in changes]  # rounding, in float32
        fine = all(
            np.allclose(*pair, rtol=_SAME, atol=s) for pair, s in zip(pairs, slack, strict=True)
        )
        factors[name] = 1 if fine else relations.factor(*zip(*pairs, strict=True), least=_ENOUGH)
    others = [name for name, factor in factors.items() if factor != 1]
    if not others or not any(factors.values()):
        return None
    words = " ".join(
        f"When {name} alone changes, your answer {_changes_by(factor)}."
        for name, factor in factors.items()
    )
    return Said("follows_in_part", f"{words} So look at what is done with {' and '.join(others)}.")


def _changes_by(factor):
    if factor == 1:
        return "changes as it should"
    return (
        f"changes {factor:.4g} times as much as it should"
        if factor
        else "changes otherwise than it should"
    )


def _changes(outcomes):
    """Returns what changes with each argument: lists of `Change`, long enough to tell."""
    names = outcomes.exercise.arguments.split()
    if outcomes.exercise.example or len(names) < 2:
        return {}
    changes = {name: outcomes.changes(j) for j, name in enumerate(names)}
    return {name: found for name, found in changes.items() if len(found) >= _ENOUGH}


def _lacks_a_property(outcomes):
    for name, lacking in outcomes.exercise.properties.items():
        with contextlib.suppress(Exception):  # an answer may be anything
            if not lacking.function(outcomes.probe):
                return Said(name, lacking.words.say(_where_exactly(outcomes)))
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


def _draws_at_random_soon(outcomes):
    """The same where an answer does not take long: no property of it is to be believed."""
    return None if outcomes.exercise.example else _draws_at_random(outcomes)


def _remembers(outcomes):
    """What it has kept of other inputs is what makes it wrong."""
    names = outcomes.remembered()
    if not names:
        return None
    return Said(
        "remembers",
        f"Your code keeps something in `{names[0]}` from one call to the next. Without that this "
        "input would give what is expected: is what it finds there of another input?",
        outcomes.wrong[0],
    )


def _trait(outcomes):
    """Returns what the inputs on which it goes wrong have in common, or `None`."""
    wrong = [i in outcomes.wrong for i in range(len(outcomes.cases))]
    if outcomes.exercise.example or all(wrong):  # its inputs are seeds and sizes
        return None
    names = outcomes.exercise.arguments.split()
    return traits.in_common(traits.of_all(names, outcomes.cases), wrong)


def _goes_wrong_where(outcomes):
    """It is right on some inputs, and those on which it is not have something in common."""
    found = _trait(outcomes)
    if not found or not _confirmed(outcomes, found):
        return None
    number = len(outcomes.cases) - len(outcomes.wrong)
    inputs = "input" if number == 1 else "inputs"
    words = f"It goes wrong {found.where} {found.words}. {found.question}"
    if found.where == "right where":
        words = f"That is where {found.words}, and nowhere else."
    return Said(found.name, f"Your answer is right on {number} {inputs}. {words}".strip())


def _where_exactly(outcomes):
    """Says where it goes wrong, if that is exactly there, to add to other words."""
    found = _trait(outcomes)
    told = found and found.where == "where" and _confirmed(outcomes, found)
    return f" It goes wrong where {found.words}." if told else ""


def _confirmed(outcomes, found):
    """Tells whether a trait belongs to what goes wrong on further inputs, too: a few share it by
    chance.
    """
    cases, *pairs = zip(*outcomes.fresh(), strict=True)
    wrong = [not values.same(*p, outcomes.exercise.tolerance) for p in zip(*pairs, strict=True)]
    names = outcomes.exercise.arguments.split()
    has = [found._replace(where="where") in own for own in traits.of_all(names, cases)]
    if found.where == "only where":
        return all(there for there, w in zip(has, wrong, strict=True) if w)
    return has == [w != (found.where == "right where") for w in wrong]


def _goes_wrong_at(outcomes):
    """It has a number for each point, and those that are wrong have something in common."""
    names = outcomes.exercise.arguments.split()
    points, wrong = [], []
    for i, e, r in outcomes.numbers:
        arrays = [np.ravel(value) for value in outcomes.cases[i]]
        if e.ndim > 1 or any(len(a) != e.size for a in arrays):
            return None
        slack = {"rtol": outcomes.exercise.tolerance, "atol": values.DECIMALS}
        close = np.isclose(np.ravel(e), np.ravel(r), **slack)
        wrong += list(~close)
        points += [traits.of_point(names, point) for point in zip(*arrays, strict=True)]
    if outcomes.raised or all(wrong) or len(wrong) == len(outcomes.cases):
        return None
    found = traits.in_common(points, wrong)
    if not found:
        return None
    number = len(wrong) - sum(wrong)
    return Said(
        found.name,
        f"Your answer is right at {number} of {len(wrong)} points. It goes wrong {found.where} "
        f"{found.words}. {found.question}".strip(),
    )


def _one_part(outcomes):
    """One part of it is right on every input."""
    parts = outcomes.exercise.parts
    if not parts or outcomes.raised:
        return None
    expected, received = (_in_parts(outcomes.numbers, i, len(parts)) for i in (1, 2))
    right = [
        part
        for part, *pair in zip(parts, expected, received, strict=True)
        if values.same(*map(np.concatenate, pair), outcomes.exercise.tolerance)
    ]
    if not right:
        return None
    others = " and the ".join(part for part in parts if part not in right)
    right = " and the ".join(right)
    return Said(
        "one_part",
        f"The {right} is right on every input. The {others} is not: look at its lines alone.",
    )


def _nearly(outcomes):
    """It is close to the right answer, on every input."""
    if outcomes.raised or outcomes.exercise.example or not _off(outcomes.numbers) < _CLOSE:
        return None
    off = max(_off(outcomes.numbers), _off(outcomes.fresh()))
    if not off < _CLOSE:
        return None
    return Said(
        "nearly",
        f"Your answer is close on every input that was tried: it is off by {100 * off:.2g} % at "
        "most. Is something rounded, or kept in too few digits? Is a small number added, or a step "
        "too long?",
    )


def _off(numbers):
    """Returns how far off an answer is at most: infinity where it has no number."""
    found = [0.0]
    for _, e, r in numbers:
        if isinstance(r, Raised) or e.shape != r.shape or not np.isfinite(r).all():
            return np.inf
        found += list(np.ravel(np.abs(r - e) / np.maximum(np.abs(e), _NOTHING)))
    return max(found)


def _unknown(outcomes):
    return Said(None, "Work this input out by hand, and compare with each step of your code.")


EXPLANATIONS = (
    _remembers,
    _known(),
    _known(-1, _TURNED),
    _known(where_numbers=True),
    _known(-1, _TURNED, where_numbers=True),
    _raises,
    _other_shape,
    _constant,
    _a_function_of_the_right_one,
    _known_times_a_constant,
    _known_in_one_part,
    _a_function_in_one_part,
    _draws_at_random_soon,
    _ignores,
    _lacks_a_property,
    _not_finite,
    _known(0.5, " Also, it is halved."),
    _known(2, " Also, it is doubled."),
    _also_raises,
    _draws_at_random,
    _goes_wrong_at,
    _goes_wrong_where,
    _one_part,
    _follows,
    _nearly,
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
    names = (*ways[0].exercise.mistakes, *relations.NAMES)
    named = [each for each in found if each.said.mistake in names]
    if found[0].said.mistake == "same_everywhere":
        named.append(found[0])  # where it is not meant, a logit for a probability, that says little
    if found[0].said.mistake == "sigmoid_twice" and found[-1].said.mistake:
        named = found[-1:]  # it takes logits: what is wrong shows on those
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
