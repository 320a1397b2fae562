"""Assignment 2, the optimal discriminator: right answers, and wrong ones by misconception."""

from kgan import theory
from kgan.homework.core import Exercise

import numpy as np


def _kl(p, q):
    with np.errstate(all="ignore"):
        return np.sum(np.where(p > 0, p * np.log(np.where(p > 0, p / q, 1)), 0))


def _distributions(*rows):
    return tuple(np.array(row, "float32") for row in rows)


def _random_pair(rng):
    n = int(rng.integers(2, 9))
    return tuple(rng.dirichlet(np.ones(n)).astype("float32") for _ in "pq")


def _density_cases(rng):
    tiny = [([0.3], [0.1]), ([0.2, 0.2], [0.2, 0.6]), ([0.5, 0.0, 0.4], [0.0, 0.7, 1.1])]
    pairs = [_distributions(*pair) for pair in tiny] + [_random_pair(rng) for _ in range(4)]
    return [*pairs, _distributions([0.0, 0.5, 1.0], [0.0, 0.5, 0.0])]


def optimal_discriminator(p, q):
    """The best discriminator."""
    return theory.optimal_discriminator(p, q)


check_optimal_discriminator = Exercise(
    "optimal_discriminator",
    "p q",
    optimal_discriminator,
    _density_cases,
    blocked=("theory.optimal_discriminator",),
    mistakes={
        "roles_swapped": lambda p, q: theory.optimal_discriminator(q, p),
        "ratio": lambda p, q: p / q,
        "density": lambda p, q: p,
        "difference": lambda p, q: np.where(p + q > 0, (p - q) / (p + q), 0.5),
        "hinge": lambda p, q: np.sign(p - q),
        "logit": lambda p, q: np.log(p / q),
        "always_half": lambda p, q: np.full_like(p, 0.5),
        "sigmoid_of_difference": lambda p, q: 1 / (1 + np.exp(q - p)),
        "squared": lambda p, q: p**2 / (p**2 + q**2),
        "mean_not_sum": lambda p, q: 2 * p / (p + q),
        "divided_by_all": lambda p, q: p / (p.sum() + q.sum()),
        "nan_where_both_are_0": optimal_discriminator,
        "zero_where_both_are_0": lambda p, q: p / (p + q + 1e-9),
        "one_where_both_are_0": lambda p, q: (p + 1e-9) / (p + q + 1e-9),
    },
    properties={
        "decision": lambda f: f(*_distributions([0.3], [0.1])) not in (0, 1),
        "a_probability": lambda f: all(0 <= f(*_distributions([a], [b])) <= 1 for a, b in _GRID),
        "half_where_equal": lambda f: np.isclose(f(*_distributions([0.3], [0.3])), 0.5),
        "one_without_fakes": lambda f: np.isclose(f(*_distributions([0.3], [0.0])), 1),
        "zero_without_data": lambda f: abs(f(*_distributions([0.0], [0.3]))) < 1e-4,
        "point_by_point": lambda f: np.isclose(
            f(*_distributions([0.3, 0.2], [0.1, 0.4]))[0], f(*_distributions([0.3], [0.1]))
        ),
        "scale_free": lambda f: np.isclose(
            f(*_distributions([0.3], [0.1])), f(*_distributions([0.9], [0.3]))
        ),
    },
)
_GRID = [(0.3, 0.1), (0.1, 0.3), (2.0, 0.5), (0.5, 2.0)]


def _pair_cases(rng):
    tiny = [([1.0], [1.0]), ([0.5, 0.5], [0.25, 0.75]), ([0.9, 0.1], [0.2, 0.8])]
    zeros = [([0.5, 0.5, 0.0], [0.0, 0.5, 0.5]), ([1.0, 0.0, 0.0], [0.0, 1.0, 0.0])]
    pairs = [_distributions(*pair) for pair in tiny]
    return pairs + [_random_pair(rng) for _ in range(4)] + [_distributions(*z) for z in zeros]


def js(p, q):
    """The Jensen-Shannon divergence."""
    return _js(p, q)


def _js(p, q):
    m = (p + q) / 2
    return (_kl(p, m) + _kl(q, m)) / 2


