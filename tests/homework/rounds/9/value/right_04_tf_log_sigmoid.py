# what: logits; tf.math.log_sigmoid, 1 - sigmoid(l) is sigmoid(-l)
import numpy as np
import tensorflow as tf


def value(d_real, d_fake):
    real, fake = tf.constant(d_real), tf.constant(d_fake)
    v = tf.reduce_mean(tf.math.log_sigmoid(real)) + tf.reduce_mean(tf.math.log_sigmoid(-fake))
    return float(v)
