"""Answers to `expected_errors`, as students write them."""

from answers import Answers

import numpy as np
from keras import ops

answers = Answers("expected_errors")


@answers.right
def _(candidates, chances):
    mean = np.average(candidates, axis=0, weights=chances)
    error = np.average(((candidates - mean) ** 2).mean(1), weights=chances)
    return {"mean_error": error, "draw_error": 2 * error}


@answers.right
def _(candidates, chances):
    mean = sum(p * x for p, x in zip(chances, candidates, strict=True))
    mean_error = draw_error = 0
    for p, x in zip(chances, candidates, strict=True):
        mean_error += p * np.mean((x - mean) ** 2)
        for q, y in zip(chances, candidates, strict=True):
            draw_error += p * q * np.mean((x - y) ** 2)
    return {"mean_error": mean_error, "draw_error": draw_error}


@answers.right
def _(candidates, chances):
    mean = ops.sum(chances[:, None] * candidates, axis=0)
    variance = ops.sum(chances[:, None] * candidates**2, axis=0) - mean**2
    return {"mean_error": ops.mean(variance), "draw_error": ops.mean(2 * variance)}


def errors(candidates, chances, weights=None):
    weights = chances if weights is None else weights
    mean = weights @ candidates
    return float(chances @ ((candidates - mean) ** 2).mean(1))


def both(mean_error, draw_error):
    return {"mean_error": mean_error, "draw_error": draw_error}


@answers.wrong("chances_ignored")
def _(candidates, chances):
    pairs = ((candidates[:, None] - candidates) ** 2).mean()
    return both(((candidates - candidates.mean(0)) ** 2).mean(), pairs)


@answers.wrong("plain_mean")
def _(candidates, chances):
    k = len(chances)
    pairs = ((candidates[:, None] - candidates) ** 2).mean(-1)
    return both(errors(candidates, chances, np.ones(k) / k), (chances @ pairs).mean())


@answers.wrong("plain_mean")
def _(candidates, chances):
    k = len(chances)
    return both(errors(candidates, chances, np.ones(k) / k), 2 * errors(candidates, chances))


@answers.wrong("plain_expectation")
def _(candidates, chances):
    mean = chances @ candidates
    pairs = ((candidates[:, None] - candidates) ** 2).mean(-1)
    return both(((candidates - mean) ** 2).mean(), (pairs @ chances).mean())


answers.wrong("draw_knows_the_original")(lambda c, p: both(errors(c, p), 0))


@answers.wrong("pairs_counted_once")
def _(candidates, chances):
    draw = 0
    for i in range(len(chances)):
        for j in range(i):
            draw += chances[i] * chances[j] * np.mean((candidates[i] - candidates[j]) ** 2)
    return both(errors(candidates, chances), draw)


@answers.wrong("never_right")
def _(candidates, chances):
    total = weight = 0
    for i, p in enumerate(chances):
        for j, q in enumerate(chances):
            if i != j:
                total += p * q * np.mean((candidates[i] - candidates[j]) ** 2)
                weight += p * q
    return both(errors(candidates, chances), total / weight)


@answers.wrong("the_likeliest")
def _(candidates, chances):
    best = candidates[np.argmax(chances)]
    return both(errors(candidates, chances), chances @ ((candidates - best) ** 2).mean(1))


answers.wrong("swapped")(lambda c, p: both(2 * errors(c, p), errors(c, p)))


@answers.wrong("added_over_pixels")
def _(candidates, chances):
    error = chances @ ((candidates - chances @ candidates) ** 2).sum(1)
    return both(error, 2 * error)


@answers.wrong("absolute")
def _(candidates, chances):
    pairs = np.abs(candidates[:, None] - candidates).mean(-1)
    mean = chances @ candidates
    return both(chances @ np.abs(candidates - mean).mean(1), chances @ pairs @ chances)


answers.wrong("roots")(lambda c, p: both(np.sqrt(errors(c, p)), np.sqrt(2 * errors(c, p))))
# Two numbers in a row.
answers.wrong("type")(lambda c, p: (errors(c, p), 2 * errors(c, p)))


# Draws in fact, and not often enough.
@answers.wrong("random")
def _(candidates, chances):
    rng = np.random.default_rng()
    i, j = (rng.choice(len(chances), 100, p=chances / chances.sum()) for _ in range(2))
    return both(errors(candidates, chances), ((candidates[i] - candidates[j]) ** 2).mean())
