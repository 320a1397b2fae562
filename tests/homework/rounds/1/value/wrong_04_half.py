# what: averages the two expectations: half of V, which is their sum (log 2 instead of log 4 for an undecided D)
from keras import ops


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    real = ops.mean(ops.log_sigmoid(d_real))
    fake = ops.mean(ops.log_sigmoid(-d_fake))
    return (real + fake) / 2
