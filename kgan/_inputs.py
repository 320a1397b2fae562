"""What `GAN.fit` accepts: `as_...` converts it, or says why it can't; `check_...` only checks."""

import warnings

from kgan import _replicas
from kgan._checks import numeric, positive_integer, require

import keras
import numpy as np
import tensorflow as tf


def as_data(generator, num_d_steps, x, y, batch_size):
    """Converts what `GAN.fit` is given.

    Args:
        generator: The GAN's, which tells the shape of a sample and the number of classes.
        num_d_steps: Int, the parts into which a batch is to be cut.
        x: As in `GAN.fit`.
        y: As in `GAN.fit`.
        batch_size: As in `GAN.fit`.

    Returns:
        Tuple: the pair of float32 images `(n, *sample_shape)` and labels as rows `(n, num_classes)`
        or `None`, and the batch size; or a dataset of batches of these, and `None`.

    Raises:
        TypeError, ValueError: If the data or the batch size do not suit the GAN.
    """
    if isinstance(x, tf.data.Dataset):
        own = "A dataset brings its own labels and batches: leave out y and batch_size."
        require(y is None and batch_size is None, own, y=y, batch_size=batch_size)
        return _as_dataset(generator, num_d_steps, x), None
    if y is None and isinstance(x, tuple | list) and len(x) == 2:
        x, y = x
    images, labels = as_batch(generator, x, y)
    batch_size = 64 if batch_size is None else batch_size
    _check_batch_size(num_d_steps, batch_size)
    n, most = len(images), "`batch_size` must not exceed the number of images."
    require(batch_size <= n, most, batch_size=batch_size, images=n)
    return (images, labels), batch_size


def batches(data, batch_size, order, num_d_steps):
    """Makes the batches of a training.

    Args:
        data: What `as_data` returned first.
        batch_size: What it returned second.
        order: Tuple of a seed, for a new order in each epoch, and the number of epochs that are
            over; or an empty one, for the order of the arrays.
        num_d_steps: Int k. Several devices get equal parts of a batch of arrays, so cut that their
            minibatches for D's j-th step are together the batch's j-th part.

    Returns:
        `tf.data.Dataset` of float32 images `(batch_size, *sample_shape)`, or of pairs with labels
        as float32 rows `(batch_size, num_classes)`.
    """
    if not isinstance(data, tf.data.Dataset):
        images, labels = data
        indices = tf.data.Dataset.range(len(images))
        if order:
            indices = indices.shuffle(len(images), seed=order[0])
            for _ in range(2 * order[1]):
                next(iter(indices))  # draws an order; Keras does so before and after an epoch
        arrays = tf.nest.map_structure(tf.constant, images if labels is None else (images, labels))
        parts = (num_d_steps, _replicas.count(), -1)

        def take(batch):
            chosen = tf.reshape(tf.transpose(tf.reshape(batch, parts), (1, 0, 2)), [-1])
            return tf.nest.map_structure(lambda array: tf.gather(array, chosen), arrays)

        data = indices.batch(batch_size, drop_remainder=True).map(take)
    options = tf.data.Options()
    options.autotune.enabled = False  # it would hold up the end of each epoch
    return data.prefetch(2).with_options(options)


def _as_dataset(generator, num_d_steps, dataset):
    first = next(iter(dataset), None)
    require(first is not None, "A dataset must have a batch or more.", dataset=dataset)
    images, labels = first if isinstance(first, tuple) else (first, None)
    as_batch(generator, images, labels)
    _check_batch_size(num_d_steps, len(images))
    known = tf.nest.flatten(dataset.element_spec)[0].shape[0] is not None
    same = "With num_d_steps > 1 all batches must have one size: batch(..., drop_remainder=True)."
    require(num_d_steps == 1 or known, same, num_d_steps=num_d_steps)

    def prepare(images, labels=None):
        images = tf.cast(images, "float32")
        if labels is None:
            return images
        if labels.dtype.is_integer:
            labels = tf.one_hot(tf.reshape(labels, [-1]), num_classes(generator))
        return images, tf.cast(labels, "float32")

    return dataset.map(prepare)


def num_classes(generator):
    """Returns the number of classes that a generator's labels have, or `None` if it takes none."""
    return generator.inputs[1].shape[-1] if len(generator.inputs) > 1 else None


def as_batch(generator, images, labels):
    """Returns images and labels as float32 arrays, or says what is wrong with them.

    Args:
        generator: The GAN's.
        images: Float array `(n, *sample_shape)`.
        labels: Integers `(n,)` or rows `(n, num_classes)`; `None` where the GAN takes none.

    Returns:
        Tuple: float32 images `(n, *sample_shape)`, and float32 rows `(n, num_classes)` or `None`.

    Raises:
        TypeError, ValueError: If they do not suit the GAN.
    """
    images = _as_samples(generator, images)
    classes = num_classes(generator)
    if classes is None:
        none = "This GAN takes no labels: build both networks with `num_classes`, or pass none."
        require(labels is None, none, labels=type(labels).__name__)
        return images, None
    require(labels is not None, "A conditional GAN needs (images, labels).", labels=labels)
    labels = one_hot(labels, classes)
    n, m = len(images), len(labels)
    require(n == m, "There must be one label for each image.", images=n, labels=m)
    return images, labels


