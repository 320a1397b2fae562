# what: sums over the images instead of means
import tensorflow as tf


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    real = tf.reduce_sum(tf.nn.softplus(-tf.convert_to_tensor(d_real)))
    fake = tf.reduce_sum(tf.nn.softplus(tf.convert_to_tensor(d_fake)))
    return float(real + fake)
