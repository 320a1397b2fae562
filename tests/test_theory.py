import math

from kgan import theory

import numpy as np
import pytest

# Three cells, by hand.
P, Q = np.array([0.5, 0.5, 0.0]), np.array([0.0, 0.5, 0.5])


def random_distributions(seed, size=50):
    """Two distributions with zeros in p, in q and in both."""
    rng = np.random.default_rng(seed)
    p, q = rng.dirichlet(np.ones(size), 2)
    p[:10], q[5:15] = 0, 0
    return p / p.sum(), q / q.sum()


def test_by_hand():
    assert theory.optimal_discriminator(P, Q).tolist() == [1.0, 0.5, 0.0]
    # V(D*) = 1/2 log 1 + 1/2 log 1/2 + 1/2 log 1/2 + 1/2 log 1
    assert theory.value(P, Q, [1.0, 0.5, 0.0]) == pytest.approx(-math.log(2), rel=1e-14)
    assert theory.generator_cost(P, Q) == pytest.approx(-math.log(2), rel=1e-14)
    assert theory.js(P, Q) == pytest.approx(math.log(2) / 2, rel=1e-14)
    assert theory.tv(P, Q) == 0.5
    assert theory.kl(P, Q) == math.inf
    assert theory.kl([0.5, 0.5], [0.25, 0.75]) == pytest.approx(
        0.5 * math.log(2) + 0.5 * math.log(2 / 3), rel=1e-14
    )


@pytest.mark.parametrize("seed", range(5))
def test_cost_is_a_jensen_shannon_divergence(seed):
    p, q = random_distributions(seed)
    cost = theory.generator_cost(p, q)
    assert cost == pytest.approx(-math.log(4) + 2 * theory.js(p, q), abs=1e-12)
    assert theory.generator_cost(p, p) == pytest.approx(-math.log(4), abs=1e-12)
    assert cost > -math.log(4)
    # D* beats every other discriminator.
    rng = np.random.default_rng(seed)
    best = theory.optimal_discriminator(p, q)
    for _ in range(20):
        other = np.clip(best + rng.normal(0, 0.05, best.shape), 1e-9, 1 - 1e-9)
        assert theory.value(p, q, other) < cost


@pytest.mark.parametrize("seed", range(5))
def test_against_plain_loops(seed):
    p, q = random_distributions(seed)
    middle = [(a + b) / 2 for a, b in zip(p, q, strict=True)]

    def kl(x, y):
        return math.fsum(a * math.log(a / b) for a, b in zip(x, y, strict=True) if a > 0)

    assert theory.js(p, q) == pytest.approx((kl(p, middle) + kl(q, middle)) / 2, abs=1e-12)
    assert theory.kl(p, middle) == pytest.approx(kl(p, middle), abs=1e-12)
    assert theory.tv(p, q) == pytest.approx(
        math.fsum(abs(a - b) for a, b in zip(p, q, strict=True)) / 2, abs=1e-12
    )


def test_two_gaussians_on_a_grid():
    """KL of N(0, 1) and N(1, 2) in closed form; tails where D* rounds to 0 or 1."""
    x, dx = np.linspace(-40, 40, 80_001, retstep=True)

    def normal(mean, std):
        density = np.exp(-((x - mean) ** 2) / (2 * std**2))
        return density / (density.sum() * dx)

    p, q = normal(0, 1), normal(1, 2)
    assert theory.kl(p, q, dx) == pytest.approx(math.log(2) + 2 / 8 - 0.5, abs=1e-12)
    for a, b in ((p, q), (q, p), (normal(-5, 1), normal(5, 1))):
        best = theory.optimal_discriminator(a, b)
        cost = theory.generator_cost(a, b, dx)
        assert theory.value(a, b, best, dx) == pytest.approx(cost, abs=1e-12)
        assert cost == pytest.approx(-math.log(4) + 2 * theory.js(a, b, dx), abs=1e-12)


def test_infinities_and_empty_cells():
    assert theory.value([0.5, 0.5], [0.5, 0.5], [1.0, 0.5]) == -math.inf  # certain and wrong
    assert theory.value([1.0, 0.0], [0.0, 1.0], [1.0, 0.0]) == 0.0  # certain and right
    assert theory.optimal_discriminator([1.0, 0.0], [1.0, 0.0]).tolist() == [0.5, 0.5]
    assert theory.js([1.0, 0.0], [0.0, 1.0]) == pytest.approx(math.log(2), rel=1e-15)


def test_errors():
    good = [0.5, 0.5]
    for function in (theory.kl, theory.js, theory.tv, theory.generator_cost):
        for wrong, message in (
            ([-0.5, 1.5], "`q`.*negative"),
            ([0.5, 0.6], r"`q`.*1\.1"),
            ([np.nan, 1.0], "`q`.*finite"),
            ([1.0], "same shape"),
        ):
            with pytest.raises(ValueError, match=message):
                function(good, wrong)
        with pytest.raises(ValueError, match="at least one"):
            function([], [])
        with pytest.raises(ValueError, match="dx"):
            function(good, good, dx=-1.0)
    with pytest.raises(ValueError, match="`d`"):
        theory.value(good, good, [0.5, 1.5])
    with pytest.raises(ValueError, match="same shape"):
        theory.optimal_discriminator(good, [1.0])
    with pytest.raises(ValueError, match="negative"):
        theory.optimal_discriminator(good, [-1.0, 2.0])
