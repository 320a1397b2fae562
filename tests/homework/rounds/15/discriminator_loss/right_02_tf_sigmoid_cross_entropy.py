# what: TensorFlow's sigmoid cross-entropy, from logits
import tensorflow as tf


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    d_real = tf.convert_to_tensor(d_real)
    d_fake = tf.convert_to_tensor(d_fake)
    real = tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.ones_like(d_real), logits=d_real)
    fake = tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.zeros_like(d_fake), logits=d_fake)
    return tf.reduce_mean(real) + tf.reduce_mean(fake)
