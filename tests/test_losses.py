import inspect
import math

from kgan import losses

import numpy as np
import pytest
import tensorflow as tf

LOG2 = math.log(2)
NAMES = [
    "minimax",
    "non_saturating",
    "least_squares",
    "hinge",
    "wasserstein",
    "relativistic_pairing",
]


def column(*values):
    return tf.constant([[v] for v in values], "float32")


def logit(p):
    return math.log(p / (1 - p))


# An independent reference: float64, probabilities by their logarithms.
def log_sigmoid(x):
    return -np.logaddexp(0, -x)


REFERENCE = {
    "minimax": (
        lambda r, f: -log_sigmoid(r).mean() - log_sigmoid(-f).mean(),
        lambda r, f: log_sigmoid(-f).mean(),
    ),
    "non_saturating": (
        lambda r, f: -log_sigmoid(r).mean() - log_sigmoid(-f).mean(),
        lambda r, f: -log_sigmoid(f).mean(),
    ),
    "least_squares": (
        lambda r, f: 0.5 * ((r - 1) ** 2).mean() + 0.5 * (f**2).mean(),
        lambda r, f: 0.5 * ((f - 1) ** 2).mean(),
    ),
    "hinge": (
        lambda r, f: np.maximum(0, 1 - r).mean() + np.maximum(0, 1 + f).mean(),
        lambda r, f: -f.mean(),
    ),
    "wasserstein": (lambda r, f: f.mean() - r.mean(), lambda r, f: -f.mean()),
    "relativistic_pairing": (
        lambda r, f: -log_sigmoid(r - f).mean(),
        lambda r, f: -log_sigmoid(f - r).mean(),
    ),
}


@pytest.mark.parametrize("name", NAMES)
def test_agrees_with_float64_reference(name):
    rng = np.random.default_rng(0)
    real, fake = rng.normal(0, 4, (2, 256, 1))
    loss = losses.get(name)
    d_reference, g_reference = REFERENCE[name]
    tensors = tf.constant(real, "float32"), tf.constant(fake, "float32")
    # float32 rounds to 6e-8 of each term; means of 256 stay well within 1e-5.
    assert float(loss.discriminator(*tensors)) == pytest.approx(d_reference(real, fake), rel=1e-5)
    assert float(loss.generator(tensors[1], tensors[0])) == pytest.approx(
        g_reference(real, fake), rel=1e-5
    )


def test_worked_example_by_hand():
    """D gives 0.8, 0.3, 0.5 to three fakes and 0.1, 0.9, 0.2 to three reals."""
    fake = column(logit(0.8), logit(0.3), 0.0)
    real = column(logit(0.1), logit(0.9), logit(0.2))
    by_hand = -(math.log(0.1) + math.log(0.9) + math.log(0.2)) / 3
    by_hand += -(math.log(0.2) + math.log(0.7) + math.log(0.5)) / 3
    assert by_hand == pytest.approx(2.226, abs=5e-4)
    assert float(losses.NonSaturating().discriminator(real, fake)) == pytest.approx(by_hand, 1e-6)
    # In G's turn D gives 0.5, 0.1, 0.2 to the new fakes, now scored against label 1.
    new_fake = column(0.0, logit(0.1), logit(0.2))
    by_hand = -(math.log(0.5) + math.log(0.1) + math.log(0.2)) / 3
    assert float(losses.NonSaturating().generator(new_fake)) == pytest.approx(by_hand, 1e-6)


def test_small_cases_by_hand():
    real, fake = column(2.0, 0.5), column(-3.0, 1.0)
    hinge = losses.Hinge()
    assert float(hinge.discriminator(real, fake)) == pytest.approx((0 + 0.5) / 2 + (0 + 2) / 2)
    assert float(hinge.generator(fake)) == pytest.approx(1.0)
    wasserstein = losses.Wasserstein()
    assert float(wasserstein.discriminator(real, fake)) == pytest.approx(-1 - 1.25)
    lsgan = losses.LeastSquares(fake=-1.0, real=1.0, target=0.0)
    assert float(lsgan.discriminator(real, fake)) == pytest.approx((1.25 / 2 + (4 + 4) / 2) / 2)
    assert float(lsgan.generator(fake)) == pytest.approx((9 + 1) / 4)
    smooth = losses.NonSaturating(real_label=0.9)
    by_hand = -(0.9 * math.log(0.8) + 0.1 * math.log(0.2)) - math.log(1 - 0.3)
    assert float(smooth.discriminator(column(logit(0.8)), column(logit(0.3)))) == pytest.approx(
        by_hand, rel=1e-6
    )


