"""What inputs have in common on which an answer goes wrong, and what may cause that."""

import collections
import itertools

import numpy as np

Trait = collections.namedtuple("Trait", "name words question where", defaults=("where",))

_SIZES = (
    "Is a sum divided by the size of the other group? Are the two taken in pairs? Or are the "
    "sizes mixed up?"
)
_SEVERAL = (
    "For a single one a sum, a mean, a maximum and a logarithm of a mean agree: which of them is "
    "asked for?"
)
_SINGLE = "Is something divided by the number less one? Has an axis been lost?"
_ZERO = "What does each step of your code make of a 0?"
_NEGATIVE = "Has a sign been lost, in a square, a root or an absolute value?"
_FAR = (
    "Does a large number swallow small ones there? Is something cut off, or an exponential taken "
    "of it?"
)
_MOSTLY = 0.7  # the share of inputs with a trait that go wrong, at least
_FEW = 3
_SAYS_MUCH = (  # so that one input tells; other traits are shared by chance
    "where_number",
    "where_one_feature",
    "where_single",
    "where_copies",
    "where_wide",
    "where_far",
    "where_zero",
    "where_point_zero",
    "where_point_equal",
)


def of_all(names, cases):
    """Returns the traits of each input: a list of lists, as `of` gives them."""
    arrays = [v for case in cases for v in case if isinstance(v, np.ndarray) and v.ndim == 2]
    places = any(v.shape[1] > 1 for v in arrays)  # points in space: where 0 lies does not matter
    return [of(names, case, places) for case in cases]


def of(names, case, places=False):
    """Returns the traits of an input.

    Args:
        names: List of strings, what its arguments are called.
        case: Tuple, the arguments.
        places: Bool, whether the numbers in arrays are coordinates, so that only the large count.

    Returns:
        List of `Trait`, those that say most first.

    Example:
        >>> [trait.words for trait in of(["y", "p"], (1, 0.8))][:1]
        ['y is 1']
    """
    arrays = [(n, v) for n, v in zip(names, case, strict=True) if isinstance(v, np.ndarray)]
    scalars = [
        (n, v)
        for n, v in zip(names, case, strict=True)
        if isinstance(v, int | float) and not isinstance(v, bool)
    ]
    return [*_of_arrays(arrays, places), *_of_numbers(scalars)]


def _of_arrays(arrays, places):
    sizes = [len(a) for _, a in arrays]
    if not arrays:
        return
    everything = np.concatenate([np.ravel(a) for _, a in arrays])
    if len(set(sizes[:2])) > 1:
        yield Trait("where_sizes_differ", "the two groups have different sizes", _SIZES)
        larger, smaller = (arrays[i][0] for i in ((0, 1) if sizes[0] > sizes[1] else (1, 0)))
        yield Trait(
            "where_larger", f"{larger} is the larger group, and {smaller} the smaller", _SIZES
        )
    if min(sizes) == 1:
        yield Trait("where_single", "there is a single entry", _SINGLE)
    if max(sizes) > 1:
        yield Trait("where_several", "there is more than one entry", _SEVERAL)
    for name, a in arrays:
        if len(arrays) > 1 and len(a) > 1:
            yield Trait("where_several", f"{name} holds more than one", _SEVERAL)
        elif len(arrays) > 1:
            yield Trait("where_single", f"{name} holds a single one", _SINGLE)
    widths = {a.shape[1] for _, a in arrays if a.ndim == 2}
    if widths and max(widths) > 1:
        flat = [a for _, a in arrays if a.ndim == 2]
        if any(len(a) <= a.shape[1] for a in flat):
            yield Trait(
                "where_wide",
                "there are no more samples than features",
                "The covariance has no inverse there, and its eigenvalues are 0, but for "
                "rounding. Which step does not bear that?",
            )
    if widths == {1} and all(a.ndim == 2 for _, a in arrays):
        yield Trait(
            "where_one_feature",
            "there is a single feature",
            "Has an axis been lost? A number is no matrix.",
        )
    rows = [a.reshape(len(a), -1) for _, a in arrays]
    if any(len(np.unique(r, axis=0)) < len(r) for r in rows):
        yield Trait(
            "where_copies",
            "something comes twice",
            "Are equal ones taken for one and the same?",
        )
    if np.abs(everything).max() > 20:
        yield Trait("where_far", "a number is far from 0", _FAR)
    if places:
        return
    if any((np.diff(np.ravel(a)) < 0).any() for _, a in arrays):
        yield Trait(
            "where_unsorted",
            "the numbers do not stand in rising order",
            "Does your code count on an order?",
        )
    if (everything == 0).any():
        yield Trait("where_zero", "a number is 0", _ZERO)
    if (everything < 0).any():
        yield Trait("where_negative", "a number is negative", _NEGATIVE)
    if (abs(everything - 1) < 0.01).any():
        yield Trait(
            "where_close_to_1",
            "a number is close to 1",
            "Is something cut off there, or does 1 minus it round to 0?",
        )
    if (everything > 0.5).any():
        yield Trait(
            "where_above_half", "a number is above 1/2", "Is there a threshold in your code?"
        )
    if (everything < 0.5).any():
        yield Trait(
            "where_below_half", "a number is below 1/2", "Is there a threshold in your code?"
        )


