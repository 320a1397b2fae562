# what: right; automatic differentiation of both losses, float64, Keras's binary cross-entropy from logits
import keras
import tensorflow as tf


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    theta = tf.Variable(theta, dtype="float64")
    psi = tf.Variable(psi, dtype="float64")
    with tf.GradientTape(persistent=True) as tape:
        real = tf.reshape(psi * 0.0, (1, 1))
        fake = tf.reshape(psi * theta, (1, 1))
        ones = tf.ones_like(real)
        zeros = tf.zeros_like(fake)
        d_loss = tf.reduce_mean(keras.ops.binary_crossentropy(ones, real, from_logits=True))
        d_loss += tf.reduce_mean(keras.ops.binary_crossentropy(zeros, fake, from_logits=True))
        g_loss = tf.reduce_mean(keras.ops.binary_crossentropy(ones, fake, from_logits=True))
    return -tape.gradient(g_loss, theta).numpy(), -tape.gradient(d_loss, psi).numpy()
