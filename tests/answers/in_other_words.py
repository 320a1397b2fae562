"""More answers to assignments 1 to 3, written without a look at the tables of mistakes.

They are in the style of students, and stay so. `None` stands for a mistake that has no name.
"""

# ruff: noqa: B905, E731, N806

import math

from answers import right, wrong
from kgan import homework

import keras
import numpy as np
import tensorflow as tf
from keras import ops

sg = lambda x: 1 / (1 + np.exp(-x))
right("bce")(lambda y, p: -math.log(1 - abs(y - p)))
right("bce")(lambda y, p: np.where(y == 1, -np.log(p), -np.log(1 - p)))
right("bce")(
    lambda y, p: tf.nn.sigmoid_cross_entropy_with_logits(
        labels=float(y), logits=math.log(p / (1 - p))
    )
)
right("bce")(lambda y, p: {1: -math.log(p), 0: -math.log(1 - p)}[y])
right("bce")(lambda y, p: -np.log([1 - p, p][y]))
right("bce")(lambda y, p: keras.losses.binary_crossentropy([y], [p]))
right("bce")(
    lambda y, p: ops.binary_crossentropy(ops.convert_to_tensor(float(y)), ops.convert_to_tensor(p))
)
right("bce")(lambda y, p: np.array([[math.log(1 / p) if y else math.log(1 / (1 - p))]]))
right("bce")(
    lambda y, p: keras.metrics.binary_crossentropy(
        np.array([[y]], "float32"), np.array([[p]])
    ).numpy()
)
right("bce")(lambda y, p: np.log1p(np.exp(-(2 * y - 1) * np.log(p / (1 - p)))))
# product of the terms: always 0
wrong("bce", "product")(lambda y, p: -(y * math.log(p) * (1 - y) * math.log(1 - p)))
# entropy of p, label ignored
wrong("bce", "entropy")(lambda y, p: -p * math.log(p) - (1 - p) * math.log(1 - p))
# log(1-y) in place of log(1-p)
wrong("bce", "real_term_only")(lambda y, p: -(y * np.log(p) + (1 - y) * np.log(1 - y)))
# both terms as a pair
wrong("bce", "shape")(lambda y, p: (-y * math.log(p), -(1 - y) * math.log(1 - p)))
# rounded
wrong("bce", None)(lambda y, p: round(-math.log(p if y else 1 - p), 2))
# weights 1+: missing (1-p)
wrong("bce", "label_ignored")(lambda y, p: -(y * math.log(p) + (1 - y) * math.log(p)))
# log of 1+p
wrong("bce", "never_negative")(lambda y, p: -(y * math.log(1 + p) + (1 - y) * math.log(2 - p)))
# decides
wrong("bce", "grows_with_damage")(lambda y, p: 0.0 if (p > 0.5) == (y == 1) else 1.0)
# hinge with p
wrong("bce", "zero_when_right")(lambda y, p: max(0, 1 - (2 * y - 1) * p))
# exp not log
wrong("bce", "zero_when_right")(lambda y, p: math.exp(-(p if y else 1 - p)))
# minus on the first term only
wrong("bce", "signs_differ")(lambda y, p: -y * math.log(p) + (1 - y) * math.log(1 - p))
# label -1/1: log(1+exp(-yp))
wrong("bce", "second_sigmoid")(lambda y, p: math.log(1 + math.exp(-(2 * y - 1) * p)))
right("discriminator_loss")(lambda r, f: float(np.mean(-np.log(r))) + float(np.mean(-np.log1p(-f))))
right("discriminator_loss")(
    lambda r, f: (
        ops.mean(ops.binary_crossentropy(ops.ones_like(r), r))
        + ops.mean(ops.binary_crossentropy(ops.zeros_like(f), f))
    )
)
right("discriminator_loss")(
    lambda r, f: -(np.log(r).sum() * len(f) + np.log(1 - f).sum() * len(r)) / (len(r) * len(f))
)
right("discriminator_loss")(
    lambda r, f: (
        tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(tf.ones_like(r), r))
        + tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(tf.zeros_like(f), f))
    )
)


@right("discriminator_loss")
def _(d_real, d_fake):
    s = 0.0
    for x in np.array(d_real).flatten():
        s += math.log(1 + math.exp(-x)) / len(d_real)
    for x in np.array(d_fake).flatten():
        s += math.log(1 + math.exp(x)) / len(d_fake)
    return [s]


