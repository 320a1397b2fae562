import collections
import json
import subprocess
import sys
from pathlib import Path

import kgan
from kgan import inputs, losses, models, penalties

import keras
import numpy as np
import pytest
import tensorflow as tf
from conftest import small_gan, some_images

LOSSES = [
    "minimax",
    "non_saturating",
    "least_squares",
    "hinge",
    "wasserstein",
    "relativistic_pairing",
]


def values(weights):
    return [w.numpy().copy() for w in weights]


def moved(before, weights):
    return [bool((b != w.numpy()).any()) for b, w in zip(before, weights, strict=True)]


def same(a, b):
    return all((x == y).all() for x, y in zip(a.get_weights(), b.get_weights(), strict=True))


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
@pytest.mark.parametrize("loss", LOSSES)
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


def test_generate_uses_the_averaged_weights():
    gan = small_gan(ema_momentum=0.9)
    gan.ema_generator.set_weights([np.zeros_like(w) for w in gan.ema_generator.get_weights()])
    assert (gan.generate(3) == 0).all()  # tanh(0)
    gan.compile()
    assert gan.ema_generator is None
    assert (gan.generate(3) != 0).any()


# fit, as with any Keras model.


@pytest.mark.slow
def test_fit_takes_arrays_pairs_and_datasets():
    images, labels = some_images(32), np.arange(32) % 3
    rows = np.eye(3, dtype="float32")[labels]
    batches = tf.data.Dataset.from_tensor_slices
    trained = []
    for x, y, batch_size in (
        (images, labels, 8),
        ((images, labels), None, 8),
        (images, labels[:, None], 8),
        (images.astype("float64"), rows, 8),
        (tf.constant(images), tf.constant(labels), 8),
        (batches((images, labels)).batch(8), None, None),
        (batches((images, rows)).batch(8), None, None),
    ):
        gan = small_gan(num_classes=3)
        history = gan.fit(x, y, batch_size, epochs=2, verbose=0, shuffle=False)
        assert sorted(history.history) == ["d_fake", "d_loss", "d_real", "g_loss"]
        assert all(len(v) == 2 and np.isfinite(v).all() for v in history.history.values())
        assert int(gan.g_optimizer.iterations) == 8
        trained.append(gan)
    # Unshuffled, all of these are the same training.
    assert all(same(trained[0], gan) for gan in trained[1:])
    gan = small_gan()
    gan.fit(batches(images).batch(8), epochs=1, verbose=0)
    gan.fit(images, batch_size=8, verbose=0)
    assert int(gan.g_optimizer.iterations) == 8


def test_the_last_batch_is_left_out_when_it_is_not_full():
    gan = small_gan(num_d_steps=4)
    gan.fit(some_images(30), batch_size=8, verbose=0)
    assert int(gan.g_optimizer.iterations) == 3
    assert int(gan.d_optimizer.iterations) == 12


@pytest.mark.slow
def test_a_dataset_keeps_its_batches():
    dataset = tf.data.Dataset.from_tensor_slices(some_images(30))
    gan = small_gan()
    gan.fit(dataset.batch(8), epochs=2, verbose=0)
    assert int(gan.g_optimizer.iterations) == 8
    gan.fit(dataset.batch(8).repeat(), epochs=2, steps_per_epoch=3, verbose=0)
    assert int(gan.g_optimizer.iterations) == 14
    gan = small_gan(num_d_steps=4)
    with pytest.raises(ValueError, match="drop_remainder=True"):
        gan.fit(dataset.batch(8))
    gan.fit(dataset.batch(8, drop_remainder=True), verbose=0)
    assert int(gan.d_optimizer.iterations) == 12


def test_shuffling_shows_each_image_once_in_an_order_new_each_epoch():
    images = np.zeros((12, 8, 8, 1), "float32") + np.linspace(-1, 1, 12)[:, None, None, None]
    seen = []

    class Probe(penalties.Penalty):
        def __call__(self, discriminator, real, fake, seed=None):
            seen.append(real.numpy()[:, 0, 0, 0])
            return tf.zeros(())

    def order(seed, shuffle=True):
        seen.clear()
        gan = small_gan(seed=seed, penalty=Probe(), run_eagerly=True)
        gan.fit(images, batch_size=4, epochs=2, verbose=0, shuffle=shuffle)
        return np.concatenate(seen)

    first = order(0)
    values = np.linspace(-1, 1, 12).astype("float32")
    assert (np.sort(first[:12]) == values).all()
    assert (np.sort(first[12:]) == values).all()
    assert (first[:12] != first[12:]).any()
    assert (order(0) == first).all()
    assert (order(1) != first).any()
    assert (order(0, shuffle=False) == np.tile(values, 2)).all()


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


