import dataclasses
import hashlib
import math

import kgan
from kgan import data, losses, metrics, penalties, presets

import keras
import numpy as np
import pytest
import tensorflow as tf
from helpers import some_images
from tensorflow.python.profiler.model_analyzer import profile
from tensorflow.python.profiler.option_builder import ProfileOptionBuilder


def test_names():
    assert {
        "mnist",
        "mnist_conditional",
        "fashion_mnist",
        "fashion_mnist_conditional",
        "ring",
        "grid",
    } <= set(presets.names())


# MNIST's recipes are those of Fashion-MNIST.
VARIANTS = [name for name in presets.names() if name.startswith("fashion_mnist_")]


@pytest.mark.parametrize(
    "name",
    ["ring"]
    + [pytest.param(name, marks=pytest.mark.slow) for name in ("fashion_mnist", "grid", *VARIANTS)],
)
def test_every_preset_trains(name):
    preset = presets.get(name, seed=0)
    gan = kgan.GAN.from_preset(name, seed=0)
    assert gan.compiled
    assert gan.num_classes == preset.num_classes
    n = 4  # a whole batch of the GPU recipes would take long here
    if preset.sample_shape == (2,):
        samples = getattr(data, name)().sample(n, seed=0) / 4
    else:
        samples = some_images(n, preset.sample_shape)
    labels = None if gan.num_classes is None else np.arange(n) % gan.num_classes
    history = gan.fit(samples, labels, batch_size=n, verbose=0).history
    assert np.isfinite([v for values in history.values() for v in values]).all()
    assert gan.generate(3).shape == (3, *preset.sample_shape)


def test_one_seed_fixes_everything_and_networks_differ():
    first, again, other = (
        kgan.GAN.from_preset("mnist", seed=seed, generator={"filters": 2}) for seed in (1, 1, 2)
    )
    for a, b in zip(first.get_weights(), again.get_weights(), strict=True):
        assert (a == b).all()
    kernel = [g.generator.trainable_weights[0].numpy() for g in (first, other)]
    assert (kernel[0] != kernel[1]).any()
    assert (first.generate(2, seed=0) == again.generate(2, seed=0)).all()
    assert len({*presets.get("mnist", seed=1).seeds, *presets.get("mnist", seed=2).seeds}) == 6
    assert first.seed == presets.get("mnist", seed=1).seeds[-1]
    assert first.generator.get_layer(index=-3).output.shape[-1] == 2  # filters=2


def test_overrides_reach_the_model():
    gan = kgan.GAN.from_preset(
        "mnist", adversarial_loss="minimax", learning_rate=5e-4, ema_momentum=None, num_classes=3
    )
    assert isinstance(gan.adversarial_loss, losses.Minimax)
    assert float(gan.g_optimizer.learning_rate) == pytest.approx(5e-4)
    assert gan.ema_generator is None
    assert gan.num_classes == 3


class OtherGAN(kgan.GAN):
    """A subclass, as lessons write them."""


@pytest.mark.parametrize("load_weights", [False, True])
def test_a_subclass_gets_its_own_class(load_weights):
    gan = OtherGAN.from_preset("mnist", load_weights=load_weights, seed=0)
    assert type(gan) is OtherGAN
    assert gan.compiled
    assert type(kgan.GAN.from_preset("ring")) is kgan.GAN


def test_presets_are_not_changed_by_overrides():
    before = dataclasses.asdict(presets.get("mnist"))
    presets.get("mnist", batch_size=3)
    assert dataclasses.asdict(presets.get("mnist")) == before


def test_gpu_recipe_is_the_modern_baseline():
    gan = kgan.GAN.from_preset(
        "mnist_gpu", generator={"filters": 2, "normalization": None}, discriminator={"filters": 2}
    )
    assert isinstance(gan.adversarial_loss, losses.RelativisticPairing)
    assert [(type(p), p.gamma) for p in gan.penalties] == [(penalties.R1, 1), (penalties.R2, 1)]
    assert not any("normal" in layer.name for layer in gan.generator.layers)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["mnist_gpu", "fashion_mnist_gpu"])
