"""The lab's JavaScript against kgan: losses, gradients by autodiff, and the theory."""

import html
import math

from kgan import labs, losses, theory
from labs.javascript import context

import numpy as np
import pytest
import tensorflow as tf

STATES = 100
NUMBERS = ("mu", "sigma", "w", "b", "c")
TOLERANCE = {"rel": 1e-9, "abs": 1e-9}


@pytest.fixture(scope="module")
def hold():
    return context("hold")


def random_states():
    """States, each with 16 real points and 16 latents."""
    rng = np.random.default_rng(0)
    for i in range(STATES):
        numbers = dict(zip(NUMBERS, rng.normal(size=5), strict=True))
        numbers["sigma"] = math.exp(numbers["sigma"] / 2)
        rates = dict(zip(("rateD", "rateG"), rng.uniform(0.01, 2, size=2), strict=True))
        loss = ("non_saturating", "minimax")[i % 2]
        state = {**numbers, **rates, "k": 1, "loss": loss, "all": i % 3 > 0}
        yield state, rng.normal(2, 1, size=16).tolist(), rng.normal(size=16).tolist()


def game(state, real, z):
    """J_D, J_G and the logits, as kgan computes them, with the gradients of all numbers."""
    loss = losses.get(state["loss"])
    numbers = {name: tf.Variable(state[name], dtype="float64") for name in NUMBERS}
    real, z = tf.constant([real, z], "float64")[..., tf.newaxis]
    with tf.GradientTape(persistent=True) as tape:
        fake = numbers["mu"] + numbers["sigma"] * z
        tape.watch(fake)
        real_logits, fake_logits = (
            numbers["w"] * x + numbers["b"] + numbers["c"] * x**2 for x in (real, fake)
        )
        d_loss = loss.discriminator(real_logits, fake_logits)
        g_loss = loss.generator(fake_logits)
    d = tape.gradient(d_loss, {name: numbers[name] for name in "wbc"})
    g = tape.gradient(g_loss, {"mu": numbers["mu"], "sigma": numbers["sigma"], "fakes": fake})
    return {
        "jD": float(d_loss),
        "jG": float(g_loss),
        "dReal": float(tf.reduce_mean(loss.score(real_logits))),
        "dFake": float(tf.reduce_mean(loss.score(fake_logits))),
        "d": {name: float(slope) for name, slope in d.items()},
        "g": {name: float(g[name]) for name in ("mu", "sigma")},
        "fakes": 16 * g["fakes"].numpy()[:, 0],
    }


@pytest.fixture(scope="module")
def games():
    return [(*made, game(*made)) for made in random_states()]


def test_losses(hold, games):
    for state, real, z, expected in games:
        got = hold.call("losses", state, real, z)
        for name in ("jD", "jG", "dReal", "dFake"):
            assert got[name] == pytest.approx(expected[name], **TOLERANCE)
        assert got["value"] == -got["jD"] == -(got["realHalf"] + got["fakeHalf"])
        # The halves are those of undecided and certain logits: -log D on the reals alone.
        logits = np.polyval([state["c"], state["w"], state["b"]], real)
        assert got["realHalf"] == pytest.approx(np.logaddexp(0, -logits).mean(), **TOLERANCE)


def assert_step(before, after, rate, gradient):
    """Asserts that the numbers with a gradient went one step down, and nothing else moved."""
    moved = {name: before[name] - rate * slope for name, slope in gradient.items()}
    assert {name: after[name] for name in moved} == pytest.approx(moved, **TOLERANCE)
    assert {**after, **moved} == {**before, **moved}


def test_a_turn_is_one_step_down_the_gradient_and_moves_one_player(hold, games):
    for state, real, z, expected in games:
        d, g = expected["d"], expected["g"]
        if not state["all"]:
            del d["c"], g["sigma"]
        assert_step(state, hold.call("turnOfD", state, real, z), state["rateD"], d)
        assert_step(state, hold.call("turnOfG", state, z), state["rateG"], g)


