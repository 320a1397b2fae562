"""Answers to `generator_cost`, as students write them."""

import math

from answers import Answers
from kgan import homework

import numpy as np
import tensorflow as tf

answers = Answers("generator_cost")


def kl(p, q):
    seen = p > 0
    return np.sum(p[seen] * np.log(p[seen] / q[seen]))


@answers.right
def _(p, q):
    m = (p + q) / 2
    return -math.log(4) + kl(p, m) + kl(q, m)


@answers.right
def _(p, q):
    total = 0.0
    for a, b in zip(p.tolist(), q.tolist(), strict=True):
        d = a / (a + b) if a + b else 0.5
        total += (a * math.log(d) if a else 0) + (b * math.log(1 - d) if b else 0)
    return total


@answers.right
def _(p, q):
    d = tf.math.divide_no_nan(p, p + q)
    return tf.reduce_sum(tf.math.xlogy(p, d) + tf.math.xlogy(q, 1 - d))


@answers.right
def _(p, q):
    d = (p + 1e-12) / (p + q + 2e-12)
    return np.sum(p * np.log(d + 1e-12) + q * np.log(1 - d + 1e-12))


@answers.wrong("js_itself")
def _(p, q):
    m = (p + q) / 2
    return (kl(p, m) + kl(q, m)) / 2


@answers.wrong("twice_js")
def _(p, q):
    m = (p + q) / 2
    return kl(p, m) + kl(q, m)


@answers.wrong("js_once")
def _(p, q):
    m = (p + q) / 2
    return -math.log(4) + (kl(p, m) + kl(q, m)) / 2


@answers.wrong("log_2")
def _(p, q):
    m = (p + q) / 2
    return -math.log(2) + kl(p, m) + kl(q, m)


@answers.wrong("constant_sign")
def _(p, q):
    m = (p + q) / 2
    return math.log(4) + kl(p, m) + kl(q, m)


@answers.wrong("undecided")
def _(p, q):
    return np.sum(p) * np.log(0.5) + np.sum(q) * np.log(0.5)


@answers.wrong("loss")
def _(p, q):
    m = (p + q) / 2
    return math.log(4) - kl(p, m) - kl(q, m)


@answers.wrong("generator_part_only")
def _(p, q):
    return kl(q, (p + q) / 2) - math.log(2)


@answers.wrong("halves_averaged")
def _(p, q):
    m = (p + q) / 2
    return (kl(p, m) + kl(q, m) - math.log(4)) / 2


@answers.wrong("nan_with_zeros")
def _(p, q):
    d = p / (p + q)
    return np.sum(p * np.log(d)) + np.sum(q * np.log(1 - d))


@answers.wrong("averaged_over_points")
def _(p, q):
    d = np.clip(p / (p + q + 1e-30), 1e-30, 1)
    e = np.clip(q / (p + q + 1e-30), 1e-30, 1)
    return np.mean(p * np.log(d) + q * np.log(e))


def weighted(weight, d):
    return sum(w * math.log(x) for w, x in zip(weight, d, strict=True) if w > 0)


def best(p, q):
    return [a / (a + b) if a + b > 0 else 0.5 for a, b in zip(p, q, strict=True)]


@answers.wrong("real_part_only")
def _(p, q):
    return weighted(p, best(p, q))


@answers.wrong("non_saturating")
def _(p, q):
    with np.errstate(all="ignore"):
        return -np.sum(np.where(q > 0, q * np.log(np.where(q > 0, best(p, q), 1)), 0))


@answers.wrong("fakes_carry_label_1")
def _(p, q):
    d = np.array(best(p, q))
    reals = np.sum(np.where(p > 0, p * np.log(np.where(p > 0, d, 1)), 0))
    return reals + np.sum(np.where(q > 0, q * np.log(np.where(q > 0, d, 1)), 0))


@answers.wrong("d_swapped")
def _(p, q):
    d = np.array(best(q, p))
    reals = np.sum(np.where(p > 0, p * np.log(np.where(p > 0, d, 1)), 0))
    return reals + np.sum(np.where(q > 0, q * np.log(np.where(q > 0, 1 - d, 1)), 0))


@answers.wrong("unweighted")
def _(p, q):
    d = p / (p + q)
    return np.mean(np.log(d) + np.log(1 - d))


@answers.wrong("kl_not_js")
def _(p, q):
    return 2 * kl(p, q) - math.log(4)


@answers.wrong("at_most_zero")
def _(p, q):
    return 2 * (kl(p, q) + kl(q, p)) - math.log(4)


# --- Written without a look at the mistakes that the check knows.

answers.right(lambda p, q: np.nansum(p * np.log(p / (p + q))) + np.nansum(q * np.log(q / (p + q))))
answers.right(lambda p, q: 2 * homework.given("js")(p, q) - 2 * math.log(2))
answers.right(
    lambda p, q: (
        float(np.sum(p * np.log(np.clip(p / np.clip(p + q, 1e-12, None), 1e-12, 1))))
        + float(np.sum(q * np.log(np.clip(q / np.clip(p + q, 1e-12, None), 1e-12, 1))))
    )
)
answers.right(
    lambda p, q: (
        sum([a * math.log(a / (a + b)) for a, b in zip(p, q) if a > 0])
        + sum([b * math.log(b / (a + b)) for a, b in zip(p, q) if b > 0])
    )
)
# sum of unweighted logs
answers.wrong("unweighted_sum")(lambda p, q: np.sum(np.log(p / (p + q)) + np.log(q / (p + q))))
# p weights both
answers.wrong("symmetric")(
    lambda p, q: np.nansum(p * np.log(p / (p + q)) + p * np.log(q / (p + q)))
)
# log D twice
answers.wrong("symmetric")(
    lambda p, q: np.nansum(p * np.log(p / (p + q)) + q * np.log(p / (p + q)))
)
# 4 not log 4
answers.wrong("plus_constant")(lambda p, q: 2 * homework.given("js")(p, q) - 4)
# 2(JS - log 4)
answers.wrong("plus_constant")(lambda p, q: 2 * (homework.given("js")(p, q) - math.log(4)))
# joint minus: J_G minimax part
answers.wrong("generator_part_only")(lambda p, q: np.nansum(q * np.log(q / (p + q))))
# weights halved
answers.wrong("halves_averaged")(
    lambda p, q: 0.5 * np.nansum(p * np.log(p / (p + q))) + 0.5 * np.nansum(q * np.log(q / (p + q)))
)
# log missing
answers.wrong("least_when_equal")(
    lambda p, q: np.nansum(p * p / (p + q)) + np.nansum(q * q / (p + q))
)
# kl mean
answers.wrong("symmetric_kl")(lambda p, q: kl(p, q) + kl(q, p) - math.log(4))
# not summed
answers.wrong("shape")(lambda p, q: p * np.log(p / (p + q)) + q * np.log(q / (p + q)))
# 4 as factor
answers.wrong("least_when_equal")(lambda p, q: -math.log(4) * homework.given("js")(p, q))
