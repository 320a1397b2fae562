"""Answers to `flow_with_r1`, as students write them."""

import math

from answers import Answers

import numpy as np
import tensorflow as tf

answers = Answers("flow_with_r1")


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def good_flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)


@answers.right
def _(theta, psi, gamma):
    a, b = good_flow(theta, psi)
    return a, b - gamma * psi


@answers.right
def _(theta, psi, gamma):
    return np.array(good_flow(theta, psi)) - np.array([0, gamma * psi])


@answers.right
def _(theta, psi, gamma):
    psi = tf.Variable(psi)
    with tf.GradientTape() as tape:
        d_loss = tf.nn.softplus(psi * theta) + gamma / 2 * psi**2
    return psi * tf.sigmoid(-psi * theta), -tape.gradient(d_loss, psi)


@answers.wrong("type")
def _(theta, psi, gamma):
    d = sigmoid(psi * theta)
    return {"theta": psi * (1 - d), "psi": -(theta * d + gamma * psi)}


@answers.wrong("no_penalty")
def _(theta, psi, gamma):
    return good_flow(theta, psi)


@answers.wrong("doubled")
def _(theta, psi, gamma):
    a, b = good_flow(theta, psi)
    return a, b - 2 * gamma * psi


@answers.wrong("halved")
def _(theta, psi, gamma):
    a, b = good_flow(theta, psi)
    return a, b - gamma / 2 * psi


@answers.wrong("pushes")
def _(theta, psi, gamma):
    a, b = good_flow(theta, psi)
    return a, b + gamma * psi


@answers.wrong("penalty_itself")
def _(theta, psi, gamma):
    a, b = good_flow(theta, psi)
    return a, b - gamma / 2 * psi**2


@answers.wrong("on_generator")
def _(theta, psi, gamma):
    a, b = good_flow(theta, psi)
    return a - gamma * theta, b


@answers.wrong("on_both")
def _(theta, psi, gamma):
    a, b = good_flow(theta, psi)
    return a - gamma * theta, b - gamma * psi


@answers.wrong("theta_for_psi")
def _(theta, psi, gamma):
    a, b = good_flow(theta, psi)
    return a, b - gamma * theta


@answers.wrong("gradient_penalty")
def _(theta, psi, gamma):
    a, b = good_flow(theta, psi)
    return a, b - 2 * gamma * (abs(psi) - 1) * np.sign(psi)


@answers.wrong("squared_gamma")
def _(theta, psi, gamma):
    a, b = good_flow(theta, psi)
    return a, b - gamma**2 * psi


@answers.wrong("weight_rounded_down")
def _(theta, psi, gamma):
    theta_dot, psi_dot = good_flow(theta, psi)
    return theta_dot, psi_dot - int(gamma) * psi


@answers.wrong("half_rounded_weight")
def _(theta, psi, gamma):
    theta_dot, psi_dot = good_flow(theta, psi)
    return theta_dot, psi_dot - gamma // 2 * psi


@answers.wrong("at_the_sample")
def _(theta, psi, gamma):
    theta_dot, psi_dot = good_flow(theta, psi)
    d = 1 / (1 + math.exp(-psi * theta))
    return theta_dot, psi_dot - gamma * psi * (d * (1 - d)) ** 2


@answers.wrong("only_the_penalty")
def _(theta, psi, gamma):
    return good_flow(theta, psi)[0], -gamma * psi


@answers.wrong("square")
def _(theta, psi, gamma):
    theta_dot, psi_dot = good_flow(theta, psi)
    return theta_dot, psi_dot - gamma * psi**2


@answers.wrong("on_generator_psi")
def _(theta, psi, gamma):
    theta_dot, psi_dot = good_flow(theta, psi)
    return theta_dot - gamma * psi, psi_dot


@answers.wrong("slope_forgotten")
def _(theta, psi, gamma):
    theta_dot, psi_dot = good_flow(theta, psi)
    return theta_dot, psi_dot - gamma


@answers.wrong("both_gradients")
def _(theta, psi, gamma):
    theta_dot, psi_dot = good_flow(theta, psi)
    return theta_dot, psi_dot - gamma * psi * theta


@answers.wrong("scaled_all")
def _(theta, psi, gamma):
    theta_dot, psi_dot = good_flow(theta, psi)
    return theta_dot, psi_dot * (1 - gamma)


@answers.wrong("as_strong_as_the_weight")
def _(theta, psi, gamma):
    theta_dot, psi_dot = good_flow(theta, psi)
    return theta_dot, psi_dot - math.sqrt(gamma) * psi


# --- Written without a look at the mistakes that the check knows.

sg = lambda x: 1 / (1 + np.exp(-x))


def fl(t, p):
    return p * sg(-p * t), -t * sg(p * t)


answers.right(lambda t, p, g: (p * sg(-p * t), -t * sg(p * t) - g * p))
answers.right(lambda t, p, g: list(np.array(fl(t, p)) + np.array([0.0, -g * p])))


@answers.right
def _(t, p, g):
    h = 1e-5
    jd = lambda s: math.log(1 + math.exp(s * t)) + g / 2 * s * s
    return fl(t, p)[0], -(jd(p + h) - jd(p - h)) / (2 * h)


answers.right(lambda t, p, g: tf.convert_to_tensor([fl(t, p)[0], fl(t, p)[1] - g * p]))
# gradient of probability
answers.wrong("of_probability")(lambda t, p, g: (fl(t, p)[0], fl(t, p)[1] - g * p / 16))
# abs
answers.wrong("sign_lost")(lambda t, p, g: (fl(t, p)[0], fl(t, p)[1] - g * abs(p)))
# weights slope at the fake
answers.wrong("same_for_every_sample")(
    lambda t, p, g: (fl(t, p)[0], fl(t, p)[1] - g * p * sg(p * t))
)
# times psi dot
answers.wrong("no_weight_no_penalty")(lambda t, p, g: (fl(t, p)[0], fl(t, p)[1] * g))
# gamma/2
answers.wrong("brakes_psi")(lambda t, p, g: (fl(t, p)[0], fl(t, p)[1] - g / 2))
# sign on psi
answers.wrong("as_strong_as_the_slope")(lambda t, p, g: (fl(t, p)[0], fl(t, p)[1] - g * np.sign(p)))
# minimax flow with R1
answers.wrong("minimax")(lambda t, p, g: (p * sg(p * t), -t * sg(p * t) - g * p))
# penalty in theta
answers.wrong("g_untouched")(lambda t, p, g: (fl(t, p)[0] - g / 2 * p**2, fl(t, p)[1]))
