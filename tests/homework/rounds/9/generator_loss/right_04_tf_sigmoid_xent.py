# what: logits; TensorFlow's sigmoid cross-entropy with ones as labels
import numpy as np
import tensorflow as tf


def generator_loss(d_fake):
    logits = tf.cast(tf.convert_to_tensor(d_fake), "float64")
    each = tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.ones_like(logits), logits=logits)
    return tf.reduce_mean(each).numpy()
