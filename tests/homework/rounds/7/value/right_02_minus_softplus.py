# what: takes logits, keras.ops.softplus, shape () tensor comes back
from keras import ops


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    d_real = ops.cast(d_real, "float32")
    d_fake = ops.cast(d_fake, "float32")
    return ops.negative(ops.mean(ops.softplus(-d_real)) + ops.mean(ops.softplus(d_fake)))
