# what: takes logits, with keras.ops.softplus
from keras import ops


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    return ops.mean(ops.softplus(-d_real)) + ops.mean(ops.softplus(d_fake))