def test_gpu_recipe_is_a_sum_that_works_out(name):
    """The figures beside the recipe: operations a step, steps, half an hour of a small GPU."""
    preset = presets.get(name, seed=0)
    gan = kgan.GAN.from_preset(preset)
    real = tf.TensorSpec((preset.batch_size, *preset.sample_shape))
    step = tf.function(lambda real: gan.train_step(real)).get_concrete_function(real)
    options = ProfileOptionBuilder(ProfileOptionBuilder.float_operation()).with_empty_output()
    operations = profile(step.graph, options=options.build()).total_float_ops
    assert operations == pytest.approx(137e9, rel=0.02)
    # The count by hand, where a convolution's two gradients cost what it costs itself. D's step: G,
    # D on real and fake, both with gradients in the weights and in the layers before, 1 + 2 * 3;
    # a penalty: D, its slope, and the gradients of both, 2 * 3. G's step: D on real and on fake,
    # back through D, and G with both gradients, 2 + 1 + 3.
    passes = 1 + 2 * 3 + len(gan.penalties) * 2 * 3 + 2 + 1 + 3
    multiplications = multiplications_of(gan.discriminator)
    assert multiplications == pytest.approx(multiplications_of(gan.generator), rel=0.02)
    by_hand = 2 * multiplications * preset.batch_size * passes
    assert by_hand == pytest.approx(operations, rel=0.25)
    t4 = 8.1e12  # operations a second at most, in float32: NVIDIA's data sheet
    assert preset.decay_steps * operations / (t4 / 5) < 30 * 60
    assert preset.seconds is None
    # Once the epochs are over, the rate is 0; one epoch earlier it is not.
    epochs = preset.epochs(60_000)
    rate = gan.g_optimizer._learning_rate
    assert float(rate(epochs * (60_000 // preset.batch_size))) == 0
    assert float(rate((epochs - 1) * (60_000 // preset.batch_size))) > 0


def multiplications_of(network):
    """Products of a weight and a number for one sample: a weight is used once at each place."""
    total = 0
    for layer in network.layers:
        if hasattr(layer, "kernel"):
            transposed = isinstance(layer, keras.layers.Conv2DTranspose)
            places = (layer.input if transposed else layer.output).shape[1:-1]
            total += math.prod(layer.kernel.shape) * math.prod(places)
    return total


def test_epochs_of_a_recipe_whose_rate_falls():
    preset = presets.get("fashion_mnist_gpu", decay_steps=250, batch_size=64)
    assert preset.epochs(8000) == 2  # 125 steps each
    assert preset.epochs(8000 - 1) == 3  # 124
    assert preset.epochs(64) == 250
    with pytest.raises(ValueError, match="n=63"):
        preset.epochs(63)
    with pytest.raises(ValueError, match="decay_steps=None"):
        presets.get("fashion_mnist").epochs(8000)


@pytest.mark.slow
def test_no_recipe_varies_the_images():
    # It leaks: tests/benchmarks/leak.py.
    for name in presets.names():
        gan = kgan.GAN.from_preset(name, seed=1)
        layers = [type(layer).__name__ for layer in gan.discriminator.layers]
        assert not [layer for layer in layers if layer.startswith("Random")]


TRAINED = {n: presets.get(n).weights for n in presets.names() if presets.get(n).weights}


@pytest.mark.slow
@pytest.mark.parametrize("name", TRAINED)
def test_shipped_generator_is_small_and_good(name):
    path = data.shipped_path(f"{TRAINED[name]}.npz")
    assert path.stat().st_size < 2_000_000
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    assert digest in data.shipped_path("README.md").read_text()
    gan = kgan.GAN.from_preset(name, load_weights=True, ema_momentum=None, seed=0)
    averaged = kgan.GAN.from_preset(name, load_weights=True, seed=1)
    images = averaged.generate(2000, seed=0)
    assert (gan.generate(3, seed=0) == averaged.generate(3, seed=0)).all()
    shorter = kgan.GAN.from_preset(name.removesuffix("_ten_minutes"), load_weights=True)
    assert (shorter.generate(3, seed=0) == averaged.generate(3, seed=0)).all()
    dataset = presets.get(name).dataset
    distance = metrics.distance_to_test_set(images, dataset)
    assert distance < 2  # of 2,000 samples: 0.9, 1.3, and 0.2 with labels


def test_weights_that_do_not_ship_or_do_not_fit():
    assert sorted(TRAINED.values()) == [
        "fashion_mnist_conditional_generator",
        "fashion_mnist_generator",
        "mnist_generator",
    ]
    for name in ("ring", "mnist_conditional", "fashion_mnist_gpu"):
        with pytest.raises(ValueError, match=f"for the data of mnist_ten.*preset='{name}'"):
            kgan.GAN.from_preset(name, load_weights=True)
    with pytest.raises(ValueError, match="Leave out what changes it"):
        kgan.GAN.from_preset("mnist", load_weights=True, generator={"filters": 8})


def test_trained_weights_come_with_their_own_recipe_and_the_seed_that_was_asked_for():
    gan = kgan.GAN.from_preset(presets.get("mnist", seed=5), load_weights=True)
    assert (gan.latent_dim, gan.seed) == (64, 17)


def test_errors():
    with pytest.raises(ValueError, match=r"'mnist', 'mnist_ten_minutes'.*'mnits'"):
        kgan.GAN.from_preset("mnits")
    with pytest.raises(ValueError, match=r"learning_rate.*setting='filters'"):
        kgan.GAN.from_preset("mnist", filters=3)