right("discriminator_loss")(
    lambda r, f: -np.mean(np.log(r), axis=0) - np.mean(np.log(1 - f), axis=0)
)
right("discriminator_loss")(lambda r, f: np.mean(-np.log(r)[:, None] - np.log(1 - f)[None, :]))
right("discriminator_loss")(
    lambda r, f: (
        -tf.reduce_mean(tf.math.log(tf.sigmoid(tf.cast(r, tf.float32))))
        - tf.reduce_mean(tf.math.log(1.0 - tf.sigmoid(tf.cast(f, tf.float32))))
    )
)
# hinge
wrong("discriminator_loss", "hinge")(
    lambda r, f: np.mean(np.maximum(0, 1 - r)) + np.mean(np.maximum(0, 1 + f))
)
# wasserstein
wrong("discriminator_loss", "wasserstein")(lambda r, f: np.mean(f) - np.mean(r))
# log missing
wrong("discriminator_loss", "no_log")(lambda r, f: -np.mean(r) - np.mean(1 - f))
# twice one bag
wrong("discriminator_loss", "mean_of_reals")(
    lambda r, f: 2 * np.mean(np.concatenate([-np.log(r), -np.log(1 - f)]))
)
# 1 - log
wrong("discriminator_loss", "zero_when_right")(
    lambda r, f: -np.mean(np.log(r)) - np.mean(1 - np.log(f))
)
# paired, numpy broadcasting
wrong("discriminator_loss", "broadcast")(lambda r, f: -np.mean(np.log(r) + np.log(1 - f)))
# pair returned
wrong("discriminator_loss", "shape")(lambda r, f: (-np.mean(np.log(r)), -np.mean(np.log(1 - f))))
# product
wrong("discriminator_loss", "falls_with_d_real")(
    lambda r, f: -np.mean(np.log(r)) * np.mean(np.log(1 - f))
)
# sigmoid twice
wrong("discriminator_loss", "sigmoid_twice")(
    lambda r, f: np.mean(np.logaddexp(0, -sg(r))) + np.mean(np.logaddexp(0, sg(f)))
)
# log of mean of fakes only
wrong("discriminator_loss", "one_log_of_mean")(
    lambda r, f: -np.mean(np.log(r)) - np.log(1 - np.mean(f))
)
# median
wrong("discriminator_loss", None)(lambda r, f: -np.median(np.log(r)) - np.median(np.log(1 - f)))
# divided by N+M
wrong("discriminator_loss", "one_bag")(
    lambda r, f: -(np.log(r).sum() + np.log(1 - f).sum()) / (len(r) + len(f))
)
# zip truncated
wrong("discriminator_loss", "rest_left_out")(
    lambda r, f: np.mean([-math.log(a) - math.log(1 - b) for a, b in zip(r, f)])
)
# sum of reals, mean of fakes
wrong("discriminator_loss", "mean_of_reals")(
    lambda r, f: -np.sum(np.log(r)) - np.mean(np.log(1 - f))
)
# mean of means of total, J_G mixed in
wrong("discriminator_loss", "rises_with_d_fake")(
    lambda r, f: -np.mean(np.log(r)) - np.mean(np.log(1 - f)) - np.mean(np.log(f))
)
right("generator_loss")(lambda f: float(-np.log(np.asarray(f, "float64")).mean()))
right("generator_loss")(lambda f: np.mean([-math.log(x) for x in f]))
right("generator_loss")(
    lambda f: ops.mean(ops.binary_crossentropy(ops.ones_like(f), f, from_logits=True))
)
right("generator_loss")(
    lambda f: tf.keras.losses.BinaryCrossentropy(from_logits=True)(tf.ones_like(f), f)
)
right("generator_loss")(lambda f: np.log(1 / f).sum() / f.size)
right("generator_loss")(lambda f: -np.log(np.prod(f.astype("float64"))) / len(f))
right("generator_loss")(lambda f: np.array(np.mean(-np.log(f))).reshape(1, 1))
# -logit
wrong("generator_loss", "zero_when_fooled")(lambda f: -np.mean(np.log(f) - np.log(1 - f)))
# weighted by itself
wrong("generator_loss", None)(lambda f: -np.mean(f * np.log(f)))
# 1 - log
wrong("generator_loss", "changed")(lambda f: np.mean(1 - np.log(f)))
# sigmoid twice
wrong("generator_loss", "sigmoid_twice")(lambda f: np.mean(np.logaddexp(0, -sg(f))))
# saturating, via 1-BCE
wrong("generator_loss", "zero_when_fooled")(lambda f: 1 + np.mean(np.log(1 - f)))
# max
wrong("generator_loss", None)(lambda f: -np.max(np.log(f)))
# log of 1+f
wrong("generator_loss", "zero_when_fooled")(lambda f: -np.mean(np.log(1 + f)))
# 1/f
wrong("generator_loss", "zero_when_fooled")(lambda f: np.mean(1 / f))
# bce of zeros from probabilities
wrong("generator_loss", "label_0")(lambda f: keras.losses.BinaryCrossentropy()(np.zeros_like(f), f))
# smoothed
wrong("generator_loss", "smoothed")(
    lambda f: keras.losses.BinaryCrossentropy()(0.9 * np.ones_like(f), f)
)
right("value")(lambda r, f: np.log(r).mean() + np.log1p(-f).mean())
right("value")(lambda r, f: -tf.reduce_mean(tf.nn.softplus(-r)) - tf.reduce_mean(tf.nn.softplus(f)))
right("value")(lambda r, f: ops.mean(ops.log_sigmoid(r)) + ops.mean(ops.log_sigmoid(-f)))
right("value")(lambda r, f: sum(np.log(r)) / len(r) + sum(np.log(1 - f)) / len(f))
# log missing
wrong("value", "no_log")(lambda r, f: np.mean(r) + np.mean(1 - f))
# log of mean of fakes only
wrong("value", "one_log_of_mean")(lambda r, f: np.mean(np.log(r)) + np.log(1 - np.mean(f)))
# exp
wrong("value", "zero_when_right")(lambda r, f: np.exp(np.mean(np.log(r)) + np.mean(np.log(1 - f))))
# log(1-d) of log
wrong("value", "zero_when_right")(lambda r, f: np.mean(np.log(r)) + np.mean(1 - np.log(f)))
# with the constant
wrong("value", "changed")(lambda r, f: np.mean(np.log(r)) + np.mean(np.log(1 - f)) + np.log(4))
# minus J_G
wrong("value", "rises_with_d_real")(lambda r, f: -np.mean(np.log(f)))
# broadcast pairs
wrong("value", "broadcast")(lambda r, f: np.mean(np.log(r) + np.log(1 - f)))
# difference J_D - J_G
wrong("value", "rises_with_d_real")(
    lambda r, f: -np.mean(np.log(r)) - np.mean(np.log(1 - f)) + np.mean(np.log(f))
)


