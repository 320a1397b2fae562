# what: the line for the fakes is a copy of the reals' line: softplus(-l) for both, so fakes are scored with label 1. Quote: "$y = 0$, a fake: $L = -\log(1 - D(G(z)))$"
from keras import ops


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_loss = ops.mean(ops.softplus(-real_logits))
    fake_loss = ops.mean(ops.softplus(-fake_logits))
    return real_loss + fake_loss
