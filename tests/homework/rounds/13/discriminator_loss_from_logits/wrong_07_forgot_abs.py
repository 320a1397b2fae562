# what: wrong: max(x, 0) + log1p(exp(-x)), the absolute value in the exponent is forgotten
import numpy as np



def softplus(x):
    return np.maximum(x, 0) + np.log1p(np.exp(-x))


def discriminator_loss_from_logits(real_logits, fake_logits):
    return np.mean(softplus(-real_logits)) + np.mean(softplus(fake_logits))
