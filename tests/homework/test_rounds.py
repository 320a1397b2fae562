"""Answers that were written from the learners' notebooks alone, by writers who knew no check.

`rounds/<round>/<exercise>/` holds them, a file each: its first line says what the student did.
`rounds/names.json` says what the check finds, for the wrong ones: a name, or `null`. Answers that
read memory nobody has written are left out: they are right by luck at times. Where many answers
showed the same mistake, the two newest are kept (of training steps, which take a second each, the
newest, and none where the bank in `answers` has one); of the right ones, those of the last rounds.
`right_by_text`: its writer held it for wrong, and the assignment's text, made more exact since,
does not.
"""

import json
import re
from pathlib import Path

from kgan import homework

import answers
import pytest

ROUNDS = Path(__file__).parent / "rounds"
NAMES = json.loads((ROUNDS / "names.json").read_text("utf-8"))


def files():
    """All answers, with their names."""
    for path in sorted(ROUNDS.glob("*/*/*.py")):
        name = path.relative_to(ROUNDS).with_suffix("").as_posix()
        yield pytest.param(path, name, id=name)


@pytest.mark.slow
@pytest.mark.parametrize(("path", "name"), list(files()))
def test_right_ones_are_accepted_and_wrong_ones_named(path, name, capsys):
    exercise = path.parent.name
    space = {"__name__": "answer"}
    exec(compile(path.read_text("utf-8"), str(path), "exec"), space)
    answer = space["MyGAN" if exercise == "train_step" else exercise]
    check = getattr(homework, f"check_{exercise}")
    if path.name.startswith("right"):
        check(answer)
        assert re.search(r": right, on \d+ inputs\n$", capsys.readouterr().out)
        return
    with pytest.raises(homework.Feedback) as caught:
        check(answer)
    assert caught.value.mistake == NAMES[name], str(caught.value)


def test_every_answer_has_a_name_and_nothing_else_has():
    wrong = {parameter.values[1] for parameter in files() if "/wrong" in parameter.values[1]}
    assert set(NAMES) == wrong


def test_each_entry_is_told_by_an_answer():
    """Mistakes and properties that nobody's answer has are left out: they would only grow old."""
    told = {(name.split("/")[1], mistake) for name, mistake in NAMES.items()}
    told |= {(answer.exercise, answer.mistake) for answer in answers.load()}
    entries = {}  # by their words: several exercises may share an entry
    for name in homework.EXERCISES:
        exercise = homework.exercise_of(name)
        for way in (exercise, *exercise.alternatives):
            for entry, filed in (*way.mistakes.items(), *way.properties.items()):
                entries.setdefault(filed.words.text, set()).add((name, entry))
    assert not [sorted(names) for names in entries.values() if not names & told]


def test_nearly_every_mistake_has_a_name():
    assert sum(name is not None for name in NAMES.values()) >= 0.92 * len(NAMES)
