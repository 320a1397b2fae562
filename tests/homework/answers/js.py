"""Answers to `js`, as students write them."""

import math

from answers import Answers

import keras
import numpy as np
import tensorflow as tf

answers = Answers("js")


def kl(p, q):
    seen = p > 0
    return np.sum(p[seen] * np.log(p[seen] / q[seen]))


@answers.right
def _(p, q):
    m = (p + q) / 2
    return (kl(p, m) + kl(q, m)) / 2


@answers.right
def _(p, q):
    total = 0.0
    for a, b in zip(p.tolist(), q.tolist(), strict=True):
        m = (a + b) / 2
        total += 0.5 * a * math.log(a / m) if a else 0
        total += 0.5 * b * math.log(b / m) if b else 0
    return total


@answers.right
def _(p, q):
    m = 0.5 * (p + q)
    terms = tf.math.xlogy(p, tf.math.divide_no_nan(p, m))
    terms += tf.math.xlogy(q, tf.math.divide_no_nan(q, m))
    return 0.5 * tf.reduce_sum(terms)


@answers.right
def _(p, q):
    def entropy(x):
        return -np.sum(x * np.log(x + 1e-30))

    return entropy((p + q) / 2) - (entropy(p) + entropy(q)) / 2


@answers.right
def _(p, q):
    eps = 1e-10
    p, q = p + eps, q + eps
    m = (p + q) / 2
    return np.sum(p * np.log(p / m)) / 2 + np.sum(q * np.log(q / m)) / 2


@answers.wrong("kl")
def _(p, q):
    return kl(p, q)


@answers.wrong("kl")
def _(p, q):
    return np.sum(p * np.log(p / q))


@answers.wrong("reverse_kl")
def _(p, q):
    return kl(q, p)


@answers.wrong("symmetric_kl")
def _(p, q):
    return 0.5 * kl(p, q) + 0.5 * kl(q, p)


@answers.wrong("not_halved")
def _(p, q):
    return kl(p, (p + q) / 2) + kl(q, (p + q) / 2)


@answers.wrong("first_half_only")
def _(p, q):
    return kl(p, (p + q) / 2)


@answers.wrong("middle_not_halved")
def _(p, q):
    return 0.5 * kl(p, p + q) + 0.5 * kl(q, p + q)


@answers.wrong("arguments_swapped")
def _(p, q):
    m = (p + q) / 2
    return (kl(m, p) + kl(m, q)) / 2


@answers.wrong("base_2")
def _(p, q):
    m = (p + q) / 2
    return (kl(p, m) + kl(q, m)) / 2 / math.log(2)


@answers.wrong("root")
def _(p, q):
    m = (p + q) / 2
    return np.sqrt((kl(p, m) + kl(q, m)) / 2)


@answers.wrong("averaged_over_points")
def _(p, q):
    m = (p + q) / 2
    with np.errstate(all="ignore"):
        both = np.nan_to_num(p * np.log(p / m)) + np.nan_to_num(q * np.log(q / m))
    return np.mean(both) / 2


@answers.wrong("tv")
def _(p, q):
    return 0.5 * np.abs(p - q).sum()


@answers.wrong("nan_with_zeros")
def _(p, q):
    m = (p + q) / 2
    return 0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m))


@answers.wrong("one_half_only")
def _(p, q):
    return kl(p, (p + q) / 2) / 2


@answers.wrong("support_of_q")
def _(p, q):
    there = q > 0
    p, q = p[there], q[there]
    return (kl(p, (p + q) / 2) + kl(q, (p + q) / 2)) / 2


@answers.wrong("cost")
def _(p, q):
    return kl(p, (p + q) / 2) + kl(q, (p + q) / 2) - math.log(4)


@answers.wrong("order_of_points")
def _(p, q):
    p, q = p[:2], q[:2]
    return (kl(p, (p + q) / 2) + kl(q, (p + q) / 2)) / 2


@answers.wrong("empty_points")
def _(p, q):
    return (kl(p, (p + q) / 2) + kl(q, (p + q) / 2)) / 2 * np.log(2) / np.log(len(p))


@answers.wrong("points_in_halves")
def _(p, q):
    n = np.sum(p + q > 0)
    return (kl(p, (p + q) / 2) + kl(q, (p + q) / 2)) / 2 * np.log(2) / np.log(n)


# --- Written without a look at the mistakes that the check knows.


@answers.right
def _(p, q):
    m = (p + q) / 2
    return 0.5 * np.nansum(p * np.log(p / m)) + 0.5 * np.nansum(q * np.log(q / m))


@answers.right
def _(p, q):
    m = np.clip((p + q) / 2, 1e-12, None)
    return (
        np.sum(p * np.log(np.clip(p, 1e-12, None) / m))
        + np.sum(q * np.log(np.clip(q, 1e-12, None) / m))
    ) / 2


@answers.right
def _(p, q):
    H = lambda x: -sum(v * math.log(v) for v in x.tolist() if v > 0)
    return H((p + q) / 2) - H(p) / 2 - H(q) / 2


@answers.right
def _(p, q):
    d = np.where(p + q > 0, p / np.where(p + q > 0, p + q, 1), 0.5)
    t = np.where(p > 0, p * np.log(np.where(p > 0, d, 1)), 0) + np.where(
        q > 0, q * np.log(np.where(q > 0, 1 - d, 1)), 0
    )
    return (t.sum() + np.log(4)) / 2


@answers.right
def _(p, q):
    m = (p + q) / 2
    k = keras.losses.KLDivergence()
    return (k(p[None], m[None]) + k(q[None], m[None])) / 2


# jeffreys sum
answers.wrong("summed_kl")(lambda p, q: kl(p, q) + kl(q, p))
# geometric middle
answers.wrong("not_finite")(lambda p, q: (kl(p, np.sqrt(p * q)) + kl(q, np.sqrt(p * q))) / 2)
# sign of entropies
answers.wrong("symmetric")(lambda p, q: kl((p + q) / 2, p) / 2 - kl((p + q) / 2, q) / 2)
# KL(p,m) + KL(m,q)
answers.wrong("symmetric")(lambda p, q: (kl(p, (p + q) / 2) + kl((p + q) / 2, q)) / 2)
# hellinger
answers.wrong("log_2_when_apart")(lambda p, q: np.sqrt(np.sum((np.sqrt(p) - np.sqrt(q)) ** 2) / 2))
# L2
answers.wrong("log_2_when_apart")(lambda p, q: np.sum((p - q) ** 2))
# cross entropy
answers.wrong("zero_when_equal")(lambda p, q: -np.sum(p * np.log(q)))
# kl with eps
answers.wrong("symmetric")(lambda p, q: np.sum(p * np.log((p + 1e-8) / (q + 1e-8))))
# not summed
answers.wrong("shape")(
    lambda p, q: (
        (np.nan_to_num(p * np.log(2 * p / (p + q))) + np.nan_to_num(q * np.log(2 * q / (p + q))))
        / 2
    )
)
# minus
answers.wrong("times_constant")(lambda p, q: -(kl(p, (p + q) / 2) + kl(q, (p + q) / 2)) / 2)
# zeros dropped where either is 0
answers.wrong("common_support")(
    lambda p, q: (lambda s: (kl(p[s], ((p + q) / 2)[s]) + kl(q[s], ((p + q) / 2)[s])) / 2)(
        (p > 0) & (q > 0)
    )
)
# without weights
answers.wrong("not_negative")(
    lambda p, q: np.nansum(np.log(2 * p / (p + q)) + np.log(2 * q / (p + q))) / 2
)
