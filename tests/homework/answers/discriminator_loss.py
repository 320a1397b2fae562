"""Answers to `discriminator_loss`, as students write them."""

import math

from answers import Answers

import keras
import numpy as np
import tensorflow as tf
from keras import ops

answers = Answers("discriminator_loss")


@answers.right
def _(d_real, d_fake):
    return -np.log(d_real).mean() - np.log(1 - d_fake).mean()


@answers.right
def _(d_real, d_fake):
    reals = sum(-math.log(p) for p in d_real) / len(d_real)
    fakes = sum(-math.log(1 - p) for p in d_fake) / len(d_fake)
    return reals + fakes


@answers.right
def _(d_real, d_fake):
    bce = keras.losses.BinaryCrossentropy()
    return bce(ops.ones_like(d_real), d_real) + bce(ops.zeros_like(d_fake), d_fake)


@answers.right
def _(d_real, d_fake):
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    return bce(tf.ones_like(d_real), d_real) + bce(tf.zeros_like(d_fake), d_fake)


@answers.right
def _(d_real, d_fake):
    return tf.reduce_mean(tf.nn.softplus(-d_real)) + tf.reduce_mean(tf.nn.softplus(d_fake))


@answers.right
def _(d_real, d_fake):
    n, m = d_real.shape[0], d_fake.shape[0]
    return -np.sum(np.log(d_real + 1e-8)) / n - np.sum(np.log(1 - d_fake + 1e-8)) / m


@answers.right
def _(d_real, d_fake):
    d_real, d_fake = d_real[:, 0], d_fake[:, 0]  # columns, please
    return -np.average(np.log(d_real)) - np.average(np.log1p(-d_fake))


@answers.wrong("no_minus")
def _(d_real, d_fake):
    return np.mean(np.log(d_real)) + np.mean(np.log(1 - d_fake))


@answers.wrong("halves_averaged")
def _(d_real, d_fake):
    return 0.5 * (-np.mean(np.log(d_real)) - np.mean(np.log(1 - d_fake)))


@answers.wrong("halves_averaged")
def _(d_real, d_fake):  # from logits
    return (np.mean(np.logaddexp(0, -d_real)) + np.mean(np.logaddexp(0, d_fake))) / 2


@answers.wrong("summed")
def _(d_real, d_fake):
    return -np.sum(np.log(d_real)) - np.sum(np.log(1 - d_fake))


@answers.wrong("smoothed")
def _(d_real, d_fake):
    bce = keras.losses.BinaryCrossentropy()
    return bce(0.9 * np.ones_like(d_real), d_real) + bce(np.zeros_like(d_fake), d_fake)


@answers.wrong("smoothed_both")
def _(d_real, d_fake):
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    return bce(0.9 * np.ones_like(d_real), d_real) + bce(0.1 * np.ones_like(d_fake), d_fake)


@answers.wrong("one_bag")
def _(d_real, d_fake):
    y = np.concatenate([np.ones_like(d_real), np.zeros_like(d_fake)])
    p = np.concatenate([d_real, d_fake])
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


@answers.wrong("one_bag")
def _(d_real, d_fake):
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    labels = tf.concat([tf.ones_like(d_real), tf.zeros_like(d_fake)], axis=0)
    return bce(labels, tf.concat([d_real, d_fake], axis=0))


@answers.wrong("labels_swapped")
def _(d_real, d_fake):
    return -np.mean(np.log(1 - d_real)) - np.mean(np.log(d_fake))


@answers.wrong("fakes_carry_label_1")
def _(d_real, d_fake):
    return -np.mean(np.log(d_real)) - np.mean(np.log(d_fake))


@answers.wrong("reals_carry_label_0")
def _(d_real, d_fake):
    return -np.mean(np.log(1 - d_real)) - np.mean(np.log(1 - d_fake))


@answers.wrong("reals_only")
def _(d_real, d_fake):
    return -np.mean(np.log(d_real))


@answers.wrong("fakes_only")
def _(d_real, d_fake):
    return -np.mean(np.log(1 - d_fake))


@answers.wrong("signs_differ")
def _(d_real, d_fake):
    return -np.mean(np.log(d_real)) + np.mean(np.log(1 - d_fake))


@answers.wrong("log_of_mean")
def _(d_real, d_fake):
    return -np.log(np.mean(d_real)) - np.log(1 - np.mean(d_fake))


@answers.wrong("divided_by_n")
def _(d_real, d_fake):
    n = len(d_real)
    return -(np.log(d_real).sum() + np.log(1 - d_fake).sum()) / n


@answers.wrong("divided_by_m")
def _(d_real, d_fake):
    m = len(d_fake)
    return -(np.log(d_real).sum() + np.log(1 - d_fake).sum()) / m


@answers.wrong("paired")
def _(d_real, d_fake):
    return -np.mean([np.log(r) + np.log(1 - f) for r, f in zip(d_real, d_fake, strict=True)])


@answers.wrong("not_reduced")
def _(d_real, d_fake):
    return -np.log(d_real) - np.log(1 - d_fake)


@answers.wrong("base_2")
def _(d_real, d_fake):
    return -np.mean(np.log2(d_real)) - np.mean(np.log2(1 - d_fake))


@answers.wrong("squared_error")
def _(d_real, d_fake):
    return keras.losses.MeanSquaredError()(np.ones_like(d_real), d_real) + np.mean(d_fake**2)


@answers.wrong("signed_error")
def _(d_real, d_fake):
    return np.mean(1 - d_real) + np.mean(0 - d_fake)


