# what: adds the two KL divergences and forgets the factor 1/2 -- "Half the sum of the two terms is the **Jensen–Shannon"
import tensorflow as tf


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2
    kl_p = tf.reduce_sum(tf.math.xlogy(p, p) - tf.math.xlogy(p, m))
    kl_q = tf.reduce_sum(tf.math.xlogy(q, q) - tf.math.xlogy(q, m))
    return float(kl_p + kl_q)
