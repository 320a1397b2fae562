"""Answers to `discriminator_loss_from_logits`, as students write them."""

import math

from answers import Answers

import keras
import numpy as np
import tensorflow as tf
from keras import ops

answers = Answers("discriminator_loss_from_logits")


def sigmoid(logits):
    return 1 / (1 + np.exp(-logits))


@answers.right
def _(real_logits, fake_logits):
    return np.logaddexp(0, -real_logits).mean() + np.logaddexp(0, fake_logits).mean()


@answers.right
def _(real_logits, fake_logits):
    return ops.mean(ops.softplus(-real_logits)) + ops.mean(ops.softplus(fake_logits))


@answers.right
def _(real_logits, fake_logits):
    bce = tf.nn.sigmoid_cross_entropy_with_logits
    reals = bce(labels=tf.ones_like(real_logits), logits=real_logits)
    fakes = bce(labels=tf.zeros_like(fake_logits), logits=fake_logits)
    return tf.reduce_mean(reals) + tf.reduce_mean(fakes)


@answers.right
def _(real_logits, fake_logits):
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    return bce(ops.ones_like(real_logits), real_logits) + bce(
        ops.zeros_like(fake_logits), fake_logits
    )


@answers.right
def _(real_logits, fake_logits):
    def softplus(x):
        return max(x, 0) + math.log1p(math.exp(-abs(x)))

    reals = [softplus(-logit) for logit in real_logits.ravel().tolist()]
    fakes = [softplus(logit) for logit in fake_logits.ravel().tolist()]
    return sum(reals) / len(reals) + sum(fakes) / len(fakes)


@answers.wrong("logits_as_probabilities")
def _(real_logits, fake_logits):
    return -np.mean(np.log(real_logits)) - np.mean(np.log(1 - fake_logits))


@answers.wrong("keras_without_from_logits")
def _(real_logits, fake_logits):
    bce = keras.losses.BinaryCrossentropy()
    return bce(tf.ones_like(real_logits), real_logits) + bce(
        tf.zeros_like(fake_logits), fake_logits
    )


@answers.wrong("sigmoid_twice")
def _(real_logits, fake_logits):
    real, fake = tf.sigmoid(real_logits), tf.sigmoid(fake_logits)
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    return bce(tf.ones_like(real), real) + bce(tf.zeros_like(fake), fake)


@answers.wrong("not_finite")
def _(real_logits, fake_logits):
    return -np.mean(np.log(sigmoid(real_logits))) - np.mean(np.log(1 - sigmoid(fake_logits)))


@answers.wrong("not_finite")
def _(real_logits, fake_logits):
    return np.mean(np.log(1 + np.exp(-real_logits))) + np.mean(np.log(1 + np.exp(fake_logits)))


@answers.wrong("clipped")
def _(real_logits, fake_logits):
    real, fake = sigmoid(real_logits), sigmoid(fake_logits)
    return -np.mean(np.log(real + 1e-12)) - np.mean(np.log(1 - fake + 1e-12))


@answers.wrong("clipped")
def _(real_logits, fake_logits):
    bce = keras.losses.BinaryCrossentropy()
    real, fake = tf.sigmoid(real_logits), tf.sigmoid(fake_logits)
    return bce(tf.ones_like(real), real) + bce(tf.zeros_like(fake), fake)


@answers.wrong("labels_swapped")
def _(real_logits, fake_logits):
    return ops.mean(ops.softplus(real_logits)) + ops.mean(ops.softplus(-fake_logits))


@answers.wrong("fakes_carry_label_1")
def _(real_logits, fake_logits):
    return ops.mean(ops.softplus(-real_logits)) + ops.mean(ops.softplus(-fake_logits))


@answers.wrong("no_minus")
def _(real_logits, fake_logits):
    return -ops.mean(ops.softplus(-real_logits)) - ops.mean(ops.softplus(fake_logits))


