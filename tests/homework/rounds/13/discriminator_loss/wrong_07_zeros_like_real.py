# what: wrong: zeros_like(d_real) as labels of the fakes, which raises where N and M differ
import tensorflow as tf


def discriminator_loss(d_real, d_fake):
    cross_entropy = tf.nn.sigmoid_cross_entropy_with_logits
    d_real = tf.convert_to_tensor(d_real)
    d_fake = tf.convert_to_tensor(d_fake)
    real = cross_entropy(labels=tf.ones_like(d_real), logits=d_real)
    fake = cross_entropy(labels=tf.zeros_like(d_real), logits=d_fake)
    return tf.reduce_mean(real) + tf.reduce_mean(fake)
