# what: from logits, but the signs swapped: reals pay softplus(l), fakes softplus(-l) ("D has answered for N real images (d_real) and for M fakes (d_fake)")
import numpy as np


def discriminator_loss(d_real, d_fake):
    return float(np.mean(np.logaddexp(0, d_real)) + np.mean(np.logaddexp(0, -d_fake)))
