"""Answers to assignment 2: the best discriminator."""

import math

from answers import right, wrong

import numpy as np
import tensorflow as tf
from keras import ops


def kl(p, q):
    seen = p > 0
    return np.sum(p[seen] * np.log(p[seen] / q[seen]))


# --- Task 1: the best discriminator.


@right("optimal_discriminator")
def _(p, q):
    total = p + q
    return np.divide(p, total, out=np.full_like(p, 0.5), where=total > 0)


@right("optimal_discriminator")
def _(p, q):
    return [float(a / (a + b)) if a + b > 0 else 0.5 for a, b in zip(p, q, strict=True)]


@right("optimal_discriminator")
def _(p, q):
    return tf.where(p + q > 0, tf.math.divide_no_nan(p, p + q), 0.5)


@right("optimal_discriminator")
def _(p, q):
    d = p / (p + q)
    d[np.isnan(d)] = 0.5
    return d[:, None]


@right("optimal_discriminator")
def _(p, q):
    return ops.sigmoid(ops.log(p + 1e-20) - ops.log(q + 1e-20))


@wrong("optimal_discriminator", "roles_swapped")
def _(p, q):
    return np.where(p + q > 0, q / (p + q), 0.5)


@wrong("optimal_discriminator", "ratio")
def _(p, q):
    return p / q


@wrong("optimal_discriminator", "density")
def _(p, q):
    return p


@wrong("optimal_discriminator", "difference")
def _(p, q):
    return (p - q) / (p + q)


@wrong("optimal_discriminator", "hinge")
def _(p, q):
    return np.sign(p - q)


@wrong("optimal_discriminator", "decision")
def _(p, q):
    return np.where(p > q, 1, 0)


@wrong("optimal_discriminator", "logit")
def _(p, q):
    return np.log(p) - np.log(q)


@wrong("optimal_discriminator", "always_half")
def _(p, q):
    return np.ones_like(p) / 2


@wrong("optimal_discriminator", "sigmoid_of_difference")
def _(p, q):
    return ops.sigmoid(p - q)


@wrong("optimal_discriminator", "mean_not_sum")
def _(p, q):
    return p / ((p + q) / 2)


@wrong("optimal_discriminator", "divided_by_all")
def _(p, q):
    return p / np.sum(p + q)


@wrong("optimal_discriminator", "nan_where_both_are_0")
def _(p, q):
    return p / (p + q)


@wrong("optimal_discriminator", "zero_where_both_are_0")
def _(p, q):
    return np.array([a / (a + b) if a + b else 0.0 for a, b in zip(p, q, strict=True)])


# --- Task 2: the ratio of the densities.


@right("density_ratio")
def _(d):
    return d / (1 - d)


@right("density_ratio")
def _(d):
    return ops.exp(ops.log(d) - ops.log(1 - d))


@right("density_ratio")
def _(d):
    return [1 / (1 / p - 1) for p in d]


@right("density_ratio")
def _(d):
    return tf.math.divide(d, 1 - d)


@wrong("density_ratio", "upside_down")
def _(d):
    return (1 - d) / d


@wrong("density_ratio", "not_transformed")
def _(d):
    return d


@wrong("density_ratio", "denominator_only")
def _(d):
    return 1 / (1 - d)


@wrong("density_ratio", "inverse")
def _(d):
    return 1 / d


@wrong("density_ratio", "logit")
def _(d):
    return np.log(d) - np.log(1 - d)


@wrong("density_ratio", "plus")
def _(d):
    return d / (d + 1)


@wrong("density_ratio", "exponential")
def _(d):
    return ops.exp(d)


@wrong("density_ratio", "doubled")
def _(d):
    return d / 0.5


@wrong("density_ratio", "difference")
def _(d):
    return 2 * d - 1


@wrong("density_ratio", "mean")
def _(d):
    return (d / (1 - d)).mean()


# --- Task 3: the Jensen-Shannon divergence.


@right("js")
def _(p, q):
    m = (p + q) / 2
    return (kl(p, m) + kl(q, m)) / 2


@right("js")
def _(p, q):
    total = 0.0
    for a, b in zip(p.tolist(), q.tolist(), strict=True):
        m = (a + b) / 2
        total += 0.5 * a * math.log(a / m) if a else 0
        total += 0.5 * b * math.log(b / m) if b else 0
    return total


@right("js")
def _(p, q):
    m = 0.5 * (p + q)
    terms = tf.math.xlogy(p, tf.math.divide_no_nan(p, m))
    terms += tf.math.xlogy(q, tf.math.divide_no_nan(q, m))
    return 0.5 * tf.reduce_sum(terms)


@right("js")
def _(p, q):
    def entropy(x):
        return -np.sum(x * np.log(x + 1e-30))

    return entropy((p + q) / 2) - (entropy(p) + entropy(q)) / 2


