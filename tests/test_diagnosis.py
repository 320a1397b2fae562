"""Fast tests on patients made by hand; trained ones are slow, and a lesson trains the ill ones."""

import kgan
from kgan import data, diagnosis, losses, models, penalties
from kgan._sections import number

import keras
import numpy as np
import pytest
import tensorflow as tf
from helpers import small_gan, some_images
from keras import layers

X = np.random.default_rng(0).normal(size=(1000, 2)).astype("float32")
T = np.arange(40)
QUIET = {
    "d_loss": list(1.3 + 0.01 * np.sin(T)),
    "g_loss": list(0.8 + 0.01 * np.cos(T)),
    "d_real": [0.52] * 40,
    "d_fake": [0.48] * 40,
}


def linear(kernel, bias, inputs=2, **last):
    """A model of one linear layer with these weights."""
    kernel = np.asarray(kernel, "float32")
    model = keras.Sequential([keras.Input((inputs,)), layers.Dense(kernel.shape[1], **last)])
    model.layers[-1].set_weights([kernel, np.asarray(bias, "float32")])
    return model


class Patient(kgan.GAN):
    """Generates without a graph, which would take longer to make than all the rest."""

    def generate(self, n, labels=None, seed=None):
        latents = keras.random.normal((n, self.latent_dim), seed=seed)
        return self.generator(latents if labels is None else [latents, labels]).numpy()


def patient(g=None, d=None, kind=Patient, **settings):
    """A GAN on normal points: G is the identity, so it is perfect, and D says 0, unless given."""
    g = linear(np.eye(2), [0, 0]) if g is None else g
    d = linear(np.zeros((2, 1)), [0]) if d is None else d
    gan = kind(g, d, seed=0)
    gan.compile(**settings)
    return gan


def names(gan, x=X, history=QUIET, held_out=None):
    return kgan.diagnose(history, gan, x, held_out).names


@pytest.mark.parametrize("loss", losses._LOSSES)
def test_a_perfect_gan_is_healthy_under_every_loss(loss):
    held_out = np.random.default_rng(1).normal(size=(500, 2)).astype("float32")
    assert names(patient(adversarial_loss=loss), held_out=held_out) == []


# One ill patient for each check.


@pytest.mark.parametrize("kernel", [np.zeros((2, 2)), np.diag([1, 0]), 0.1 * np.eye(2)])
def test_mode_collapse(kernel):
    """All samples at a point, on a line, in a heap."""
    assert names(patient(linear(kernel, [0, 0]))) == ["mode_collapse"]


# Symptoms, and how they are told from illnesses.

ELSEWHERE = [9, 0]


def test_a_heap_away_from_the_data_is_a_collapse_if_it_is_narrow():
    assert names(patient(linear(0.1 * np.eye(2), ELSEWHERE))) == ["mode_collapse", "off_target"]
    # As wide as an untrained generator's: nobody can tell.
    wide = patient(linear(0.3 * np.eye(2), ELSEWHERE))
    assert names(wide) == ["low_coverage", "off_target"]
    # Unless it moves about.
    swinging = {**QUIET, "d_loss": 1.3 + 0.2 * (T % 2)}
    assert names(wide, history=swinging) == ["mode_collapse", "oscillation", "off_target"]


def test_symptoms_alone_are_no_illness():
    report = kgan.diagnose(QUIET, patient(linear(np.eye(2), ELSEWHERE)), X)
    assert report.illnesses == []
    assert report.symptoms == ["low_coverage", "off_target"]
    assert str(report[0]).startswith(
        f"low_coverage (a symptom; lesson {number('mode-collapse')})\n"
    )


def test_the_special_explains_the_general():
    """D is sure of a heap away from the data; all samples are on a point, as G's range wants it."""
    ahead = linear([[-1], [0]], [0])
    report = kgan.diagnose(QUIET, patient(linear(0.1 * np.eye(2), ELSEWHERE), ahead), X)
    assert report.names == ["discriminator_too_strong", "low_coverage", "off_target"]
    bounded = linear(np.zeros((2, 2)), ELSEWHERE, activation="sigmoid")
    report = kgan.diagnose(QUIET, patient(bounded), X)
    assert report.illnesses == ["wrong_range"]
    assert report.symptoms == ["low_coverage"]


