"""Answers to the exercises, right ones and wrong ones, as students write them.

One module an assignment. `right(check)` and `wrong(check, mistake)` file a function under its
exercise; the tests hand each to its check.
"""

RIGHT, WRONG = [], []


def right(check):
    """Files a right answer."""
    return lambda function: RIGHT.append((check, function)) or function


def wrong(check, mistake):
    """Files a wrong answer, with the misconception that the check is to name."""
    return lambda function: WRONG.append((check, mistake, function)) or function
