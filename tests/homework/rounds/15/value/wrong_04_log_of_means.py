# what: the expectation is taken inside the logarithm
import keras


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    mean_real = keras.ops.mean(keras.ops.sigmoid(d_real))
    mean_fake = keras.ops.mean(keras.ops.sigmoid(d_fake))
    return float(keras.ops.log(mean_real) + keras.ops.log(1 - mean_fake))
