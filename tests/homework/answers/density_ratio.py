"""Answers to `density_ratio`, as students write them."""

from answers import Answers

import numpy as np
import tensorflow as tf
from keras import ops

answers = Answers("density_ratio")


@answers.right
def _(d):
    return d / (1 - d)


@answers.right
def _(d):
    return ops.exp(ops.log(d) - ops.log(1 - d))


@answers.right
def _(d):
    return [1 / (1 / p - 1) for p in d]


@answers.right
def _(d):
    return tf.math.divide(d, 1 - d)


@answers.wrong("upside_down")
def _(d):
    return (1 - d) / d


@answers.wrong("not_transformed")
def _(d):
    return d


@answers.wrong("denominator_only")
def _(d):
    return 1 / (1 - d)


@answers.wrong("inverse")
def _(d):
    return 1 / d


@answers.wrong("logit")
def _(d):
    return np.log(d) - np.log(1 - d)


@answers.wrong("plus")
def _(d):
    return d / (d + 1)


@answers.wrong("exponential")
def _(d):
    return ops.exp(d)


@answers.wrong("doubled")
def _(d):
    return d / 0.5


@answers.wrong("difference")
def _(d):
    return 2 * d - 1


@answers.wrong("mean")
def _(d):
    return (d / (1 - d)).mean()


@answers.wrong("half_weight")
def _(d):
    return d / (1 - d) / 2


@answers.wrong("ratio_of_means")
def _(d):
    return d.mean() / (1 - d.mean())


@answers.wrong("rises")
def _(d):
    return 4 * d * (1 - d)


# --- Written without a look at the mistakes that the check knows.

sg = lambda x: 1 / (1 + np.exp(-x))
answers.right(lambda d: np.exp(np.log(d) - np.log1p(-d)))
answers.right(lambda d: -1 - 1 / (d - 1))
answers.right(lambda d: [float(x) / (1 - float(x)) for x in d])
answers.right(lambda d: tf.exp(-tf.math.log(1 / d - 1)))
answers.right(lambda d: (d / (1 - d)).reshape(-1, 1))
# 1-d
answers.wrong("one_at_half")(lambda d: 1 - d)
# d(1-d)
answers.wrong("one_at_half")(lambda d: d * (1 - d))
# squared
answers.wrong("transformed")(lambda d: (d / (1 - d)) ** 2)
# 1/d - 1
answers.wrong("upside_down")(lambda d: 1 / d - 1)
# minus logit
answers.wrong("logit")(lambda d: np.log((1 - d) / d))
# clipped at 1
answers.wrong("cut_off")(lambda d: np.minimum(d / (1 - d), 1))
# sigmoid
answers.wrong("one_at_half")(lambda d: sg(d))
# (1+d)/(1-d)
answers.wrong("one_at_half")(lambda d: (1 + d) / (1 - d))
# normalised
answers.wrong("point_by_point")(lambda d: d / (1 - d) / np.sum(d / (1 - d)))
