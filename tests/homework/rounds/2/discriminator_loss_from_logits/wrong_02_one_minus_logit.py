# what: carries 1 - D over to the logits: log sigma(1 - l) instead of log(1 - sigma(l)) = log sigma(-l)
from keras import ops


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_logits = ops.convert_to_tensor(real_logits)
    fake_logits = ops.convert_to_tensor(fake_logits)
    return -ops.mean(ops.log_sigmoid(real_logits)) - ops.mean(ops.log_sigmoid(1.0 - fake_logits))
