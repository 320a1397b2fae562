# what: TensorFlow's sigmoid cross-entropy with logits, labels 1 and 0, two means; returns a scalar tensor
import tensorflow as tf


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    d_real, d_fake = tf.convert_to_tensor(d_real), tf.convert_to_tensor(d_fake)
    cross_entropy = tf.nn.sigmoid_cross_entropy_with_logits
    on_real = tf.reduce_mean(cross_entropy(labels=tf.ones_like(d_real), logits=d_real))
    on_fake = tf.reduce_mean(cross_entropy(labels=tf.zeros_like(d_fake), logits=d_fake))
    return tf.add(on_real, on_fake)
