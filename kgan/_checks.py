"""Checks of arguments that several modules share. Imports nothing of kgan."""

import contextlib
import numbers
from os import PathLike
from pathlib import Path

import numpy as np


def require(holds, what, error=ValueError, /, **received):
    """Raises an error unless something holds.

    Args:
        holds: Bool.
        what: String, a sentence that says what must hold, or what is wrong.
        error: The error's class.
        **received: What was received instead, by name.
    """
    if not holds:
        values = ", ".join(f"{name}={value!r}" for name, value in received.items())
        raise error(f"{what} Received: {values}")


def positive_integer(name, value, minimum=1):
    """Returns a number as an int, or raises ValueError unless it is whole and large enough."""
    what = "a positive integer" if minimum == 1 else f"an integer of {minimum} or more"
    fine = isinstance(value, numbers.Integral) and minimum <= value < 2**31  # TensorFlow's most
    return int(number(name, value, f"{what}, below 2^31", lambda value: fine))


def number(name, value, what="a finite number", holds=lambda value: True):
    """Returns a number, or raises ValueError unless it is real, not huge, and something holds.

    Args:
        name: String, what the number is called.
        value: The number.
        what: String, what it must be.
        holds: Function of it that returns a bool.
    """
    value = value.item() if isinstance(value, np.generic) else value  # 1e100 is no float16
    real = isinstance(value, numbers.Real) and not isinstance(value, bool) and abs(value) < 1e100
    require(real and holds(value), f"`{name}` must be {what}.", **{name: value})
    return value


def numeric(name, values, dtype=None, what="hold real numbers", holds=lambda array: True):
    """Returns an array of real numbers, or raises ValueError unless something holds for it.

    Args:
        name: String, what the numbers are called.
        values: Array or nested lists. Strings, complex and masked numbers are none.
        dtype: String or `None`, for the array's own.
        what: String, what the array must do.
        holds: Function of it that returns a bool.
    """
    with contextlib.suppress(Exception), np.errstate(over="ignore"):  # anything may come
        array, kinds = np.asarray(values), "biufO" if dtype else "biuf"
        if array.dtype.kind in kinds and not np.ma.is_masked(values):
            array = array.astype(dtype or array.dtype, copy=False)
            if holds(array):
                return array
    raise ValueError(f"`{name}` must {what}. Received: {name}={values!r:.200}")


def one_of(name, value, known, otherwise=""):
    """Raises ValueError unless a value is one of those that are known.

    Args:
        name: String, what the value is called.
        value: The value.
        known: Those that there are.
        otherwise: String, what the caller takes besides.
    """
    known = list(known)  # where anything can be looked for, a list too
    what = f"`{name}` must be one of {', '.join(map(repr, known))}{otherwise}."
    require(isinstance(value, str | None) and value in known, what, **{name: value})


def place(name, value):
    """Returns a path, or raises TypeError.

    Args:
        name: String, what the path is called.
        value: String or path.
    """
    what = f"`{name}` must be a string or a path."
    require(isinstance(value, str | PathLike), what, TypeError, **{name: value})
    return Path(value)
