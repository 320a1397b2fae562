"""How two series of numbers are related: what an answer gives, and what is right."""

import collections

import numpy as np

_SAME = 1e-3  # relative

# `words` is a function of what to call the answer.
Relation = collections.namedtuple("Relation", "name words")

_CAUSES = {
    2.0: "Is something counted twice, or is a half, or a mean, missing?",
    0.5: "Is there a half too many, or a mean where a sum belongs?",
    -1.0: "Is a minus sign missing, or is there one too many?",
    -2.0: "Is a sign the wrong way round, and something counted twice?",
    -0.5: "Is a sign the wrong way round, and a half too many?",
    100.0: "Is it in per cent?",
}
_CONSTANTS = {
    np.log(2): "log 2",
    np.log(4): "log 4",
    np.log(16): "twice log 4",
    1.0: "",
    0.5: "one half",
}
_FUNCTIONS = {
    "one over": lambda e: 1 / e,
    "the square of": np.square,
    "the square root of": np.sqrt,
    "the size, without the sign, of": np.abs,
    "minus the size of": lambda e: -np.abs(e),
    "the exponential of": np.exp,
    "the exponential of minus": lambda e: np.exp(-e),
    "the logarithm of": np.log,
    "minus the logarithm of": lambda e: -np.log(e),
    "1 minus": lambda e: 1 - e,
    "the sigmoid of": lambda e: 1 / (1 + np.exp(-e)),
}
_ROUNDED = {
    "rounded down to a whole number": np.floor,
    "rounded up to a whole number": np.ceil,
    "rounded to a whole number": np.round,
    "cut to a whole number": np.trunc,
    "rounded to one decimal": lambda e: np.round(e, 1),
    "rounded to two decimals": lambda e: np.round(e, 2),
    "rounded to three decimals": lambda e: np.round(e, 3),
    "rounded to four decimals": lambda e: np.round(e, 4),
}
NAMES = (
    "times_constant",
    "plus_constant",
    "transformed",
    "rounded",
    "wrong_sign",
    "cut_off",
    "permuted",
)


def _constant(numbers):
    """Returns the number that all are, or `None`."""
    if len(numbers) < 2 or not np.isfinite(numbers).all():
        return None
    same = np.ptp(numbers) < _SAME * max(1e-3, np.abs(numbers).max())
    return float(np.mean(numbers)) if same else None


def _ratio(e, r):
    there = np.abs(e) > 1e-6
    if not np.allclose(r[~there], 0, atol=1e-5):
        return None
    return _constant(r[there] / e[there])


def factor(imagined, received, least=5):
    """Returns the number by which each array is the other's multiple: 2, or one over a whole one.

    `None` if there is none: another number would be chance.

    Args:
        imagined: List of arrays.
        received: List of arrays.
        least: Int, how many numbers tell.

    Example:
        >>> import numpy as np
        >>> factor([np.arange(5.0), np.ones(1)], [np.arange(5.0) / 4, np.ones(1) / 4])
        0.25
    """
    shapes = [[np.shape(a) for a in side] for side in (imagined, received)]
    if shapes[0] != shapes[1] or not imagined:
        return None
    m, r = (np.concatenate([np.ravel(a) for a in side]) for side in (imagined, received))
    if len(m) < least or not np.isfinite(m).all() or np.ptp(m) < 1e-3 * np.abs(m).max():
        return None
    if (np.abs(m) > 1e-6).sum() < least:
        return None
    with np.errstate(all="ignore"):
        ratio = _ratio(m, r)
    if not ratio:
        return None
    doubled, divided = abs(ratio - 2) < 1e-3, abs(1 / ratio - round(1 / ratio)) < 1e-3 < ratio < 0.6
    return ratio if doubled or divided else None


def say_factor(number):
    """Says by what something is multiplied.

    Example:
        >>> say_factor(1.99999), say_factor(0.5), say_factor(1 / 64)
        ('doubled', 'halved', 'divided by 64')
    """
    if number > 1:  # `factor` finds no other
        return "doubled"
    whole = round(1 / number)
    return "halved" if whole == 2 else f"divided by {whole}"


