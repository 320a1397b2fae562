"""Answers to `shrink`, as students write them."""

from answers import Answers

import keras
import numpy as np
import tensorflow as tf
from keras import ops

answers = Answers("shrink")


@answers.right
def _(images):
    n, h, w, c = images.shape
    return images.reshape(n, h // 4, 4, w // 4, 4, c).mean(axis=(2, 4))


@answers.right
def _(images):
    return sum(images[:, i::4, j::4] for i in range(4) for j in range(4)) / 16


@answers.right
def _(images):
    n, h, w, _ = images.shape
    small = np.zeros((n, h // 4, w // 4, 1))
    for i in range(h // 4):
        for j in range(w // 4):
            small[:, i, j] = images[:, 4 * i : 4 * i + 4, 4 * j : 4 * j + 4].mean(axis=(1, 2))
    return small


answers.right(lambda images: tf.nn.avg_pool2d(images, 4, 4, "VALID"))
answers.right(keras.layers.AveragePooling2D(4))
answers.right(lambda images: ops.average_pool(images, 4, strides=4))
answers.right(lambda x: tf.nn.conv2d(x, np.full((4, 4, 1, 1), 1 / 16, "float32"), 4, "VALID"))


@answers.right
def _(images):
    for _ in range(2):  # halved twice
        images = (images[:, ::2] + images[:, 1::2]) / 2
        images = (images[:, :, ::2] + images[:, :, 1::2]) / 2
    return images


answers.wrong("every_fourth")(lambda x: x[:, ::4, ::4, :])
answers.wrong("brightest")(lambda x: ops.max_pool(x, 4))
answers.wrong("added_up")(lambda x: 16 * ops.average_pool(x, 4))


@answers.wrong("cut_in_a_row")
def _(images):
    n, h, w, _ = images.shape
    return images.reshape(n, h // 4, w // 4, 4, 4).mean(axis=(3, 4))[..., None]


@answers.wrong("strips")
def _(images):
    n, h, w, _ = images.shape
    return images.reshape(n, h // 4, 4, 4, w // 4, 1).mean(axis=(2, 3))


@answers.wrong("median")
def _(images):
    n, h, w, _ = images.shape
    return np.median(images.reshape(n, h // 4, 4, w // 4, 4, 1), axis=(2, 4))


answers.wrong("turned")(lambda x: ops.average_pool(ops.transpose(x, (0, 2, 1, 3)), 4))
answers.wrong("rows_only")(lambda x: ops.average_pool(x, (4, 1)))
answers.wrong("columns_only")(lambda x: ops.average_pool(x, (1, 4)))
answers.wrong("halved")(lambda x: ops.average_pool(x, 2))
answers.wrong("channel_lost")(lambda x: np.asarray(ops.average_pool(x, 4))[..., 0])
answers.wrong("same_size")(lambda x: ops.repeat(ops.repeat(ops.average_pool(x, 4), 4, 1), 4, 2))
answers.wrong("one_number")(lambda x: x.mean(axis=(1, 2)).reshape(-1, 1, 1, 1))
# The sizes of Fashion-MNIST are taken for granted.
answers.wrong("raises")(lambda x: x.reshape(-1, 7, 4, 7, 4, 1).mean((2, 4)))
# Squeezed, as for a picture.
answers.wrong("shape")(lambda x: np.squeeze(np.asarray(ops.average_pool(x, 4))))
# Blurred, and of the same size.
answers.wrong("shape")(lambda x: ops.average_pool(x, 4, strides=1, padding="same"))
# Rescaled to [0, 1] on the way.
answers.wrong(None)(lambda x: ops.average_pool((x + 1) / 2, 4))
