# what: TensorFlow's stable formula max(x, 0) - x z + log(1 + exp(-|x|)) remembered without the absolute value: overflows at -1000, and is off by |x| for every negative logit
import numpy as np


def sigmoid_cross_entropy(z, x):
    return np.maximum(x, 0) - x * z + np.log1p(np.exp(-x))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    return np.mean(sigmoid_cross_entropy(1, real_logits)) + np.mean(sigmoid_cross_entropy(0, fake_logits))
