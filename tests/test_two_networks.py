import inspect
import json
import subprocess
import sys
import warnings
from pathlib import Path

import kgan
from kgan import _inputs, losses, models, penalties

import keras
import numpy as np
import pytest
import tensorflow as tf
from helpers import moved, same, small_gan, some_images, values


def test_generate_uses_the_averaged_weights():
    gan = small_gan(ema_momentum=0.9)
    gan.ema_generator.set_weights([np.zeros_like(w) for w in gan.ema_generator.get_weights()])
    assert (gan.generate(3) == 0).all()  # tanh(0)
    gan.compile()
    assert gan.ema_generator is None
    assert (gan.generate(3) != 0).any()


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


@pytest.mark.slow
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


@pytest.mark.slow
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


@pytest.mark.slow
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
        "from helpers import small_gan\n"
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


@pytest.mark.slow
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


@pytest.mark.slow
@pytest.mark.parametrize("policy", ["mixed_float16", "mixed_bfloat16"])
def test_sixteen_bits_are_saved_and_go_on(policy, tmp_path):
    keras.config.set_dtype_policy(policy)
    try:
        gan = small_gan(penalty="gradient_penalty", ema_momentum=0.9)
        gan.fit(some_images(), batch_size=8, verbose=0)
        gan.save(tmp_path / "gan.keras")
    finally:
        keras.config.set_dtype_policy("float32")
    loaded = kgan.load_model(tmp_path / "gan.keras")  # its layers keep their own policies
    for each in (gan, loaded):
        scaled = isinstance(each.d_optimizer, keras.optimizers.LossScaleOptimizer)
        assert scaled == (policy == "mixed_float16")  # bfloat16 has the range of float32
        assert each.discriminator.layers[1].compute_dtype == policy.removeprefix("mixed_")
        assert each.discriminator.layers[-1].compute_dtype == "float32"
        each.fit(some_images(), batch_size=8, verbose=0)
        assert each.steps == 8
    state = [[*each.variables, *each.d_optimizer.variables] for each in (gan, loaded)]
    for a, b in zip(*state, strict=True):
        np.testing.assert_array_equal(a, b)
    assert loaded.generate(2).dtype == np.float32


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


def test_many_samples_go_through_a_network_in_portions():
    gan, sizes = small_gan(), []
    for network in (gan.generator, gan.discriminator):
        network.compile(run_eagerly=True)
        call = network.call
        network.call = lambda x, *a, call=call, **k: (sizes.append(len(x)), call(x, *a, **k))[1]
    images = gan.generate(600, seed=0)
    assert sizes == [256, 256, 88]
    gan.discriminate(images)
    assert sizes[3:] == [256, 256, 88]


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


@pytest.mark.slow
@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda: small_gan(ema_momentum=0.9), id="plain"),
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
        pytest.param(lambda: small_gan(normalization="spectral"), id="spectral"),
        pytest.param(dropout_gan, id="dropout"),
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
    with warnings.catch_warnings(action="error", category=UserWarning):  # nothing is left to build
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
    with pytest.raises(ValueError, match="damaged.*cut.keras"):
        kgan.load_model(cut)
    models.build_mlp_discriminator((2,)).save(tmp_path / "other.keras")
    with pytest.raises(ValueError, match="This is no GAN: .*other.keras.*Functional"):
        kgan.load_model(tmp_path / "other.keras")
    with pytest.raises(TypeError, match="`kind` must be a class. Received: kind='GAN'"):
        kgan.load_model(whole, kind="GAN")
    other = kgan.load_model(tmp_path / "other.keras", kind=keras.Model)
    assert other.input_shape == (None, 2)


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


def test_each_seed_has_an_order_of_its_own(monkeypatch):
    orders = []
    monkeypatch.setattr(_inputs, "batches", lambda data, size, order, k: orders.append(order[0]))
    monkeypatch.setattr(keras.Model, "fit", lambda *_, **__: None)
    gan = small_gan()
    for seed in range(100):
        gan.seed_generator = keras.random.SeedGenerator(seed)
        gan.fit(some_images(8), batch_size=8)
    assert len(set(orders)) == 100
    assert 0 <= min(orders) < 2**29 < 3 * 2**29 < max(orders) < 2**31


