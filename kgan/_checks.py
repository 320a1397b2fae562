"""A check that several modules share. Imports nothing of kgan."""

import numbers


def positive_integer(name, value, minimum=1):
    """Returns a number as an int, or raises ValueError unless it is whole and large enough."""
    if not isinstance(value, numbers.Integral) or isinstance(value, bool) or value < minimum:
        what = "a positive integer" if minimum == 1 else f"an integer of {minimum} or more"
        raise ValueError(f"`{name}` must be {what}. Received: {name}={value!r}")
    return int(value)
