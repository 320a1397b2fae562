# what: TensorFlow's xlogy and divide_no_nan take care of the zeros
import tensorflow as tf


def js(p, q):
    p = tf.convert_to_tensor(p)
    q = tf.convert_to_tensor(q)
    m = (p + q) / 2
    terms = tf.math.xlogy(p, tf.math.divide_no_nan(p, m)) + tf.math.xlogy(q, tf.math.divide_no_nan(q, m))
    return tf.reduce_sum(terms) / 2
