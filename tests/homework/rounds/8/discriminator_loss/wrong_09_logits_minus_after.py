# what: from logits, with softplus(real) for the reals, the minus sign is lost; violates J_D, in which label 1 is for reals
import numpy as np


def discriminator_loss(d_real, d_fake):
    softplus = lambda x: np.logaddexp(0, x)
    return float(np.mean(softplus(d_real)) + np.mean(softplus(d_fake)))
