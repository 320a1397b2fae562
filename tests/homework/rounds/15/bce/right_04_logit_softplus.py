# what: goes back to the logit and takes the softplus of the signed logit
import tensorflow as tf


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    p = tf.cast(p, tf.float64)
    logit = tf.math.log(p) - tf.math.log1p(-p)
    sign = 1.0 - 2.0 * tf.cast(y, tf.float64)
    return float(tf.nn.softplus(sign * logit))