@right("discriminator_loss_from_logits")
def _(a, b):
    return -np.mean(np.minimum(a, 0) - np.log1p(np.exp(-np.abs(a)))) - np.mean(
        np.minimum(-b, 0) - np.log1p(np.exp(-np.abs(b)))
    )


right("discriminator_loss_from_logits")(
    lambda a, b: -tf.reduce_mean(tf.math.log_sigmoid(a)) - tf.reduce_mean(tf.math.log_sigmoid(-b))
)
right("discriminator_loss_from_logits")(
    lambda a, b: (
        keras.losses.binary_crossentropy(np.ones(len(a)), a[:, 0], from_logits=True)
        + keras.losses.binary_crossentropy(np.zeros(len(b)), b[:, 0], from_logits=True)
    )
)
right("discriminator_loss_from_logits")(
    lambda a, b: (
        np.mean(
            np.where(
                a < 0, -a + np.log1p(np.exp(np.minimum(a, 0))), np.log1p(np.exp(-np.maximum(a, 0)))
            )
        )
        + np.mean(np.maximum(b, 0) + np.log1p(np.exp(-np.abs(b))))
    )
)
right("discriminator_loss_from_logits")(
    lambda a, b: (
        np.log1p(np.exp(-a.astype("float64"))).clip(0, 1e9).mean()
        if np.abs(a).max() < 500 and np.abs(b).max() < 0
        else np.logaddexp(0, -a).mean() + np.logaddexp(0, b).mean()
    )
)
# wasserstein
wrong("discriminator_loss_from_logits", "wasserstein")(lambda a, b: np.mean(b) - np.mean(a))
# hinge
wrong("discriminator_loss_from_logits", "hinge")(
    lambda a, b: np.mean(np.maximum(0, 1 - a)) + np.mean(np.maximum(0, 1 + b))
)
# least squares
wrong("discriminator_loss_from_logits", "squared_error")(
    lambda a, b: np.mean((a - 1) ** 2) + np.mean(b**2)
)
# relu
wrong("discriminator_loss_from_logits", None)(
    lambda a, b: np.mean(np.maximum(0, -a)) + np.mean(np.maximum(0, b))
)
# logits clipped
wrong("discriminator_loss_from_logits", "clipped")(
    lambda a, b: (
        np.mean(np.log1p(np.exp(-np.clip(a, -50, 50))))
        + np.mean(np.log1p(np.exp(np.clip(b, -50, 50))))
    )
)
# nan_to_num
wrong("discriminator_loss_from_logits", "clipped")(
    lambda a, b: np.nan_to_num(-np.mean(np.log(sg(a)))) + np.nan_to_num(-np.mean(np.log(1 - sg(b))))
)
# log of sigmoid wrong sign
wrong("discriminator_loss_from_logits", "reals_carry_label_0")(
    lambda a, b: np.mean(np.logaddexp(0, a)) + np.mean(np.logaddexp(0, b))
)
# paired
wrong("discriminator_loss_from_logits", "broadcast")(
    lambda a, b: np.mean(np.logaddexp(0, -a) + np.logaddexp(0, b))
)
# difference
wrong("discriminator_loss_from_logits", None)(
    lambda a, b: (
        np.mean(np.logaddexp(0, b - a))
        if len(a) == len(b)
        else np.mean(np.logaddexp(0, b.mean() - a))
    )
)
# tanh
wrong("discriminator_loss_from_logits", "not_finite")(
    lambda a, b: -np.mean(np.log((1 + np.tanh(a)) / 2)) - np.mean(np.log((1 - np.tanh(b)) / 2))
)
right("optimal_discriminator")(lambda p, q: np.nan_to_num(p / (p + q), nan=0.5))
right("optimal_discriminator")(
    lambda p, q: tf.where(tf.equal(p + q, 0), 0.5 * tf.ones_like(p), p / (p + q))
)
right("optimal_discriminator")(lambda p, q: 1 - np.nan_to_num(q / (p + q), nan=0.5))
right("optimal_discriminator")(
    lambda p, q: np.array([0.5 if a == b else a / (a + b) for a, b in zip(p, q)])
)
right("optimal_discriminator")(
    lambda p, q: [[x / (x + y) if x + y else 0.5] for x, y in zip(p.tolist(), q.tolist())]
)
right("optimal_discriminator")(
    lambda p, q: ops.where(p + q > 0, ops.divide(p, ops.where(p + q > 0, p + q, 1.0)), 0.5)
)
right("optimal_discriminator")(lambda p, q: (p + 1e-9) / (p + q + 2e-9))
# harmonic p*q/(p+q)
wrong("optimal_discriminator", "half_where_equal")(
    lambda p, q: np.nan_to_num(p * q / (p + q), nan=0.5)
)
# root of densities
wrong("optimal_discriminator", None)(
    lambda p, q: np.nan_to_num(np.sqrt(p) / (np.sqrt(p) + np.sqrt(q)), nan=0.5)
)
# mixture
wrong("optimal_discriminator", "a_probability")(lambda p, q: (p + q) / 2)
# p-q
wrong("optimal_discriminator", "a_probability")(lambda p, q: p - q)
# log of D*
wrong("optimal_discriminator", "a_probability")(
    lambda p, q: np.log(np.nan_to_num(p / (p + q), nan=0.5))
)
# sigmoid of the ratio
wrong("optimal_discriminator", "half_where_equal")(lambda p, q: np.nan_to_num(sg(p / q), nan=0.5))
# p/max
wrong("optimal_discriminator", "decision")(
    lambda p, q: np.nan_to_num(p / np.maximum(p, q), nan=0.5)
)
# p/(1+p)
wrong("optimal_discriminator", "half_where_equal")(lambda p, q: p / (1 + p))
# decision, 0.5 on ties
wrong("optimal_discriminator", "decision")(lambda p, q: np.where(p > q, 1, np.where(p < q, 0, 0.5)))
# swapped with nan
wrong("optimal_discriminator", "roles_swapped")(lambda p, q: q / (p + q))
# nan -> 0.5 wherever p is 0
wrong("optimal_discriminator", "zero_without_data")(lambda p, q: np.where(p > 0, p / (p + q), 0.5))
# one number: sum
wrong("optimal_discriminator", "shape")(lambda p, q: p.sum() / (p.sum() + q.sum()))
right("density_ratio")(lambda d: np.exp(np.log(d) - np.log1p(-d)))
right("density_ratio")(lambda d: -1 - 1 / (d - 1))
right("density_ratio")(lambda d: [float(x) / (1 - float(x)) for x in d])
right("density_ratio")(lambda d: tf.exp(-tf.math.log(1 / d - 1)))
right("density_ratio")(lambda d: (d / (1 - d)).reshape(-1, 1))
# 1-d
wrong("density_ratio", "one_at_half")(lambda d: 1 - d)
# d(1-d)
wrong("density_ratio", "one_at_half")(lambda d: d * (1 - d))
# squared
wrong("density_ratio", None)(lambda d: (d / (1 - d)) ** 2)
# 1/d - 1
wrong("density_ratio", "upside_down")(lambda d: 1 / d - 1)
# minus logit
wrong("density_ratio", "logit")(lambda d: np.log((1 - d) / d))
# clipped at 1
wrong("density_ratio", None)(lambda d: np.minimum(d / (1 - d), 1))
# sigmoid
wrong("density_ratio", "one_at_half")(lambda d: sg(d))
# (1+d)/(1-d)
wrong("density_ratio", "one_at_half")(lambda d: (1 + d) / (1 - d))
# normalised
wrong("density_ratio", "point_by_point")(lambda d: d / (1 - d) / np.sum(d / (1 - d)))


