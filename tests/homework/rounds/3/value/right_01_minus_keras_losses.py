# what: minus the sum of two Keras cross-entropies from logits, as a Python float
import keras
from keras import ops

cost = keras.losses.BinaryCrossentropy(from_logits=True)


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    d_real, d_fake = ops.convert_to_tensor(d_real), ops.convert_to_tensor(d_fake)
    j_d = cost(ops.ones_like(d_real), d_real) + cost(ops.zeros_like(d_fake), d_fake)
    return -float(j_d)
