# what: moves with keras.optimizers.Adam(h) by habit: the first step of Adam is about h in size whatever the slope, and not h times the velocity
import keras
import tensorflow as tf


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    theta = tf.Variable(theta, dtype=tf.float32)
    psi = tf.Variable(psi, dtype=tf.float32)
    d_optimizer = keras.optimizers.Adam(learning_rate=h)
    g_optimizer = keras.optimizers.Adam(learning_rate=h)

    with tf.GradientTape() as tape:
        d_loss = tf.nn.softplus(psi * theta) + gamma / 2 * psi**2
    d_optimizer.apply_gradients([(tape.gradient(d_loss, psi), psi)])

    with tf.GradientTape() as tape:
        g_loss = tf.nn.softplus(-psi * theta)
    g_optimizer.apply_gradients([(tape.gradient(g_loss, theta), theta)])
    return theta.numpy(), psi.numpy()