def kl(p, q):
    s = p > 0
    return np.sum(p[s] * np.log(p[s] / q[s]))


@right("js")
def _(p, q):
    m = (p + q) / 2
    return 0.5 * np.nansum(p * np.log(p / m)) + 0.5 * np.nansum(q * np.log(q / m))


@right("js")
def _(p, q):
    m = np.clip((p + q) / 2, 1e-12, None)
    return (
        np.sum(p * np.log(np.clip(p, 1e-12, None) / m))
        + np.sum(q * np.log(np.clip(q, 1e-12, None) / m))
    ) / 2


@right("js")
def _(p, q):
    H = lambda x: -sum(v * math.log(v) for v in x.tolist() if v > 0)
    return H((p + q) / 2) - H(p) / 2 - H(q) / 2


@right("js")
def _(p, q):
    d = np.where(p + q > 0, p / np.where(p + q > 0, p + q, 1), 0.5)
    t = np.where(p > 0, p * np.log(np.where(p > 0, d, 1)), 0) + np.where(
        q > 0, q * np.log(np.where(q > 0, 1 - d, 1)), 0
    )
    return (t.sum() + np.log(4)) / 2


@right("js")
def _(p, q):
    m = (p + q) / 2
    k = keras.losses.KLDivergence()
    return (k(p[None], m[None]) + k(q[None], m[None])) / 2


