# what: applies the sigmoid and then still says from_logits=True
import keras
import tensorflow as tf


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    prob_real = tf.math.sigmoid(tf.reshape(tf.cast(d_real, tf.float32), (-1, 1)))
    prob_fake = tf.math.sigmoid(tf.reshape(tf.cast(d_fake, tf.float32), (-1, 1)))
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    real_loss = bce(tf.ones_like(prob_real), prob_real)
    fake_loss = bce(tf.zeros_like(prob_fake), prob_fake)
    return real_loss + fake_loss
