# what: applies the sigmoid to the logits and then a loss that expects logits: the sigmoid is applied twice
import tensorflow as tf


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    p_real = tf.sigmoid(tf.cast(d_real, tf.float32))
    p_fake = tf.sigmoid(tf.cast(d_fake, tf.float32))
    real = tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.ones_like(p_real), logits=p_real)
    fake = tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.zeros_like(p_fake), logits=p_fake)
    return tf.reduce_mean(real) + tf.reduce_mean(fake)
