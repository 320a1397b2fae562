"""Answers to `bce`, as students write them."""

import math

from answers import Answers

import keras
import numpy as np
import tensorflow as tf
from keras import ops

answers = Answers("bce")


@answers.right
def _(y, p):
    return -(y * math.log(p) + (1 - y) * math.log(1 - p))


@answers.right
def _(y, p):
    return -math.log(y * p + (1 - y) * (1 - p))


@answers.right
def _(y, p):
    loss = -y * np.log(p)
    loss -= (1 - y) * np.log1p(-p)
    return loss


@answers.right
def _(y, p):
    return -ops.log(p**y * (1 - p) ** (1 - y))


@answers.right
def _(y, p):
    return tf.keras.losses.BinaryCrossentropy()([float(y)], [p])


@answers.right
def _(y, p):
    logit = np.log(p / (1 - p))
    return np.maximum(logit, 0) - logit * y + np.log1p(np.exp(-abs(logit)))


@answers.right
def _(y, p):
    loss = np.zeros(len(p))
    loss[y == 1] = -np.log(p[y == 1])
    loss[y == 0] = -np.log(1 - p[y == 0])
    return loss


@answers.wrong("no_minus")
def _(y, p):
    return y * math.log(p) + (1 - y) * math.log(1 - p)


@answers.wrong("labels_swapped")
def _(y, p):
    if y == 0:
        return -math.log(p)
    return -math.log(1 - p)


@answers.wrong("real_term_only")
def _(y, p):
    return -(y * np.log(p))


@answers.wrong("fake_term_only")
def _(y, p):
    return -((1 - y) * np.log(1 - p))


@answers.wrong("label_ignored")
def _(y, p):
    return -math.log(p)


@answers.wrong("always_label_0")
def _(y, p):
    return -math.log(1 - p)


@answers.wrong("both_terms")
def _(y, p):
    return -(np.log(p) + np.log(1 - p))


@answers.wrong("signs_differ")
def _(y, p):
    return -y * np.log(p) + (1 - y) * np.log(1 - p)


@answers.wrong("base_2")
def _(y, p):
    return -(y * np.log2(p) + (1 - y) * np.log2(1 - p))


@answers.wrong("base_10")
def _(y, p):
    return -(y * math.log10(p) + (1 - y) * math.log10(1 - p))


@answers.wrong("absolute_error")
def _(y, p):
    return np.abs(p - y)


@answers.wrong("squared_error")
def _(y, p):
    return ops.square(y - p)


@answers.wrong("signed_error")
def _(y, p):
    return p - y


@answers.wrong("likelihood")
def _(y, p):
    return p**y * (1 - p) ** (1 - y)


@answers.wrong("one_minus_outside")
def _(y, p):
    return -(y * math.log(p) + (1 - y) * (1 - math.log(p)))


@answers.wrong("second_sigmoid")
def _(y, p):
    return keras.losses.BinaryCrossentropy(from_logits=True)([float(y)], [p])


@answers.wrong("averaged")
def _(y, p):
    return -np.mean([y * np.log(p), (1 - y) * np.log(1 - p)])


@answers.wrong("arguments_swapped")
def _(y, p):
    return -(p * np.log(y) + (1 - p) * np.log(1 - y))


@answers.wrong("symmetric")
def _(y, p):
    return -np.log(p) if y == 1 else -2 * np.log(1 - p)


# --- Written without a look at the mistakes that the check knows.

answers.right(lambda y, p: -math.log(1 - abs(y - p)))
answers.right(lambda y, p: np.where(y == 1, -np.log(p), -np.log(1 - p)))
answers.right(
    lambda y, p: tf.nn.sigmoid_cross_entropy_with_logits(
        labels=float(y), logits=math.log(p / (1 - p))
    )
)
answers.right(lambda y, p: {1: -math.log(p), 0: -math.log(1 - p)}[y])
answers.right(lambda y, p: -np.log([1 - p, p][y]))
answers.right(lambda y, p: keras.losses.binary_crossentropy([y], [p]))
answers.right(
    lambda y, p: ops.binary_crossentropy(ops.convert_to_tensor(float(y)), ops.convert_to_tensor(p))
)
answers.right(lambda y, p: np.array([[math.log(1 / p) if y else math.log(1 / (1 - p))]]))
answers.right(
    lambda y, p: keras.metrics.binary_crossentropy(
        np.array([[y]], "float32"), np.array([[p]])
    ).numpy()
)
answers.right(lambda y, p: np.log1p(np.exp(-(2 * y - 1) * np.log(p / (1 - p)))))
# product of the terms: always 0
answers.wrong("product")(lambda y, p: -(y * math.log(p) * (1 - y) * math.log(1 - p)))
# entropy of p, label ignored
answers.wrong("entropy")(lambda y, p: -p * math.log(p) - (1 - p) * math.log(1 - p))
# log(1-y) in place of log(1-p)
answers.wrong("real_term_only")(lambda y, p: -(y * np.log(p) + (1 - y) * np.log(1 - y)))
# both terms as a pair
answers.wrong("shape")(lambda y, p: (-y * math.log(p), -(1 - y) * math.log(1 - p)))
# rounded
answers.wrong("rounded")(lambda y, p: round(-math.log(p if y else 1 - p), 2))
# weights 1+: missing (1-p)
answers.wrong("label_ignored")(lambda y, p: -(y * math.log(p) + (1 - y) * math.log(p)))
# log of 1+p
answers.wrong("never_negative")(lambda y, p: -(y * math.log(1 + p) + (1 - y) * math.log(2 - p)))
# decides
answers.wrong("grows_with_damage")(lambda y, p: 0.0 if (p > 0.5) == (y == 1) else 1.0)
# hinge with p
answers.wrong("zero_when_right")(lambda y, p: max(0, 1 - (2 * y - 1) * p))
# exp not log
answers.wrong("zero_when_right")(lambda y, p: math.exp(-(p if y else 1 - p)))
# minus on the first term only
answers.wrong("signs_differ")(lambda y, p: -y * math.log(p) + (1 - y) * math.log(1 - p))
# label -1/1: log(1+exp(-yp))
answers.wrong("second_sigmoid")(lambda y, p: math.log(1 + math.exp(-(2 * y - 1) * p)))
