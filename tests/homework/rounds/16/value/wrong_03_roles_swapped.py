# what: took class 1 for fake: log(1 - d) on the reals and log d on the fakes
import keras
from keras import ops


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    return -float(bce(ops.zeros_like(d_real), d_real) + bce(ops.ones_like(d_fake), d_fake))
