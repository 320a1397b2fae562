"""The lesson on adversarial losses and its record: one source of the models, and whole pairs."""

import importlib
from pathlib import Path

from kgan import data

import numpy as np
import pytest

BENCHMARKS = Path(__file__).parent / "benchmarks"
ROWS = data.recorded("adversarial_losses")


@pytest.fixture
def script(monkeypatch):
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    return importlib.import_module("adversarial_losses")


def test_the_record_was_made_with_the_lessons_numbers(script):
    for row in ROWS:
        assert row.get("rate", script.lesson.RATE) == script.lesson.RATE
        if row["task"] in ("enlarge", "translate", "distill"):
            assert row["batch_size"] == script.lesson.BATCH_SIZE
    recorded = {weight for row in ROWS if row["task"] == "plane" for weight in row["weights"]}
    assert recorded == {script.lesson.CYCLE, 0}


def test_every_comparison_has_whole_pairs(script):
    for task, settings in script.WEIGHTS.items():
        seeds = [
            sorted(r["seed"] for r in ROWS if (r["task"], r.get("weights")) == (task, list(w)))
            for w in settings
        ]
        assert len(seeds[0]) >= 3
        assert all(s == seeds[0] == list(range(len(s))) for s in seeds), task


def test_each_player_has_its_own_loss(script):
    class Double:
        """A network of one number, `x * weight`."""

        def __init__(self, weight):
            self.trainable_weights = []
            self.weight = weight

        def __call__(self, x, training):
            return x * self.weight

    y, x = np.float32([[1.0], [3.0]]), np.float32([[2.0], [2.0]])
    arrays = y, x, x
    settings = Double(2.0), Double(0.0), np.square
    alone = script.lesson.TwoTerms(*settings, near=0.5, sharp=0)
    assert [float(loss) for loss in alone.losses_on(*arrays)] == [0.5 * (0 + 16) / 2]
    both = script.lesson.TwoTerms(*settings, near=0.5, sharp=0.1)
    g_loss, d_loss = both.losses_on(*arrays)  # D says 0 to everything: log 2 for each
    np.testing.assert_allclose(g_loss, 4 + 0.1 * np.log(2), rtol=1e-6)
    np.testing.assert_allclose(d_loss, 2 * np.log(2), rtol=1e-6)


def test_what_g_gets(script):
    picture = np.zeros((1, 28, 28, 1), "float32")
    picture[0, :4, :4] = 1
    picture[0, 0, 4] = 1
    small = script.lesson.shrink(picture)
    assert small.shape == picture.shape
    assert small[0, 3, 3, 0] == 1
    assert small[0, 3, 7, 0] == 1 / 16  # one white pixel of sixteen
    edges = script.lesson.outline(picture)
    assert edges[0, 1, 1, 0] == -1  # inside
    assert edges[0, 2, 4, 0] == 1  # beside the border
