# what: TensorFlow from logits with labels of one
import tensorflow as tf


def generator_loss(d_fake):
    logits = tf.convert_to_tensor(d_fake)
    costs = tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.ones_like(logits), logits=logits)
    return tf.reduce_mean(costs)
