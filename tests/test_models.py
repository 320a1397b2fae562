from kgan import models

import keras
import numpy as np
import pytest

BUILDERS = {
    "mlp": (models.build_mlp_generator, models.build_mlp_discriminator),
    "conv": (models.build_conv_generator, models.build_conv_discriminator),
}


@pytest.mark.parametrize("num_classes", [None, 3])
@pytest.mark.parametrize("normalization", [None, "batch", "spectral"])
@pytest.mark.parametrize("family", BUILDERS)
def test_shapes_and_ranges(family, normalization, num_classes):
    build_generator, build_discriminator = BUILDERS[family]
    shape = (8, 12, 3)
    generator = build_generator(
        shape, 5, normalization=normalization, num_classes=num_classes, seed=0
    )
    discriminator = build_discriminator(
        shape, normalization=normalization, num_classes=num_classes, seed=0
    )
    rng = np.random.default_rng(0)
    labels = [] if num_classes is None else [np.eye(3, dtype="float32")[[0, 1, 2, 0]]]
    latents = rng.normal(0, 100, size=(4, 5)).astype("float32")
    images = np.asarray(generator([latents, *labels] if labels else latents))
    assert images.shape == (4, *shape)
    assert np.abs(images).max() <= 1
    logits = np.asarray(discriminator([images, *labels] if labels else images))
    assert logits.shape == (4, 1)


def test_output_without_bounds_for_points():
    generator = models.build_mlp_generator((2,), 2, output_activation=None, seed=0)
    points = np.asarray(generator(np.full((3, 2), 1e3, "float32")))
    assert points.shape == (3, 2)
    assert np.abs(points).max() > 1


def test_depth_adds_3x3_convolutions_where_they_are_cheap():
    for build, own in (
        (models.build_conv_generator, ["Conv2DTranspose"] * 2),
        (models.build_conv_discriminator, ["Conv2D"] * 2),
    ):
        for depth in (0, 3):
            convolutions = [
                layer for layer in build(depth=depth).layers if "Conv2D" in type(layer).__name__
            ]
            added = [layer for layer in convolutions if layer.kernel_size == (3, 3)]
            assert [type(c).__name__ for c in convolutions if c not in added] == own
            assert [layer.output.shape[1:3] for layer in added] == [(7, 7)] * depth


@pytest.mark.parametrize("family", BUILDERS)
def test_labels_pick_from_one_logit_for_each_class(family):
    _, build_discriminator = BUILDERS[family]
    discriminator = build_discriminator((8, 12, 1), num_classes=4, seed=0)
    ends = [discriminator.get_layer(name).output for name in ("logits", "class_logits")]
    images = np.random.default_rng(0).normal(size=(2, 8, 12, 1)).astype("float32")
    rows = np.array([[0, 0, 1, 0], [0.25, 0.75, 0, 0]], "float32")  # one-hot and soft
    out = np.asarray(discriminator([images, rows]))
    shared, by_class = keras.Model(discriminator.inputs, ends)([images, rows])
    np.testing.assert_allclose(out, shared + np.sum(rows * by_class, axis=1, keepdims=True), 1e-5)


@pytest.mark.parametrize("family", BUILDERS)
def test_labels_matter(family):
    build_generator, build_discriminator = BUILDERS[family]
    rows = np.eye(3, dtype="float32")
    images = np.asarray(
        build_generator((8, 8, 1), 5, num_classes=3, seed=0)([np.ones((3, 5), "float32"), rows])
    )
    assert np.abs(images[0] - images[1]).max() > 1e-3
    logits = np.asarray(
        build_discriminator((8, 8, 1), num_classes=3, seed=0)(
            [np.ones((3, 8, 8, 1), "float32"), rows]
        )
    )
    assert len(np.unique(logits)) == 3


def test_same_seed_same_weights_and_layers_differ():
    first, again, other = (models.build_mlp_discriminator((4,), (4, 4), seed=s) for s in (1, 1, 2))
    for a, b, c in zip(first.weights, again.weights, other.weights, strict=True):
        assert (a.numpy() == b.numpy()).all()
        if a.name == "kernel":
            assert (a.numpy() != c.numpy()).any()
    kernels = [w.numpy() for w in first.weights if w.name == "kernel"]
    assert (kernels[0] != kernels[1]).any()  # both are 4 x 4