def test_swing_is_the_distance_from_a_line_in_the_second_half():
    def swing(d_loss):
        curves = {"d_loss": np.array(d_loss)}
        return diagnosis._Run(curves, patient(), X, labels=None, held_out=None).swing

    # The line through 1, -1, 1, -1 falls by 0.4 a step; of the squares' sum 4 it explains 0.8.
    assert swing([9, 9, 9, 9, 1, -1, 1, -1]) == pytest.approx(np.sqrt(3.2 / 4))
    assert swing(0.1 * T) == pytest.approx(0, abs=1e-12)


def test_a_large_loss_may_swing_more():
    assert names(patient(), history={**QUIET, "d_loss": 100 + 1.0 * (T % 2)}) == []


def test_discriminator_too_strong():
    shifted = linear(np.eye(2), [5, 0])
    ahead = linear([[-1], [0]], [2.5])
    assert "discriminator_too_strong" in names(patient(shifted, ahead))
    assert "discriminator_too_strong" not in names(patient(linear(np.eye(2), [1, 0]), ahead))


@pytest.mark.parametrize(("loss", "vanished"), [("minimax", True), ("non_saturating", False)])
def test_vanished_gradient(loss, vanished):
    shifted, sure = linear(np.eye(2), [10, 0]), linear([[-5], [0]], [0])
    found = names(patient(shifted, sure, adversarial_loss=loss))
    assert ("vanished_gradient" in found) == vanished
    # D's logits are about -50 on fakes: sigma, the slope, is about e^-50 + what the tail adds.


@pytest.mark.parametrize(
    ("size", "name"), [(0.02, None), (0.3, "oscillation"), (100, "learning_rate_too_large")]
)
def test_losses_with_spikes(size, name):
    history = {**QUIET, "d_loss": 1.3 + size * (T % 7 == 0)}
    assert names(patient(), history=history) == ([name] if name else [])


def test_a_trend_is_no_swing_and_short_runs_do_not_alarm():
    assert names(patient(), history={**QUIET, "d_loss": 1.3 - T / 40}) == []
    short = {name: curve[:2] for name, curve in QUIET.items()}
    assert names(patient(), history=short) == []


def test_numbers_that_are_none():
    history = {**QUIET, "g_loss": [0.7] * 5 + [np.nan] * 35}
    report = kgan.diagnose(history, patient(), X)
    assert report.names == ["learning_rate_too_large"]
    assert report[0].evidence == "NaN or infinity in g_loss"
    report = kgan.diagnose(QUIET, patient(linear(np.full((2, 2), np.nan), [0, 0])), X)
    assert report.names == ["learning_rate_too_large"]
    assert report[0].evidence == "NaN or infinity in the samples"


class Reused(Patient):
    """Each batch has the same latents."""

    def sample(self, m, labels=None):
        return self.generator(keras.random.normal((m, self.latent_dim), seed=7), training=True)


class Pool(Patient):
    """The latents of each batch are drawn from a list of 2,000."""

    def sample(self, m, labels=None):
        pool = keras.random.normal((2000, self.latent_dim), seed=7)
        chosen = keras.random.randint((m,), 0, 2000, seed=self.seed_generator)
        return self.generator(tf.gather(pool, chosen), training=True)


@pytest.mark.parametrize("kind", [Reused, Pool])
def test_reused_noise(kind):
    assert names(patient(kind=kind)) == ["reused_noise"]


@pytest.mark.parametrize(
    ("activation", "x"),
    [("sigmoid", X), ("relu", X), ("tanh", np.abs(np.tanh(X)))],
)
def test_wrong_range(activation, x):
    assert "wrong_range" in names(patient(linear(np.eye(2), [0, 0], activation=activation)), x)


@pytest.mark.parametrize(
    ("activation", "x"),
    [("tanh", np.tanh(X)), ("sigmoid", 1 / (1 + np.exp(-X))), ("elu", np.abs(X)), (None, X + 9)],
)
def test_right_range(activation, x):
    gan = patient(linear(np.eye(2), [0, 0], activation=activation))
    assert "wrong_range" not in names(gan, x.astype("float32"))