@answers.wrong("difference_of_logs")
def _(d_real, d_fake):
    return np.mean(np.log(d_fake)) - np.mean(np.log(d_real))


@answers.wrong("absolute_error")
def _(d_real, d_fake):
    return np.mean(1 - d_real) + np.mean(d_fake)


@answers.wrong("labels_and_answers_swapped")
def _(d_real, d_fake):
    loss = keras.losses.BinaryCrossentropy()
    return loss(d_real, np.ones_like(d_real)) + loss(d_fake, np.zeros_like(d_fake))


@answers.wrong("dearest_only")
def _(d_real, d_fake):
    return np.max(-np.log(d_real)) + np.max(-np.log(1 - d_fake))


@answers.wrong("first_only")
def _(d_real, d_fake):
    return -np.log(d_real[0]) - np.log(1 - d_fake[0])


@answers.wrong("last_only")
def _(d_real, d_fake):
    for p in d_real:
        reals = -np.log(p)
    for p in d_fake:
        fakes = -np.log(1 - p)
    return reals + fakes


@answers.wrong("last_over_all")
def _(d_real, d_fake):
    for p in d_real:
        reals = -np.log(p) / len(d_real)
    for p in d_fake:
        fakes = -np.log(1 - p) / len(d_fake)
    return reals + fakes


@answers.wrong("soft_label")
def _(d_real, d_fake):
    reals = -0.8 * np.log(d_real) - 0.2 * np.log(1 - d_real)
    return np.mean(reals) - np.mean(np.log(1 - d_fake))


@answers.wrong("costs_averaged")
def _(d_real, d_fake):
    return -np.log(np.sqrt(np.mean(d_real**2))) - np.mean(np.log(1 - d_fake))


# --- Written without a look at the mistakes that the check knows.

sg = lambda x: 1 / (1 + np.exp(-x))
answers.right(lambda r, f: float(np.mean(-np.log(r))) + float(np.mean(-np.log1p(-f))))
answers.right(
    lambda r, f: (
        ops.mean(ops.binary_crossentropy(ops.ones_like(r), r))
        + ops.mean(ops.binary_crossentropy(ops.zeros_like(f), f))
    )
)
answers.right(
    lambda r, f: -(np.log(r).sum() * len(f) + np.log(1 - f).sum() * len(r)) / (len(r) * len(f))
)
answers.right(
    lambda r, f: (
        tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(tf.ones_like(r), r))
        + tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(tf.zeros_like(f), f))
    )
)


@answers.right
def _(d_real, d_fake):
    s = 0.0
    for x in np.array(d_real).flatten():
        s += math.log(1 + math.exp(-x)) / len(d_real)
    for x in np.array(d_fake).flatten():
        s += math.log(1 + math.exp(x)) / len(d_fake)
    return [s]


answers.right(lambda r, f: -np.mean(np.log(r), axis=0) - np.mean(np.log(1 - f), axis=0))
answers.right(lambda r, f: np.mean(-np.log(r)[:, None] - np.log(1 - f)[None, :]))
answers.right(
    lambda r, f: (
        -tf.reduce_mean(tf.math.log(tf.sigmoid(tf.cast(r, tf.float32))))
        - tf.reduce_mean(tf.math.log(1.0 - tf.sigmoid(tf.cast(f, tf.float32))))
    )
)
# hinge
answers.wrong("hinge")(lambda r, f: np.mean(np.maximum(0, 1 - r)) + np.mean(np.maximum(0, 1 + f)))
# wasserstein
answers.wrong("wasserstein")(lambda r, f: np.mean(f) - np.mean(r))
# log missing
answers.wrong("no_log")(lambda r, f: -np.mean(r) - np.mean(1 - f))
# twice one bag
answers.wrong("one_bag")(lambda r, f: 2 * np.mean(np.concatenate([-np.log(r), -np.log(1 - f)])))
# 1 - log
answers.wrong("one_minus_outside")(lambda r, f: -np.mean(np.log(r)) - np.mean(1 - np.log(f)))
# paired, numpy broadcasting
answers.wrong("broadcast")(lambda r, f: -np.mean(np.log(r) + np.log(1 - f)))
# pair returned
answers.wrong("shape")(lambda r, f: (-np.mean(np.log(r)), -np.mean(np.log(1 - f))))
# product
answers.wrong("falls_with_d_real")(lambda r, f: -np.mean(np.log(r)) * np.mean(np.log(1 - f)))
# sigmoid twice
answers.wrong("sigmoid_twice")(
    lambda r, f: np.mean(np.logaddexp(0, -sg(r))) + np.mean(np.logaddexp(0, sg(f)))
)
# log of mean of fakes only
answers.wrong("one_log_of_mean")(lambda r, f: -np.mean(np.log(r)) - np.log(1 - np.mean(f)))
# median
answers.wrong("middle_only")(lambda r, f: -np.median(np.log(r)) - np.median(np.log(1 - f)))
# divided by N+M
answers.wrong("one_bag")(lambda r, f: -(np.log(r).sum() + np.log(1 - f).sum()) / (len(r) + len(f)))
# zip truncated
answers.wrong("rest_left_out")(
    lambda r, f: np.mean([-math.log(a) - math.log(1 - b) for a, b in zip(r, f)])
)
# sum of reals, mean of fakes
answers.wrong("mean_of_reals")(lambda r, f: -np.sum(np.log(r)) - np.mean(np.log(1 - f)))
# mean of means of total, J_G mixed in
answers.wrong("rises_with_d_fake")(
    lambda r, f: -np.mean(np.log(r)) - np.mean(np.log(1 - f)) - np.mean(np.log(f))
)
