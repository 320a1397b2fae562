# what: keeps a list outside the function and returns the mean over all calls so far: right in the first call, then the old batches are mixed in
import numpy as np

g_losses = []


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    g_losses.append(np.mean(-np.log(d_fake)))
    return np.mean(g_losses)
