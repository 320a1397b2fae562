import math

from kgan import losses, penalties, theory

import keras
import numpy as np
import pytest
import tensorflow as tf

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


@pytest.mark.parametrize("measure", [theory.kl, theory.js, theory.tv, theory.generator_cost])
def test_densities_on_a_grid_are_probabilities_of_its_cells(measure):
    p, q = np.array([0.5, 0.25, 0.25]), np.array([0.25, 0.25, 0.5])
    assert measure(p / 0.2, q / 0.2, dx=0.2) == pytest.approx(measure(p, q), rel=1e-14)


@pytest.mark.filterwarnings("error")
def test_zeros_are_no_cause_for_warnings():
    assert theory.kl([1.0, 0.0], [0.5, 0.5]) == pytest.approx(math.log(2), rel=1e-15)
    assert theory.kl([0.5, 0.5], [1.0, 0.0]) == math.inf


@pytest.mark.parametrize("measure", [theory.kl, theory.js, theory.tv, theory.generator_cost])
def test_a_sum_may_be_a_millionth_off(measure):
    good = np.array([0.5, 0.5])
    measure(good + 0.45e-6, good)
    with pytest.raises(ValueError, match="`p` must sum"):
        measure(good + 0.75e-6, good)


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
        with pytest.raises(ValueError, match="total=0.0"):
            function([], [])
        for dx in (0.0, -1.0, np.inf):
            with pytest.raises(ValueError, match="`dx` must be above 0"):
                function(good, good, dx=dx)
    with pytest.raises(ValueError, match="`d`"):
        theory.value(good, good, [0.5, 1.5])
    with pytest.raises(ValueError, match="same shape"):
        theory.optimal_discriminator(good, [1.0])
    with pytest.raises(ValueError, match="negative"):
        theory.optimal_discriminator(good, [-1.0, 2.0])


def test_wasserstein_by_hand():
    # Half the mass moves from 0 to 2, by one cell each or by two at once.
    assert theory.wasserstein_1d(P, Q, [0, 1, 2]) == 1.0
    assert theory.wasserstein_1d(P, Q, [0, 3, 4]) == 2.0  # uneven: half of it moves by 4
    assert theory.wasserstein_1d(P, Q, [2, 0, 1]) == 0.5  # unsorted: half of it, from 2 to 1
    assert theory.wasserstein_1d([0.5, 0.5, 0], [0.5, 0, 0.5], [1, 1, 1]) == 0.0  # one place
    assert theory.wasserstein_1d([1.0], [1.0], [7.0]) == 0.0
    # Two points at distance theta, as for the two parallel lines of Arjovsky et al. (2017).
    for angle in (-2.0, 0.0, 0.25):
        assert theory.wasserstein_1d([1, 0], [0, 1], [0, angle]) == abs(angle)
    # A density on a grid and the same density moved by 1.5.
    x, dx = np.linspace(-10, 10, 2001, retstep=True)
    p, q = (np.exp(-((x - mean) ** 2) / 2) / math.sqrt(2 * math.pi) for mean in (0, 1.5))
    assert theory.wasserstein_1d(p, q, x, dx) == pytest.approx(1.5, abs=1e-12)
    assert theory.wasserstein_1d(p * dx, q * dx, x) == pytest.approx(1.5, abs=1e-12)


@pytest.mark.parametrize("seed", range(5))
def test_wasserstein_is_the_distance_between_the_quantiles(seed):
    """The mass between two levels u goes from p's quantile to q's: integral |F_p^-1 - F_q^-1|."""
    p, q = random_distributions(seed)
    rng = np.random.default_rng(seed)
    x = rng.normal(size=p.size).round(1)  # unsorted, uneven, some points twice
    order = np.argsort(x)

    def quantile(mass, u):
        index = np.searchsorted(np.cumsum(mass[order]), u)
        return x[order][np.minimum(index, x.size - 1)]

    levels = np.sort(np.r_[0, np.cumsum(p[order])[:-1], np.cumsum(q[order])[:-1], 1])
    middles = (levels[1:] + levels[:-1]) / 2
    moved = np.abs(quantile(p, middles) - quantile(q, middles))
    distance = theory.wasserstein_1d(p, q, x)
    assert distance == pytest.approx(math.fsum(np.diff(levels) * moved), abs=1e-12)
    assert distance == theory.wasserstein_1d(q, p, x)
    assert theory.wasserstein_1d(p, p, x) == 0
    # No function of slope 1 tells them further apart, and what moves, moves at most that far.
    assert abs((p - q) @ np.abs(x - 0.3)) <= distance <= theory.tv(p, q) * np.ptp(x) + 1e-12
    assert theory.wasserstein_1d(p, q, 3 - 2 * x) == pytest.approx(2 * distance, abs=1e-12)


