# what: keras.ops.softplus and log_sigmoid
from keras import ops


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real = -ops.mean(ops.log_sigmoid(real_logits))
    fake = ops.mean(ops.softplus(fake_logits))
    return ops.add(real, fake)