def _times(e, r):
    ratio = _ratio(e, r)
    if ratio is None:
        return None
    cause = _CAUSES.get(round(ratio, 3) + 0.0, "")
    return Relation(
        "times_constant",
        lambda it: f"On every input, {it} is {ratio:.4g} times the expected one. {cause}".strip(),
    )


def _plus(e, r):
    gap = _constant(r - e)
    if gap is None:
        return None
    names = [name for number, name in _CONSTANTS.items() if np.isclose(abs(gap), number, 1e-3)]
    also = f", that is {names[0]}" if names and names[0] else ""
    more = "more" if gap > 0 else "less"
    return Relation(
        "plus_constant",
        lambda it: (
            f"On every input, {it} is {abs(gap):.4g} {more} than expected{also}. Is a constant "
            "missing, or there once too often?"
        ),
    )


def _function(e, r):
    if len(np.unique(e.round(4))) < 4:
        return None
    for what, function in _FUNCTIONS.items():
        other = function(e)
        if np.allclose(other, e, rtol=_SAME, atol=1e-5):
            continue  # of these numbers it makes nothing else
        if np.allclose(other, r, rtol=_SAME, atol=1e-5):
            return Relation(
                "transformed",
                lambda it, what=what: f"On every input, {it} is {what} what is expected.",
            )
    return None


def _rounded(e, r):
    if len(np.unique(e.round(4))) < 4 or len(np.unique(r)) < 3:
        return None
    for what, function in _ROUNDED.items():
        if np.allclose(function(e), r, rtol=1e-6, atol=1e-6):
            return Relation(
                "rounded",
                lambda it, what=what: f"On every input, {it} is the expected one, {what}.",
            )
    return None


def _signs(e, r):
    if len(e) < 5 or not np.allclose(np.abs(e), np.abs(r), rtol=_SAME, atol=1e-5):
        return None
    wrong = int((e * r < 0).sum())
    if not wrong:
        return None
    return Relation(
        "wrong_sign",
        lambda it: (
            f"On every input, {it} is as large as it should be. The sign is the wrong one in "
            f"{wrong} of {len(e)} numbers. Which step decides about the sign?"
        ),
    )


def _cut_off(e, r):
    for sign, which, beyond in ((1, "larger", "above"), (-1, "smaller", "below")):
        bound = (sign * r).max()
        stops = sign * e > bound + 1e-3 * max(abs(bound), 1e-3)
        if stops.sum() < 2 or (~stops).sum() < 2 or len(np.unique(e[stops])) < 2:
            continue
        if np.allclose(sign * r, np.minimum(sign * e, bound), rtol=_SAME, atol=1e-5):
            return Relation(
                "cut_off",
                lambda it, b=sign * bound, which=which, beyond=beyond: (
                    f"Wherever {b + 0:.4g} or a {which} number is expected, {it} is {b + 0:.4g}, "
                    f"and nowhere {beyond}. Elsewhere it is right. What cuts it off?"
                ),
            )
    return None


def _permuted(expected, received):
    """In each case they are the same numbers in another order."""
    if max(len(np.unique(e)) for e in expected) < 3:
        return None
    for e, r in zip(expected, received, strict=True):
        if not np.allclose(np.sort(np.ravel(e)), np.sort(np.ravel(r)), rtol=_SAME, atol=1e-5):
            return None
    return Relation(
        "permuted",
        lambda it: (
            f"{it[0].upper()}{it[1:]} holds the numbers that are expected, in another order. Does "
            "something sort them, or turn them round, or have axes changed places?"
        ),
    )


def find(expected, received):
    """Returns how an answer is related to the right one: a `Relation`, or `None`.

    Args:
        expected: List of arrays, one for each input.
        received: The same.

    Example:
        >>> import numpy as np
        >>> right = [np.array([1.0, 2.0]), np.array([4.0])]
        >>> find(right, [3 * r for r in right]).words("your answer")
        'On every input, your answer is 3 times the expected one.'
    """
    e, r = (np.concatenate([np.ravel(a) for a in side]) for side in (expected, received))
    if not np.isfinite(r).all() or not np.isfinite(e).all():
        return None
    with np.errstate(all="ignore"):
        found = (relation(e, r) for relation in (_times, _plus, _function, _rounded, _signs))
        return next(filter(None, found), None) or _cut_off(e, r) or _permuted(expected, received)
