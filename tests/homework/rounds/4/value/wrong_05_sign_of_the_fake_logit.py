# what: from logits, log sigmoid of the fakes' logits too: log D(G(z)) where log(1 - D(G(z))) belongs. Ruled out by: "$D$ wants it large, $G$ wants it small"
import tensorflow as tf


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    on_reals = tf.reduce_mean(tf.math.log_sigmoid(tf.convert_to_tensor(d_real)))
    on_fakes = tf.reduce_mean(tf.math.log_sigmoid(tf.convert_to_tensor(d_fake)))
    return on_reals + on_fakes