def shifting_gan(**compile_kwargs):
    """A GAN whose discriminator moves the images, by a layer that XLA can't compile."""
    gan = kgan.GAN(
        models.build_conv_generator((8, 8, 1), 3, filters=2, depth=1, seed=1),
        models.build_conv_discriminator((8, 8, 1), filters=2, shift=1, seed=2),
        seed=0,
    )
    gan.compile(**compile_kwargs)
    return gan


@pytest.fixture
def devices(monkeypatch):
    """Sets which devices TensorFlow says there are; it computes on the CPU all the same."""

    def pretend(*kinds):
        found = [tf.config.PhysicalDevice(f"/physical_device:{kind}:0", kind) for kind in kinds]
        monkeypatch.setattr(
            tf.config,
            "list_physical_devices",
            lambda kind=None: [device for device in found if kind in (None, device.device_type)],
        )

    return pretend


@pytest.mark.parametrize("kinds", [("CPU",), ("CPU", "GPU")])
def test_xla_only_when_asked_for_on_every_device(devices, kinds):
    """What the docstring of compile says, and what it says of Keras's own default."""
    devices(*kinds)
    assert small_gan().jit_compile is False
    assert small_gan(jit_compile=False).jit_compile is False
    assert small_gan(jit_compile=True).jit_compile is True
    assert small_gan(jit_compile="auto").jit_compile is ("GPU" in kinds)
    assert small_gan(jit_compile="auto", run_eagerly=True).jit_compile is False
    assert shifting_gan().jit_compile is False
    assert shifting_gan(jit_compile="auto").jit_compile is False
    with pytest.warns(UserWarning, match="support `jit_compile=True`"):
        assert shifting_gan(jit_compile=True).jit_compile is False


@pytest.mark.slow
def test_with_a_gpu_in_the_list_the_same_seed_is_the_same_run(devices, tmp_path):
    """And so it is after loading."""
    images = some_images()
    gans = []
    for kinds in (("CPU",), ("CPU", "GPU")):
        devices(*kinds)
        gan = small_gan(ema_momentum=0.9)
        gan.fit(images, batch_size=8, verbose=0)
        gans.append(gan)
    assert same(*gans)
    # Keras compiles the networks' own `predict` by "auto": samples differ by rounding alone.
    assert gans[1].ema_generator.jit_compile is True
    on_cpu, on_gpu = (gan.generate(4, seed=0) for gan in gans)
    np.testing.assert_allclose(on_cpu, on_gpu, atol=1e-6)
    gans[1].save(tmp_path / "gan.keras")
    assert kgan.load_model(tmp_path / "gan.keras").jit_compile is False


def test_xla_is_saved_as_asked_for(tmp_path):
    small_gan(jit_compile=True).save(tmp_path / "gan.keras")
    assert kgan.load_model(tmp_path / "gan.keras").jit_compile is True


@pytest.mark.slow
def test_op_determinism_turns_xla_off():
    """In a process of its own, since determinism can't be switched off again."""
    code = (
        "from conftest import small_gan\n"
        "import tensorflow as tf\n"
        "tf.config.experimental.enable_op_determinism()\n"
        "print(small_gan(jit_compile=True).jit_compile)\n"
    )
    folder = Path(__file__).parent
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=folder)
    assert run.stdout == "False\n", run.stderr


def test_progress_bar_shows_the_four_metrics_alone(capsys):
    small_gan().fit(some_images(), batch_size=8, verbose=2)
    line = capsys.readouterr().out
    assert " d_loss" in line
    assert " loss:" not in line


def test_summary_counts_both_networks(capsys):
    gan = small_gan()
    gan.summary()
    text = capsys.readouterr().out
    count = gan.generator.count_params() + gan.discriminator.count_params()
    assert f"Total params: {count:,}" in text


