# what: right: takes answers outside 0..1 for logits; may guess wrong on small logits, is always right on probabilities
import numpy as np



def discriminator_loss(d_real, d_fake):
    d_real, d_fake = np.ravel(d_real), np.ravel(d_fake)
    both = np.concatenate([d_real, d_fake])
    if both.min() < 0 or both.max() > 1:  # these must be logits
        d_real, d_fake = 1 / (1 + np.exp(-d_real)), 1 / (1 + np.exp(-d_fake))
    return -np.mean(np.log(d_real)) - np.mean(np.log(1 - d_fake))
