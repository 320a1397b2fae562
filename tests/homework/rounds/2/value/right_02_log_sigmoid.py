# what: right: takes logits; log D = log_sigmoid(l) and log(1 - D) = log_sigmoid(-l)
from keras import ops


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    d_real, d_fake = ops.convert_to_tensor(d_real), ops.convert_to_tensor(d_fake)
    return ops.mean(ops.log_sigmoid(d_real)) + ops.mean(ops.log_sigmoid(-d_fake))
