# what: keras.ops.softplus in 32-bit numbers, the result stays a tensor
from keras import ops


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_logits = ops.convert_to_tensor(real_logits)
    fake_logits = ops.convert_to_tensor(fake_logits)
    return ops.mean(ops.softplus(-real_logits)) + ops.mean(ops.softplus(fake_logits))
