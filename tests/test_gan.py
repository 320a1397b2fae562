import collections

import kgan
from kgan import losses, models, penalties

import keras
import numpy as np
import pytest
import tensorflow as tf
from helpers import moved, same, small_gan, some_images, values

# Which weights move, and when.


@pytest.mark.parametrize("normalization", [None, "batch", "spectral"])
@pytest.mark.parametrize("penalty", [None, [penalties.R1(1.0), penalties.R2(1.0)]])
def test_only_the_discriminator_moves_in_its_step(normalization, penalty):
    gan = small_gan(normalization=normalization, penalty=penalty, ema_momentum=0.9)
    g, d, ema = gan.generator, gan.discriminator, gan.ema_generator
    before = [values(w) for w in (g.trainable_weights, d.trainable_weights, ema.weights)]
    gan.update_discriminator(tf.constant(some_images()))
    assert not any(moved(before[0], g.trainable_weights))
    assert all(moved(before[1], d.trainable_weights))
    assert not any(moved(before[2], ema.weights))


@pytest.mark.parametrize("normalization", [None, "batch", "spectral"])
@pytest.mark.parametrize("loss", losses.names())
def test_only_the_generator_moves_in_its_step(normalization, loss):
    gan = small_gan(normalization=normalization, adversarial_loss=loss)
    before = [values(n.trainable_weights) for n in (gan.generator, gan.discriminator)]
    gan.update_generator(tf.constant(some_images()))
    assert all(moved(before[0], gan.generator.trainable_weights))
    assert not any(moved(before[1], gan.discriminator.trainable_weights))


def test_batchnorm_statistics_drift_in_both_steps():
    """What the docstring of GAN says."""
    gan = small_gan(normalization="batch")
    images = tf.constant(some_images())
    for step in (gan.update_discriminator, gan.update_generator):
        for network in (gan.generator, gan.discriminator):
            before = values(network.non_trainable_weights)
            step(images)
            assert all(moved(before, network.non_trainable_weights))


def test_spectral_vector_is_all_that_moves_in_the_other_step():
    gan = small_gan(normalization="spectral")
    before = values(gan.discriminator.weights)
    gan.update_generator(tf.constant(some_images()))
    for weight, has_moved in zip(
        gan.discriminator.weights, moved(before, gan.discriminator.weights), strict=True
    ):
        assert has_moved == (weight.name == "u")


# What the step computes.


def make_recording(network):
    """Records the inputs and the training flag of a network's calls."""
    calls = []

    class Recording:
        inputs = network.inputs
        trainable_weights = network.trainable_weights

        def __call__(self, inputs, training=None):
            calls.append((inputs, training))
            return network(inputs, training=training)

    return Recording(), calls


def record(gan):
    recorded = {}
    for name in ("generator", "discriminator"):
        network, calls = make_recording(getattr(gan, name))
        gan.__dict__[name] = network  # past Keras's tracking
        recorded[name] = calls
    return recorded


@pytest.mark.parametrize("loss", ["non_saturating", "relativistic_pairing"])
def test_a_step_draws_new_noise_each_time_and_passes_training_mode(loss):
    gan = small_gan(adversarial_loss=loss, num_d_steps=3)
    calls = record(gan)
    images = some_images(24)
    gan.train_step(tf.constant(images))
    latents = [np.asarray(inputs) for inputs, _ in calls["generator"]]
    assert [z.shape for z in latents] == [(8, 3)] * 4  # 3 steps of D, 1 of G
    assert len({z.tobytes() for z in latents}) == 4
    assert all(training is True for c in calls.values() for _, training in c)
    # Each step of D sees its own third of the batch; a pairing loss in G's step sees the last.
    real = [np.asarray(x) for x, _ in calls["discriminator"]]
    for i in range(3):
        assert (real[2 * i] == images[8 * i : 8 * (i + 1)]).all()
    assert len(real) == (8 if loss == "relativistic_pairing" else 7)
    if loss == "relativistic_pairing":
        assert (real[7] == images[16:]).all()


def test_noise_differs_from_step_to_step_inside_a_compiled_function():
    gan = small_gan()

    @tf.function
    def draw():
        return gan.sample(4)

    assert not np.allclose(draw(), draw())


