# what: TensorFlow's xlogy and xlog1py in float64, which are 0 where the label switches a term off
import tensorflow as tf


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    y = tf.cast(y, tf.float64)
    p = tf.cast(p, tf.float64)
    loss = -tf.math.xlogy(y, p) - tf.math.xlog1py(1 - y, -p)
    return float(loss.numpy())
