# what: casts to float64 and hopes that exp does not overflow
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    real, fake = real_logits.astype("float64"), fake_logits.astype("float64")
    return np.mean(np.log1p(np.exp(-real))) + np.mean(np.log1p(np.exp(fake)))
