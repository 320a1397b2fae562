# what: takes logits: softplus(-l) by logaddexp, summed with einsum and divided by M
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    logits = np.ravel(np.asarray(d_fake, dtype=np.float64))
    losses = np.logaddexp(0.0, -logits)
    return np.einsum("i->", losses) / losses.size
