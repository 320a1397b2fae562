# what: one-sided label smoothing, the label of the reals is 0.9 as in a tutorial
import tensorflow as tf

bce = tf.keras.losses.BinaryCrossentropy(from_logits=True)


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    real_loss = bce(0.9 * tf.ones_like(d_real), d_real)
    fake_loss = bce(tf.zeros_like(d_fake), d_fake)
    return real_loss + fake_loss
