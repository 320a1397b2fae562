# what: caps the exponent at 80
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    def softplus(x):
        return np.log1p(np.exp(np.minimum(x, 80.0)))

    return softplus(-real_logits).mean() + softplus(fake_logits).mean()