def test_wasserstein_errors():
    good = [0.5, 0.5]
    for p, q, x, message in (
        (good, [-0.5, 1.5], [0, 1], "`q`.*negative"),
        ([0.5, 0.6], good, [0, 1], r"`p`.*1\.1"),
        (good, [1.0], [0, 1], "same shape"),
        (good, good, [0, 1, 2], "`x`"),
        (good, good, [[0, 1]], "`x`"),
        (good, good, [0, np.inf], "`x`"),
        ([good, [0, 0]], [good, [0, 0]], [good, good], "`x`"),
    ):
        with pytest.raises(ValueError, match=message):
            theory.wasserstein_1d(p, q, x)
    for x in ([0, 3], [0, 1 + 1.5e-6]):  # a millionth of dx may be rounding
        with pytest.raises(ValueError, match="`dx`.*neighbours"):
            theory.wasserstein_1d(good, good, x, dx=1.0)
    theory.wasserstein_1d(good, good, [0, 1 + 0.9e-6], dx=1.0)


DIRAC_LOSSES = ("non_saturating", "minimax", "wasserstein")


@pytest.mark.parametrize("penalty", [None, "r1", "r2", "gradient_penalty"])
@pytest.mark.parametrize("loss", DIRAC_LOSSES)
def test_dirac_gan_is_the_gan_of_the_packages_losses(loss, penalty):
    """The flow is minus the gradients of `kgan.losses` and `kgan.penalties`."""
    gamma = None if penalty is None else 0.7
    game = theory.DiracGAN(loss, penalty, gamma)
    terms = [] if penalty is None else [type(penalties.get(penalty)[0])(gamma)]
    for point in ((1.0, 1.0), (-0.5, 2.0), (1.5, -0.25), (15.0, 30.0), (-15.0, 30.0)):
        theta, psi = (tf.Variable([[value]], dtype="float64") for value in point)

        def discriminator(x, training, psi=psi):
            return x * psi

        with tf.GradientTape(persistent=True) as tape:
            real = tf.zeros((1, 1), "float64")
            fake = theta + 0.0
            logits = discriminator(real, True), discriminator(fake, True)
            d_loss = losses.get(loss).discriminator(*logits)
            d_loss += sum(term(discriminator, real, fake, seed=0) for term in terms)
            g_loss = losses.get(loss).generator(logits[1])
        slopes = tape.gradient(g_loss, theta), tape.gradient(d_loss, psi)
        expected = [-keras.ops.convert_to_numpy(slope).item() for slope in slopes]
        # GradientPenalty's constant 1e-12 within its square root shows in the 12th digit.
        near = {"abs": 1e-10 if penalty == "gradient_penalty" else 0, "rel": 1e-12}
        assert np.array(game.flow(*point)) == pytest.approx(expected, **near)


@pytest.mark.parametrize("gamma", [None, 0.0, 0.3, 1.0, 2.0, 2.5])
@pytest.mark.parametrize("loss", DIRAC_LOSSES)
def test_eigenvalues_are_those_of_the_numeric_jacobian(loss, gamma):
    game = theory.DiracGAN(loss, None if gamma is None else "r1", gamma)
    h = 1e-6  # central differences, with an error of h^2
    columns = [
        (np.array(game.flow(*step)) - np.array(game.flow(*-step))) / (2 * h)
        for step in h * np.eye(2)
    ]
    jacobian = np.stack(columns, axis=1)
    found = game.eigenvalues()
    assert found.dtype == np.complex128
    assert found.shape == (2,)
    # Sum and product: no square root, which would lose half of the digits at a double root.
    assert found.sum() == pytest.approx(np.trace(jacobian), abs=1e-12)
    assert found.prod() == pytest.approx(np.linalg.det(jacobian), abs=1e-12)
    assert found[0].imag >= 0
    assert found[0].real >= found[1].real


def test_eigenvalues_by_hand():
    def roots(*args):
        return theory.DiracGAN(*args).eigenvalues().tolist()

    assert roots("non_saturating") == roots("minimax") == [0.5j, -0.5j]
    assert roots("wasserstein") == [1j, -1j]
    assert roots("minimax", "r1", 1.0) == [-0.5, -0.5]  # critical damping
    assert roots("non_saturating", "r2", 1.25) == [-0.25, -1.0]
    assert roots("wasserstein", "r1", 1.2) == pytest.approx([-0.6 + 0.8j, -0.6 - 0.8j], abs=1e-15)
    for loss in DIRAC_LOSSES:
        with pytest.raises(ValueError, match="gradient_penalty"):
            theory.DiracGAN(loss, "gradient_penalty", 1.0).eigenvalues()