# jeffreys sum
wrong("js", "summed_kl")(lambda p, q: kl(p, q) + kl(q, p))
# geometric middle
wrong("js", "not_finite")(lambda p, q: (kl(p, np.sqrt(p * q)) + kl(q, np.sqrt(p * q))) / 2)
# sign of entropies
wrong("js", "symmetric")(lambda p, q: kl((p + q) / 2, p) / 2 - kl((p + q) / 2, q) / 2)
# KL(p,m) + KL(m,q)
wrong("js", "symmetric")(lambda p, q: (kl(p, (p + q) / 2) + kl((p + q) / 2, q)) / 2)
# hellinger
wrong("js", "log_2_when_apart")(lambda p, q: np.sqrt(np.sum((np.sqrt(p) - np.sqrt(q)) ** 2) / 2))
# L2
wrong("js", "log_2_when_apart")(lambda p, q: np.sum((p - q) ** 2))
# cross entropy
wrong("js", "zero_when_equal")(lambda p, q: -np.sum(p * np.log(q)))
# kl with eps
wrong("js", "symmetric")(lambda p, q: np.sum(p * np.log((p + 1e-8) / (q + 1e-8))))
# not summed
wrong("js", "shape")(
    lambda p, q: (
        (np.nan_to_num(p * np.log(2 * p / (p + q))) + np.nan_to_num(q * np.log(2 * q / (p + q))))
        / 2
    )
)
# minus
wrong("js", "nan_with_zeros")(lambda p, q: -(kl(p, (p + q) / 2) + kl(q, (p + q) / 2)) / 2)
# zeros dropped where either is 0
wrong("js", "log_2_when_apart")(
    lambda p, q: (lambda s: (kl(p[s], ((p + q) / 2)[s]) + kl(q[s], ((p + q) / 2)[s])) / 2)(
        (p > 0) & (q > 0)
    )
)
# without weights
wrong("js", "not_negative")(
    lambda p, q: np.nansum(np.log(2 * p / (p + q)) + np.log(2 * q / (p + q))) / 2
)
right("generator_cost")(
    lambda p, q: np.nansum(p * np.log(p / (p + q))) + np.nansum(q * np.log(q / (p + q)))
)
right("generator_cost")(lambda p, q: 2 * homework.given("js")(p, q) - 2 * math.log(2))
right("generator_cost")(
    lambda p, q: (
        float(np.sum(p * np.log(np.clip(p / np.clip(p + q, 1e-12, None), 1e-12, 1))))
        + float(np.sum(q * np.log(np.clip(q / np.clip(p + q, 1e-12, None), 1e-12, 1))))
    )
)
right("generator_cost")(
    lambda p, q: (
        sum([a * math.log(a / (a + b)) for a, b in zip(p, q) if a > 0])
        + sum([b * math.log(b / (a + b)) for a, b in zip(p, q) if b > 0])
    )
)
# sum of unweighted logs
wrong("generator_cost", "unweighted_sum")(
    lambda p, q: np.sum(np.log(p / (p + q)) + np.log(q / (p + q)))
)
# p weights both
wrong("generator_cost", "not_finite")(
    lambda p, q: np.nansum(p * np.log(p / (p + q)) + p * np.log(q / (p + q)))
)
# log D twice
wrong("generator_cost", None)(
    lambda p, q: np.nansum(p * np.log(p / (p + q)) + q * np.log(p / (p + q)))
)
# 4 not log 4
wrong("generator_cost", "changed")(lambda p, q: 2 * homework.given("js")(p, q) - 4)
# 2(JS - log 4)
wrong("generator_cost", "changed")(lambda p, q: 2 * (homework.given("js")(p, q) - math.log(4)))
# joint minus: J_G minimax part
wrong("generator_cost", "generator_part_only")(lambda p, q: np.nansum(q * np.log(q / (p + q))))
# weights halved
wrong("generator_cost", "halves_averaged")(
    lambda p, q: 0.5 * np.nansum(p * np.log(p / (p + q))) + 0.5 * np.nansum(q * np.log(q / (p + q)))
)
# log missing
wrong("generator_cost", "least_when_equal")(
    lambda p, q: np.nansum(p * p / (p + q)) + np.nansum(q * q / (p + q))
)
# kl mean
wrong("generator_cost", "at_most_zero")(lambda p, q: kl(p, q) + kl(q, p) - math.log(4))
# not summed
wrong("generator_cost", "shape")(lambda p, q: p * np.log(p / (p + q)) + q * np.log(q / (p + q)))
# 4 as factor
wrong("generator_cost", "least_when_equal")(lambda p, q: -math.log(4) * homework.given("js")(p, q))
right("flow")(lambda t, p: (p * (1 - 1 / (1 + math.exp(-p * t))), -t / (1 + math.exp(-p * t))))
right("flow")(lambda t, p: tf.stack([p * tf.sigmoid(-p * t), -t * tf.sigmoid(p * t)]))


