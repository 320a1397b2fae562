# what: applies a sigmoid to the logits and then a loss for logits ("as probabilities ... or as logits", not both)
import numpy as np


def discriminator_loss(d_real, d_fake):
    r = 1 / (1 + np.exp(-d_real))
    f = 1 / (1 + np.exp(-d_fake))
    # now cross-entropy with logits
    return float(np.logaddexp(0, -r).mean() + np.logaddexp(0, f).mean())
