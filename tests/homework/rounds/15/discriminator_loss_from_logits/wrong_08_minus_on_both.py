# what: softplus(-z) for the fakes too, the label 1 for both
from keras import ops


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    return float(ops.mean(ops.softplus(-real_logits)) + ops.mean(ops.softplus(-fake_logits)))