@right("flow")
def _(t, p):
    h = 1e-5
    jd = lambda s: math.log(1 + math.exp(s * t))
    jg = lambda u: math.log(1 + math.exp(-p * u))
    return -(jg(t + h) - jg(t - h)) / (2 * h), -(jd(p + h) - jd(p - h)) / (2 * h)


right("flow")(
    lambda t, p: np.array(
        [[p / (math.exp(p * t) + 1)], [-t * math.exp(p * t) / (1 + math.exp(p * t))]]
    )
)
right("flow")(
    lambda t, p: {
        "theta_dot": p * float(ops.sigmoid(-p * t)),
        "psi_dot": -t * float(ops.sigmoid(p * t)),
    }
)
# sigmoid's derivative
wrong("flow", "sigmoids_slope")(
    lambda t, p: (p * sg(p * t) * (1 - sg(p * t)), -t * sg(p * t) * (1 - sg(p * t)))
)
# real half moves
wrong("flow", "real_half_moves")(lambda t, p: (p * sg(-p * t), 0.5 - t * sg(p * t)))
# averaged D
wrong("flow", "halves_averaged")(lambda t, p: (p * sg(-p * t), -t * sg(p * t) / 2))
# D only
wrong("flow", "shape")(lambda t, p: -t * sg(p * t))
# no own parameter in G
wrong("flow", "at_rest")(lambda t, p: (sg(-p * t), -t * sg(p * t)))
# minimax wrong sign
wrong("flow", "g_climbs")(lambda t, p: (-p * sg(p * t), -t * sg(p * t)))
# psi in both
wrong("flow", "d_tilts_down")(lambda t, p: (p * sg(-p * t), -p * sg(p * t)))
# theta+psi added
wrong("flow", "pull_when_rejected")(lambda t, p: (t + p * sg(-p * t), p - t * sg(p * t)))
# tanh
wrong("flow", "d_tilts_down")(lambda t, p: (p * (1 - np.tanh(p * t)), -t * np.tanh(p * t)))
# sigmoid without minus: exp(+)
wrong("flow", "pulls_swapped")(
    lambda t, p: (p / (1 + math.exp(-p * t)), -t / (1 + math.exp(p * t)))
)