CENTERS = np.array([[0, 0], [4, 0], [0, 4], [4, 4]], "float32")


def conditional(centers):
    """A GAN whose generator puts each class around its center."""
    inputs = keras.Input((2,)), keras.Input((4,))
    kernel = np.concatenate([0.5 * np.eye(2), centers])
    g = linear(kernel, [0, 0], inputs=6)(layers.Concatenate()(inputs))
    d_inputs = keras.Input((2,)), keras.Input((4,))
    d = linear(np.zeros((6, 1)), [0], inputs=6)(layers.Concatenate()(d_inputs))
    return patient(keras.Model(inputs, g), keras.Model(d_inputs, d))


def test_labels_mixed_up():
    rng = np.random.default_rng(0)
    labels = rng.integers(4, size=1000)
    x = (CENTERS[labels] + 0.5 * rng.normal(size=(1000, 2))).astype("float32")
    assert names(conditional(CENTERS), (x, labels)) == []
    assert names(conditional(CENTERS), (x, rng.permutation(labels))) == ["labels_mixed_up"]
    assert names(conditional(CENTERS[[1, 2, 3, 0]]), (x, labels)) == ["labels_mixed_up"]


def normalised(model):
    """The model after a BatchNorm that has seen nothing yet."""
    return keras.Sequential([keras.Input((2,)), layers.BatchNormalization(), *model.layers])


def test_batchnorm_mixed_up():
    d = normalised(linear([[-1], [0]], [0]))  # tells a shift, but only within one batch
    assert "batchnorm_mixed_up" in names(patient(linear(np.eye(2), [3, 0]), d))
    g = normalised(linear(np.eye(2), [0, 0]))
    assert names(patient(g)) == []
    g.layers[0].moving_mean.assign([3, 0])
    assert "batchnorm_mixed_up" in names(patient(g))


def test_penalty_too_large():
    flat = linear([[1e-4], [0]], [0])
    nowhere_near = linear(np.eye(2), [5, 5])
    penalty = penalties.R1(1e5)
    assert "penalty_too_large" in names(patient(nowhere_near, flat, penalty=penalty))
    assert names(patient(None, flat, penalty=penalty)) == []  # flat because there is nothing to do
    assert "penalty_too_large" not in names(patient(nowhere_near, flat))


def test_memorised_data():
    gan = patient(d=linear([[1], [0]], [0]))
    assert names(gan, held_out=X[::-1]) == []
    assert names(gan, held_out=X - [[1, 0]]) == ["memorised_data"]


# The report, and what it leaves behind.


def test_the_report_prints_as_text():
    report = kgan.diagnose(QUIET, patient(linear(np.zeros((2, 2)), [0, 0])), X)
    assert str(report) == repr(report)
    first, *lines = str(report).splitlines()
    assert first == f"mode_collapse (lesson {number('mode-collapse')})"
    assert max(map(len, lines)) <= 88
    assert "Measured: 2% of the data have a sample nearby" in str(report)
    assert all(line.startswith("    ") for line in lines)
    assert str(kgan.diagnose(QUIET, patient(), X)) == "Nothing found."
    found = report[0]
    assert (found.name, found.lesson) == ("mode_collapse", number("mode-collapse"))


def test_each_check_points_at_its_section_of_the_clinic():
    lessons = [lesson for _, lesson, _ in diagnosis._CHECKS]
    assert len(lessons) == 13
    assert len(set(lessons)) == 11
    assert all(lesson.startswith(f"{number('clinic')}.") for lesson in lessons)


def test_nothing_about_the_gan_changes():
    """Of images, with labels, BatchNorm, averaged weights and seeds."""
    gan = small_gan(num_classes=3, ema_momentum=0.9)
    x = some_images(100), np.arange(100) % 3
    before = [np.array(v) for v in gan.variables]
    first, second = (kgan.diagnose(QUIET, gan, x) for _ in range(2))
    assert all(np.array_equal(a, v) for a, v in zip(before, gan.variables, strict=True))
    assert first == second
    assert str(first) == str(second)


