# what: takes logits; log_sigmoid of TensorFlow
import tensorflow as tf


def value(d_real, d_fake):
    real = tf.math.log_sigmoid(tf.cast(d_real, tf.float32))
    fake = tf.math.log_sigmoid(-tf.cast(d_fake, tf.float32))
    return float(tf.reduce_mean(real) + tf.reduce_mean(fake))
