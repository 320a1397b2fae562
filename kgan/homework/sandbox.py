"""Runs code that may do anything: hang, raise, print without end, change its arguments."""

import contextlib
import ctypes
import dataclasses
import io
import pkgutil
import sys
import threading
import time
import traceback
import warnings
from pathlib import Path

import kgan

import numpy as np

# For one call of the student's code; TensorFlow's start must fit in. The processor's time counts,
# so that a busy machine is no one's fault; of waiting, four times as much is allowed.
SECONDS = 15
_MOST_PRINTED = 20_000  # characters
_PACKAGE = Path(kgan.__file__).parent

kgan._being_checked = None  # the exercise; there, so that it outlives a reload of this module


class Feedback(AssertionError):  # noqa: N818
    """What is wrong with an answer. A notebook shows the words without a traceback.

    Attributes:
        mistake: Name of the misconception that the answer matches, or `None`.
    """

    def __init__(self, text, mistake=None):
        super().__init__(text.encode("utf-8", "backslashreplace").decode())  # half a character, too
        self.mistake = mistake

    def _render_traceback_(self):
        return str(self).splitlines()  # IPython's hook


class Blocked(Exception):  # noqa: N818
    """The answer calls the function that it should be."""


class Telling(Exception):  # noqa: N818
    """An error that tells a mistake by itself. What has caused it is shown."""


class _Stop(BaseException):
    """Raised inside code that has run, or printed, for too long."""


def _write_it_yourself(*args, **kwargs):
    from kgan.homework import sandbox

    raise sandbox.Blocked


@contextlib.contextmanager
def blocked(names, function, exercise):
    """Makes functions refuse to run while an exercise is checked.

    Their code is exchanged, so that copies of the name (`from kgan.theory import js`) refuse too.
    What `given` has handed out looks at `kgan._being_checked`.

    Args:
        names: Names within kgan, such as `"losses.Minimax.discriminator"`; those of modules that
            are not loaded are left out.
        function: One more function.
        exercise: String, the exercise's name.
    """
    loaded = [name for name in names if f"kgan.{name.split('.')[0]}" in sys.modules]
    functions = [function, *(pkgutil.resolve_name(f"kgan.{name}") for name in loaded)]
    saved = [(function, function.__code__) for function in functions]
    for function, code in saved:
        # A function keeps its closure, so the new code must seem to have one of the same size.
        function.__code__ = _write_it_yourself.__code__.replace(co_freevars=code.co_freevars)
    kgan._being_checked = exercise
    try:
        yield
    finally:
        kgan._being_checked = None
        for function, code in saved:
            function.__code__ = code


class _Page(io.StringIO):
    """Takes what is printed, up to a limit."""

    def write(self, text):
        if self.tell() > _MOST_PRINTED:
            raise _Stop
        return super().write(text)


@dataclasses.dataclass
class Raised:
    """An outcome: the code raised."""

    error: BaseException

    def __str__(self):
        telling = isinstance(self.error, Telling)
        error = (telling and self.error.__cause__) or self.error
        kind = ValueError if isinstance(error, Telling) else type(error)  # what Keras raises
        words = " ".join(f"{kind.__name__}: {error}".split())
        words = words if len(words) < 300 else words[:300] + " ..."
        frames = traceback.extract_tb(error.__traceback__)
        own = [f for f in frames if f.line and not Path(f.filename).is_relative_to(_PACKAGE)]
        own = [f for f in own if "site-packages" not in f.filename] or own
        return words + (f"\n             in the line `{own[-1].line}`" if own else "")


def attempt(function, arguments, errors=Exception):
    """Calls a function with warnings off; returns what it returns, or a `Raised`."""
    try:
        with np.errstate(all="ignore"), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return function(*arguments)
    except errors as error:
        return Raised(error)


def _attempt_in_time(function, arguments):
    """Attempts it in a thread of its own, where an exception can stop it from outside."""
    outcomes, done = [], threading.Event()  # a thread whose `join` is interrupted seems to be dead

    def target():
        outcomes.append(attempt(function, arguments, BaseException))
        done.set()

    thread = threading.Thread(target=target, daemon=True)
    worked, waited = time.process_time() + SECONDS, time.monotonic() + 4 * SECONDS
    thread.start()
    try:
        while time.process_time() < worked and time.monotonic() < waited and not done.wait(0.1):
            pass
    finally:
        hangs = not done.is_set()
        for _ in range(10 if hangs else 0):  # it may catch the first ones
            identity = ctypes.c_ulong(thread.ident)
            ctypes.pythonapi.PyThreadState_SetAsyncExc(identity, ctypes.py_object(_Stop))
            if done.wait(0.1):
                break
    return Raised(_Stop()) if hangs else outcomes[0]


def run(function, arguments, describe=""):
    """Calls code that may do anything: hang, raise, print, change its arguments.

    Args:
        function: The student's function.
        arguments: Tuple, given to it as copies.
        describe: String, the arguments in words, for the feedback.

    Returns:
        Tuple: what it returned, or a `Raised`; and the text that it printed.

    Raises:
        Feedback: If it hangs, prints without end, returns nothing or changes its arguments.
    """
    given = [value.copy() if isinstance(value, np.ndarray) else value for value in arguments]
    page = _Page()
    with contextlib.redirect_stdout(page), contextlib.redirect_stderr(page):
        outcome = _attempt_in_time(function, given)
    error = outcome.error if isinstance(outcome, Raised) else None
    if type(error).__name__ == Feedback.__name__:  # of an adapter
        raise error
    if page.tell() > _MOST_PRINTED:
        raise Feedback(
            f"Your code prints a lot, more than {_MOST_PRINTED:,} characters in one call. Take the "
            "print statements out, at least those inside loops.",
            "prints",
        )
    if isinstance(error, _Stop):
        raise Feedback(
            f"Your code did not come to an end within {SECONDS:g} seconds{describe}. Is there a "
            "loop that never stops?",
            "hangs",
        )
    if isinstance(error, NotImplementedError) and not error.args:  # Keras raises some with words
        raise Feedback("There is no answer here yet: the gap is still to be filled.", "empty")
    if type(error).__name__ == Blocked.__name__:  # the module may have been reloaded
        raise Feedback(
            "Your code calls kgan's own answer to this exercise, which is switched off while "
            "it is checked. Write it yourself: that is the exercise.",
            "blocked",
        )
    for before, after in zip(arguments, given, strict=True):
        if isinstance(before, np.ndarray) and not np.array_equal(before, after, equal_nan=True):
            what = "has another shape" if before.shape != after.shape else "holds other numbers"
            raise Feedback(
                f"Your code changes its arguments{describe}: after the call, an array {what} than "
                "before. The caller still needs it. Make a new array, and leave the one that was "
                "given as it is.",
                "mutates",
            )
    if outcome is None:
        raise Feedback("Your code returned nothing (None). Is a `return` missing?", "none")
    return outcome, page.getvalue()
