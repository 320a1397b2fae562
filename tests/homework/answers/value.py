"""Answers to `value`, as students write them."""

import math

from answers import Answers

import keras
import numpy as np
import tensorflow as tf
from keras import ops

answers = Answers("value")


@answers.right
def _(d_real, d_fake):
    return np.mean(np.log(d_real)) + np.mean(np.log(1 - d_fake))


@answers.right
def _(d_real, d_fake):
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    return -bce(np.ones_like(d_real), d_real) - bce(np.zeros_like(d_fake), d_fake)


@answers.right
def _(d_real, d_fake):
    return tf.reduce_mean(tf.math.log(d_real)) + tf.reduce_mean(tf.math.log(1 - d_fake))


@answers.right
def _(d_real, d_fake):
    reals = [math.log(float(p)) for p in np.ravel(d_real)]
    fakes = [math.log(1 - float(p)) for p in np.ravel(d_fake)]
    return sum(reals) / len(reals) + sum(fakes) / len(fakes)


@answers.wrong("loss_not_value")
def _(d_real, d_fake):
    return -np.mean(np.log(d_real)) - np.mean(np.log(1 - d_fake))


@answers.wrong("fakes_only")
def _(d_real, d_fake):
    return np.mean(np.log(1 - d_fake))


@answers.wrong("halves_averaged")
def _(d_real, d_fake):
    return (np.mean(np.log(d_real)) + np.mean(np.log(1 - d_fake))) / 2


@answers.wrong("summed")
def _(d_real, d_fake):
    return np.sum(np.log(d_real)) + np.sum(np.log(1 - d_fake))


@answers.wrong("one_bag")
def _(d_real, d_fake):
    return np.mean(np.append(np.log(d_real), np.log(1 - d_fake)))


@answers.wrong("fakes_carry_label_1")
def _(d_real, d_fake):
    return np.mean(np.log(d_real)) + np.mean(np.log(d_fake))


@answers.wrong("labels_swapped")
def _(d_real, d_fake):
    return np.mean(np.log(1 - d_real)) + np.mean(np.log(d_fake))


@answers.wrong("signs_differ")
def _(d_real, d_fake):
    return np.mean(np.log(d_real)) - np.mean(np.log(1 - d_fake))


@answers.wrong("reals_only")
def _(d_real, d_fake):
    return np.mean(np.log(d_real))


@answers.wrong("log_of_mean")
def _(d_real, d_fake):
    return np.log(d_real.mean()) + np.log(1 - d_fake.mean())


@answers.wrong("difference_of_logs")
def _(d_real, d_fake):
    return np.mean(np.log(d_real)) - np.mean(np.log(d_fake))


@answers.wrong("falls_with_d_fake")
def _(d_real, d_fake):
    return np.mean(np.log(d_real)) + np.mean(np.log(2 * d_fake))


# --- Written without a look at the mistakes that the check knows.

answers.right(lambda r, f: np.log(r).mean() + np.log1p(-f).mean())
answers.right(lambda r, f: -tf.reduce_mean(tf.nn.softplus(-r)) - tf.reduce_mean(tf.nn.softplus(f)))
answers.right(lambda r, f: ops.mean(ops.log_sigmoid(r)) + ops.mean(ops.log_sigmoid(-f)))
answers.right(lambda r, f: sum(np.log(r)) / len(r) + sum(np.log(1 - f)) / len(f))
# log missing
answers.wrong("no_log")(lambda r, f: np.mean(r) + np.mean(1 - f))
# log of mean of fakes only
answers.wrong("one_log_of_mean")(lambda r, f: np.mean(np.log(r)) + np.log(1 - np.mean(f)))
# exp
answers.wrong("transformed")(lambda r, f: np.exp(np.mean(np.log(r)) + np.mean(np.log(1 - f))))
# log(1-d) of log
answers.wrong("one_minus_outside")(lambda r, f: np.mean(np.log(r)) + np.mean(1 - np.log(f)))
# with the constant
answers.wrong("plus_constant")(lambda r, f: np.mean(np.log(r)) + np.mean(np.log(1 - f)) + np.log(4))
# minus J_G
answers.wrong("ignores")(lambda r, f: -np.mean(np.log(f)))
# broadcast pairs
answers.wrong("broadcast")(lambda r, f: np.mean(np.log(r) + np.log(1 - f)))
# difference J_D - J_G
answers.wrong("rises_with_d_real")(
    lambda r, f: -np.mean(np.log(r)) - np.mean(np.log(1 - f)) + np.mean(np.log(f))
)