def test_steps_by_hand():
    game = theory.DiracGAN("wasserstein")
    assert game.simulate(1, 0.5).tolist() == [[1, 1], [1.5, 0.5]]
    assert game.simulate(1, 0.5, alternating=True).tolist() == [[1, 1], [1.25, 0.5]]
    assert game.simulate(0, 0.5, start=(2, 3)).tolist() == [[2, 3]]
    damped = theory.DiracGAN("wasserstein", "r1", 2.0)
    assert damped.simulate(1, 0.5, start=(2, 3)).tolist() == [[2, 3], [3.5, -1.0]]
    pulled = theory.DiracGAN("wasserstein", "gradient_penalty", 2.0)
    assert pulled.simulate(1, 0.5, start=(2, 3)).tolist() == [[2, 3], [3.5, -2.0]]
    # By hand: psi' = -1 sigma(1), theta' = 1 sigma(-1) = 1 - sigma(1).
    sigma = 1 / (1 + math.exp(-1))
    theta, psi = theory.DiracGAN().simulate(1, 0.1)[1]
    assert (theta, psi) == pytest.approx((1 + 0.1 * (1 - sigma), 1 - 0.1 * sigma), abs=1e-15)
    assert not np.isfinite(game.simulate(3000, 1.0)[-1]).any()  # too large, and no warning


@pytest.mark.parametrize("h", [0.1, 0.5])
@pytest.mark.parametrize("gamma", [None, 0.6])
@pytest.mark.parametrize("loss", DIRAC_LOSSES)
def test_rate_near_the_equilibrium(loss, gamma, h):
    """Far in, the step is its linear part; its eigenvalues' size is the square root of det."""
    game = theory.DiracGAN(loss, None if gamma is None else "r1", gamma)
    c, damping = (1.0 if loss == "wasserstein" else 0.5), h * (gamma or 0)
    for alternating, size in (
        (False, math.sqrt(1 - damping + (h * c) ** 2)),
        (True, math.sqrt(1 - damping)),
    ):
        first, second = (
            game.simulate(1, h, alternating, start)[1] / 1e-6 for start in ((1e-6, 0), (0, 1e-6))
        )
        step = np.stack([first, second], axis=1)
        assert np.abs(np.linalg.eigvals(step)) == pytest.approx([size, size], abs=1e-11)


def test_conserved_and_not():
    # A Runge-Kutta step follows the flow: minimax keeps theta^2 + psi^2, non-saturating does not.
    def follow(game, time, steps=2000):
        point, h = np.array([1.0, 1.0]), time / steps
        for _ in range(steps):
            a = np.array(game.flow(*point))
            b = np.array(game.flow(*point + h / 2 * a))
            c = np.array(game.flow(*point + h / 2 * b))
            d = np.array(game.flow(*point + h * c))
            point = point + h / 6 * (a + 2 * b + 2 * c + d)
        return point @ point

    assert follow(theory.DiracGAN("minimax"), 20.0) == pytest.approx(2.0, abs=1e-9)
    assert follow(theory.DiracGAN(), 20.0) < 1.0
    # Steps taken at once: minimax leaves, non-saturating stays on a circle of mean radius^2 2 h.
    radii = np.sum(theory.DiracGAN("minimax").simulate(5000, 0.2) ** 2, axis=1)
    assert (np.diff(radii) > 0).all()
    assert radii[-1] > 15
    path = theory.DiracGAN().simulate(10_000, 0.2)[-5000:]
    assert np.sum(path**2, axis=1).mean() == pytest.approx(0.3991, abs=1e-3)


def test_dirac_gan_errors():
    for arguments, message in (
        (("hinge",), "`adversarial_loss`.*'wasserstein'.*'hinge'"),
        (("minimax", "r3", 1.0), "`penalty`.*'r1'.*'r3'"),
        (("minimax", "r1"), "gamma"),
        (("minimax", None, 1.0), "gamma"),
        (("minimax", "r1", -1.0), "`gamma`.*-1"),
        (("minimax", "r1", math.nan), "`gamma`.*nan"),
        (("minimax", "r1", math.inf), "`gamma`.*inf"),
    ):
        with pytest.raises(ValueError, match=message):
            theory.DiracGAN(*arguments)
    game = theory.DiracGAN()
    for arguments, message in (
        ((-1, 0.1), "`steps`"),
        ((1.5, 0.1), "`steps`"),
        ((1, 0.0), "`learning_rate`"),
        ((1, math.inf), "`learning_rate`"),
        ((1, 0.1, False, (1.0,)), "`start`"),
        ((1, 0.1, False, (1.0, math.nan)), "`start`"),
    ):
        with pytest.raises(ValueError, match=message):
            game.simulate(*arguments)
