# what: tape over J_D + γ/2 psi² in float64
import math

import numpy as np
import tensorflow as tf


def flow_with_r1(theta, psi, gamma):
    th, ps = (tf.Variable(float(v), dtype="float64") for v in (theta, psi))
    with tf.GradientTape() as d_tape, tf.GradientTape() as g_tape:
        j_d = math.log(2) + tf.nn.softplus(ps * th) + gamma / 2 * ps**2
        j_g = tf.nn.softplus(-ps * th)
    return -float(g_tape.gradient(j_g, th)), -float(d_tape.gradient(j_d, ps))
