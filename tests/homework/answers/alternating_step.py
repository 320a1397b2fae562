"""Answers to `alternating_step`, as students write them."""

import math

from answers import Answers
from kgan import homework

import numpy as np
import tensorflow as tf

answers = Answers("alternating_step")


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def good_flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)


def good_r1(theta, psi, gamma):
    a, b = good_flow(theta, psi)
    return a, b - gamma * psi


@answers.right
def _(theta, psi, h, gamma):
    psi += h * good_r1(theta, psi, gamma)[1]
    theta += h * good_r1(theta, psi, gamma)[0]
    return theta, psi


@answers.right
def _(theta, psi, h, gamma):
    new_psi = psi - h * (theta * sigmoid(psi * theta) + gamma * psi)
    return theta + h * new_psi * sigmoid(-new_psi * theta), new_psi


@answers.right
def _(theta, psi, h, gamma):
    point = np.array([theta, psi])
    for player in (1, 0):
        point[player] += h * good_r1(*point, gamma)[player]
    return point


@answers.right
def _(theta, psi, h, gamma):
    theta, psi = tf.Variable(theta), tf.Variable(psi)
    with tf.GradientTape() as tape:
        loss = tf.nn.softplus(psi * theta) + gamma / 2 * psi**2
    psi.assign_sub(h * tape.gradient(loss, psi))
    with tf.GradientTape() as tape:
        loss = tf.nn.softplus(-psi * theta)
    theta.assign_sub(h * tape.gradient(loss, theta))
    return theta, psi


@answers.wrong("simultaneous")
def _(theta, psi, h, gamma):
    a, b = good_r1(theta, psi, gamma)
    return theta + h * a, psi + h * b


@answers.wrong("g_first")
def _(theta, psi, h, gamma):
    theta = theta + h * good_r1(theta, psi, gamma)[0]
    psi = psi + h * good_r1(theta, psi, gamma)[1]
    return theta, psi


@answers.wrong("displacement")
def _(theta, psi, h, gamma):
    b = h * good_r1(theta, psi, gamma)[1]
    return h * good_r1(theta, psi + b, gamma)[0], b


@answers.wrong("no_rate")
def _(theta, psi, h, gamma):
    psi = psi + good_r1(theta, psi, gamma)[1]
    return theta + good_r1(theta, psi, gamma)[0], psi


@answers.wrong("backwards")
def _(theta, psi, h, gamma):
    psi = psi - h * good_r1(theta, psi, gamma)[1]
    return theta - h * good_r1(theta, psi, gamma)[0], psi


@answers.wrong("order")
def _(theta, psi, h, gamma):
    psi = psi + h * good_r1(theta, psi, gamma)[1]
    return psi, theta + h * good_r1(theta, psi, gamma)[0]


@answers.wrong("d_only")
def _(theta, psi, h, gamma):
    return theta, psi + h * good_r1(theta, psi, gamma)[1]


@answers.wrong("g_only")
def _(theta, psi, h, gamma):
    return theta + h * good_r1(theta, psi, gamma)[0], psi


@answers.wrong("no_penalty")
def _(theta, psi, h, gamma):
    psi = psi + h * good_flow(theta, psi)[1]
    return theta + h * good_flow(theta, psi)[0], psi


@answers.wrong("penalty_not_scaled")
def _(theta, psi, h, gamma):
    psi = psi + h * good_flow(theta, psi)[1] - gamma * psi
    return theta + h * good_flow(theta, psi)[0], psi


@answers.wrong("brake_after_g")
def _(theta, psi, h, gamma):
    new = psi + h * good_flow(theta, psi)[1]
    return theta + h * good_flow(theta, new)[0], new - h * gamma * psi


@answers.wrong("two_d_steps")
def _(theta, psi, h, gamma):
    for _ in range(2):
        psi = psi + h * (good_flow(theta, psi)[1] - gamma * psi)
    return theta + h * good_flow(theta, psi)[0], psi


