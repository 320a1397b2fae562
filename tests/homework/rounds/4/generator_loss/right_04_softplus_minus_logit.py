# what: takes logits; softplus(logit) - logit is the same as softplus(-logit)
from keras import ops


def softplus_minus_logit(logit):
    """-log sigmoid(l) = log(1 + e^l) - l."""
    return ops.softplus(logit) - logit


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    logits = ops.cast(ops.convert_to_tensor(d_fake), "float64")
    return ops.mean(softplus_minus_logit(logits))
