"""Networks: generators that end in tanh or a linear layer, discriminators that end in logits."""

import math

from kgan._checks import one_of, positive_integer, require
from kgan.layers import SpectralNormalization

import keras
from keras import layers


class _Network:
    """What the four builders share: normalised linear layers, and labels as a second input."""

    def __init__(self, normalization, num_classes, seed):
        one_of("normalization", normalization, (None, "batch", "spectral"))
        self.normalization = normalization
        # One generator for all layers, so that no two start alike.
        self.initializer = keras.initializers.GlorotUniform(keras.random.SeedGenerator(seed))
        self.labels = None
        if num_classes is not None:
            num_classes = positive_integer("num_classes", num_classes)
            self.labels = keras.Input((num_classes,), name="labels")

    def linear(self, x, layer, *args, normalize=True, **kwargs):
        """Applies a linear layer and its normalisation."""
        normalization = self.normalization if normalize else None
        settings = {"use_bias": normalization is None, "kernel_initializer": self.initializer}
        layer = layer(*args, **settings, **kwargs)
        if normalization == "spectral":
            return SpectralNormalization(layer, dtype=layer.dtype_policy)(x)
        x = layer(x)
        # BatchNorm subtracts the mean, so a bias before it would have no effect.
        return layers.BatchNormalization()(x) if normalization == "batch" else x

    def logits(self, features):
        """Ends a discriminator: one float32 logit for each sample; with labels, by projection."""
        end = {"normalize": self.normalization == "spectral", "dtype": "float32"}
        logits = self.linear(features, layers.Dense, 1, name="logits", **end)
        if self.labels is None:
            return logits
        num_classes = self.labels.shape[-1]
        by_class = self.linear(features, layers.Dense, num_classes, name="class_logits", **end)
        projection = layers.Dot(1, dtype="float32")([by_class, self.labels])
        return layers.Add(dtype="float32")([logits, projection])

    def with_labels(self, vector):
        """Appends the labels to a vector of shape `(batch_size, n)`."""
        return vector if self.labels is None else layers.Concatenate()([vector, self.labels])

    def model(self, inputs, outputs, name):
        """Makes the model of one input, or of two with labels."""
        inputs = inputs if self.labels is None else [inputs, self.labels]
        return keras.Model(inputs, outputs, name=name)


def _sizes(**sizes):
    return [positive_integer(name, size) for name, size in sizes.items()]


def _integers(name, values):
    require(isinstance(values, list | tuple), f"`{name}` must be a tuple.", **{name: values})
    return tuple(positive_integer(name, value) for value in values)


def _image_shape(name, shape):
    what = f"`{name}` must be (height, width, channels), with sides that 4 divides, since the "
    what += "convolutions halve or double the sides twice."
    shape = _integers(name, shape)
    require(len(shape) == 3 and all(side % 4 == 0 for side in shape[:2]), what, **{name: shape})
    return shape


def build_mlp_generator(
    output_shape=(28, 28, 1),
    latent_dim=64,
    units=(256, 512),
    output_activation="tanh",
    normalization=None,
    num_classes=None,
    seed=None,
):
    """Builds a generator of fully connected layers.

    Args:
        output_shape: Tuple, the shape of one sample: an image, or `(2,)` for points in the plane.
        latent_dim: Int, the number of latent variables.
        units: Tuple of ints, the widths of the hidden layers (ReLU).
        output_activation: `"tanh"` for images in [-1, 1], `None` for data without bounds.
        normalization: `None`, `"batch"` or `"spectral"`, in the hidden layers.
        num_classes: Int or `None`. With it, a second input takes one-hot or soft labels of shape
            `(batch_size, num_classes)`.
        seed: Int or `None`, for the initial weights.

    Returns:
        Functional model: latents `(batch_size, latent_dim)` -> `(batch_size, *output_shape)`.

    Raises:
        ValueError: If a size is not a positive integer, or `normalization` is unknown.

    Example:
        >>> from kgan import models
        >>> generator = models.build_mlp_generator((2,), latent_dim=3, output_activation=None)
        >>> generator.input_shape, generator.output_shape
        ((None, 3), (None, 2))
    """
    latent_dim = positive_integer("latent_dim", latent_dim)
    output_shape, units = _integers("output_shape", output_shape), _integers("units", units)
    network = _Network(normalization, num_classes, seed)
    latents = keras.Input((latent_dim,), name="latents")
    x = network.with_labels(latents)
    for width in units:
        x = layers.ReLU()(network.linear(x, layers.Dense, width))
    x = network.linear(x, layers.Dense, math.prod(output_shape), normalize=False)
    x = layers.Reshape(output_shape)(x)
    samples = layers.Activation(output_activation, dtype="float32", name="samples")(x)
    return network.model(latents, samples, "generator")


