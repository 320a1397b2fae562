"""Answers to assignment 5: label planes. Its trained models are tested in test_homework.py."""

from answers import right, wrong

import numpy as np
import tensorflow as tf
from keras import ops


@right("label_planes")
def _(labels, height, width):
    n, classes = labels.shape
    return np.broadcast_to(labels[:, None, None], (n, height, width, classes))


@right("label_planes")
def _(labels, height, width):
    planes = np.zeros((len(labels), height, width, labels.shape[1]))
    for i, row in enumerate(labels):
        planes[i, :, :, row.argmax()] = 1
    return planes


@right("label_planes")
def _(labels, height, width):
    return tf.tile(labels[:, tf.newaxis, tf.newaxis, :], [1, height, width, 1])


@right("label_planes")
def _(labels, height, width):
    rows = ops.repeat(ops.expand_dims(labels, 1), height, axis=1)
    return ops.repeat(ops.expand_dims(rows, 2), width, axis=2)


@right("label_planes")
def _(labels, height, width):
    flat = np.tile(labels, (1, height * width))
    return flat.reshape(len(labels), height, width, -1)


@wrong("label_planes", "bands")
def _(labels, height, width):
    n, classes = labels.shape
    return ops.reshape(ops.repeat(labels, height * width), (n, height, width, classes))


@wrong("label_planes", "channels_first")
def _(labels, height, width):
    return labels[:, :, None, None] * np.ones((height, width))


@wrong("label_planes", "width_first")
def _(labels, height, width):
    return tf.tile(labels[:, None, None, :], [1, width, height, 1])


@wrong("label_planes", "one_plane")
def _(labels, height, width):
    numbers = np.argmax(labels, axis=1).astype("float32")
    return numbers[:, None, None, None] * np.ones((1, height, width, 1))


@wrong("label_planes", "scaled_plane")
def _(labels, height, width):
    numbers = np.argmax(labels, axis=1) / labels.shape[1]
    return numbers[:, None, None, None] * np.ones((1, height, width, 1))


@wrong("label_planes", "not_spread")
def _(labels, height, width):
    return labels


@wrong("label_planes", "not_spread")
def _(labels, height, width):
    return labels.reshape(len(labels), 1, 1, -1)


@wrong("label_planes", "averaged")
def _(labels, height, width):
    return tf.tile(labels[:, None, None, :], [1, height, width, 1]) / (height * width)


@wrong("label_planes", "rows_only")
def _(labels, height, width):
    return tf.tile(labels[:, None, :], [1, height, 1])


@wrong("label_planes", "inverted")
def _(labels, height, width):
    return 1 - tf.tile(labels[:, None, None, :], [1, height, width, 1])


@wrong("label_planes", "signs")
def _(labels, height, width):
    return 2 * np.tile(labels[:, None, None, :], (1, height, width, 1)) - 1
