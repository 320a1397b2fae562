# what: TensorFlow's own cross-entropy with logits
import tensorflow as tf


def discriminator_loss(d_real, d_fake):
    d_real, d_fake = tf.convert_to_tensor(d_real), tf.convert_to_tensor(d_fake)
    ce = tf.nn.sigmoid_cross_entropy_with_logits
    real = tf.reduce_mean(ce(labels=tf.ones_like(d_real), logits=d_real))
    return real + tf.reduce_mean(ce(labels=tf.zeros_like(d_fake), logits=d_fake))
