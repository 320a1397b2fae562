# what: right: TensorFlow's cross-entropy with ones as labels (logits)
import tensorflow as tf


def generator_loss(d_fake):
    d_fake = tf.convert_to_tensor(d_fake)
    losses = tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.ones_like(d_fake), logits=d_fake)
    return tf.reduce_mean(losses)
