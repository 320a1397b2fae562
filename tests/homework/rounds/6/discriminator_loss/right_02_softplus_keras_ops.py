# what: logits, keras.ops.softplus, two means
from keras import ops


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    d_real, d_fake = ops.convert_to_tensor(d_real), ops.convert_to_tensor(d_fake)
    return ops.mean(ops.softplus(-d_real)) + ops.mean(ops.softplus(d_fake))
