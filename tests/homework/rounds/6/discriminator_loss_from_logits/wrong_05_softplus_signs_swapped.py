# what: softplus with the signs of the two groups exchanged: rewards a D that calls reals fake -- "$$-\log \sigma(\ell) = \operatorname{softplus}(-\ell)"
from keras import ops


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_term = ops.mean(ops.softplus(ops.convert_to_tensor(real_logits)))
    fake_term = ops.mean(ops.softplus(-ops.convert_to_tensor(fake_logits)))
    return real_term + fake_term