def test_update_equals_gradient_descent_by_hand():
    """One weight each: G(z) = g z, D(x) = w x, so every derivative is known."""

    def dense(name, value, shape=(1,)):
        layer = keras.layers.Dense(
            1, use_bias=False, kernel_initializer=keras.initializers.Constant(value)
        )
        return keras.Sequential([keras.Input(shape), layer], name=name)

    gan = kgan.GAN(dense("g", 2.0), dense("d", 0.5), seed=3)
    gan.compile(keras.optimizers.SGD(0.1), keras.optimizers.SGD(0.1))
    noise = keras.random.SeedGenerator(3)
    real = np.array([[1.0], [3.0]])

    def sigmoid(x):
        return 1 / (1 + np.exp(-x))

    # D: d/dw [-mean log s(w x) - mean log(1 - s(w g z))]
    fake = 2.0 * np.asarray(keras.random.normal((2, 1), seed=noise), "float64")
    slope = -np.mean(sigmoid(-0.5 * real) * real) + np.mean(sigmoid(0.5 * fake) * fake)
    w = 0.5 - 0.1 * slope
    # G, through the new D: d/dg [-mean log s(w g z)]
    z = np.asarray(keras.random.normal((2, 1), seed=noise), "float64")
    g = 2.0 + 0.1 * np.mean(sigmoid(-w * 2.0 * z) * w * z)

    gan.train_step(tf.constant(real, "float32"))
    assert float(gan.discriminator.weights[0][0, 0]) == pytest.approx(w, rel=1e-5)
    assert float(gan.generator.weights[0][0, 0]) == pytest.approx(g, rel=1e-5)


def test_a_loss_that_does_not_compare_gets_no_real_logits():
    seen = []

    class Watched(losses.NonSaturating):
        def generator(self, fake_logits, real_logits=None):
            seen.append(real_logits)
            return super().generator(fake_logits, real_logits)

    small_gan(adversarial_loss=Watched()).update_generator(tf.constant(some_images()))
    assert seen == [None]


def test_penalties_enter_the_discriminators_loss():
    """Without a penalty d_loss is the adversarial loss; with two, both are added."""
    images = some_images()
    logged = {}
    for name, penalty in {
        "none": None,
        "r1": penalties.R1(2.0),
        "r2": penalties.R2(3.0),
        "both": [penalties.R1(2.0), penalties.R2(3.0)],
    }.items():
        gan = small_gan(penalty=penalty)
        gan.update_discriminator(tf.constant(images))
        logged[name] = float(gan.get_metrics_result()["d_loss"])
    r1, r2 = (logged[n] - logged["none"] for n in ("r1", "r2"))
    assert r1 > 1e-4
    assert r2 > 1e-4
    assert logged["both"] == pytest.approx(logged["none"] + r1 + r2, rel=1e-5)


def test_a_penalty_gets_the_labels_and_the_models_random_numbers():
    seen = []

    class Probe(penalties.Penalty):
        def __call__(self, discriminator, real, fake, seed=None):
            seen.append((discriminator(real, training=True).shape, fake.shape, seed))
            return tf.zeros(())

    gan = small_gan(num_classes=3, penalty=Probe())
    gan.train_step((tf.constant(some_images(4)), tf.eye(3)[:1] + tf.zeros((4, 3))))
    assert seen == [((4, 1), (4, 8, 8, 1), gan.seed_generator)]


def test_averaged_weights_follow_the_stated_momentum():
    gan = small_gan(ema_momentum=0.99)
    expected = [w.numpy().astype("float64") for w in gan.generator.weights]
    for step in range(1, 4):
        gan.update_generator(tf.constant(some_images()))
        momentum = min(0.99, (1 + step) / (10 + step))
        expected = [
            momentum * e + (1 - momentum) * w.numpy()
            for e, w in zip(expected, gan.generator.weights, strict=True)
        ]
    for e, w in zip(expected, gan.ema_generator.weights, strict=True):
        np.testing.assert_allclose(w, e, rtol=1e-5, atol=1e-7)


# Whole trainings.


@pytest.mark.slow
def test_same_seed_same_numbers():
    images = some_images(64)

    def train(seed, **kwargs):
        gan = small_gan(
            seed=seed, penalty=penalties.GradientPenalty(1.0), ema_momentum=0.9, **kwargs
        )
        history = gan.fit(images, batch_size=8, epochs=3, verbose=0).history
        return gan, history

    first, history = train(0)
    again, history_again = train(0)
    assert same(first, again)
    assert history == history_again
    assert (first.generate(4, seed=5) == again.generate(4, seed=5)).all()
    assert not same(first, train(1)[0])


PASSED_ON = {"Identity", "Reshape", "PreventGradient", "StopGradient"}  # the same memory