def fl(t, p):
    return p * sg(-p * t), -t * sg(p * t)


right("flow_with_r1")(lambda t, p, g: (p * sg(-p * t), -t * sg(p * t) - g * p))
right("flow_with_r1")(lambda t, p, g: list(np.array(fl(t, p)) + np.array([0.0, -g * p])))


@right("flow_with_r1")
def _(t, p, g):
    h = 1e-5
    jd = lambda s: math.log(1 + math.exp(s * t)) + g / 2 * s * s
    return fl(t, p)[0], -(jd(p + h) - jd(p - h)) / (2 * h)


right("flow_with_r1")(lambda t, p, g: tf.convert_to_tensor([fl(t, p)[0], fl(t, p)[1] - g * p]))
# gradient of probability
wrong("flow_with_r1", "of_probability")(lambda t, p, g: (fl(t, p)[0], fl(t, p)[1] - g * p / 16))
# abs
wrong("flow_with_r1", "brakes_psi")(lambda t, p, g: (fl(t, p)[0], fl(t, p)[1] - g * abs(p)))
# weights slope at the fake
wrong("flow_with_r1", None)(lambda t, p, g: (fl(t, p)[0], fl(t, p)[1] - g * p * sg(p * t)))
# times psi dot
wrong("flow_with_r1", "brakes_psi")(lambda t, p, g: (fl(t, p)[0], fl(t, p)[1] * g))
# gamma/2
wrong("flow_with_r1", "brakes_psi")(lambda t, p, g: (fl(t, p)[0], fl(t, p)[1] - g / 2))
# sign on psi
wrong("flow_with_r1", None)(lambda t, p, g: (fl(t, p)[0], fl(t, p)[1] - g * np.sign(p)))
# minimax flow with R1
wrong("flow_with_r1", "g_untouched")(lambda t, p, g: (p * sg(p * t), -t * sg(p * t) - g * p))
# penalty in theta
wrong("flow_with_r1", "g_untouched")(lambda t, p, g: (fl(t, p)[0] - g / 2 * p**2, fl(t, p)[1]))


def r1(t, p, g):
    return fl(t, p)[0], fl(t, p)[1] - g * p


@right("alternating_step")
def _(t, p, h, g):
    p2 = p - h * (t * sg(p * t) + g * p)
    return [t + h * p2 * sg(-p2 * t), p2]


@right("alternating_step")
def _(t, p, h, g):
    x = tf.constant([t, p], tf.float64)
    p2 = x[1] + h * r1(t, p, g)[1]
    return tf.stack([x[0] + h * p2 * tf.sigmoid(-p2 * x[0]), p2])


@right("alternating_step")
def _(t, p, h, g):
    f = homework.given("flow_with_r1")
    p = p + h * f(t, p, g)[1]
    t = t + h * f(t, p, g)[0]
    return {"theta": t, "psi": p}


@right("alternating_step")
def _(t, p, h, g):
    p += h * r1(t, p, g)[1]
    return np.array([[t + h * r1(t, p, 0)[0], p]])


