"""Answers to `generator_loss`, as students write them."""

import math

from answers import Answers

import keras
import numpy as np
import tensorflow as tf
from keras import ops

answers = Answers("generator_loss")


@answers.right
def _(d_fake):
    return -np.mean(np.log(d_fake))


@answers.right
def _(d_fake):
    return keras.losses.BinaryCrossentropy()(np.ones_like(d_fake), d_fake)


@answers.right
def _(d_fake):
    return float(ops.mean(ops.softplus(-ops.convert_to_tensor(d_fake))))


@answers.right
def _(d_fake):
    return -tf.reduce_mean(tf.math.log_sigmoid(d_fake))


@answers.right
def _(d_fake):
    total = 0
    for p in d_fake:
        total = total - math.log(p)
    return [total / len(d_fake)]


@answers.wrong("no_minus")
def _(d_fake):
    return np.mean(np.log(d_fake))


@answers.wrong("minimax")
def _(d_fake):
    return np.mean(np.log(1 - d_fake))


@answers.wrong("minimax")
def _(d_fake):
    return -tf.reduce_mean(tf.nn.softplus(d_fake))


@answers.wrong("label_0")
def _(d_fake):
    return keras.losses.BinaryCrossentropy(from_logits=True)(np.zeros_like(d_fake), d_fake)


@answers.wrong("summed")
def _(d_fake):
    return -np.sum(np.log(d_fake))


@answers.wrong("not_reduced")
def _(d_fake):
    return -np.log(d_fake)


@answers.wrong("log_of_mean")
def _(d_fake):
    return -np.log(d_fake.mean())


@answers.wrong("both_terms")
def _(d_fake):
    return -np.mean(np.log(d_fake)) - np.mean(np.log(1 - d_fake))


@answers.wrong("averaged")
def _(d_fake):
    return -0.5 * np.mean(np.log(d_fake))


@answers.wrong("base_2")
def _(d_fake):
    return -np.mean(np.log2(d_fake))


@answers.wrong("absolute_error")
def _(d_fake):
    return np.mean(np.abs(1 - d_fake))


@answers.wrong("squared_error")
def _(d_fake):
    return np.mean(np.square(d_fake - 1))


@answers.wrong("wasserstein")
def _(d_fake):
    return -ops.mean(d_fake)


@answers.wrong("falls_with_d_fake")
def _(d_fake):
    return np.mean(np.log(2 * d_fake))


# --- Written without a look at the mistakes that the check knows.

sg = lambda x: 1 / (1 + np.exp(-x))
answers.right(lambda f: float(-np.log(np.asarray(f, "float64")).mean()))
answers.right(lambda f: np.mean([-math.log(x) for x in f]))
answers.right(lambda f: ops.mean(ops.binary_crossentropy(ops.ones_like(f), f, from_logits=True)))
answers.right(lambda f: tf.keras.losses.BinaryCrossentropy(from_logits=True)(tf.ones_like(f), f))
answers.right(lambda f: np.log(1 / f).sum() / f.size)
answers.wrong("log_of_product")(lambda f: -np.log(np.prod(f.astype("float64"))) / len(f))
answers.right(lambda f: np.array(np.mean(-np.log(f))).reshape(1, 1))
# -logit
answers.wrong("both_losses")(lambda f: -np.mean(np.log(f) - np.log(1 - f)))
# weighted by itself
answers.wrong("multiplied_by_d")(lambda f: -np.mean(f * np.log(f)))
# 1 - log
answers.wrong("plus_constant")(lambda f: np.mean(1 - np.log(f)))
# sigmoid twice
answers.wrong("sigmoid_twice")(lambda f: np.mean(np.logaddexp(0, -sg(f))))
# saturating, via 1-BCE
answers.wrong("zero_when_fooled")(lambda f: 1 + np.mean(np.log(1 - f)))
# max
answers.wrong("cheapest_only")(lambda f: -np.max(np.log(f)))
# log of 1+f
answers.wrong("zero_when_fooled")(lambda f: -np.mean(np.log(1 + f)))
# 1/f
answers.wrong("zero_when_fooled")(lambda f: np.mean(1 / f))
# bce of zeros from probabilities
answers.wrong("label_0")(lambda f: keras.losses.BinaryCrossentropy()(np.zeros_like(f), f))
# smoothed
answers.wrong("smoothed")(lambda f: keras.losses.BinaryCrossentropy()(0.9 * np.ones_like(f), f))
