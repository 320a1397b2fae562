# what: puts a 0 beside each logit (the logit of the other class) and uses Keras's logsumexp over the two columns
from keras import ops


def mean_softplus(logits):
    logits = ops.convert_to_tensor(logits)
    both = ops.concatenate([ops.zeros_like(logits), logits], axis=1)
    return ops.mean(ops.logsumexp(both, axis=1))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    return mean_softplus(ops.negative(real_logits)) + mean_softplus(fake_logits)
