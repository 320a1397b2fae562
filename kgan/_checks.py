"""Checks of arguments that several modules share. Imports nothing of kgan."""

import numbers


def require(holds, what, **received):
    """Raises ValueError unless something holds.

    Args:
        holds: Bool.
        what: String, a sentence that says what must hold.
        **received: What was received instead, by name.
    """
    if not holds:
        values = ", ".join(f"{name}={value!r}" for name, value in received.items())
        raise ValueError(f"{what} Received: {values}")


def positive_integer(name, value, minimum=1):
    """Returns a number as an int, or raises ValueError unless it is whole and large enough."""
    whole = isinstance(value, numbers.Integral) and not isinstance(value, bool)
    what = "a positive integer" if minimum == 1 else f"an integer of {minimum} or more"
    require(whole and value >= minimum, f"`{name}` must be {what}.", **{name: value})
    return int(value)


def one_of(name, value, known):
    """Raises ValueError unless a value is one of those that are known."""
    require(
        value in known, f"`{name}` must be one of {', '.join(map(repr, known))}.", **{name: value}
    )
