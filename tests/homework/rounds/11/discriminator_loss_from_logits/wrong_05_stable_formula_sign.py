# what: recalls the stable formula with the wrong sign in the exponent
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    def softplus(x):
        return np.maximum(x, 0) + np.log1p(np.exp(-x))

    return np.mean(softplus(-real_logits)) + np.mean(softplus(fake_logits))
