# what: takes the sigmoid of the logits and then uses a loss that applies it again -- "applies the sigmoid twice."
import tensorflow as tf


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    p_real = tf.sigmoid(d_real)  # logits -> probabilities
    p_fake = tf.sigmoid(d_fake)
    on_real = tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.ones_like(p_real), logits=p_real)
    on_fake = tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.zeros_like(p_fake), logits=p_fake)
    return tf.reduce_mean(on_real) + tf.reduce_mean(on_fake)
