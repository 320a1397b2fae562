# what: logits; softplus as logaddexp, each mean by its own
import numpy as np


def discriminator_loss(d_real, d_fake):
    punish = lambda logits: np.average(np.logaddexp(0.0, logits))
    return punish(-np.asarray(d_real)) + punish(np.asarray(d_fake))