def test_no_bias_before_batchnorm():
    generator = models.build_conv_generator((8, 8, 1), normalization="batch")
    biased = [layer.name for layer in generator.layers if getattr(layer, "use_bias", False)]
    assert len(biased) == 1  # the last layer alone


@pytest.mark.parametrize(
    ("layer", "shape"),
    [
        (keras.layers.Dense(5, use_bias=False), (7,)),
        (keras.layers.Conv2D(5, 3, use_bias=False), (6, 6, 2)),
        (keras.layers.Conv2DTranspose(5, 4, strides=2, use_bias=False), (3, 3, 2)),
    ],
)
def test_spectral_normalization_divides_by_the_largest_singular_value(layer, shape):
    wrapped = models.SpectralNormalization(layer)
    x = np.random.default_rng(0).normal(size=(2, *shape)).astype("float32")
    wrapped(x)
    kernel = layer.kernel.numpy()
    for _ in range(100):
        wrapped(x, training=True)
    assert (layer.kernel.numpy() == kernel).all()  # the weights stay
    sigma = np.linalg.svd(kernel.reshape(-1, kernel.shape[-1]), compute_uv=False)[0]
    np.testing.assert_allclose(wrapped(x), np.asarray(layer(x)) / sigma, rtol=1e-3, atol=1e-5)


def test_spectral_normalization_moves_nothing_at_inference():
    wrapped = models.SpectralNormalization(keras.layers.Dense(3, use_bias=False))
    x = np.ones((2, 4), "float32")
    wrapped(x)
    before = [w.numpy() for w in wrapped.weights]
    wrapped(x, training=False)
    assert all((b == w.numpy()).all() for b, w in zip(before, wrapped.weights, strict=True))
    with pytest.raises(ValueError, match="use_bias=False"):
        models.SpectralNormalization(keras.layers.Dense(3))


def test_mixed_precision_ends_in_float32():
    keras.config.set_dtype_policy("mixed_float16")
    try:
        generator = models.build_conv_generator((8, 8, 1), 3, normalization="spectral", seed=0)
        discriminator = models.build_conv_discriminator(
            (8, 8, 1), normalization="spectral", num_classes=3
        )
    finally:
        keras.config.set_dtype_policy("float32")
    images = generator(np.zeros((2, 3), "float32"))
    logits = discriminator([images, keras.ops.eye(3)[:2]])
    assert images.dtype == logits.dtype == "float32"
    assert {layer.compute_dtype for layer in generator.layers[1:-1]} == {"float16"}


def test_sizes_may_be_integers_of_numpy():
    eight = np.int64(8)
    shape = (eight, eight, np.int64(1))
    generator = models.build_conv_generator(shape, eight, eight, np.int64(4), np.int64(1))
    assert generator.output_shape == (None, 8, 8, 1)
    discriminator = models.build_conv_discriminator(shape, eight, np.int64(4))
    assert discriminator.input_shape == (None, 8, 8, 1)
    assert models.build_mlp_generator(shape, eight, (eight,)).output_shape == (None, 8, 8, 1)
    assert models.build_mlp_discriminator(shape, (eight,)).input_shape == (None, 8, 8, 1)
    assert models.build_classifier(eight).outputs[1].shape == (None, 8)


@pytest.mark.parametrize("wrong", [True, 8.0, 0])
def test_sizes_are_positive_integers(wrong):
    for build in (models.build_mlp_generator, models.build_mlp_discriminator):
        with pytest.raises(ValueError, match="`units` must be a positive integer"):
            build((2,), units=(8, wrong))
        with pytest.raises(ValueError, match="put_shape` must be a positive integer"):
            build((wrong,))
    with pytest.raises(ValueError, match="`num_classes` must be a positive integer"):
        models.build_classifier(wrong)


def test_errors():
    with pytest.raises(ValueError, match="normalization='layer'"):
        models.build_mlp_generator(normalization="layer")
    with pytest.raises(ValueError, match="latent_dim=0"):
        models.build_conv_generator(latent_dim=0)
    with pytest.raises(ValueError, match="depth=-1"):
        models.build_conv_generator(depth=-1)
    with pytest.raises(ValueError, match="num_classes=-1"):
        models.build_mlp_discriminator(num_classes=-1)
    with pytest.raises(ValueError, match=r"output_shape=\(30, 28, 1\)"):
        models.build_conv_generator((30, 28, 1))
    with pytest.raises(ValueError, match=r"input_shape=\(28, 28\)"):
        models.build_conv_discriminator((28, 28))
