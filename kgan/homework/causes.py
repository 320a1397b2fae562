"""What usually causes an error that an answer raises, by a part of what it says."""

import re

_CAUSES = {
    "is not defined": "a name is used that nothing has. Is it spelled differently elsewhere, or "
    "defined in a cell that has not run?",
    "cannot access local variable|referenced before assignment": "a variable is used before it has "
    "a value. Is it assigned further down, or in one branch alone?",
    "has no attribute": "what stands before the dot has no such name, or no longer. Is it a slip, "
    "or another version of the library?",
    "unsupported operand|can only concatenate|can't multiply sequence": "lists and tuples do not "
    "add, subtract or multiply as vectors do. Make arrays of them, or go part by part.",
    r"truth value of an array|using a .* as a Python `?bool": "an `if` wants one answer, and an "
    "array has one for each entry. np.where decides entry by entry.",
    "non-persistent": "a tape is asked twice. Ask it once, for a list of gradients, or make it "
    "persistent.",
    "only length-1|only size-1|only 0-dim|array of size 1": "a function for one number has got an "
    "array. NumPy's functions go entry by entry.",
    "out of bounds|evenly|divisible": "a size is taken for granted that these inputs do not have.",
    r"[Ss]hape|[Dd]imension|[Ii]ncompatible|aligned|[Bb]roadcast|size \d|inhomogeneous": "sizes "
    "have met that do not fit each other. Is a number of samples, of classes or of features taken "
    "for granted? Print the shapes before this line.",
    r"positional argument|keyword argument": "a function is called with other arguments than it "
    "takes.",
    "math domain|division by zero|math range|too large": "a logarithm, a root or a quotient is "
    "asked for that does not exist, or a number that is too large.",
    "not subscriptable|not callable|not iterable": "a thing is used as if it were of another kind: "
    "a number as an array, or a value as a function.",
}


def usual_cause(error):
    """Returns what usually causes an error, in a sentence or two.

    Args:
        error: The exception.

    Returns:
        String; where nothing is known of such an error, what to do.
    """
    said = f"{type(error).__name__}: {error}"
    for pattern, words in _CAUSES.items():
        if re.search(pattern, said):
            return f"What usually causes it: {words}"
    return "Read the line that it names, and print what goes into it."
