"""Results of exercises, as numbers and in words."""

import collections.abc
import sys

from kgan.homework.sandbox import Feedback, Raised

import numpy as np

DECIMALS = 1e-5  # how far off a right number may be, however small it is


def as_it_is(value):
    """Returns what it is given."""
    return value


def numbers(value, keys=None, convert=as_it_is, squeeze=True):
    """Returns a result as float64.

    Args:
        value: What an answer has returned.
        keys: Keys of the dict that it should be, `()` if it should be none, `None` for our own.
        convert: Function through which it goes first.
        squeeze: Whether to leave axes of length 1 out.

    Raises:
        Feedback: If it is not of that kind, or holds no numbers.
    """
    given = value
    try:
        value = convert(value)
        is_dict = isinstance(value, collections.abc.Mapping)
        if keys is not None and is_dict != bool(keys):
            raise TypeError
        if missing := [key for key in keys or () if key not in value]:
            raise Feedback(f"The dict that your code returned has no key {missing[0]!r}.", "keys")
        if is_dict:
            value = np.concatenate([np.ravel(np.asarray(value[key])) for key in keys or value])
        elif isinstance(value, list | tuple):
            value = [np.asarray(v) for v in value]
        array = np.asarray(value)
        if array.dtype.kind in "USO":  # text that reads like a number is none
            raise TypeError
        if array.dtype.kind == "c" and np.allclose(array.imag, 0, atol=1e-6):
            array = array.real  # a matrix's root often comes so
        array = array.astype("float64")
        return np.squeeze(array) if squeeze else array
    except (TypeError, ValueError) as error:
        keys = keys if convert is as_it_is else ()
        expected = f"a dict with {' and '.join(map(repr, keys))} is" if keys else "numbers are"
        raise Feedback(
            f"Your code returned a {type(given).__name__}, {str(given)[:80]!r}, where {expected} "
            "expected.",
            "type",
        ) from error


def float64(case):
    """Returns arguments in double precision."""
    return tuple(v.astype("float64") if isinstance(v, np.ndarray) else v for v in case)


def same(a, b, tolerance, but_for_nan=False):
    """Tells whether two outcomes agree; `but_for_nan`, wherever b is a number."""
    if isinstance(a, Raised) or isinstance(b, Raised):
        return type(getattr(a, "error", None)) is type(getattr(b, "error", None))
    if a.shape != b.shape:
        return False
    there = ~np.isnan(b) if but_for_nan else ...
    return np.allclose(a[there], b[there], rtol=tolerance, atol=DECIMALS, equal_nan=True)


def forms(case):
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


def show(value):
    """Formats a number, an array or a dict of them in one line."""
    if isinstance(value, Raised):
        return str(value)
    if isinstance(value, dict):
        return ", ".join(f"{k}: {show(v)}" for k, v in value.items())
    array = np.asarray(value)
    if array.dtype.kind not in "fiub" or array.size > 30:
        return repr(value) if array.ndim == 0 else f"numbers of shape {array.shape}"
    text = np.array2string(
        array if array.dtype.kind in "iu" else array.astype("float64"),
        separator=", ",
        formatter={"float_kind": lambda x: f"{x + 0.0:.5g}"},
    )
    return " ".join(text.split())


def where_they_differ(expected, received, tolerance):
    """Returns the parts of two dicts of numbers that are not the same, or both as they are."""
    if not (isinstance(expected, dict) and isinstance(received, dict)):
        return expected, received
    pairs = {key: (numbers(expected[key]), numbers(received[key])) for key in expected}
    differ = [key for key, pair in pairs.items() if not same(*pair, tolerance)]
    return {key: expected[key] for key in differ}, {key: received[key] for key in differ}


def labelled(numbers, like):
    """Returns numbers as a dict like another, where they fit."""
    sizes = [np.size(value) for value in like.values()] if isinstance(like, dict) else []
    if isinstance(numbers, Raised) or not sizes:
        return numbers
    if len(set(sizes)) == 1 and np.size(numbers) % len(sizes) == 0:  # as many of each
        sizes = [np.size(numbers) // len(sizes)] * len(sizes)
    if np.size(numbers) != sum(sizes):
        return numbers
    numbers = np.ravel(numbers)
    parts = np.split(numbers, np.cumsum(sizes)[:-1])
    return {key: np.squeeze(part) for key, part in zip(like, parts, strict=True)}
