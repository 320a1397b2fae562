# what: TensorFlow's tape on the two losses in float64
import numpy as np
import tensorflow as tf


def flow(theta, psi):
    th, ps = tf.Variable(float(theta), dtype="float64"), tf.Variable(float(psi), dtype="float64")
    with tf.GradientTape(persistent=True) as tape:
        fake = ps * th
        j_d = tf.nn.softplus(-ps * 0.0) + tf.nn.softplus(fake)
        j_g = tf.nn.softplus(-fake)
    return -float(tape.gradient(j_g, th)), -float(tape.gradient(j_d, ps))