@pytest.mark.parametrize(
    ("change", "error", "message"),
    [
        ({"history": None}, ValueError, "`history` must be .* Received: history=None"),
        ({"history": {"d_loss": [1.0]}}, ValueError, r"g_loss.* Received: history=\['d_loss'\]"),
        ({"gan": "gan"}, TypeError, "`gan` must be a compiled kgan.GAN. Received: gan='gan'"),
        ({"x": X[:5]}, ValueError, "`x` must have 100 samples or more. Received: samples=5"),
        ({"x": X[:, :1]}, ValueError, "must have the shape"),
        ({"x": (X, T)}, ValueError, "takes no labels"),
        ({"x": tf.data.Dataset.from_tensors(X)}, TypeError, "`x` must be an array"),
        ({"held_out": X[:5]}, ValueError, "`held_out` must have 100"),
    ],
)
def test_bad_arguments_are_refused(change, error, message):
    arguments = {"history": QUIET, "gan": patient(), "x": X, **change}
    with pytest.raises(error, match=message):
        kgan.diagnose(**arguments)


def test_an_uncompiled_gan_is_refused():
    gan = kgan.GAN(linear(np.eye(2), [0, 0]), linear(np.zeros((2, 1)), [0]))
    with pytest.raises(TypeError, match="compiled kgan.GAN. Received: gan=<GAN"):
        kgan.diagnose(QUIET, gan, X)


# Healthy runs, trained. Nothing is found in any of them.

RING = data.ring(std=0.08)
POINTS = RING.sample(6400, seed=0)
MODES = np.linalg.norm(POINTS[:, None] - RING.centers, axis=2).argmin(axis=1)
ON_THE_RING = {
    "non_saturating": {},
    "minimax": {"adversarial_loss": "minimax"},
    "hinge": {"adversarial_loss": "hinge"},
    "least_squares": {"adversarial_loss": "least_squares"},
    "pairing": {
        "adversarial_loss": "relativistic_pairing",
        "penalty": [penalties.R1(0.1), penalties.R2(0.1)],
    },
}


def adam():
    return keras.optimizers.Adam(1e-3, beta_1=0.0, beta_2=0.99)


@pytest.mark.slow
@pytest.mark.parametrize("settings", [*ON_THE_RING, "conditional"])
def test_healthy_runs_in_the_plane(settings):
    num_classes = 8 if settings == "conditional" else None
    gan = kgan.GAN(
        models.build_mlp_generator((2,), 8, (64, 64), None, num_classes=num_classes, seed=0),
        models.build_mlp_discriminator((2,), (64, 64), num_classes=num_classes, seed=1),
        seed=2,
    )
    gan.compile(adam(), adam(), steps_per_execution=25, **ON_THE_RING.get(settings, {}))
    x, held_out = POINTS, RING.sample(1000, seed=1)
    if num_classes:
        x, held_out = (POINTS[:5000], MODES[:5000]), (POINTS[5000:], MODES[5000:])
    history = gan.fit(x, batch_size=128, epochs=30, verbose=0)
    report = kgan.diagnose(history, gan, x, held_out)
    assert report == [], str(report)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("preset", "settings"),
    [
        ("fashion_mnist", {"adversarial_loss": "non_saturating"}),
        ("mnist", {"adversarial_loss": "least_squares"}),
        ("fashion_mnist_conditional", {}),
    ],
)
def test_healthy_runs_on_images(preset, settings):
    small = {"generator": {"filters": 12, "depth": 1}, "discriminator": {"filters": 8}}
    gan = kgan.GAN.from_preset(preset, seed=0, **small, **settings)
    (x, y), (new_x, new_y) = data.load_data("fashion_mnist" if "fashion" in preset else "mnist")
    x, new_x = data.scale(x), data.scale(new_x)
    if gan.num_classes:
        x, new_x = (x, y), (new_x, new_y)
    history = gan.fit(x, batch_size=64, epochs=4, verbose=0)
    report = kgan.diagnose(history, gan, x, new_x)
    assert report == [], str(report)
