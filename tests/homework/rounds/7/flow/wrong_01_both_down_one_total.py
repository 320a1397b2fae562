# what: adds the two losses up and lets both players go down the sum, so each also descends the other's loss; each must go down its own: "Both players go down their own losses, smoothly."
import math

import numpy as np
import tensorflow as tf


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    theta = tf.Variable(theta, dtype=tf.float64)
    psi = tf.Variable(psi, dtype=tf.float64)
    with tf.GradientTape() as tape:
        logit = psi * theta
        d_loss = tf.math.softplus(logit)
        g_loss = tf.math.softplus(-logit)
        loss = d_loss + g_loss
    grads = tape.gradient(loss, [theta, psi])
    return -float(grads[0]), -float(grads[1])
