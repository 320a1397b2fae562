# what: adds J_D and J_G to one loss and lets both parameters go down the sum (PyTorch habit: loss = d_loss + g_loss) -- "Both players go down their own losses, smoothly."
import tensorflow as tf


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    theta = tf.Variable(theta, dtype=tf.float64)
    psi = tf.Variable(psi, dtype=tf.float64)
    with tf.GradientTape() as tape:
        fake_logit = psi * theta
        d_loss = tf.math.softplus(fake_logit) + tf.math.log(tf.constant(2.0, tf.float64))
        g_loss = tf.math.softplus(-fake_logit)
        loss = d_loss + g_loss
    d_theta, d_psi = tape.gradient(loss, [theta, psi])
    return -float(d_theta), -float(d_psi)
