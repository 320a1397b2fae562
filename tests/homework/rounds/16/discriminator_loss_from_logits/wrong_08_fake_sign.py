# what: softplus(-x) for the fakes, too
from keras import ops


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    def cost(logits):
        return ops.mean(ops.softplus(ops.negative(logits)))

    return cost(real_logits) + cost(fake_logits)
