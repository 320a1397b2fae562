"""What usually causes an error that an answer raises, by a part of what it says."""

import re

_CAUSES = {
    # None first: what Python says of it differs from operation to operation.
    r"No gradients provided|NoneType|a value \(None\)": "None stands where a number or an array is "
    "needed. Has a function no `return`? Is it the gradient of something that the tape has not "
    "watched, or that the loss does not depend on?",
    "Unknown variable": "an optimizer has got a weight that it was not made for. Does `trainable` "
    "change, or does it get the other network's weights?",
    "not positive definite": "a Cholesky factor is asked for of a matrix that has an eigenvalue "
    "of 0, or one that rounding has made negative. With fewer samples than features a covariance "
    "is like that.",
    "[Ss]ingular matrix|not invertible": "an inverse is asked for of a matrix that has none. With "
    "fewer samples than features a covariance is like that.",
    "must be square|must be at least two-dimensional|at least 2-d|at least two dim": "a matrix is "
    "expected, and there is something else. With a single feature, a covariance may have come as "
    "a plain number.",
    "infs or [Nn]a[Nn]s|did not converge": "a number is infinite or `nan` before this line. Is a "
    "logarithm or a root taken of what has none, or is there a division by 0?",
    r"values to unpack|cannot unpack": "a line takes apart what has more parts, or fewer, than it "
    "has names for. Print its shape, or its length.",
    "KeyError": "a dictionary is asked for a key that it does not have. Is it spelled differently, "
    "or a number in place of a word?",
    "recursion": "a function calls itself and never stops. Does its name hide another function "
    "that is meant?",
    "tensor but is a|list of allowed values|Cannot cast ufunc|safely coerced": "numbers of two "
    "types have met, whole ones and others, or single precision and double. Make them one type "
    "before this line: float32, for example.",
    "interpreted as an integer|indices must be integers|of integer|integers or a single "
    "integer|[Oo]nly integers, slices": "a whole number is needed, for a size or a place in an "
    "array, and another one is there. A division with one slash gives none, even if it comes out "
    "even, and an array of floats holds none.",
    "complex": "a number is complex, though its imaginary part may be 0: a root or an eigenvalue "
    "makes it so. Take its real part, if that is what is meant.",
    "item assignment|__setitem__|read-only": "something is written into what can't be changed. A "
    "tensor or a tuple is made anew; of a view, take a copy first.",
    "SymbolicTensor|symbolic": "a function that TensorFlow compiles has met what works "
    "on plain numbers only. Use TensorFlow's or Keras's functions in it.",
    "_unique_id": "an optimizer has got something that is no variable. In the pairs that it gets, "
    "does the weight stand before its gradient?",
    "_id'|not tf.Tensor or tf.Variable|KerasTensor": "a tape or a function of TensorFlow has got a "
    "plain number. Make it a tensor, or a variable, before the tape starts.",
    "No module named|cannot import name": "a library, or a name in it, is not there. Is it "
    "misspelled? The course's own libraries are enough.",
    "empty sequence|zero-size|empty list|StopIteration": "something is empty. Has a filter taken "
    "everything out, or has what can be gone through once been gone through?",
    r"unsized object|0-d array|len\(\)": "a single number is used as if it were an array. Has an "
    "axis been lost, in a sum or a squeeze?",
    "list index out of range|boolean index": "a size is taken for granted that these inputs do not "
    "have.",
    "AssertionError": "an `assert` of your own, or of a library, does not hold here.",
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
    "only length-1|only size-1|only 0-dim|array of size 1|must be real number": "a function for "
    "one number has got an array. NumPy's functions go entry by entry.",
    "out of bounds|evenly|divisible": "a size is taken for granted that these inputs do not have.",
    r"[Ss]hape|[Dd]imension|[Ii]ncompatible|aligned|[Bb]roadcast|size \d|inhomogeneous": "sizes "
    "have met that do not fit each other. Is a number of samples, of classes or of features taken "
    "for granted? Print the shapes before this line.",
    r"positional argument|keyword argument": "a function is called with other arguments than it "
    "takes.",
    "math domain|division by zero|math range|too large": "a logarithm, a root or a quotient is "
    "asked for that does not exist, or a number that is too large.",
    "bad operand type for unary|'(builtin_)?function|'method'": "a function stands where what it "
    "returns is meant: its brackets and arguments are missing.",
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