def build_mlp_discriminator(
    input_shape=(28, 28, 1), units=(512, 256), normalization=None, num_classes=None, seed=None
):
    """Builds a discriminator of fully connected layers.

    Args:
        input_shape: Tuple, the shape of one sample.
        units: Tuple of ints, the widths of the hidden layers (LeakyReLU of slope 0.2).
        normalization: `None`, `"batch"` (hidden layers) or `"spectral"` (all layers).
        num_classes: Int or `None`. With it, a second input takes one-hot or soft labels of shape
            `(batch_size, num_classes)`; they enter as in `build_conv_discriminator`.
        seed: Int or `None`, for the initial weights.

    Returns:
        Functional model: samples `(batch_size, *input_shape)` -> logits `(batch_size, 1)`.

    Raises:
        ValueError: If a size is not a positive integer, or `normalization` is unknown.

    Example:
        >>> from kgan import models
        >>> discriminator = models.build_mlp_discriminator((2,), units=(16, 16))
        >>> discriminator.input_shape, discriminator.output_shape
        ((None, 2), (None, 1))
    """
    input_shape, units = _integers("input_shape", input_shape), _integers("units", units)
    network = _Network(normalization, num_classes, seed)
    samples = keras.Input(input_shape, name="samples")
    x = layers.Flatten()(samples)
    for width in units:
        x = layers.LeakyReLU(0.2)(network.linear(x, layers.Dense, width))
    return network.model(samples, network.logits(x), "discriminator")


