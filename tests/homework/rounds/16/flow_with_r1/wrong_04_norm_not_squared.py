# what: penalises the norm of the gradient without the square, so the brake is gamma / 2 times psi's sign.
import tensorflow as tf


def flow_with_r1(theta, psi, gamma):
    t = tf.Variable(theta, dtype=tf.float64)
    s = tf.Variable(psi, dtype=tf.float64)
    with tf.GradientTape(persistent=True) as tape:
        g_loss = tf.nn.softplus(-s * t)
        r1 = gamma / 2 * tf.abs(s)
        d_loss = tf.nn.softplus(s * t) + r1
    return -float(tape.gradient(g_loss, t)), -float(tape.gradient(d_loss, s))