def _of_numbers(scalars):
    for name, value in scalars:
        for number in (0, 1, 2):
            if value == number:
                question = _ZERO if number == 0 else f"What is special about {number} in your code?"
                yield Trait("where_number", f"{name} is {number}", question)
        if value != 0 and abs(value) < 1:
            yield Trait(
                "where_fraction",
                f"{name} is between -1 and 1" if value < 0 else f"{name} is below 1",
                "Is it rounded, or does a power or a comparison turn round at 1?",
            )
        if value > 1:
            yield Trait(
                "where_above_1",
                f"{name} is above 1",
                "Is something cut off at 1, or does a power turn round there?",
            )
        if isinstance(value, float) and value != round(value):
            yield Trait("where_no_whole", f"{name} is no whole number", "Is it rounded somewhere?")
        if value < 0:
            yield Trait("where_negative", f"{name} is negative", _NEGATIVE)
        if value > 0:
            yield Trait(
                "where_positive", f"{name} is positive", "What is done with a negative one?"
            )
        if value > 0.5:
            yield Trait("where_above_half", f"{name} is above 1/2", "Is there a threshold?")
        if abs(value) > 4:
            yield Trait("where_far", f"{name} is far from 0", _FAR)
    for (first, a), (second, b) in itertools.combinations(scalars, 2):
        if a * b < 0:
            yield Trait(
                "where_signs_differ", f"{first} and {second} have opposite signs", _NEGATIVE
            )
        if a * b > 0:
            yield Trait("where_signs_agree", f"{first} and {second} have the same sign", _NEGATIVE)
        if a != b:
            yield Trait(
                "where_unequal",
                f"{first} and {second} are not the same",
                "Have they changed places, or is one of them used twice?",
            )
        if abs(a) > abs(b):
            yield Trait("where_larger", f"{first} is larger than {second} in size", "")


def of_point(names, point):
    """Returns the traits of one point, at which each argument has a number.

    Args:
        names: List of strings, what the arguments are called.
        point: Tuple of numbers.

    Returns:
        List of `Trait`.
    """
    found = []
    if len(point) == 2:
        (first, second), (a, b) = names, point
        if a == b:
            found.append(Trait("where_point_equal", f"{first} and {second} are equal", ""))
        if a == b == 0:
            found.append(Trait("where_point_zero", f"{first} and {second} are both 0", _ZERO))
        if a == 0 or b == 0:
            found.append(Trait("where_point_zero", f"{first} or {second} is 0", _ZERO))
        if a > b:
            found.append(Trait("where_point_larger", f"{first} is larger than {second}", ""))
        if a < b:
            found.append(Trait("where_point_larger", f"{second} is larger than {first}", ""))
        if 0 < max(a, b) < 1e-6:
            found.append(
                Trait(
                    "where_point_small",
                    "both are very small",
                    "Is something added to them, or are they taken for 0?",
                )
            )
        if a + b > 1:
            found.append(
                Trait("where_point_sum", f"{first} and {second} are more than 1 together", "")
            )
    for name, value in zip(names, point, strict=True):
        if value == 0:
            found.append(Trait("where_point_zero", f"{name} is 0", _ZERO))
        if value > 0.5:
            found.append(
                Trait(
                    "where_point_above_half",
                    f"{name} is above 1/2",
                    "Is there a threshold in your code?",
                )
            )
        if value < 0.5:
            found.append(
                Trait(
                    "where_point_below_half",
                    f"{name} is below 1/2",
                    "Is there a threshold in your code?",
                )
            )
        if value > 0.9:
            found.append(
                Trait("where_point_high", f"{name} is above 0.9", "Is something cut off there?")
            )
        if value < 0.1:
            found.append(
                Trait("where_point_low", f"{name} is below 0.1", "Is something cut off there?")
            )
        if value == 0.5:
            found.append(Trait("where_point_half", f"{name} is 1/2", ""))
    return found


def in_common(traits, wrong):
    """Returns the trait that those that go wrong have, and the others lack.

    Args:
        traits: List of lists of `Trait`, one for each input.
        wrong: List of bools, whether the answer goes wrong there.

    Returns:
        `Trait`; with `where` "right where" if it is one of those that go right; where there is
        none, one that those that go wrong have, and few others; or `None`.

    Example:
        >>> two = [of(["y", "p"], case) for case in [(1, 0.8), (0, 0.8)]]
        >>> in_common(two, [False, True]).words
        'y is 0'
    """
    every = list(dict.fromkeys(trait for own in traits for trait in own))
    has = {trait: [trait in own for own in traits] for trait in every}
    right = [not w for w in wrong]
    exact = [trait for trait in every if has[trait] == wrong]
    mirrored = [t for t in every if has[t] == right and t.name in _SAYS_MUCH]
    exact = [t for t in exact if sum(wrong) > 1 or t.name in _SAYS_MUCH]
    if mirrored and (not exact or mirrored[0].name == "where_number" != exact[0].name):
        return mirrored[0]._replace(where="right where")
    if exact:
        return exact[0]
    for trait in every:
        covers = all(there for there, w in zip(has[trait], wrong, strict=True) if w)
        number = sum(has[trait])
        tells = _FEW <= number <= _MOSTLY * len(wrong)
        chance = trait.name == "where_larger"  # of two numbers one is, as often as not
        if covers and tells and not chance and sum(wrong) >= _MOSTLY * number:
            return trait._replace(where="only where")
    return None
