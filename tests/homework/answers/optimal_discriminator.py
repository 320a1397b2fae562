"""Answers to `optimal_discriminator`, as students write them."""

from answers import Answers

import numpy as np
import tensorflow as tf
from keras import ops

answers = Answers("optimal_discriminator")


@answers.right
def _(p, q):
    total = p + q
    return np.divide(p, total, out=np.full_like(p, 0.5), where=total > 0)


@answers.right
def _(p, q):
    return [float(a / (a + b)) if a + b > 0 else 0.5 for a, b in zip(p, q, strict=True)]


@answers.right
def _(p, q):
    return tf.where(p + q > 0, tf.math.divide_no_nan(p, p + q), 0.5)


@answers.right
def _(p, q):
    d = p / (p + q)
    d[np.isnan(d)] = 0.5
    return d[:, None]


@answers.right
def _(p, q):
    return ops.sigmoid(ops.log(p + 1e-20) - ops.log(q + 1e-20))


@answers.wrong("roles_swapped")
def _(p, q):
    return np.where(p + q > 0, q / (p + q), 0.5)


@answers.wrong("ratio")
def _(p, q):
    return p / q


@answers.wrong("density")
def _(p, q):
    return p


@answers.wrong("difference")
def _(p, q):
    return (p - q) / (p + q)


@answers.wrong("hinge")
def _(p, q):
    return np.sign(p - q)


@answers.wrong("decision")
def _(p, q):
    return np.where(p > q, 1, 0)


@answers.wrong("logit")
def _(p, q):
    return np.log(p) - np.log(q)


@answers.wrong("always_half")
def _(p, q):
    return np.ones_like(p) / 2


@answers.wrong("sigmoid_of_difference")
def _(p, q):
    return ops.sigmoid(p - q)


@answers.wrong("mean_not_sum")
def _(p, q):
    return p / ((p + q) / 2)


@answers.wrong("divided_by_all")
def _(p, q):
    return p / np.sum(p + q)


@answers.wrong("nan_where_both_are_0")
def _(p, q):
    return p / (p + q)


@answers.wrong("zero_where_both_are_0")
def _(p, q):
    return np.array([a / (a + b) if a + b else 0.0 for a, b in zip(p, q, strict=True)])


@answers.wrong("squared")
def _(p, q):
    return np.where(p + q > 0, p**2 / (p**2 + q**2), 0.5)


@answers.wrong("one_where_both_are_0")
def _(p, q):
    return np.where(q == 0, 1.0, p / (p + q))


@answers.wrong("point_by_point")
def _(p, q):
    return p / (p + np.mean(q))


@answers.wrong("scale_free")
def _(p, q):
    return np.where(p + q > 0, p * (1 + q) / (p * (1 + q) + q * (1 + p)), 0.5)


# --- Written without a look at the mistakes that the check knows.

sg = lambda x: 1 / (1 + np.exp(-x))
answers.right(lambda p, q: np.nan_to_num(p / (p + q), nan=0.5))
answers.right(lambda p, q: tf.where(tf.equal(p + q, 0), 0.5 * tf.ones_like(p), p / (p + q)))
answers.right(lambda p, q: 1 - np.nan_to_num(q / (p + q), nan=0.5))
answers.right(lambda p, q: np.array([0.5 if a == b else a / (a + b) for a, b in zip(p, q)]))
answers.right(
    lambda p, q: [[x / (x + y) if x + y else 0.5] for x, y in zip(p.tolist(), q.tolist())]
)
answers.right(
    lambda p, q: ops.where(p + q > 0, ops.divide(p, ops.where(p + q > 0, p + q, 1.0)), 0.5)
)
answers.wrong("small_densities_count")(lambda p, q: (p + 1e-9) / (p + q + 2e-9))
# harmonic p*q/(p+q)
answers.wrong("half_where_equal")(lambda p, q: np.nan_to_num(p * q / (p + q), nan=0.5))
# root of densities
answers.wrong("roots")(lambda p, q: np.nan_to_num(np.sqrt(p) / (np.sqrt(p) + np.sqrt(q)), nan=0.5))
# mixture
answers.wrong("a_probability")(lambda p, q: (p + q) / 2)
# p-q
answers.wrong("a_probability")(lambda p, q: p - q)
# log of D*
answers.wrong("a_probability")(lambda p, q: np.log(np.nan_to_num(p / (p + q), nan=0.5)))
# sigmoid of the ratio
answers.wrong("half_where_equal")(lambda p, q: np.nan_to_num(sg(p / q), nan=0.5))
# p/max
answers.wrong("half_where_equal")(lambda p, q: np.nan_to_num(p / np.maximum(p, q), nan=0.5))
# p/(1+p)
answers.wrong("ignores")(lambda p, q: p / (1 + p))
# decision, 0.5 on ties
answers.wrong("decision")(lambda p, q: np.where(p > q, 1, np.where(p < q, 0, 0.5)))
# swapped with nan
answers.wrong("roles_swapped")(lambda p, q: q / (p + q))
# nan -> 0.5 wherever p is 0
answers.wrong("zero_without_data")(lambda p, q: np.where(p > 0, p / (p + q), 0.5))
# one number: sum
answers.wrong("shape")(lambda p, q: p.sum() / (p.sum() + q.sum()))