def test_predict_maps_latents_to_images():
    assert small_gan().predict(np.zeros((5, 3)), verbose=0).shape == (5, 8, 8, 1)


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("num_classes", [None, pytest.param(3, marks=pytest.mark.slow)])
def test_every_loss_trains(loss, num_classes):
    gan = small_gan(adversarial_loss=loss, num_classes=num_classes, penalty="gradient_penalty")
    labels = None if num_classes is None else np.arange(32) % 3
    history = gan.fit(some_images(), labels, batch_size=8, verbose=0).history
    assert np.isfinite([v for values in history.values() for v in values]).all()
    probabilities = loss in ("minimax", "non_saturating")
    if probabilities:
        assert 0 < history["d_real"][0] < 1
        assert 0 < history["d_fake"][0] < 1


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


def test_mixed_precision_scales_both_losses():
    keras.config.set_dtype_policy("mixed_float16")
    try:
        gan = small_gan(penalty=penalties.R1(0.1), ema_momentum=0.9)
        assert isinstance(gan.g_optimizer, keras.optimizers.LossScaleOptimizer)
        assert isinstance(gan.d_optimizer, keras.optimizers.LossScaleOptimizer)
        before = values(gan.generator.trainable_weights)
        history = gan.fit(some_images(), batch_size=8, epochs=2, verbose=0).history
    finally:
        keras.config.set_dtype_policy("float32")
    assert np.isfinite([v for values in history.values() for v in values]).all()
    assert all(moved(before, gan.generator.trainable_weights))
    assert gan.generate(2).dtype == np.float32


# generate


def test_generate_is_fixed_by_its_seed_and_leaves_training_alone():
    gan = small_gan()
    state = np.asarray(gan.seed_generator.state).copy()
    first = gan.generate(300, seed=1)
    assert first.shape == (300, 8, 8, 1)
    assert first.dtype == np.float32
    assert (first == gan.generate(300, seed=1)).all()
    assert (first != gan.generate(300, seed=2)).any()
    assert (gan.generate(3) != gan.generate(3)).any()
    assert (np.asarray(gan.seed_generator.state) == state).all()


def test_generate_takes_labels_in_every_form():
    gan = small_gan(num_classes=3)
    by_turn = gan.generate(6, seed=0)
    assert (by_turn == gan.generate(6, [0, 1, 2, 0, 1, 2], seed=0)).all()
    assert (by_turn == gan.generate(6, np.eye(3)[[0, 1, 2, 0, 1, 2]], seed=0)).all()
    assert (gan.generate(2, 1, seed=0) == gan.generate(2, [1, 1], seed=0)).all()
    assert (gan.generate(2, 1, seed=0) != gan.generate(2, 2, seed=0)).any()
    with pytest.raises(ValueError, match=r"0\.\.2.*\[3\]"):
        gan.generate(2, [0, 3])
    with pytest.raises(ValueError, match="n=2 labels"):
        gan.generate(2, [0, 1, 2])
    with pytest.raises(ValueError, match="takes no labels"):
        small_gan().generate(2, 1)
    for n in (0, -1, 2.5, "3"):
        with pytest.raises(ValueError, match="`n`"):
            gan.generate(n)


# Saving.


