"""Answers to `flow`, as students write them."""

import math

from answers import Answers

import numpy as np
import tensorflow as tf
from keras import ops

answers = Answers("flow")


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


@answers.right
def _(theta, psi):
    d = sigmoid(psi * theta)
    return psi * (1 - d), -theta * d


@answers.right
def _(theta, psi):
    return np.array([psi / (1 + np.exp(psi * theta)), -theta / (1 + np.exp(-psi * theta))])


@answers.right
def _(theta, psi):
    theta, psi = tf.Variable(theta), tf.Variable(psi)
    with tf.GradientTape(persistent=True) as tape:
        d_loss = tf.nn.softplus(-psi * 0.0) + tf.nn.softplus(psi * theta)
        g_loss = tf.nn.softplus(-psi * theta)
    return -tape.gradient(g_loss, theta), -tape.gradient(d_loss, psi)


@answers.right
def _(theta, psi):
    return [ops.sigmoid(-psi * theta) * psi, -ops.sigmoid(psi * theta) * theta]


@answers.wrong("minimax")
def _(theta, psi):
    return psi * sigmoid(psi * theta), -theta * sigmoid(psi * theta)


@answers.wrong("wasserstein")
def _(theta, psi):
    return psi, -theta


@answers.wrong("order")
def _(theta, psi):
    d = sigmoid(psi * theta)
    return -theta * d, psi * (1 - d)


@answers.wrong("uphill")
def _(theta, psi):
    d = sigmoid(psi * theta)
    return psi * (d - 1), theta * d


@answers.wrong("theta_uphill")
def _(theta, psi):
    d = sigmoid(psi * theta)
    return -psi * (1 - d), -theta * d


@answers.wrong("psi_uphill")
def _(theta, psi):
    d = sigmoid(psi * theta)
    return psi * (1 - d), theta * d


@answers.wrong("d_pull")
def _(theta, psi):
    d = sigmoid(psi * theta)
    return psi * (1 - d), -theta * (1 - d)


@answers.wrong("pulls_swapped")
def _(theta, psi):
    d = sigmoid(psi * theta)
    return psi * d, -theta * (1 - d)


@answers.wrong("chain_rule")
def _(theta, psi):
    d = sigmoid(psi * theta)
    return 1 - d, -d


@answers.wrong("factors_swapped")
def _(theta, psi):
    d = sigmoid(psi * theta)
    return theta * (1 - d), -psi * d


@answers.wrong("linear")
def _(theta, psi):
    return 0.5 * psi, -0.5 * theta


@answers.wrong("losses")
def _(theta, psi):
    d = sigmoid(psi * theta)
    return -math.log(d), -math.log(0.5) - math.log(1 - d)


@answers.wrong("wrong_label_for_d")
def _(theta, psi):
    d = sigmoid(psi * theta)
    return psi * (1 - d), theta * (1 - d)


@answers.wrong("theta_overwritten")
def _(theta, psi):
    d = sigmoid(psi * theta)
    theta = psi * (1 - d)
    return theta, -theta * d


@answers.wrong("logit_without_psi")
def _(theta, psi):
    d = sigmoid(theta)
    return psi * (1 - d), -theta * d


@answers.wrong("at_rest")
def _(theta, psi):
    return psi * sigmoid(-psi * theta), -sigmoid(-psi) - theta * sigmoid(psi * theta)


@answers.wrong("d_tilts_down")
def _(theta, psi):
    return psi * sigmoid(-psi * theta), -(theta**2) * sigmoid(psi * theta)


@answers.wrong("no_pull_when_believed")
def _(theta, psi):
    return psi * max(0.5, sigmoid(-psi * theta)), -theta * sigmoid(psi * theta)


@answers.wrong("d_pulled_when_fooled")
def _(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * min(0.5, sigmoid(psi * theta))


@answers.wrong("d_at_ease_when_right")
def _(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * max(0.5, sigmoid(psi * theta))


@answers.wrong("half_pulled_when_undecided")
def _(theta, psi):
    return psi * sigmoid(1 - psi * theta), -theta * sigmoid(psi * theta)


@answers.wrong("decided")
def _(theta, psi):
    return psi * sigmoid(-3 * psi * theta), -theta * sigmoid(3 * psi * theta)


@answers.wrong("mirrored")
def _(theta, psi):
    d = sigmoid(psi * max(theta, 0))
    return psi * (1 - d), -theta * d


# --- Written without a look at the mistakes that the check knows.

sg = lambda x: 1 / (1 + np.exp(-x))
answers.right(lambda t, p: (p * (1 - 1 / (1 + math.exp(-p * t))), -t / (1 + math.exp(-p * t))))
answers.right(lambda t, p: tf.stack([p * tf.sigmoid(-p * t), -t * tf.sigmoid(p * t)]))


@answers.right
def _(t, p):
    h = 1e-5
    jd = lambda s: math.log(1 + math.exp(s * t))
    jg = lambda u: math.log(1 + math.exp(-p * u))
    return -(jg(t + h) - jg(t - h)) / (2 * h), -(jd(p + h) - jd(p - h)) / (2 * h)


answers.right(
    lambda t, p: np.array(
        [[p / (math.exp(p * t) + 1)], [-t * math.exp(p * t) / (1 + math.exp(p * t))]]
    )
)
answers.wrong("type")(
    lambda t, p: {
        "theta_dot": p * float(ops.sigmoid(-p * t)),
        "psi_dot": -t * float(ops.sigmoid(p * t)),
    }
)
# sigmoid's derivative
answers.wrong("sigmoids_slope")(
    lambda t, p: (p * sg(p * t) * (1 - sg(p * t)), -t * sg(p * t) * (1 - sg(p * t)))
)
# real half moves
answers.wrong("real_half_moves")(lambda t, p: (p * sg(-p * t), 0.5 - t * sg(p * t)))
# averaged D
answers.wrong("halves_averaged")(lambda t, p: (p * sg(-p * t), -t * sg(p * t) / 2))
# D only
answers.wrong("shape")(lambda t, p: -t * sg(p * t))
# no own parameter in G
answers.wrong("chain_rule")(lambda t, p: (sg(-p * t), -t * sg(p * t)))
# minimax wrong sign
answers.wrong("g_climbs")(lambda t, p: (-p * sg(p * t), -t * sg(p * t)))
# psi in both
answers.wrong("factors_swapped")(lambda t, p: (p * sg(-p * t), -p * sg(p * t)))
# theta+psi added
answers.wrong("positions")(lambda t, p: (t + p * sg(-p * t), p - t * sg(p * t)))
# tanh
answers.wrong("tanh")(lambda t, p: (p * (1 - np.tanh(p * t)), -t * np.tanh(p * t)))
# sigmoid without minus: exp(+)
answers.wrong("pulls_swapped")(
    lambda t, p: (p / (1 + math.exp(-p * t)), -t / (1 + math.exp(p * t)))
)
