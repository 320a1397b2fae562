# what: two tapes, one for each turn, in float64
import numpy as np
import tensorflow as tf


def alternating_step(theta, psi, h, gamma):
    th, ps = tf.Variable(float(theta), dtype="float64"), tf.Variable(float(psi), dtype="float64")
    with tf.GradientTape() as tape:
        j_d = tf.nn.softplus(ps * th) + gamma / 2 * tf.square(ps)
    ps.assign_sub(h * tape.gradient(j_d, ps))
    with tf.GradientTape() as tape:
        j_g = tf.nn.softplus(-ps * th)
    th.assign_sub(h * tape.gradient(j_g, th))
    return float(th.numpy()), float(ps.numpy())