def _check_batch_size(num_d_steps, batch_size):
    devices = _replicas.count()
    fine = positive_integer("batch_size", batch_size) % (num_d_steps * devices) == 0
    cut = "`batch_size` must be a multiple of `num_d_steps` times the devices: so many equal parts."
    require(fine, cut, batch_size=batch_size, num_d_steps=num_d_steps, devices=devices)


def check_networks(generator, discriminator):
    """Checks that two networks fit each other.

    Args:
        generator: Model, latents `(batch_size, latent_dim)` (and labels) to samples.
        discriminator: Model, samples (and labels) to logits `(batch_size, 1)`.

    Raises:
        TypeError: If a network is not a Keras model with known inputs.
        ValueError: If they do not fit, or the discriminator does not end in logits.
    """
    for name, network in {"generator": generator, "discriminator": discriminator}.items():
        known = isinstance(network, keras.Model) and getattr(network, "inputs", None)
        what = f"`{name}` must be a Functional or built Sequential model."
        require(known, what, TypeError, type=type(network).__name__)
    samples, *g_labels = [tuple(i.shape[1:]) for i in generator.outputs + generator.inputs[1:]]
    expected, *d_labels = [tuple(i.shape[1:]) for i in discriminator.inputs]
    take = "The discriminator must take what the generator makes (shapes without the batch axis)."
    require(samples == expected, take, generator_output=samples, discriminator_input=expected)
    same = "Both networks must take the same labels (shapes without the batch axis)."
    require(g_labels == d_labels, same, generator=g_labels, discriminator=d_labels)
    latents = tuple(generator.inputs[0].shape)
    first = "The generator's first input must be latents (batch_size, latent_dim)."
    require(len(latents) == 2, first, shape=latents)
    logits = tuple(discriminator.output_shape)
    one = "The discriminator must give one logit for each sample, (batch_size, 1)."
    require(logits == (None, 1), one, output_shape=logits)
    end = "The discriminator must end in logits: leave the sigmoid out, the losses have it."
    require(not _ends_in(discriminator, "sigmoid"), end, activation="sigmoid")


def _ends_in(network, activation):
    """Tells whether a network's output comes from that activation: in a layer, or as an `ops`."""
    last = network
    while getattr(last, "outputs", None):  # a network may end in another
        last = last.outputs[0]._keras_history.operation
    last = getattr(last, "activation", last)
    return getattr(last, "__name__", type(last).__name__).lower() == activation


def _as_samples(generator, samples):
    """Returns the samples as a float32 array, or says what is wrong with them."""
    samples = numeric("images", samples)
    shape = tuple(generator.output_shape[1:])
    floats = "Images must be floats: kgan.data.scale(images) takes uint8 images to [-1, 1]."
    require(samples.dtype.kind == "f", floats, TypeError, dtype=str(samples.dtype))
    made = f"Images must have the shape that the generator makes, {('n', *shape)}."
    require(samples.size and samples.shape[1:] == shape, made, shape=samples.shape)
    samples = numeric("images", samples, "float32")
    wrong = np.flatnonzero(~np.isfinite(samples).all(axis=tuple(range(1, samples.ndim)))).tolist()
    none = "Images must not hold NaN or infinity."
    require(not wrong, none, such_images=len(wrong), first=wrong[:1])
    if _ends_in(generator, "tanh"):
        low, high = float(samples.min()), float(samples.max())
        tanh = "The generator ends in tanh, so images must be in [-1, 1]: kgan.data.scale takes "
        tanh += "uint8 images there; for floats in 0..255 it is images / 127.5 - 1."
        require(-1.001 <= low <= high <= 1.001, tanh, min=low, max=high)
        if low >= 0:
            none = "No pixel is below 0, but the generator ends in tanh and makes values in "
            warnings.warn(none + "[-1, 1]. Images in [0, 1] need 2 * images - 1.", stacklevel=4)
    return samples


def one_hot(labels, num_classes):
    """Returns labels as float32 rows.

    Args:
        labels: Integers `(n,)` or `(n, 1)`, or rows `(n, num_classes)`.
        num_classes: Int.

    Returns:
        float32 array `(n, num_classes)`.

    Raises:
        ValueError: If they are not labels of so many classes.
    """
    labels = numeric("labels", labels)
    if labels.ndim == 2 and labels.shape[1] == 1:
        labels = labels[:, 0]
    if labels.ndim == 1 and labels.dtype.kind in "iu":
        wrong = sorted(set(labels[(labels < 0) | (labels >= num_classes)].tolist()))
        require(not wrong, f"Labels must be in 0..{num_classes - 1}.", labels=wrong)
        return np.eye(num_classes, dtype="float32")[labels]
    rows = labels.shape[1:] == (num_classes,) and np.isfinite(labels).all()
    what = f"Labels must be integers (n,) or finite rows (n, {num_classes})."
    require(rows, what, shape=labels.shape, dtype=str(labels.dtype))
    return labels.astype("float32")