def build_conv_generator(
    output_shape=(28, 28, 1),
    latent_dim=64,
    filters=24,
    kernel_size=4,
    depth=2,
    normalization="batch",
    num_classes=None,
    seed=None,
):
    """Builds a generator of transposed convolutions, after DCGAN, for images in [-1, 1].

    A dense layer makes `2 * filters` channels of a quarter of the height and width. `depth` 3x3
    convolutions work on them, where they are cheap. Two transposed convolutions then double height
    and width twice.

    Args:
        output_shape: Tuple `(height, width, channels)`, sides divisible by 4.
        latent_dim: Int, the number of latent variables.
        filters: Int, the channels before the last layer.
        kernel_size: Int. An even one covers the image evenly with the strided kernels.
        depth: Int, 0 or more; 0 is DCGAN's own order of layers.
        normalization: `None`, `"batch"` or `"spectral"`, in all but the last layer.
        num_classes: As in `build_mlp_generator`: int, for labels as a second input, or `None`.
        seed: Int or `None`, for the initial weights.

    Returns:
        Functional model: latents `(batch_size, latent_dim)` -> `(batch_size, *output_shape)`.

    Raises:
        ValueError: If a size is not a positive integer, the shape is not that of an image, or
            `normalization` is unknown.

    Example:
        >>> from kgan import models
        >>> generator = models.build_conv_generator(filters=8, num_classes=10)
        >>> [tuple(i.shape) for i in generator.inputs]  # latents and labels
        [(None, 64), (None, 10)]
        >>> generator.output_shape
        (None, 28, 28, 1)

    Reference:
        Radford et al., Unsupervised Representation Learning with Deep Convolutional Generative
        Adversarial Networks (2016), section 3.
    """
    sizes = _sizes(latent_dim=latent_dim, filters=filters, kernel_size=kernel_size)
    latent_dim, filters, kernel_size = sizes
    depth = positive_integer("depth", depth, minimum=0)
    output_shape = _image_shape("output_shape", output_shape)
    network = _Network(normalization, num_classes, seed)
    height, width, channels = output_shape
    seed_shape = (height // 4, width // 4, 2 * filters)
    doubling = {"kernel_size": kernel_size, "strides": 2, "padding": "same"}

    latents = keras.Input((latent_dim,), name="latents")
    x = network.linear(network.with_labels(latents), layers.Dense, math.prod(seed_shape))
    x = layers.Reshape(seed_shape)(layers.ReLU()(x))
    for _ in range(depth):
        x = layers.ReLU()(network.linear(x, layers.Conv2D, 2 * filters, 3, padding="same"))
    x = layers.ReLU()(network.linear(x, layers.Conv2DTranspose, filters, **doubling))
    x = network.linear(x, layers.Conv2DTranspose, channels, normalize=False, **doubling)
    samples = layers.Activation("tanh", dtype="float32", name="samples")(x)
    return network.model(latents, samples, "generator")


def build_conv_discriminator(
    input_shape=(28, 28, 1),
    filters=16,
    kernel_size=4,
    depth=1,
    shift=0,
    normalization=None,
    num_classes=None,
    seed=None,
):
    """Builds a discriminator of two strided convolutions, after DCGAN, and `depth` of 3x3.

    `shift` moves the images at random in training, real and generated ones alike, so that D learns
    a small data set by heart less easily. There is no such switch for mirror images: D could not
    know which way a generated image pointed before, and G would be free to draw all of them
    mirrored.

    Args:
        input_shape: Tuple `(height, width, channels)`, sides divisible by 4.
        filters: Int, the channels of the first convolution; the second has twice as many.
        kernel_size: Int, of the strided convolutions.
        depth: Int, 0 or more: the number of 3x3 convolutions after them.
        shift: Int, the pixels by which an image is moved at most, in each direction. What comes in
            at the border is -1, black.
        normalization: `None`, `"batch"` (all convolutions but the first) or `"spectral"` (all
            layers).
        num_classes: Int or `None`. With it, a second input takes one-hot or soft labels of shape
            `(batch_size, num_classes)`. They pick from one further logit for each class, which is
            added: a projection of the last features onto the label's weights.
        seed: Int or `None`, for the initial weights.

    Returns:
        Functional model: images `(batch_size, *input_shape)` -> logits `(batch_size, 1)`.

    Raises:
        ValueError: If a size is not a positive integer, the shape is not that of an image, or
            `normalization` is unknown.

    Example:
        >>> from kgan import models
        >>> discriminator = models.build_conv_discriminator(filters=8, normalization="spectral")
        >>> discriminator.input_shape, discriminator.output_shape
        ((None, 28, 28, 1), (None, 1))

    Reference:
        Radford et al., Unsupervised Representation Learning with Deep Convolutional Generative
        Adversarial Networks (2016), section 3. Labels: Miyato and Koyama, cGANs with Projection
        Discriminator (2018), equation 4. Varying both kinds of images: Zhao et al., Differentiable
        Augmentation for Data-Efficient GAN Training (2020), section 3.
    """
    filters, kernel_size = _sizes(filters=filters, kernel_size=kernel_size)
    depth = positive_integer("depth", depth, minimum=0)
    shift = positive_integer("shift", shift, minimum=0)
    input_shape = _image_shape("input_shape", input_shape)
    network = _Network(normalization, num_classes, seed)
    halving = {"kernel_size": kernel_size, "strides": 2, "padding": "same"}

    images = x = keras.Input(input_shape, name="samples")
    if shift:
        moves = [shift / side for side in input_shape[:2]]
        x = layers.RandomTranslation(*moves, "constant", "nearest", seed, fill_value=-1.0)(x)
    # As in DCGAN, no BatchNorm where the data comes in.
    first = normalization == "spectral"
    x = network.linear(x, layers.Conv2D, filters, normalize=first, **halving)
    x = layers.LeakyReLU(0.2)(x)
    x = layers.LeakyReLU(0.2)(network.linear(x, layers.Conv2D, 2 * filters, **halving))
    for _ in range(depth):
        x = network.linear(x, layers.Conv2D, 2 * filters, 3, padding="same")
        x = layers.LeakyReLU(0.2)(x)
    return network.model(images, network.logits(layers.Flatten()(x)), "discriminator")


def build_classifier(num_classes=10, seed=None):
    """Builds the small classifier whose features `kgan.metrics` compares 28x28 images in.

    Args:
        num_classes: Int.
        seed: Int or `None`, for the initial weights and dropout.

    Returns:
        Functional model: images `(batch_size, 28, 28, 1)` in [-1, 1] -> list of features
        `(batch_size, 64)`, 0 or more, and logits `(batch_size, num_classes)`.

    Raises:
        ValueError: If `num_classes` is not a positive integer.

    Example:
        >>> from kgan import models
        >>> [tuple(output.shape) for output in models.build_classifier().outputs]
        [(None, 64), (None, 10)]
    """
    initializer = keras.initializers.GlorotUniform(seed=keras.random.SeedGenerator(seed))
    images = x = keras.Input((28, 28, 1), name="images")
    for filters, strides in ((32, 1), (32, 2), (64, 1), (64, 2), (96, 1)):
        settings = {"padding": "same", "use_bias": False, "kernel_initializer": initializer}
        x = layers.Conv2D(filters, 3, strides, **settings)(x)
        x = layers.ReLU()(layers.BatchNormalization(momentum=0.9)(x))
    x = layers.GlobalAveragePooling2D()(x)
    features = layers.Dense(64, "relu", kernel_initializer=initializer, name="features")(x)
    x = layers.Dropout(0.3, seed=seed)(features)
    num_classes = positive_integer("num_classes", num_classes)
    logits = layers.Dense(num_classes, kernel_initializer=initializer, name="logits")(x)
    return keras.Model(images, [features, logits], name="classifier")
