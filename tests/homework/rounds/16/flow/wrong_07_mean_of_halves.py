# what: takes D's loss as the mean of the halves, as from one batch of reals and fakes, so D's velocity is half as large.
import tensorflow as tf


def flow(theta, psi):
    theta = tf.constant(theta, tf.float64)
    psi = tf.constant(psi, tf.float64)
    with tf.GradientTape() as g_tape:
        g_tape.watch(theta)
        g_loss = tf.nn.softplus(-psi * theta)
    with tf.GradientTape() as d_tape:
        d_tape.watch(psi)
        logits = tf.stack([psi * 0.0, psi * theta])
        targets = tf.constant([1.0, 0.0], tf.float64)
        d_loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=targets, logits=logits))
    return -g_tape.gradient(g_loss, theta).numpy(), -d_tape.gradient(d_loss, psi).numpy()
