import inspect

from kgan import penalties

import numpy as np
import pytest
import tensorflow as tf

W = tf.constant([[3.0], [-4.0]])
A = np.array([[2.0, 1.0], [1.0, 5.0]], "float32")


def linear(x, training):
    return tf.matmul(x, W)  # gradient w everywhere, of norm 5


def quadratic(x, training):
    return tf.reduce_sum(x * tf.matmul(x, A), axis=1, keepdims=True) / 2  # gradient A x


@pytest.fixture
def points():
    rng = np.random.default_rng(0)
    return [tf.constant(rng.normal(size=(16, 2)), "float32") for _ in range(2)]


def test_closed_forms_for_a_linear_discriminator(points):
    assert float(penalties.R1(0.5)(linear, *points)) == pytest.approx(0.25 * 25)
    assert float(penalties.R2(0.5)(linear, *points)) == pytest.approx(0.25 * 25)
    assert float(penalties.GradientPenalty(3.0)(linear, *points)) == pytest.approx(3 * (5 - 1) ** 2)


def test_closed_forms_for_a_quadratic_discriminator(points):
    real, fake = points
    for penalty, at in ((penalties.R1(2.0), real), (penalties.R2(2.0), fake)):
        expected = np.mean(np.sum((at.numpy().astype("float64") @ A) ** 2, axis=1))
        assert float(penalty(quadratic, real, fake)) == pytest.approx(expected, rel=1e-5)


def test_gradient_penalty_between_equal_points_needs_no_random_numbers(points):
    real, _ = points
    norm = np.linalg.norm(real.numpy().astype("float64") @ A, axis=1)
    expected = 10 * np.mean((norm - 1) ** 2)
    assert float(penalties.GradientPenalty()(quadratic, real, real)) == pytest.approx(
        expected, 1e-4
    )


def test_gradient_penalty_looks_between_the_pairs_evenly():
    """On the line from 0 to 1, D'(x) = 2x: for a uniform epsilon E (2 epsilon - 1)^2 = 1/3."""
    n = 20_000
    real, fake = tf.ones((n, 1)), tf.zeros((n, 1))
    value = penalties.GradientPenalty(1.0)(lambda x, training: x**2, real, fake, seed=0)
    # Standard error of the mean: 0.3 / sqrt(20,000) = 0.002.
    assert float(value) == pytest.approx(1 / 3, abs=0.01)


def test_gradient_penalty_draws_one_epsilon_for_each_pair():
    """Pixels of one image share epsilon: between 1 and 2 all pixels of an image stay equal."""
    seen = []

    def discriminator(x, training):
        seen.append(x)
        return tf.reduce_sum(x, axis=(1, 2, 3))[:, None]

    ones = tf.ones((5, 4, 4, 1))
    penalties.GradientPenalty()(discriminator, 2 * ones, ones, seed=1)
    assert seen[0].shape == (5, 4, 4, 1)
    pixels = seen[0].numpy().reshape(5, -1)
    assert (pixels == pixels[:, :1]).all()
    assert len(set(pixels[:, 0])) == 5
    assert pixels.min() >= 1
    assert pixels.max() <= 2


def test_gradient_penalty_is_finite_where_the_gradient_is_zero():
    w = tf.Variable([[0.0], [0.0]])
    x = tf.ones((4, 2))
    with tf.GradientTape() as tape:
        value = penalties.GradientPenalty(10.0)(lambda x, training: x @ w, x, x)
    assert float(value) == pytest.approx(10 * (1 - 1e-6) ** 2, rel=1e-7)  # 1e-6 for the slope 0
    assert np.isfinite(tape.gradient(value, w)).all()


def test_gradients_reach_the_weights():
    """d/dw gamma/2 w^2 = gamma w, for D(x) = w x."""
    w = tf.Variable([[3.0]])
    with tf.GradientTape() as tape:
        value = penalties.R1(2.0)(lambda x, training: x @ w, tf.ones((4, 1)), None)
    assert float(tape.gradient(value, w)[0, 0]) == pytest.approx(6.0)


def test_training_mode_is_passed():
    seen = []

    def discriminator(x, training):
        seen.append(training)
        return linear(x, training)

    x = tf.ones((2, 2))
    for penalty in (penalties.R1(), penalties.R2(), penalties.GradientPenalty()):
        penalty(discriminator, x, x)
    assert seen == [True] * 3


def test_defaults_are_those_that_are_documented():
    assert (penalties.R1().gamma, penalties.R2().gamma) == (10.0, 10.0)
    assert penalties.GradientPenalty().weight == 10.0
    for kind in (penalties.Penalty, penalties.R1, penalties.R2, penalties.GradientPenalty):
        assert inspect.signature(kind.__call__).parameters["seed"].default is None


@pytest.mark.parametrize("kind", [penalties.R1, penalties.R2, penalties.GradientPenalty])
def test_a_weight_of_0_is_no_penalty(kind, points):
    assert float(kind(0)(quadratic, *points)) == 0


def test_get():
    r1 = penalties.R1(0.1)
    assert penalties.get(None) == []
    assert penalties.get(r1) == [r1]
    kinds = [type(p) for p in penalties.get([r1, "r2", "gradient_penalty"])]
    assert kinds == [penalties.R1, penalties.R2, penalties.GradientPenalty]
    with pytest.raises(ValueError, match=r"'r1', 'r2', 'gradient_penalty', an instance .*'r3'"):
        penalties.get("r3")
    with pytest.raises(ValueError, match="gamma"):
        penalties.R1(-1)
    with pytest.raises(ValueError, match="weight"):
        penalties.GradientPenalty(-1)
    with pytest.raises(ValueError, match="same shape"):
        penalties.GradientPenalty()(linear, tf.ones((2, 2)), tf.ones((3, 2)))
