# what: takes logits; minus the two softplus means, with keras.ops
from keras import ops


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    punished_doubt = ops.mean(ops.softplus(ops.negative(d_real)))
    punished_belief = ops.mean(ops.softplus(ops.convert_to_tensor(d_fake)))
    return ops.negative(ops.add(punished_doubt, punished_belief))
