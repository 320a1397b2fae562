"""Answers to the exercises, right ones and wrong ones, as students write them.

One module an exercise. Tests hand each answer to the exercise's check. The second half of a module
was written without a look at the mistakes that the check knows. It stays as it is, in the style of
students; its mistake is `None` where the check has no name for it.
"""

import dataclasses
import importlib
import pkgutil
from collections.abc import Callable


@dataclasses.dataclass(frozen=True)
class Answer:
    """An answer to an exercise.

    Attributes:
        exercise: String.
        function: The answer; a class, if that is asked for.
        is_right: Bool.
        mistake: Name of the mistake that the check is to find, or `None`.
        trains: Bool, whether it trains networks, so that its check takes seconds.
    """

    exercise: str
    function: Callable
    is_right: bool
    mistake: str | None
    trains: bool


class Answers(list):
    """The answers to one exercise."""

    def __init__(self, exercise, trains=False):
        super().__init__()
        self.exercise, self.trains = exercise, trains

    def right(self, function):
        """Files a right answer."""
        self.append(Answer(self.exercise, function, True, None, self.trains))
        return function

    def wrong(self, mistake):
        """Files a wrong answer, with the mistake that the check is to find."""

        def file(function):
            self.append(Answer(self.exercise, function, False, mistake, self.trains))
            return function

        return file


def load():
    """Loads the answers to all exercises."""
    modules = [importlib.import_module(f"answers.{m.name}") for m in pkgutil.iter_modules(__path__)]
    return [answer for module in modules for answer in module.answers]