@answers.wrong("penalty_halved")
def _(theta, psi, h, gamma):
    psi = psi + h * (good_flow(theta, psi)[1] - gamma / 2 * psi)
    return theta + h * good_flow(theta, psi)[0], psi


@answers.wrong("rate_for_g_only")
def _(theta, psi, h, gamma):
    psi = psi + good_flow(theta, psi)[1] - gamma * psi
    return theta + h * good_flow(theta, psi)[0], psi


@answers.wrong("at_rest")
def _(theta, psi, h, gamma):
    psi = psi + h * (good_flow(theta, psi)[1] - gamma * psi)
    return theta + h / (1 + np.exp(psi * theta)), psi


@answers.wrong("g_answers")
def _(theta, psi, h, gamma):
    new = psi + h * (good_flow(theta, psi)[1] - gamma * psi)
    return theta + h / 2 * good_flow(theta, psi)[0], new


@answers.wrong("d_as_in_the_flow")
def _(theta, psi, h, gamma):
    psi = psi + h * (good_flow(theta, psi)[1] - h * gamma * psi**3)
    return theta + h * good_flow(theta, psi)[0], psi


# --- Written without a look at the mistakes that the check knows.

sg = lambda x: 1 / (1 + np.exp(-x))


def fl(t, p):
    return p * sg(-p * t), -t * sg(p * t)


def r1(t, p, g):
    return fl(t, p)[0], fl(t, p)[1] - g * p


@answers.right
def _(t, p, h, g):
    p2 = p - h * (t * sg(p * t) + g * p)
    return [t + h * p2 * sg(-p2 * t), p2]


@answers.right
def _(t, p, h, g):
    x = tf.constant([t, p], tf.float64)
    p2 = x[1] + h * r1(t, p, g)[1]
    return tf.stack([x[0] + h * p2 * tf.sigmoid(-p2 * x[0]), p2])


@answers.wrong("type")
def _(t, p, h, g):
    f = homework.given("flow_with_r1")
    p = p + h * f(t, p, g)[1]
    t = t + h * f(t, p, g)[0]
    return {"theta": t, "psi": p}


@answers.right
def _(t, p, h, g):
    p += h * r1(t, p, g)[1]
    return np.array([[t + h * r1(t, p, 0)[0], p]])


# brake with the new psi
answers.wrong("brake_afterwards")(
    lambda t, p, h, g: (lambda q: (t + h * fl(t, q)[0], q))((p + h * fl(t, p)[1]) * (1 - h * g))
)
# minus h
answers.wrong("theta_backwards")(
    lambda t, p, h, g: (lambda q: (t - h * fl(t, q)[0], q))(p + h * r1(t, p, g)[1])
)
# h squared
answers.wrong("g_as_in_the_flow")(
    lambda t, p, h, g: (lambda q: (t + h * h * fl(t, q)[0], q))(p + h * r1(t, p, g)[1])
)
# theta from psi_dot
answers.wrong("g_as_in_the_flow")(
    lambda t, p, h, g: (lambda q: (t + h * fl(t, q)[1], q))(p + h * r1(t, p, g)[1])
)
# G gets penalty
answers.wrong("on_generator")(
    lambda t, p, h, g: (lambda q: (t + h * (fl(t, q)[0] - g * t), q))(p + h * r1(t, p, g)[1])
)
# averaged psi
answers.wrong("halfway_d")(
    lambda t, p, h, g: (lambda q: (t + h * fl(t, (p + q) / 2)[0], q))(p + h * r1(t, p, g)[1])
)
# two rounds
answers.wrong("two_rounds")(
    lambda t, p, h, g: (
        [(t := t, p := p + h * r1(t, p, g)[1], t := t + h * fl(t, p)[0]) for _ in range(2)]
        and (t, p)
    )
)
# G: old psi but new psi in sigmoid
answers.wrong("slope_of_the_old_d")(
    lambda t, p, h, g: (lambda q: (t + h * p * sg(-q * t), q))(p + h * r1(t, p, g)[1])
)
# wasserstein
answers.wrong("wasserstein")(lambda t, p, h, g: (lambda q: (t + h * q, q))(p + h * (-t - g * p)))
