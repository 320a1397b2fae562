# what: keras.ops.logsumexp over the pair (0, x), stacked on a new axis, then the means
from keras import ops


def softplus(x):
    return ops.logsumexp(ops.stack([ops.zeros_like(x), x], axis=-1), axis=-1)


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_logits = ops.convert_to_tensor(real_logits, dtype="float32")
    fake_logits = ops.convert_to_tensor(fake_logits, dtype="float32")
    return ops.mean(softplus(-real_logits)) + ops.mean(softplus(fake_logits))