def dropout_gan(**compile_kwargs):
    layers = keras.layers
    discriminator = keras.Sequential(
        [keras.Input((8, 8, 1)), layers.Flatten(), layers.Dropout(0.5, seed=7), layers.Dense(1)]
    )
    gan = kgan.GAN(
        models.build_conv_generator((8, 8, 1), 3, filters=2, seed=1), discriminator, seed=4
    )
    gan.compile(**compile_kwargs)
    return gan


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda: small_gan(ema_momentum=0.9), id="plain", marks=pytest.mark.slow),
        pytest.param(
            lambda: small_gan(
                num_classes=3,
                adversarial_loss=losses.LeastSquares(-1.0, 1.0, 0.0),
                penalty=[penalties.R1(0.3), penalties.GradientPenalty(2.0)],
                num_d_steps=2,
                d_optimizer=keras.optimizers.Adam(
                    keras.optimizers.schedules.CosineDecay(1e-2, 100), beta_1=0.3
                ),
            ),
            id="all settings",
        ),
        pytest.param(
            lambda: small_gan(normalization="spectral"), id="spectral", marks=pytest.mark.slow
        ),
        pytest.param(dropout_gan, id="dropout", marks=pytest.mark.slow),
    ],
)
def test_training_on_after_loading_equals_training_on(make, tmp_path):
    gan = make()
    images = some_images(64)
    labels = None if gan.num_classes is None else np.arange(64) % 3
    gan.fit(images, labels, batch_size=8, verbose=0)
    gan.save(tmp_path / "gan.keras")
    loaded = kgan.load_model(tmp_path / "gan.keras")
    assert same(gan, loaded)
    assert loaded.num_d_steps == gan.num_d_steps
    assert loaded.ema_momentum == gan.ema_momentum
    assert vars(loaded.adversarial_loss) == vars(gan.adversarial_loss)
    assert [vars(p) for p in loaded.penalties] == [vars(p) for p in gan.penalties]
    histories = [
        g.fit(images, labels, batch_size=8, epochs=2, verbose=0).history for g in (gan, loaded)
    ]
    assert histories[0] == histories[1]
    assert same(gan, loaded)
    for optimizers in (
        (gan.g_optimizer, loaded.g_optimizer),
        (gan.d_optimizer, loaded.d_optimizer),
    ):
        for a, b in zip(*(o.variables for o in optimizers), strict=True):
            assert (a.numpy() == b.numpy()).all()
    assert (gan.generate(3, seed=0) == loaded.generate(3, seed=0)).all()


def test_an_uncompiled_gan_saves_too(tmp_path):
    gan = kgan.GAN(models.build_mlp_generator((2,), 2), models.build_mlp_discriminator((2,)))
    gan.save(tmp_path / "gan.keras")
    loaded = kgan.load_model(tmp_path / "gan.keras")
    assert not loaded.compiled
    assert same(gan, loaded)


@keras.saving.register_keras_serializable("tests")
class CountingGAN(kgan.GAN):
    """A subclass with weights of its own."""

    def __init__(self, *networks, **kwargs):
        super().__init__(*networks, **kwargs)
        self.count = self.add_weight(shape=(2,), initializer="zeros", name="count")
        self.rate = self.add_weight(shape=(), initializer="ones", trainable=False, name="rate")


def counting_gan():
    return CountingGAN(
        models.build_mlp_generator((2,), 2, seed=1), models.build_mlp_discriminator((2,), seed=2)
    )


def test_a_subclass_gets_its_own_weights_back(tmp_path):
    gan = counting_gan()
    gan.count.assign([5.0, 6.0])
    gan.rate.assign(7.0)
    gan.save(tmp_path / "gan.keras")
    loaded = kgan.load_model(tmp_path / "gan.keras")
    assert isinstance(loaded, CountingGAN)
    assert loaded.count.numpy().tolist() == [5, 6]
    assert float(loaded.rate) == 7
    assert same(gan, loaded)


def test_files_as_they_were_written_first_still_load():
    """Keys of the weights 0, 1, ..., of the states seed_state_0, ...; and no states at all."""
    gan = counting_gan()
    weights = {"0": np.array([5.0, 6.0]), "1": np.array(7.0)}
    gan.load_own_variables({**weights, "seed_state_0": np.array([3, 40], "uint32")})
    assert np.asarray(gan.seed_generator.state).tolist() == [3, 40]
    assert (gan.count.numpy().tolist(), float(gan.rate)) == ([5, 6], 7)
    gan.load_own_variables(weights)
    assert np.asarray(gan.seed_generator.state).tolist() == [3, 40]
    plain = small_gan()
    plain.load_own_variables({"seed_state_0": np.array([8, 2], "uint32")})
    assert np.asarray(plain.seed_generator.state).tolist() == [8, 2]


def test_a_file_with_other_weights_is_refused():
    for store in ({}, {"0": np.zeros(2)}, {"0": np.zeros(2), "1": np.ones(()), "2": np.ones(())}):
        with pytest.raises(ValueError, match="expected 2 variables"):
            counting_gan().load_own_variables(store)