def test_defaults_are_those_that_are_documented():
    def defaults(method):
        parameters = inspect.signature(method).parameters.values()
        return {p.name: p.default for p in parameters if p.default is not p.empty}

    assert defaults(kgan.TwoNetworks) == {"seed": None}
    assert defaults(kgan.TwoNetworks.compile) == {
        "g_optimizer": None,
        "d_optimizer": None,
        "adversarial_loss": "non_saturating",
        "penalty": None,
        "num_d_steps": 1,
        "ema_momentum": None,
    }
    assert defaults(kgan.TwoNetworks.fit) == {
        "y": None,
        "batch_size": None,
        "epochs": 1,
        "verbose": "auto",
        "shuffle": True,
    }
    assert defaults(kgan.TwoNetworks.generate) == {"labels": None, "seed": None}
    assert defaults(kgan.TwoNetworks.discriminate) == {"labels": None}
    for method in ("update_discriminator", "update_generator", "sample"):
        assert defaults(getattr(kgan.GAN, method)) == {"labels": None}
    assert defaults(kgan.GAN.from_preset) == {"load_weights": False}
    gan = small_gan()
    gan.compile()
    for optimizer in (gan.g_optimizer, gan.d_optimizer):
        assert float(optimizer.learning_rate) == pytest.approx(2e-4, rel=1e-6)
        assert (optimizer.beta_1, optimizer.beta_2) == (0.5, 0.999)
    assert gan.jit_compile is False


def test_the_averaged_generator_is_not_trained():
    gan = small_gan(ema_momentum=0.9)
    assert gan.ema_generator.trainable_weights == []
    assert len(gan.trainable_weights) == len(
        gan.generator.trainable_weights + gan.discriminator.trainable_weights
    )


def test_to_generate_and_to_discriminate_prints_nothing(capsys):
    gan = small_gan()
    gan.discriminate(gan.generate(2, seed=0))
    assert capsys.readouterr().out == ""


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
    before = gan.adversarial_loss
    with pytest.raises(TypeError, match=r"takes run_eagerly.*others=\['loss'\]"):
        gan.compile(adversarial_loss="hinge", loss="mse")
    assert gan.adversarial_loss is before
    with pytest.raises(TypeError, match=r"others=\['validation_data'\]"):
        gan.fit(some_images(), validation_data=some_images())
    with pytest.raises(ValueError, match="'g_loss'.* name='d_los'"):
        gan.log(d_los=1.0)
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
    with pytest.raises(ValueError, match="needs .images, labels"):
        conditional.discriminate(images[:2])
    with pytest.raises(TypeError, match="uint8"):
        gan.discriminate(np.zeros((1, 8, 8, 1), "uint8"))


SAVED = Path(__file__).parent / "saved"


@pytest.mark.slow
@pytest.mark.parametrize("name", ["conditional", "spectral"])
def test_files_saved_by_an_earlier_version_load_and_train_on(name):
    """Files of November 2026, when `kgan.GAN` was one class, and what it then made of them.

    Written by Keras 3.13: older versions can't read what newer ones write.
    """
    gan = kgan.load_model(SAVED / f"{name}.keras")
    images = some_images(32)
    labels = None if gan.num_classes is None else np.arange(32) % 3
    assert type(gan) is kgan.GAN
    if name == "conditional":
        assert gan.adversarial_loss.real_label == 0.9
        assert [(type(p), p.gamma) for p in gan.penalties] == [
            (penalties.R1, 0.1),
            (penalties.R2, 10.0),
        ]
        assert (gan.num_d_steps, gan.ema_momentum) == (2, 0.9)
    else:
        assert isinstance(gan.adversarial_loss, losses.RelativisticPairing)
        assert isinstance(gan.d_optimizer, keras.optimizers.RMSprop)
    with np.load(SAVED / f"{name}.npz") as then:
        # The same sums on another machine: rounding, and after four steps a little more of it.
        np.testing.assert_allclose(gan.generate(4, seed=0), then["samples"], atol=1e-5)
        scores = gan.discriminate(images[:4], None if labels is None else labels[:4])
        np.testing.assert_allclose(scores, then["scores"], atol=1e-5)
        gan.fit(images, labels, batch_size=8, verbose=0, shuffle=False)
        trained_on = then["samples_after_training_on"]
        # With another state of the seed generator they would differ by 3e-3 and more.
        np.testing.assert_allclose(gan.generate(4, seed=0), trained_on, atol=2e-4)