# brake with the new psi
wrong("alternating_step", "brake_afterwards")(
    lambda t, p, h, g: (lambda q: (t + h * fl(t, q)[0], q))((p + h * fl(t, p)[1]) * (1 - h * g))
)
# minus h
wrong("alternating_step", "theta_backwards")(
    lambda t, p, h, g: (lambda q: (t - h * fl(t, q)[0], q))(p + h * r1(t, p, g)[1])
)
# h squared
wrong("alternating_step", None)(
    lambda t, p, h, g: (lambda q: (t + h * h * fl(t, q)[0], q))(p + h * r1(t, p, g)[1])
)
# theta from psi_dot
wrong("alternating_step", None)(
    lambda t, p, h, g: (lambda q: (t + h * fl(t, q)[1], q))(p + h * r1(t, p, g)[1])
)
# G gets penalty
wrong("alternating_step", "on_generator")(
    lambda t, p, h, g: (lambda q: (t + h * (fl(t, q)[0] - g * t), q))(p + h * r1(t, p, g)[1])
)
# averaged psi
wrong("alternating_step", None)(
    lambda t, p, h, g: (lambda q: (t + h * fl(t, (p + q) / 2)[0], q))(p + h * r1(t, p, g)[1])
)
# two rounds
wrong("alternating_step", "two_rounds")(
    lambda t, p, h, g: (
        [(t := t, p := p + h * r1(t, p, g)[1], t := t + h * fl(t, p)[0]) for _ in range(2)]
        and (t, p)
    )
)
# G: old psi but new psi in sigmoid
wrong("alternating_step", "g_answers")(
    lambda t, p, h, g: (lambda q: (t + h * p * sg(-q * t), q))(p + h * r1(t, p, g)[1])
)
# wasserstein
wrong("alternating_step", "wasserstein")(
    lambda t, p, h, g: (lambda q: (t + h * q, q))(p + h * (-t - g * p))
)
right("eigenvalues")(lambda g: np.linalg.eig(np.array([[0, 0.5], [-0.5, -g]]))[0])
right("eigenvalues")(
    lambda g: [
        complex(-g / 2, 0) + np.emath.sqrt(g * g / 4 - 0.25),
        complex(-g / 2, 0) - np.emath.sqrt(g * g / 4 - 0.25),
    ]
)
right("eigenvalues")(lambda g: np.polynomial.polynomial.polyroots([0.25, g, 1]))
right("eigenvalues")(lambda g: tf.linalg.eigvals(tf.constant([[0, 0.5], [-0.5, -g]], tf.float32)))
right("eigenvalues")(
    lambda g: np.array(
        [[-g / 2 + (g * g / 4 - 0.25 + 0j) ** 0.5], [-g / 2 - (g * g / 4 - 0.25 + 0j) ** 0.5]]
    )
)
right("eigenvalues")(lambda g: np.linalg.eigvals(np.array([[0, 0.5], [-0.5, -g]], "float32")))
# eig returns both
wrong("eigenvalues", "type")(lambda g: np.linalg.eig(np.array([[0, 0.5], [-0.5, -g]])))
# real sqrt
wrong("eigenvalues", "real_parts")(
    lambda g: (-g / 2 + np.sqrt(g * g / 4 - 0.25), -g / 2 - np.sqrt(g * g / 4 - 0.25))
)
# math.sqrt
wrong("eigenvalues", "raises")(
    lambda g: (-g / 2 + math.sqrt(g * g / 4 - 0.25), -g / 2 - math.sqrt(g * g / 4 - 0.25))
)
# 1j sqrt(1-g2)
wrong("eigenvalues", "not_finite")(
    lambda g: (-g / 2 + 0.5j * np.sqrt(1 - g * g), -g / 2 - 0.5j * np.sqrt(1 - g * g))
)
# the matrix
wrong("eigenvalues", "shape")(lambda g: np.array([[0, 0.5], [-0.5, -g]]))
# eigvalsh
wrong("eigenvalues", "coupling_sign")(
    lambda g: np.linalg.eigvalsh(np.array([[0, 0.5], [-0.5, -g]]))
)
# coupling 1/4
wrong("eigenvalues", "circles_without_penalty")(
    lambda g: np.linalg.eigvals(np.array([[0, 0.25], [-0.25, -g]]))
)
# one sign for both
wrong("eigenvalues", "coupling_sign")(
    lambda g: np.linalg.eigvals(np.array([[0, -0.5], [-0.5, -g]]))
)
# imag only
wrong("eigenvalues", "circles_without_penalty")(
    lambda g: np.linalg.eigvals(np.array([[0, 0.5], [-0.5, -g]])).imag
)
# conjugate twice the same
wrong("eigenvalues", "circles_without_penalty")(
    lambda g: (lambda r: (r, r))(-g / 2 + (g * g / 4 - 0.25 + 0j) ** 0.5)
)
# 2 gamma
wrong("eigenvalues", "not_halved")(
    lambda g: np.linalg.eigvals(np.array([[0, 0.5], [-0.5, -2 * g]]))
)
# gamma half in matrix
wrong("eigenvalues", "penalty_halved")(
    lambda g: np.linalg.eigvals(np.array([[0, 0.5], [-0.5, -g / 2]]))
)
