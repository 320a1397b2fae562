# what: log sigmoid(1 - logit) for the fakes: 1 - D is the sigmoid of minus the logit, not of one minus the logit
from keras import ops


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_term = ops.mean(ops.log_sigmoid(real_logits))
    fake_term = ops.mean(ops.log_sigmoid(1 - fake_logits))
    return -(real_term + fake_term)
