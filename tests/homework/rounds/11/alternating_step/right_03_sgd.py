# what: two tf.Variables, tapes and assign_sub, in float32
import keras
import tensorflow as tf


def alternating_step(theta, psi, h, gamma):
    theta, psi = (tf.Variable(float(w), dtype="float32") for w in (theta, psi))
    with tf.GradientTape() as tape:
        loss = tf.nn.softplus(psi * theta) + gamma / 2 * psi**2
    psi.assign_sub(h * tape.gradient(loss, psi))
    with tf.GradientTape() as tape:
        loss = keras.ops.softplus(-psi * theta)
    theta.assign_sub(h * tape.gradient(loss, theta))
    return [theta.numpy(), psi.numpy()]
