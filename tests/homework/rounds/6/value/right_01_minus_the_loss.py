# what: minus task 2's loss, with keras.ops on logits
from keras import ops


def discriminator_loss(d_real, d_fake):
    real = ops.binary_crossentropy(ops.ones_like(d_real), d_real, from_logits=True)
    fake = ops.binary_crossentropy(ops.zeros_like(d_fake), d_fake, from_logits=True)
    return ops.mean(real) + ops.mean(fake)


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    d_real = ops.convert_to_tensor(d_real, "float32")
    d_fake = ops.convert_to_tensor(d_fake, "float32")
    return -discriminator_loss(d_real, d_fake)