def test_slopes_on_fakes(hold, games):
    for state, _, z, expected in games:
        slopes = hold.call("slopesOnFakes", state, z)
        assert slopes == pytest.approx(expected["fakes"], **TOLERANCE)
        assert np.mean(slopes) == pytest.approx(expected["g"]["mu"], **TOLERANCE)


def test_best_d_and_its_value(hold):
    x, dx = np.linspace(-40, 40, 80_001, retstep=True)

    def density(mean, sd):
        return np.exp(-(((x - mean) / sd) ** 2) / 2) / (sd * math.sqrt(2 * math.pi))

    p = density(2, 1)
    narrow = {"mu": 2.0, "sigma": 0.05}
    for state in (narrow, *(state for state, _, _ in random_states())):
        q = density(state["mu"], state["sigma"])
        best = hold.call("bestD", state)
        logits = np.polyval([best["c"], best["w"], best["b"]], x)
        inside = (p > 1e-200) & (q > 1e-200)  # elsewhere p + q may be 0 in float64
        got = np.exp(-np.logaddexp(0, -logits))
        np.testing.assert_allclose(
            got[inside], theory.optimal_discriminator(p, q)[inside], rtol=0, atol=1e-12
        )
        cost = theory.generator_cost(p, q, dx=dx)
        assert hold.call("costC", state) == pytest.approx(cost, abs=1e-9)


def test_of_a_d_that_sees_everything_d_star_pays_least(hold):
    z = np.random.default_rng(1).normal(size=20_000)
    real, z = (2 + z[:10_000]).tolist(), z[10_000:].tolist()
    for mu in (0.0, 1.0):
        state = {"mu": mu, "sigma": 1, "rateD": 0.5, "rateG": 0.5, "loss": "minimax", "all": True}
        best = {**state, **hold.call("bestD", state)}
        paid = hold.call("losses", best, real, z)
        cost = hold.call("costC", state)
        assert paid["value"] == pytest.approx(cost, abs=0.03)  # seeds 0-9: at most 0.01
        for name in "wbc":
            for other in (best[name] - 0.3, best[name] + 0.3):
                worse = hold.call("losses", {**best, name: other}, real, z)
                assert worse["value"] < paid["value"]


def test_random_numbers(hold):
    drawn = np.array(hold.eval("randomNumbers(0).normals(20000)"))
    assert abs(drawn.mean()) < 3 / math.sqrt(drawn.size)
    assert abs(drawn.var() - 1) < 3 * math.sqrt(2 / drawn.size)
    assert abs((drawn < 1).mean() - 0.8413) < 3 * math.sqrt(0.8413 * 0.1587 / drawn.size)
    assert abs(np.corrcoef(drawn[1:], drawn[:-1])[0, 1]) < 3 / math.sqrt(drawn.size)
    assert drawn[:50].tolist() == hold.eval("randomNumbers(0).normals(50)")
    assert drawn[:50].tolist() != hold.eval("randomNumbers(1).normals(50)")


def test_the_first_state_and_what_a_turn_moves(hold):
    first = labs.Hold().settings()["first"]
    state = hold.call("turnOfD", first, [2.0, 3.0], [0.0, -1.0])
    assert state["w"] == 0.75  # 0.5 * (2.5 - -0.5) / 2
    assert state["b"] == 0  # the sum that cancels
    assert hold.call("movesBetween", first, state) == "w from 0.000 to 0.750"
    assert hold.eval("DATA_MEAN") == 2


@pytest.mark.parametrize("seed", [-1, 1.5, None])
def test_a_bad_seed(seed):
    with pytest.raises(ValueError, match=r"`seed` must be an integer of 0 or more"):
        labs.Hold(seed=seed)


def test_page_and_picture():
    lab = labs.Hold(seed=3)
    page = lab.html()
    assert len(page) < 60_000
    assert '"seed": 3' in page
    assert "http" not in page.replace("http-equiv", "")
    figure, alt = lab.picture()
    assert "J_D is 1.386 and J_G is 0.693" in alt
    assert "C(G) is -0.713" in alt
    assert figure.axes[0].get_title()
    assert html.escape(alt) in lab._repr_html_()