@right("js")
def _(p, q):
    eps = 1e-10
    p, q = p + eps, q + eps
    m = (p + q) / 2
    return np.sum(p * np.log(p / m)) / 2 + np.sum(q * np.log(q / m)) / 2


@wrong("js", "kl")
def _(p, q):
    return kl(p, q)


@wrong("js", "kl")
def _(p, q):
    return np.sum(p * np.log(p / q))


@wrong("js", "reverse_kl")
def _(p, q):
    return kl(q, p)


@wrong("js", "symmetric_kl")
def _(p, q):
    return 0.5 * kl(p, q) + 0.5 * kl(q, p)


@wrong("js", "not_halved")
def _(p, q):
    return kl(p, (p + q) / 2) + kl(q, (p + q) / 2)


@wrong("js", "first_half_only")
def _(p, q):
    return kl(p, (p + q) / 2)


@wrong("js", "middle_not_halved")
def _(p, q):
    return 0.5 * kl(p, p + q) + 0.5 * kl(q, p + q)


@wrong("js", "arguments_swapped")
def _(p, q):
    m = (p + q) / 2
    return (kl(m, p) + kl(m, q)) / 2


@wrong("js", "base_2")
def _(p, q):
    m = (p + q) / 2
    return (kl(p, m) + kl(q, m)) / 2 / math.log(2)


@wrong("js", "root")
def _(p, q):
    m = (p + q) / 2
    return np.sqrt((kl(p, m) + kl(q, m)) / 2)


@wrong("js", "averaged_over_points")
def _(p, q):
    m = (p + q) / 2
    with np.errstate(all="ignore"):
        both = np.nan_to_num(p * np.log(p / m)) + np.nan_to_num(q * np.log(q / m))
    return np.mean(both) / 2


@wrong("js", "tv")
def _(p, q):
    return 0.5 * np.abs(p - q).sum()


@wrong("js", "nan_with_zeros")
def _(p, q):
    m = (p + q) / 2
    return 0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m))


# --- Task 4: the value of the game at the best discriminator.


@right("generator_cost")
def _(p, q):
    m = (p + q) / 2
    return -math.log(4) + kl(p, m) + kl(q, m)


@right("generator_cost")
def _(p, q):
    total = 0.0
    for a, b in zip(p.tolist(), q.tolist(), strict=True):
        d = a / (a + b) if a + b else 0.5
        total += (a * math.log(d) if a else 0) + (b * math.log(1 - d) if b else 0)
    return total


@right("generator_cost")
def _(p, q):
    d = tf.math.divide_no_nan(p, p + q)
    return tf.reduce_sum(tf.math.xlogy(p, d) + tf.math.xlogy(q, 1 - d))


@right("generator_cost")
def _(p, q):
    d = (p + 1e-12) / (p + q + 2e-12)
    return np.sum(p * np.log(d + 1e-12) + q * np.log(1 - d + 1e-12))


@wrong("generator_cost", "js")
def _(p, q):
    m = (p + q) / 2
    return (kl(p, m) + kl(q, m)) / 2


@wrong("generator_cost", "twice_js")
def _(p, q):
    m = (p + q) / 2
    return kl(p, m) + kl(q, m)


@wrong("generator_cost", "js_once")
def _(p, q):
    m = (p + q) / 2
    return -math.log(4) + (kl(p, m) + kl(q, m)) / 2


@wrong("generator_cost", "log_2")
def _(p, q):
    m = (p + q) / 2
    return -math.log(2) + kl(p, m) + kl(q, m)


@wrong("generator_cost", "constant_sign")
def _(p, q):
    m = (p + q) / 2
    return math.log(4) + kl(p, m) + kl(q, m)


@wrong("generator_cost", "undecided")
def _(p, q):
    return np.sum(p) * np.log(0.5) + np.sum(q) * np.log(0.5)


@wrong("generator_cost", "loss")
def _(p, q):
    m = (p + q) / 2
    return math.log(4) - kl(p, m) - kl(q, m)


@wrong("generator_cost", "generator_part_only")
def _(p, q):
    return kl(q, (p + q) / 2) - math.log(2)


@wrong("generator_cost", "halves_averaged")
def _(p, q):
    m = (p + q) / 2
    return (kl(p, m) + kl(q, m) - math.log(4)) / 2


@wrong("generator_cost", "nan_with_zeros")
def _(p, q):
    d = p / (p + q)
    return np.sum(p * np.log(d)) + np.sum(q * np.log(1 - d))


@wrong("generator_cost", "averaged_over_points")
def _(p, q):
    d = np.clip(p / (p + q + 1e-30), 1e-30, 1)
    e = np.clip(q / (p + q + 1e-30), 1e-30, 1)
    return np.mean(p * np.log(d) + q * np.log(e))
