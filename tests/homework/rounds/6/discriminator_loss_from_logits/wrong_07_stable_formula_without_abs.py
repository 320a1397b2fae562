# what: the stable formula max(x, 0) - x z + log(1 + exp(-|x|)) remembered without the absolute value: wrong for x < 0, inf for -1000 -- "have a function for it that does not overflow."
import numpy as np


def bce_with_logits(x, z):
    # numerically stable version, see the docs of tf.nn.sigmoid_cross_entropy_with_logits
    return np.maximum(x, 0) - x * z + np.log(1 + np.exp(-x))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_logits = np.asarray(real_logits)
    fake_logits = np.asarray(fake_logits)
    return np.mean(bce_with_logits(real_logits, 1)) + np.mean(bce_with_logits(fake_logits, 0))