@pytest.mark.slow
def test_loads_in_a_fresh_process(tmp_path):
    gan = small_gan(ema_momentum=0.9, adversarial_loss="hinge", penalty="r1")
    gan.fit(some_images(), batch_size=8, verbose=0)
    gan.save(tmp_path / "gan.keras")
    code = (
        "import sys, json, kgan\n"
        "gan = kgan.load_model(sys.argv[1])\n"
        "print(json.dumps(gan.generate(2, seed=0).ravel().tolist()))\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "gan.keras")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stderr == ""
    assert json.loads(run.stdout) == gan.generate(2, seed=0).ravel().tolist()


def test_load_model_errors(tmp_path):
    with pytest.raises(FileNotFoundError, match="nowhere"):
        kgan.load_model(tmp_path / "nowhere.keras")
    whole = tmp_path / "gan.keras"
    small_gan().save(whole)
    cut = tmp_path / "cut.keras"
    cut.write_bytes(whole.read_bytes()[:5000])
    with pytest.raises(ValueError, match="cut.keras.*damaged"):
        kgan.load_model(cut)
    models.build_mlp_discriminator((2,)).save(tmp_path / "other.keras")
    with pytest.raises(ValueError, match="Functional, not a kgan.GAN"):
        kgan.load_model(tmp_path / "other.keras")


@pytest.mark.slow
def test_backup_and_restore_goes_on_where_it_was_stopped(tmp_path):
    class Crash(keras.callbacks.Callback):
        def on_epoch_begin(self, epoch, logs=None):
            if epoch == 2:
                raise RuntimeError("power cut")

    images = some_images(64)
    gan = small_gan(ema_momentum=0.9)
    with pytest.raises(RuntimeError, match="power cut"):
        gan.fit(
            images,
            batch_size=8,
            epochs=4,
            verbose=0,
            callbacks=[keras.callbacks.BackupAndRestore(tmp_path / "backup"), Crash()],
        )
    fresh = small_gan(ema_momentum=0.9)
    backup = keras.callbacks.BackupAndRestore(tmp_path / "backup")
    history = fresh.fit(images, batch_size=8, epochs=4, verbose=0, callbacks=[backup])
    assert history.epoch == [2, 3]
    assert int(fresh.g_optimizer.iterations) == 32
    assert int(fresh.d_optimizer.iterations) == 32


# What does not fit is refused before training begins.


def fit(x, y=None, **kwargs):
    gan_kwargs = {k: kwargs.pop(k) for k in ("num_classes", "num_d_steps") if k in kwargs}
    small_gan(**gan_kwargs).fit(x, y, verbose=0, **{"batch_size": 8, **kwargs})


def test_wrong_shapes_are_refused():
    for shape in ((32, 8, 8), (32, 9, 8, 1), (8, 8, 1), (32,)):
        with pytest.raises(ValueError, match=r"\('n', 8, 8, 1\)"):
            fit(np.zeros(shape, "float32") - 0.5)
    dataset = tf.data.Dataset.from_tensor_slices(some_images())
    with pytest.raises(ValueError, match=r"\('n', 8, 8, 1\)"):
        small_gan().fit(dataset)  # not batched


def test_wrong_dtypes_are_refused():
    for dtype in ("uint8", "int64", "bool", "complex64", "U1"):
        with pytest.raises(TypeError, match="kgan.data.scale"):
            fit(np.zeros((32, 8, 8, 1), dtype))


def test_wrong_range_is_refused_with_the_remedy():
    images = some_images()
    with pytest.raises(ValueError, match=r"\[0, 254\].*127\.5"):
        fit(np.round((images + 1) * 127.5).clip(0, 255) * (np.arange(64).reshape(8, 8, 1) > 0))
    with pytest.raises(ValueError, match=r"in \[-1, 1\]"):
        small_gan().fit(tf.data.Dataset.from_tensor_slices(images * 3).batch(8))
    with pytest.warns(UserWarning, match="2 \\* images - 1"):
        fit((images + 1) / 2)
    generator = models.build_mlp_generator((2,), 2, (4,), output_activation=None)
    gan = kgan.GAN(generator, models.build_mlp_discriminator((2,), (4,)))
    gan.compile()
    gan.fit(np.full((8, 2), 300.0), batch_size=4, verbose=0)  # no tanh, no bounds


def test_nan_is_refused():
    images = some_images()
    images[17, 3, 3] = np.nan
    images[20, 3, 3] = np.inf
    with pytest.raises(ValueError, match="2 such images, the first at index 17"):
        fit(images)
    with pytest.raises(ValueError, match="NaN"):
        small_gan().fit(tf.data.Dataset.from_tensor_slices(images).batch(32))


def test_wrong_batches_are_refused():
    images = some_images()
    with pytest.raises(ValueError, match="batch_size=33 with 32 images"):
        fit(images, batch_size=33)
    for wrong in (0, -8, 2.5):
        with pytest.raises(ValueError, match="batch_size"):
            fit(images, batch_size=wrong)
    with pytest.raises(ValueError, match="batch_size=8, num_d_steps=3"):
        fit(images, num_d_steps=3)
    dataset = tf.data.Dataset.from_tensor_slices(images).batch(8)
    with pytest.raises(ValueError, match="batch_size=8, num_d_steps=3"):
        small_gan(num_d_steps=3).fit(dataset)
    with pytest.raises(ValueError, match="leave out"):
        small_gan().fit(dataset, batch_size=8)
    with pytest.raises(ValueError, match="empty"):
        small_gan().fit(dataset.take(0))


def test_wrong_labels_are_refused():
    images, labels = some_images(), np.arange(32) % 3
    for wrong, message in (
        (labels + 1, r"0\.\.2.*\[3\]"),
        (labels - 1, r"0\.\.2.*\[-1\]"),
        (labels[:5], "32 images, 5 labels"),
        (labels.astype("float32"), "integers"),
        (np.zeros((32, 4)), r"rows \(n, 3\)"),
        (np.full((32, 3), np.nan), "finite"),
        (None, "no labels"),
    ):
        with pytest.raises(ValueError, match=message):
            fit(images, wrong, num_classes=3)
    with pytest.raises(ValueError, match="takes no labels"):
        fit(images, labels)
    with pytest.raises(ValueError, match="no labels"):
        small_gan(num_classes=3).fit(tf.data.Dataset.from_tensor_slices(images).batch(8))


def test_networks_that_do_not_fit_are_refused():
    g, d = models.build_conv_generator, models.build_conv_discriminator
    for generator, discriminator, message in (
        (g((8, 8, 1)), d((12, 8, 1)), r"\(8, 8, 1\).*\(12, 8, 1\)"),
        (g((8, 8, 1), num_classes=3), d((8, 8, 1)), "same labels"),
        (g((8, 8, 1), num_classes=3), d((8, 8, 1), num_classes=4), r"\(3,\).*\(4,\)"),
        (d((8, 8, 1)), g((8, 8, 1)), r"\(1,\).*\(64,\)"),
    ):
        with pytest.raises(ValueError, match=message):
            kgan.GAN(generator, discriminator)
    with pytest.raises(TypeError, match="`discriminator`.*Functional"):
        kgan.GAN(g((8, 8, 1)), keras.layers.Dense(1))
    flat = keras.Sequential([keras.Input((8, 8, 1)), keras.layers.Flatten()])
    with pytest.raises(ValueError, match=r"one logit.*\(None, 64\)"):
        kgan.GAN(g((8, 8, 1)), flat)
    twice = keras.Sequential([flat, keras.layers.Dense(1, activation="sigmoid")])
    with pytest.raises(ValueError, match="sigmoid"):
        kgan.GAN(g((8, 8, 1)), twice)


def ends_in(activation):
    """Networks from and to the plane, whose last operation is that activation, in each form."""
    inputs = keras.Input((2,))

    def dense(**kwargs):
        return keras.layers.Dense(1 if activation == "sigmoid" else 2, **kwargs)

    function = getattr(keras.ops, activation)
    yield keras.Model(inputs, function(dense()(inputs)))
    yield keras.Model(inputs, dense(activation=getattr(tf, activation))(inputs))
    yield keras.Sequential([keras.Input((2,)), dense(), keras.layers.Activation(activation)])
    inner = keras.Sequential([keras.Input((2,)), dense(activation=activation)])
    yield keras.Model(inputs, inner(inputs))
    yield keras.Sequential([keras.Input((2,)), inner])


def test_every_form_of_a_sigmoid_is_refused_and_of_a_tanh_is_known():
    generator = models.build_mlp_generator((2,), 2, (4,), output_activation=None)
    for discriminator in ends_in("sigmoid"):
        with pytest.raises(ValueError, match="ends in a sigmoid"):
            kgan.GAN(generator, discriminator)
    for generator in ends_in("tanh"):
        gan = kgan.GAN(generator, models.build_mlp_discriminator((2,), (4,)))
        gan.compile()
        with pytest.raises(ValueError, match=r"tanh, so images must be in \[-1, 1\]"):
            gan.fit(np.full((8, 2), 2.0), batch_size=4)


def test_whole_numbers_of_any_kind_are_taken_and_truth_is_no_number():
    gan = small_gan(num_d_steps=np.int64(2), run_eagerly=True)
    gan.fit(some_images(8), batch_size=np.int32(8), verbose=0)
    assert gan.generate(np.int64(3)).shape[0] == 3
    for refused in (
        lambda: gan.generate(True),
        lambda: gan.compile(num_d_steps=True),
        lambda: models.build_mlp_generator(latent_dim=True),
        lambda: small_gan().fit(some_images(8), batch_size=True),
    ):
        with pytest.raises(ValueError, match=r"must be a positive integer. Received: \w+=True"):
            refused()


def test_checking_leaves_the_random_numbers_alone():
    gan = small_gan()
    state = np.asarray(gan.seed_generator.state).copy()
    data, batch_size = inputs.check_data(gan, some_images(8), None, 4)
    batches = [list(inputs.batches(data, batch_size, seed=1)) for _ in range(2)]
    assert all((a.numpy() == b.numpy()).all() for a, b in zip(*batches, strict=True))
    with pytest.raises(ValueError, match="batch_size=9"):
        gan.fit(some_images(8), batch_size=9)
    assert (np.asarray(gan.seed_generator.state) == state).all()


def test_shuffling_draws_one_number_before_the_first_latents():
    """What the docstring of `fit` says."""
    noise = {True: keras.random.SeedGenerator(0), False: keras.random.SeedGenerator(0)}
    keras.random.randint((), 0, 2, seed=noise[True])
    for shuffle, generator in noise.items():
        gan = small_gan(seed=0, run_eagerly=True)
        gan.fit(some_images(8), batch_size=8, shuffle=shuffle, verbose=0)
        for _ in range(2):  # D's latents and G's
            keras.random.normal((8, 3), seed=generator)
        assert np.asarray(gan.seed_generator.state).tolist() == generator.state.numpy().tolist()


def test_wrong_settings_are_refused():
    gan = small_gan()
    adam = keras.optimizers.Adam()
    for message, settings in {
        "'hunge'": {"adversarial_loss": "hunge"},
        "'r3'": {"penalty": "r3"},
        "num_d_steps=0": {"num_d_steps": 0},
        "num_d_steps=1.5": {"num_d_steps": 1.5},
        "ema_momentum=1": {"ema_momentum": 1},
        "two objects": {"g_optimizer": adam, "d_optimizer": adam},
    }.items():
        with pytest.raises(ValueError, match=message):
            gan.compile(**settings)
    with pytest.raises(TypeError, match=r"Received: loss\. A GAN takes .*adversarial_loss"):
        gan.compile(loss="mse")
    bare = kgan.GAN(gan.generator, gan.discriminator)
    with pytest.raises(ValueError, match="Call `compile` before `fit`"):
        bare.fit(some_images())
    with pytest.raises(ValueError, match="Call `compile` before `discriminate`"):
        bare.discriminate(some_images())
    gan.compile("sgd", "sgd")  # names make two objects
    assert gan.g_optimizer is not gan.d_optimizer


def test_discriminate_is_on_the_scale_of_the_logs():
    images = some_images(300)
    for loss, probability in (("non_saturating", True), ("hinge", False)):
        gan = small_gan(adversarial_loss=loss)
        outputs = gan.discriminate(images)
        assert outputs.shape == (300,)
        logits = np.asarray(gan.discriminator(images, training=False))[:, 0].astype("float64")
        np.testing.assert_allclose(
            outputs, 1 / (1 + np.exp(-logits)) if probability else logits, rtol=1e-4, atol=1e-6
        )
    conditional = small_gan(num_classes=3)
    assert conditional.discriminate(images[:2], [0, 2]).shape == (2,)
    with pytest.raises(ValueError, match="no labels"):
        conditional.discriminate(images[:2])
    with pytest.raises(TypeError, match="uint8"):
        gan.discriminate(np.zeros((1, 8, 8, 1), "uint8"))
