"""Answers to assignment 3: the Dirac-GAN."""

import cmath
import math

from answers import right, wrong

import numpy as np
import tensorflow as tf
from keras import ops


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def good_flow(theta, psi):
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta)


# --- Task 1: the flow.


@right("flow")
def _(theta, psi):
    d = sigmoid(psi * theta)
    return psi * (1 - d), -theta * d


@right("flow")
def _(theta, psi):
    return np.array([psi / (1 + np.exp(psi * theta)), -theta / (1 + np.exp(-psi * theta))])


@right("flow")
def _(theta, psi):
    theta, psi = tf.Variable(theta), tf.Variable(psi)
    with tf.GradientTape(persistent=True) as tape:
        d_loss = tf.nn.softplus(-psi * 0.0) + tf.nn.softplus(psi * theta)
        g_loss = tf.nn.softplus(-psi * theta)
    return -tape.gradient(g_loss, theta), -tape.gradient(d_loss, psi)


@right("flow")
def _(theta, psi):
    return [ops.sigmoid(-psi * theta) * psi, -ops.sigmoid(psi * theta) * theta]


@wrong("flow", "minimax")
def _(theta, psi):
    return psi * sigmoid(psi * theta), -theta * sigmoid(psi * theta)


@wrong("flow", "wasserstein")
def _(theta, psi):
    return psi, -theta


@wrong("flow", "order")
def _(theta, psi):
    d = sigmoid(psi * theta)
    return -theta * d, psi * (1 - d)


@wrong("flow", "uphill")
def _(theta, psi):
    d = sigmoid(psi * theta)
    return psi * (d - 1), theta * d


@wrong("flow", "theta_uphill")
def _(theta, psi):
    d = sigmoid(psi * theta)
    return -psi * (1 - d), -theta * d


@wrong("flow", "psi_uphill")
def _(theta, psi):
    d = sigmoid(psi * theta)
    return psi * (1 - d), theta * d


@wrong("flow", "d_pull")
def _(theta, psi):
    d = sigmoid(psi * theta)
    return psi * (1 - d), -theta * (1 - d)


@wrong("flow", "pulls_swapped")
def _(theta, psi):
    d = sigmoid(psi * theta)
    return psi * d, -theta * (1 - d)


@wrong("flow", "chain_rule")
def _(theta, psi):
    d = sigmoid(psi * theta)
    return 1 - d, -d


@wrong("flow", "factors_swapped")
def _(theta, psi):
    d = sigmoid(psi * theta)
    return theta * (1 - d), -psi * d


@wrong("flow", "linear")
def _(theta, psi):
    return 0.5 * psi, -0.5 * theta


@wrong("flow", "losses")
def _(theta, psi):
    d = sigmoid(psi * theta)
    return -math.log(d), -math.log(0.5) - math.log(1 - d)


# --- Task 2: with R1.


@right("flow_with_r1")
def _(theta, psi, gamma):
    a, b = good_flow(theta, psi)
    return a, b - gamma * psi


@right("flow_with_r1")
def _(theta, psi, gamma):
    return np.array(good_flow(theta, psi)) - np.array([0, gamma * psi])


@right("flow_with_r1")
def _(theta, psi, gamma):
    psi = tf.Variable(psi)
    with tf.GradientTape() as tape:
        d_loss = tf.nn.softplus(psi * theta) + gamma / 2 * psi**2
    return psi * tf.sigmoid(-psi * theta), -tape.gradient(d_loss, psi)


@right("flow_with_r1")
def _(theta, psi, gamma):
    d = sigmoid(psi * theta)
    return {"theta": psi * (1 - d), "psi": -(theta * d + gamma * psi)}


@wrong("flow_with_r1", "no_penalty")
def _(theta, psi, gamma):
    return good_flow(theta, psi)


@wrong("flow_with_r1", "doubled")
def _(theta, psi, gamma):
    a, b = good_flow(theta, psi)
    return a, b - 2 * gamma * psi


@wrong("flow_with_r1", "halved")
def _(theta, psi, gamma):
    a, b = good_flow(theta, psi)
    return a, b - gamma / 2 * psi


@wrong("flow_with_r1", "pushes")
def _(theta, psi, gamma):
    a, b = good_flow(theta, psi)
    return a, b + gamma * psi


@wrong("flow_with_r1", "penalty_itself")
def _(theta, psi, gamma):
    a, b = good_flow(theta, psi)
    return a, b - gamma / 2 * psi**2


@wrong("flow_with_r1", "on_generator")
def _(theta, psi, gamma):
    a, b = good_flow(theta, psi)
    return a - gamma * theta, b


@wrong("flow_with_r1", "on_both")
def _(theta, psi, gamma):
    a, b = good_flow(theta, psi)
    return a - gamma * theta, b - gamma * psi


@wrong("flow_with_r1", "theta_for_psi")
def _(theta, psi, gamma):
    a, b = good_flow(theta, psi)
    return a, b - gamma * theta


@wrong("flow_with_r1", "gradient_penalty")
def _(theta, psi, gamma):
    a, b = good_flow(theta, psi)
    return a, b - 2 * gamma * (abs(psi) - 1) * np.sign(psi)


@wrong("flow_with_r1", "squared_gamma")
def _(theta, psi, gamma):
    a, b = good_flow(theta, psi)
    return a, b - gamma**2 * psi


# --- Task 3: an alternating step.


def good_r1(theta, psi, gamma):
    a, b = good_flow(theta, psi)
    return a, b - gamma * psi


