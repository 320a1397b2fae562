"""Checks of arguments that several modules share. Imports nothing of kgan."""

import numbers


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
    whole = isinstance(value, numbers.Integral) and not isinstance(value, bool)
    what = "a positive integer" if minimum == 1 else f"an integer of {minimum} or more"
    require(whole and value >= minimum, f"`{name}` must be {what}.", **{name: value})
    return int(value)


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
    require(value in known, what, **{name: value})
