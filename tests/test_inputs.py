import kgan
from kgan import _inputs, models

import keras
import numpy as np
import pytest
import tensorflow as tf
from helpers import small_gan, some_images


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
    for dtype in ("uint8", "int64", "bool"):
        with pytest.raises(TypeError, match="kgan.data.scale"):
            fit(np.zeros((32, 8, 8, 1), dtype))
    for dtype in ("complex64", "U1", "O"):
        with pytest.raises(ValueError, match="`images` must hold real numbers"):
            fit(np.zeros((32, 8, 8, 1), dtype))


@pytest.mark.slow
def test_wrong_range_is_refused_with_the_remedy():
    images = some_images()
    with pytest.raises(ValueError, match=r"127\.5.*min=0\.0, max=254"):
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
    with pytest.raises(ValueError, match=r"such_images=2, first=\[17\]"):
        fit(images)
    with pytest.raises(ValueError, match="NaN"):
        small_gan().fit(tf.data.Dataset.from_tensor_slices(images).batch(32))


def test_wrong_batches_are_refused():
    images = some_images()
    with pytest.raises(ValueError, match="batch_size=33, images=32"):
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
    with pytest.raises(ValueError, match="a batch or more"):
        small_gan().fit(dataset.take(0))


def test_wrong_labels_are_refused():
    images, labels = some_images(), np.arange(32) % 3
    for wrong, message in (
        (labels + 1, r"0\.\.2.*\[3\]"),
        (labels - 1, r"0\.\.2.*\[-1\]"),
        (labels[:5], "images=32, labels=5"),
        (labels.astype("float32"), "integers"),
        (np.zeros((32, 4)), r"rows \(n, 3\)"),
        (np.full((32, 3), np.nan), "finite"),
        (None, "labels=None"),
    ):
        with pytest.raises(ValueError, match=message):
            fit(images, wrong, num_classes=3)
    with pytest.raises(ValueError, match="takes no labels"):
        fit(images, labels)
    with pytest.raises(ValueError, match="needs .images, labels"):
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
        with pytest.raises(ValueError, match="leave the sigmoid out"):
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
        with pytest.raises(
            ValueError, match=r"must be a positive integer, below 2\^31. Received: \w+=True"
        ):
            refused()


def test_checking_leaves_the_random_numbers_alone():
    gan = small_gan()
    state = np.asarray(gan.seed_generator.state).copy()
    data, batch_size = _inputs.as_data(gan.generator, 1, some_images(8), None, 4)
    batches = [list(_inputs.batches(data, batch_size, (1, 0), 1)) for _ in range(2)]
    assert all((a.numpy() == b.numpy()).all() for a, b in zip(*batches, strict=True))
    with pytest.raises(ValueError, match="batch_size=9"):
        gan.fit(some_images(8), batch_size=9)
    assert (np.asarray(gan.seed_generator.state) == state).all()
