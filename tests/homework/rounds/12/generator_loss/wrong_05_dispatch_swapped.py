# what: tells logits from probabilities by the shape, but the wrong way round
import numpy as np


def generator_loss(d_fake):
    d_fake = np.asarray(d_fake)
    if d_fake.ndim == 1:  # logits
        d_fake = 1 / (1 + np.exp(-d_fake))
    return -np.log(d_fake).mean()