@right("alternating_step")
def _(theta, psi, h, gamma):
    psi += h * good_r1(theta, psi, gamma)[1]
    theta += h * good_r1(theta, psi, gamma)[0]
    return theta, psi


@right("alternating_step")
def _(theta, psi, h, gamma):
    new_psi = psi - h * (theta * sigmoid(psi * theta) + gamma * psi)
    return theta + h * new_psi * sigmoid(-new_psi * theta), new_psi


@right("alternating_step")
def _(theta, psi, h, gamma):
    point = np.array([theta, psi])
    for player in (1, 0):
        point[player] += h * good_r1(*point, gamma)[player]
    return point


@right("alternating_step")
def _(theta, psi, h, gamma):
    theta, psi = tf.Variable(theta), tf.Variable(psi)
    with tf.GradientTape() as tape:
        loss = tf.nn.softplus(psi * theta) + gamma / 2 * psi**2
    psi.assign_sub(h * tape.gradient(loss, psi))
    with tf.GradientTape() as tape:
        loss = tf.nn.softplus(-psi * theta)
    theta.assign_sub(h * tape.gradient(loss, theta))
    return theta, psi


@wrong("alternating_step", "simultaneous")
def _(theta, psi, h, gamma):
    a, b = good_r1(theta, psi, gamma)
    return theta + h * a, psi + h * b


@wrong("alternating_step", "g_first")
def _(theta, psi, h, gamma):
    theta = theta + h * good_r1(theta, psi, gamma)[0]
    psi = psi + h * good_r1(theta, psi, gamma)[1]
    return theta, psi


@wrong("alternating_step", "displacement")
def _(theta, psi, h, gamma):
    b = h * good_r1(theta, psi, gamma)[1]
    return h * good_r1(theta, psi + b, gamma)[0], b


@wrong("alternating_step", "no_rate")
def _(theta, psi, h, gamma):
    psi = psi + good_r1(theta, psi, gamma)[1]
    return theta + good_r1(theta, psi, gamma)[0], psi


@wrong("alternating_step", "backwards")
def _(theta, psi, h, gamma):
    psi = psi - h * good_r1(theta, psi, gamma)[1]
    return theta - h * good_r1(theta, psi, gamma)[0], psi


@wrong("alternating_step", "order")
def _(theta, psi, h, gamma):
    psi = psi + h * good_r1(theta, psi, gamma)[1]
    return psi, theta + h * good_r1(theta, psi, gamma)[0]


@wrong("alternating_step", "d_only")
def _(theta, psi, h, gamma):
    return theta, psi + h * good_r1(theta, psi, gamma)[1]


@wrong("alternating_step", "g_only")
def _(theta, psi, h, gamma):
    return theta + h * good_r1(theta, psi, gamma)[0], psi


@wrong("alternating_step", "no_penalty")
def _(theta, psi, h, gamma):
    psi = psi + h * good_flow(theta, psi)[1]
    return theta + h * good_flow(theta, psi)[0], psi


@wrong("alternating_step", "penalty_not_scaled")
def _(theta, psi, h, gamma):
    psi = psi + h * good_flow(theta, psi)[1] - gamma * psi
    return theta + h * good_flow(theta, psi)[0], psi


# --- Task 4: the eigenvalues.


@right("eigenvalues")
def _(gamma):
    return np.linalg.eigvals([[0, 0.5], [-0.5, -gamma]])


@right("eigenvalues")
def _(gamma):
    root = cmath.sqrt(gamma**2 - 1)
    return (-gamma - root) / 2, (-gamma + root) / 2


@right("eigenvalues")
def _(gamma):
    return np.roots([1, gamma, 0.25])


@right("eigenvalues")
def _(gamma):
    root = tf.sqrt(tf.constant(gamma**2 / 4 - 0.25, "complex64"))
    return tf.stack([-gamma / 2 + root, -gamma / 2 - root])


@wrong("eigenvalues", "no_penalty")
def _(gamma):
    return np.array([0.5j, -0.5j])


@wrong("eigenvalues", "not_halved")
def _(gamma):
    root = cmath.sqrt(gamma**2 - 0.25)
    return -gamma + root, -gamma - root


@wrong("eigenvalues", "numerator")
def _(gamma):
    root = cmath.sqrt(gamma**2 - 4 * 0.25)
    return -gamma + root, -gamma - root


@wrong("eigenvalues", "wasserstein")
def _(gamma):
    return np.linalg.eigvals(np.array([[0, 1], [-1, -gamma]]))


@wrong("eigenvalues", "growing")
def _(gamma):
    return np.linalg.eigvals(np.array([[0, 0.5], [-0.5, gamma]]))


@wrong("eigenvalues", "coupling_sign")
def _(gamma):
    return np.linalg.eigvals(np.array([[0, 0.5], [0.5, -gamma]]))


@wrong("eigenvalues", "on_both")
def _(gamma):
    return np.linalg.eigvals(np.array([[-gamma, 0.5], [-0.5, -gamma]]))


@wrong("eigenvalues", "real_parts")
def _(gamma):
    return np.linalg.eigvals(np.array([[0, 0.5], [-0.5, -gamma]])).real


@wrong("eigenvalues", "sizes")
def _(gamma):
    return np.abs(np.linalg.eigvals(np.array([[0, 0.5], [-0.5, -gamma]])))


@wrong("eigenvalues", "of_a_step")
def _(gamma):
    return np.linalg.eigvals(np.array([[1, 0.5], [-0.5, 1 - gamma]]))


@wrong("eigenvalues", "root_sign")
def _(gamma):
    root = cmath.sqrt(0.25 - gamma**2 / 4)
    return [-gamma / 2 + root, -gamma / 2 - root]