check_js = Exercise(
    "js",
    "p q",
    js,
    _pair_cases,
    blocked=("theory.js", "theory.kl", "theory.generator_cost"),
    mistakes={
        "kl": _kl,
        "reverse_kl": lambda p, q: _kl(q, p),
        "symmetric_kl": lambda p, q: (_kl(p, q) + _kl(q, p)) / 2,
        "summed_kl": lambda p, q: _kl(p, q) + _kl(q, p),
        "not_halved": lambda p, q: 2 * _js(p, q),
        "first_half_only": lambda p, q: _kl(p, (p + q) / 2),
        "one_half_only": lambda p, q: _kl(p, (p + q) / 2) / 2,
        "middle_not_halved": lambda p, q: (_kl(p, p + q) + _kl(q, p + q)) / 2,
        "arguments_swapped": lambda p, q: (_kl((p + q) / 2, p) + _kl((p + q) / 2, q)) / 2,
        "base_2": lambda p, q: _js(p, q) / np.log(2),
        "root": lambda p, q: np.sqrt(_js(p, q)),
        "averaged_over_points": lambda p, q: _js(p, q) / len(p),
        "tv": lambda p, q: np.abs(p - q).sum() / 2,
        "nan_with_zeros": js,
        "cost": lambda p, q: -np.log(4) + 2 * _js(p, q),
    },
    properties={
        "zero_when_equal": lambda f: abs(f(*_distributions([0.3, 0.7], [0.3, 0.7]))) < 1e-5,
        "not_negative": lambda f: f(*_distributions([0.3, 0.7], [0.6, 0.4])) >= 0,
        "symmetric": lambda f: np.isclose(
            f(*_distributions([0.3, 0.7], [0.9, 0.1])), f(*_distributions([0.9, 0.1], [0.3, 0.7]))
        ),
        "log_2_when_apart": lambda f: np.isclose(
            f(*_distributions([1.0, 0.0], [0.0, 1.0])), np.log(2), rtol=1e-4
        ),
    },
)


def generator_cost(p, q):
    """C(G), the value of the game against the best discriminator."""
    return 2 * _js(p, q) - np.log(4)


def _part(weight, d):
    return np.sum(np.where(weight > 0, weight * np.log(np.where(weight > 0, d, 1)), 0))


check_generator_cost = Exercise(
    "generator_cost",
    "p q",
    generator_cost,
    _pair_cases,
    blocked=("theory.generator_cost", "theory.value"),
    mistakes={
        "js": _js,
        "twice_js": lambda p, q: 2 * _js(p, q),
        "js_once": lambda p, q: _js(p, q) - np.log(4),
        "log_2": lambda p, q: 2 * _js(p, q) - np.log(2),
        "constant_sign": lambda p, q: 2 * _js(p, q) + np.log(4),
        "undecided": lambda p, q: -np.log(4) * np.ones(()),
        "loss": lambda p, q: np.log(4) - 2 * _js(p, q),
        "generator_part_only": lambda p, q: _part(q, q / (p + q)),
        "real_part_only": lambda p, q: _part(p, p / (p + q)),
        "non_saturating": lambda p, q: -_part(q, p / (p + q)),
        "fakes_carry_label_1": lambda p, q: _part(p, p / (p + q)) + _part(q, p / (p + q)),
        "d_swapped": lambda p, q: _part(p, q / (p + q)) + _part(q, p / (p + q)),
        "averaged_over_points": lambda p, q: (2 * _js(p, q) - np.log(4)) / len(p),
        "unweighted": lambda p, q: np.mean(np.log(p / (p + q)) + np.log(q / (p + q))),
        "unweighted_sum": lambda p, q: np.sum(np.log(p / (p + q)) + np.log(q / (p + q))),
        "halves_averaged": lambda p, q: _js(p, q) - np.log(2),
        "nan_with_zeros": generator_cost,
        "kl_not_js": lambda p, q: 2 * _kl(p, q) - np.log(4),
        "base_2": lambda p, q: (2 * _js(p, q) - np.log(4)) / np.log(2),
    },
    properties={
        "least_when_equal": lambda f: np.isclose(
            f(*_distributions([0.3, 0.7], [0.3, 0.7])), -np.log(4), rtol=1e-4
        ),
        "zero_when_apart": lambda f: abs(f(*_distributions([1.0, 0.0], [0.0, 1.0]))) < 1e-4,
        "at_most_zero": lambda f: f(*_distributions([0.3, 0.7], [0.9, 0.1])) < 0,
    },
)


def density_ratio(d):
    """p_data / p_g, read off the best discriminator."""
    return d / (1 - d)


def _answer_cases(rng):
    tiny = [(np.array(row, "float32"),) for row in ([0.75], [0.5], [0.2, 0.9])]
    return tiny + [(rng.uniform(0.02, 0.98, n).astype("float32"),) for n in (1, 4, 8)]


check_density_ratio = Exercise(
    "density_ratio",
    "d",
    density_ratio,
    _answer_cases,
    mistakes={
        "upside_down": lambda d: (1 - d) / d,
        "not_transformed": lambda d: d,
        "denominator_only": lambda d: 1 / (1 - d),
        "inverse": lambda d: 1 / d,
        "logit": lambda d: np.log(d / (1 - d)),
        "plus": lambda d: d / (1 + d),
        "exponential": np.exp,
        "doubled": lambda d: 2 * d,
        "difference": lambda d: d - (1 - d),
        "half_weight": lambda d: d / (1 - d) / 2,
        "mean": lambda d: np.mean(d / (1 - d)),
        "ratio_of_means": lambda d: d.mean() / (1 - d.mean()),
    },
    properties={
        "one_at_half": lambda f: np.isclose(f(np.array([0.5], "float32")), 1, rtol=1e-4),
        "rises": lambda f: np.diff(f(np.array([0.2, 0.9], "float32"))) > 0,
        "point_by_point": lambda f: np.isclose(
            f(np.array([0.2, 0.9], "float32"))[0], f(np.array([0.2], "float32"))
        ),
    },
)
