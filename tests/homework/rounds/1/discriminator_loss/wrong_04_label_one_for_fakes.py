# what: scores the fakes with label 1, G's wish, instead of D's label 0
import tensorflow as tf


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    real_loss = -tf.reduce_mean(tf.math.log(d_real))
    fake_loss = -tf.reduce_mean(tf.math.log(d_fake))
    total_loss = real_loss + fake_loss
    return total_loss
