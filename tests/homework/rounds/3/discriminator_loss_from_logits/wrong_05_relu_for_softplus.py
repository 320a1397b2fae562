# what: takes relu for softplus because they agree at 1000: an undecided D pays 0 instead of 2 log 2. "you know the sum of one exponential and 1"
from keras import ops


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    # the exponential dominates, so log(1 + exp(l)) = max(0, l)
    real = ops.mean(ops.relu(-ops.convert_to_tensor(real_logits)))
    fake = ops.mean(ops.relu(ops.convert_to_tensor(fake_logits)))
    return float(real + fake)
