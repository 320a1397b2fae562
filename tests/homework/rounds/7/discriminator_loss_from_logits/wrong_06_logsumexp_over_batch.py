# what: takes the function of the hint for logsumexp over the batch: sums the exponentials of all logits, without the 1 and without a mean. Quote: "you know the sum of one exponential and 1"
from keras import ops


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_loss = ops.logsumexp(-ops.convert_to_tensor(real_logits))
    fake_loss = ops.logsumexp(ops.convert_to_tensor(fake_logits))
    return real_loss + fake_loss
