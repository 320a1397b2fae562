# what: logits, the mean of softplus(-logit) with keras.ops
from keras import ops


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    logits = ops.convert_to_tensor(d_fake)
    return ops.mean(ops.softplus(-logits))