@answers.wrong("halves_averaged")
def _(real_logits, fake_logits):
    reals = ops.mean(ops.softplus(-real_logits))
    return (reals + ops.mean(ops.softplus(fake_logits))) / 2


@answers.wrong("summed")
def _(real_logits, fake_logits):
    return ops.sum(ops.softplus(-real_logits)) + ops.sum(ops.softplus(fake_logits))


@answers.wrong("one_bag")
def _(real_logits, fake_logits):
    costs = tf.concat([tf.nn.softplus(-real_logits), tf.nn.softplus(fake_logits)], axis=0)
    return tf.reduce_mean(costs)


# --- Written without a look at the mistakes that the check knows.

sg = lambda x: 1 / (1 + np.exp(-x))


@answers.right
def _(a, b):
    return -np.mean(np.minimum(a, 0) - np.log1p(np.exp(-np.abs(a)))) - np.mean(
        np.minimum(-b, 0) - np.log1p(np.exp(-np.abs(b)))
    )


answers.right(
    lambda a, b: -tf.reduce_mean(tf.math.log_sigmoid(a)) - tf.reduce_mean(tf.math.log_sigmoid(-b))
)
answers.right(
    lambda a, b: (
        keras.losses.binary_crossentropy(np.ones(len(a)), a[:, 0], from_logits=True)
        + keras.losses.binary_crossentropy(np.zeros(len(b)), b[:, 0], from_logits=True)
    )
)
answers.right(
    lambda a, b: (
        np.mean(
            np.where(
                a < 0, -a + np.log1p(np.exp(np.minimum(a, 0))), np.log1p(np.exp(-np.maximum(a, 0)))
            )
        )
        + np.mean(np.maximum(b, 0) + np.log1p(np.exp(-np.abs(b))))
    )
)
answers.right(
    lambda a, b: (
        np.log1p(np.exp(-a.astype("float64"))).clip(0, 1e9).mean()
        if np.abs(a).max() < 500 and np.abs(b).max() < 0
        else np.logaddexp(0, -a).mean() + np.logaddexp(0, b).mean()
    )
)
# wasserstein
answers.wrong("wasserstein")(lambda a, b: np.mean(b) - np.mean(a))
# hinge
answers.wrong("hinge")(lambda a, b: np.mean(np.maximum(0, 1 - a)) + np.mean(np.maximum(0, 1 + b)))
# least squares
answers.wrong("squared_error")(lambda a, b: np.mean((a - 1) ** 2) + np.mean(b**2))
# relu
answers.wrong("kink")(lambda a, b: np.mean(np.maximum(0, -a)) + np.mean(np.maximum(0, b)))
# logits clipped
answers.wrong("clipped")(
    lambda a, b: (
        np.mean(np.log1p(np.exp(-np.clip(a, -50, 50))))
        + np.mean(np.log1p(np.exp(np.clip(b, -50, 50))))
    )
)
# nan_to_num
answers.wrong("clipped")(
    lambda a, b: np.nan_to_num(-np.mean(np.log(sg(a)))) + np.nan_to_num(-np.mean(np.log(1 - sg(b))))
)
# log of sigmoid wrong sign
answers.wrong("reals_carry_label_0")(
    lambda a, b: np.mean(np.logaddexp(0, a)) + np.mean(np.logaddexp(0, b))
)
# paired
answers.wrong("broadcast")(lambda a, b: np.mean(np.logaddexp(0, -a) + np.logaddexp(0, b)))
# difference
answers.wrong("groups_apart")(
    lambda a, b: (
        np.mean(np.logaddexp(0, b - a))
        if len(a) == len(b)
        else np.mean(np.logaddexp(0, b.mean() - a))
    )
)
# tanh
answers.wrong("not_finite")(
    lambda a, b: -np.mean(np.log((1 + np.tanh(a)) / 2)) - np.mean(np.log((1 - np.tanh(b)) / 2))
)
