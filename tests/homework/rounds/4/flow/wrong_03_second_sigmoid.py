# what: gives D's probabilities to a cross-entropy with from_logits=True, so a second sigmoid is applied and differentiated: "The discriminator's logit is a straight line"
import keras
import tensorflow as tf


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    theta = tf.Variable([[theta]], dtype="float32")
    psi = tf.Variable([[psi]], dtype="float32")
    with tf.GradientTape(persistent=True) as tape:
        d_real = tf.sigmoid(psi * 0.0)
        d_fake = tf.sigmoid(psi * theta)
        d_loss = bce(tf.ones((1, 1)), d_real) + bce(tf.zeros((1, 1)), d_fake)
        g_loss = bce(tf.ones((1, 1)), d_fake)
    theta_dot = -tape.gradient(g_loss, theta)
    psi_dot = -tape.gradient(d_loss, psi)
    return float(theta_dot[0, 0]), float(psi_dot[0, 0])