@pytest.mark.slow
@pytest.mark.parametrize("penalty", ["r1", "gradient_penalty"])
def test_sums_of_gradients_have_one_order(penalty):
    """`AddN` begins with an input that nobody else reads any more, so it must be its only reader.

    Otherwise the order of three or more summands depends on which reader is done first. The graph
    optimizer would let one operation stand for equal ones, with the readers of all of them.
    """
    options = tf.config.optimizer.get_experimental_options()
    assert options["disable_meta_optimizer"] is not bool(tf.config.list_physical_devices("GPU"))
    gan = small_gan(num_classes=3, penalty=penalty)
    data = tf.constant(some_images()), tf.eye(3)[:1] + tf.zeros((32, 3))
    step = tf.function(lambda *data: gan.train_step(data)).get_concrete_function(*data)

    def memory(tensor):
        while tensor.op.type in PASSED_ON:
            tensor = tensor.op.inputs[0]
        return tensor.name

    operations = [op for op in step.graph.get_operations() if op.type not in PASSED_ON]
    readers = collections.Counter(memory(tensor) for op in operations for tensor in op.inputs)
    sums = [op for op in operations if op.type == "AddN" and len(op.inputs) > 2]
    assert len(sums) > 5
    assert {readers[memory(tensor)] for op in sums for tensor in op.inputs} == {1}


@pytest.mark.slow
def test_steps_per_execution_changes_nothing():
    images = some_images(64)
    gans = [small_gan(), small_gan(steps_per_execution=4)]
    for gan in gans:
        gan.fit(images, batch_size=8, epochs=2, verbose=0)
    assert int(gans[1].g_optimizer.iterations) == 16
    # The same sums in another graph may be rounded otherwise; a step of Adam is 1e-3.
    for a, b in zip(gans[0].get_weights(), gans[1].get_weights(), strict=True):
        np.testing.assert_allclose(a, b, atol=1e-5)


@pytest.mark.slow
def test_xla_agrees(monkeypatch):
    """XLA has random numbers of its own, so both get the same latents here."""
    images = some_images(8)
    latents = keras.random.normal((8, 3), seed=0)
    gans = []
    for jit_compile in (False, True):
        gan = small_gan(
            g_optimizer=keras.optimizers.SGD(0.1),
            d_optimizer=keras.optimizers.SGD(0.1),
            jit_compile=jit_compile,
            ema_momentum=0.9,
        )
        monkeypatch.setattr(
            gan, "sample", lambda m, labels, gan=gan: gan.generator(latents, training=True)
        )
        gan.fit(images, batch_size=8, epochs=4, verbose=0)
        gans.append(gan)
    # float32 sums in another order, on weights of order 1; SGD does not magnify rounding.
    for a, b in zip(*(gan.get_weights() for gan in gans), strict=True):
        np.testing.assert_allclose(a, b, atol=1e-5)


@pytest.mark.slow
def test_xla_trains_and_repeats_itself():
    first, again = (small_gan(jit_compile=True) for _ in range(2))
    for gan in (first, again):
        before = values(gan.generator.trainable_weights)
        gan.fit(some_images(32), batch_size=8, verbose=0)
        assert all(moved(before, gan.generator.trainable_weights))
    assert same(first, again)


@pytest.mark.slow
@pytest.mark.parametrize("loss", losses.names())
@pytest.mark.parametrize("num_classes", [None, 3])
def test_every_loss_trains(loss, num_classes):
    gan = small_gan(adversarial_loss=loss, num_classes=num_classes, penalty="gradient_penalty")
    labels = None if num_classes is None else np.arange(32) % 3
    history = gan.fit(some_images(), labels, batch_size=8, verbose=0).history
    assert np.isfinite([v for values in history.values() for v in values]).all()
    probabilities = loss in ("minimax", "non_saturating")
    if probabilities:
        assert 0 < history["d_real"][0] < 1
        assert 0 < history["d_fake"][0] < 1


@pytest.mark.slow
def test_mlp_gan_learns_where_the_points_are():
    """Data at (2, -1): the generated points, at first around 0, move there."""
    rng = np.random.default_rng(0)
    points = rng.normal((2.0, -1.0), 0.1, (1024, 2)).astype("float32")
    gan = kgan.GAN(
        models.build_mlp_generator((2,), 2, (16,), output_activation=None, seed=1),
        models.build_mlp_discriminator((2,), (16,), seed=2),
        seed=0,
    )
    adam = {"learning_rate": 5e-3, "beta_1": 0.0, "beta_2": 0.99}
    gan.compile(
        keras.optimizers.Adam(**adam),
        keras.optimizers.Adam(**adam),
        penalty=penalties.R1(0.1),
        ema_momentum=0.99,
    )
    gan.fit(points, batch_size=64, epochs=30, verbose=0)
    # The points start around 0, so 2 and 1 away; the data's spread is 0.1.
    np.testing.assert_allclose(gan.generate(500, seed=0).mean(axis=0), [2, -1], atol=0.25)