@pytest.mark.parametrize(
    ("loss", "d_loss", "g_loss"),
    [
        ("minimax", 2 * LOG2, -LOG2),
        ("non_saturating", 2 * LOG2, LOG2),
        ("relativistic_pairing", LOG2, LOG2),
        ("hinge", 2, 0),
        ("wasserstein", 0, 0),
        (losses.LeastSquares(-1.0, 1.0, 0.0), 1, 0),
    ],
)
def test_values_when_d_says_nothing(loss, d_loss, g_loss):
    zeros = tf.zeros((4, 1))
    loss = losses.get(loss)
    assert float(loss.discriminator(zeros, zeros)) == pytest.approx(d_loss, abs=1e-6)
    assert float(loss.generator(zeros, zeros)) == pytest.approx(g_loss, abs=1e-6)


def test_least_squares_when_d_says_one_half():
    half = tf.fill((4, 1), 0.5)
    assert float(losses.LeastSquares().discriminator(half, half)) == pytest.approx(1 / 4)
    assert float(losses.LeastSquares().generator(half)) == pytest.approx(1 / 8)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", [1e4, -1e4])
def test_stable_at_large_logits(name, size):
    loss = losses.get(name)
    real, fake = column(size, -size), column(-size, size)
    with tf.GradientTape(persistent=True) as tape:
        tape.watch([real, fake])
        values = [loss.discriminator(real, fake), loss.generator(fake, real)]
    for value in values:
        assert np.isfinite(value)
        for gradient in tape.gradient(value, [real, fake], unconnected_gradients="zero"):
            assert np.isfinite(gradient).all()
    # Values that can be told by hand: each wrong logit of 1e4 costs 1e4 in cross-entropy.
    if name == "non_saturating":
        assert [float(v) for v in values] == [1e4, 5e3]


def test_generator_gradients_are_in_the_ratio_of_d_to_not_d():
    logits = tf.reshape(tf.linspace(-6.0, 6.0, 25), (-1, 1))
    gradients = []
    for loss in (losses.Minimax(), losses.NonSaturating()):
        with tf.GradientTape() as tape:
            tape.watch(logits)
            value = loss.generator(logits)
        gradients.append(tape.gradient(value, logits).numpy().astype("float64"))
    d = 1 / (1 + np.exp(-logits.numpy().astype("float64")))
    np.testing.assert_allclose(gradients[0] / gradients[1], d / (1 - d), rtol=1e-4)
    np.testing.assert_allclose(gradients[0] * 25, -d, rtol=1e-4)


def test_scores_are_probabilities_for_cross_entropy_alone():
    for name in NAMES:
        score = float(losses.get(name).score(column(0.0))[0, 0])
        assert score == (0.5 if name in ("minimax", "non_saturating") else 0.0)


def test_batch_sizes_may_differ():
    real, fake = column(1.0, 2.0, 3.0), column(0.0)
    assert np.isfinite(losses.NonSaturating().discriminator(real, fake))
    with pytest.raises(ValueError, match=r"same shape.*\(3, 1\).*\(1, 1\)"):
        losses.RelativisticPairing().discriminator(real, fake)


def test_what_each_loss_says_of_itself():
    said = {
        name: (loss.uses_real_logits, loss.probabilistic, loss.default_penalty)
        for name in losses.names()
        for loss in [losses.get(name)]
    }
    assert said == {
        "minimax": (False, True, None),
        "non_saturating": (False, True, None),
        "least_squares": (False, False, None),
        "wasserstein": (False, False, "gradient_penalty"),
        "hinge": (False, False, None),
        "relativistic_pairing": (True, False, None),
    }
    for kind in (losses.AdversarialLoss, *(type(losses.get(name)) for name in said)):
        assert inspect.signature(kind.generator).parameters["real_logits"].default is None


def test_errors():
    with pytest.raises(
        ValueError, match="must be one of 'minimax', 'non_saturating'.*, or an instance.*'hunge'"
    ):
        losses.get("hunge")
    with pytest.raises(ValueError, match="adversarial_loss=3"):
        losses.get(3)
    for wrong in (0, 1.1, -0.5):
        with pytest.raises(ValueError, match="real_label"):
            losses.NonSaturating(real_label=wrong)
    with pytest.raises(ValueError, match="real_logits"):
        losses.RelativisticPairing().generator(column(0.0))


def test_config_round_trip():
    loss = losses.LeastSquares(fake=-1.0, target=0.0)
    again = losses.LeastSquares.from_config(loss.get_config())
    assert (again.fake, again.real, again.target) == (-1.0, 1.0, 0.0)
    assert losses.get(loss) is loss
