"""Answers to `eigenvalues`, as students write them."""

import cmath
import math

from answers import Answers

import numpy as np
import tensorflow as tf

answers = Answers("eigenvalues")


@answers.right
def _(gamma):
    return np.linalg.eigvals([[0, 0.5], [-0.5, -gamma]])


@answers.right
def _(gamma):
    root = cmath.sqrt(gamma**2 - 1)
    return (-gamma - root) / 2, (-gamma + root) / 2


@answers.right
def _(gamma):
    return np.roots([1, gamma, 0.25])


@answers.right
def _(gamma):
    root = tf.sqrt(tf.constant(gamma**2 / 4 - 0.25, "complex64"))
    return tf.stack([-gamma / 2 + root, -gamma / 2 - root])


@answers.wrong("no_penalty")
def _(gamma):
    return np.array([0.5j, -0.5j])


@answers.wrong("not_halved")
def _(gamma):
    root = cmath.sqrt(gamma**2 - 0.25)
    return -gamma + root, -gamma - root


@answers.wrong("numerator")
def _(gamma):
    root = cmath.sqrt(gamma**2 - 4 * 0.25)
    return -gamma + root, -gamma - root


@answers.wrong("wasserstein")
def _(gamma):
    return np.linalg.eigvals(np.array([[0, 1], [-1, -gamma]]))


@answers.wrong("growing")
def _(gamma):
    return np.linalg.eigvals(np.array([[0, 0.5], [-0.5, gamma]]))


@answers.wrong("coupling_sign")
def _(gamma):
    return np.linalg.eigvals(np.array([[0, 0.5], [0.5, -gamma]]))


@answers.wrong("on_both")
def _(gamma):
    return np.linalg.eigvals(np.array([[-gamma, 0.5], [-0.5, -gamma]]))


@answers.wrong("real_parts")
def _(gamma):
    return np.linalg.eigvals(np.array([[0, 0.5], [-0.5, -gamma]])).real


@answers.wrong("sizes")
def _(gamma):
    return np.abs(np.linalg.eigvals(np.array([[0, 0.5], [-0.5, -gamma]])))


@answers.wrong("of_a_step")
def _(gamma):
    return np.linalg.eigvals(np.array([[1, 0.5], [-0.5, 1 - gamma]]))


@answers.wrong("root_sign")
def _(gamma):
    root = cmath.sqrt(0.25 - gamma**2 / 4)
    return [-gamma / 2 + root, -gamma / 2 - root]


@answers.wrong("one_only")
def _(gamma):
    return -gamma / 2 + cmath.sqrt(gamma**2 / 4 - 0.25)


@answers.wrong("square_forgotten")
def _(gamma):
    root = cmath.sqrt(gamma / 4 - 0.25)
    return np.array([-gamma / 2 + root, -gamma / 2 - root])


@answers.wrong("product")
def _(gamma):
    root = cmath.sqrt(gamma**2 / 2 - 0.25)
    return np.array([-gamma / 2 + root, -gamma / 2 - root])


@answers.wrong("critical")
def _(gamma):
    root = cmath.sqrt(gamma**2 / 4 - 0.25) if gamma < 1 else gamma / 2
    return np.array([-gamma / 2 + root, -gamma / 2 - root])


# --- Written without a look at the mistakes that the check knows.

answers.right(lambda g: np.linalg.eig(np.array([[0, 0.5], [-0.5, -g]]))[0])
answers.right(
    lambda g: [
        complex(-g / 2, 0) + np.emath.sqrt(g * g / 4 - 0.25),
        complex(-g / 2, 0) - np.emath.sqrt(g * g / 4 - 0.25),
    ]
)
answers.right(lambda g: np.polynomial.polynomial.polyroots([0.25, g, 1]))
answers.right(lambda g: tf.linalg.eigvals(tf.constant([[0, 0.5], [-0.5, -g]], tf.float32)))
answers.right(
    lambda g: np.array(
        [[-g / 2 + (g * g / 4 - 0.25 + 0j) ** 0.5], [-g / 2 - (g * g / 4 - 0.25 + 0j) ** 0.5]]
    )
)
answers.right(lambda g: np.linalg.eigvals(np.array([[0, 0.5], [-0.5, -g]], "float32")))
# eig returns both
answers.wrong("type")(lambda g: np.linalg.eig(np.array([[0, 0.5], [-0.5, -g]])))
# real sqrt
answers.wrong("not_finite")(
    lambda g: (-g / 2 + np.sqrt(g * g / 4 - 0.25), -g / 2 - np.sqrt(g * g / 4 - 0.25))
)
# math.sqrt
answers.wrong("raises")(
    lambda g: (-g / 2 + math.sqrt(g * g / 4 - 0.25), -g / 2 - math.sqrt(g * g / 4 - 0.25))
)
# 1j sqrt(1-g2)
answers.wrong("not_finite")(
    lambda g: (-g / 2 + 0.5j * np.sqrt(1 - g * g), -g / 2 - 0.5j * np.sqrt(1 - g * g))
)
# the matrix
answers.wrong("shape")(lambda g: np.array([[0, 0.5], [-0.5, -g]]))
# eigvalsh
answers.wrong("coupling_sign")(lambda g: np.linalg.eigvalsh(np.array([[0, 0.5], [-0.5, -g]])))
# coupling 1/4
answers.wrong("coupling_of_the_slope")(
    lambda g: np.linalg.eigvals(np.array([[0, 0.25], [-0.25, -g]]))
)
# one sign for both
answers.wrong("coupling_sign")(lambda g: np.linalg.eigvals(np.array([[0, -0.5], [-0.5, -g]])))
# imag only
answers.wrong("circles_without_penalty")(
    lambda g: np.linalg.eigvals(np.array([[0, 0.5], [-0.5, -g]])).imag
)
# conjugate twice the same
answers.wrong("mirror_images")(
    lambda g: (lambda r: (r, r))(-g / 2 + (g * g / 4 - 0.25 + 0j) ** 0.5)
)
# 2 gamma
answers.wrong("not_halved")(lambda g: np.linalg.eigvals(np.array([[0, 0.5], [-0.5, -2 * g]])))
# gamma half in matrix
answers.wrong("penalty_halved")(lambda g: np.linalg.eigvals(np.array([[0, 0.5], [-0.5, -g / 2]])))
