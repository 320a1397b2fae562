"""Questions with options: the concept inventory, and three broken training runs to diagnose."""

import functools
import json
import tomllib
from pathlib import Path

from kgan.homework.sandbox import Feedback
from kgan.homework.words import Words

_FOLDER = Path(__file__).parent


@functools.cache
def _questions():
    return tomllib.loads((_FOLDER / "inventory.toml").read_text("utf-8"))


def _mark(what, answer, right, why, words):
    """Prints one line for the right letter, raises `Feedback` for another."""
    letter = str(answer).strip().strip("().").lower()
    if letter == right:
        print(f"{what}: right. {why}")
        return
    if letter not in words:
        letters = ", ".join(sorted({*words, right}))
        raise Feedback(f"{what}: answer with one letter of {letters}.", "empty")
    section, text = words[letter].split("\n", 1)
    raise Feedback(f"{what}, answer {letter}: {Words(letter, section, text).say()}", letter)


def check_question(number, answer):
    """Marks an answer to the inventory: prints one line if it is right.

    Args:
        number: Int, the question's.
        answer: String, the letter of an option.

    Raises:
        Feedback: If it is wrong: what is behind that option, and the section to read.
        ValueError: If there is no such question.
    """
    question = dict(_questions()["questions"].get(str(number), {}))
    if not question:
        raise ValueError(f"There is no question of that number. Received: {number!r}")
    right, why = question.pop("right"), question.pop("why")
    _mark(f"question {number}", answer, right, why, question)


def broken_run(name):
    """Loads what is recorded of a broken training run.

    Args:
        name: `"A"`, `"B"` or `"C"`.

    Returns:
        Dict of lists: `"steps"`, and means over the 100 steps before each, of `"d_loss"`,
        `"g_loss"`, `"d_real"` and `"d_fake"`; `"points_from_new_latents"` and
        `"points_from_training_latents"`, what the generator makes in the end.
    """
    return json.loads((_FOLDER / "broken_runs.json").read_text("utf-8"))[name]


def check_diagnosis(run, answer):
    """Marks a diagnosis of a broken training run: prints one line if it is right.

    Args:
        run: `"A"`, `"B"` or `"C"`.
        answer: String, the letter of an option.

    Raises:
        Feedback: If it is wrong: what one would see if it were so.
    """
    diagnosis = _questions()["diagnosis"]
    _mark(f"run {run}", answer, diagnosis["right"][run], diagnosis["why"][run], diagnosis["words"])
