# what: takes arrays within 0 and 1 for probabilities and others for logits
import numpy as np


def discriminator_loss(d_real, d_fake):
    both = np.concatenate([np.ravel(d_real), np.ravel(d_fake)])
    if both.min() >= 0 and both.max() <= 1:
        return -(np.average(np.log(d_real)) + np.average(np.log(1 - d_fake)))
    return np.mean(np.logaddexp(0, -d_real)) + np.mean(np.logaddexp(0, d_fake))
