# what: puts a real and a fake into one logarithm, log(D(x) (1 - D(G(z)))): it raises as soon as there are not as many fakes as reals. Ruled out by: "$N$ and $M$ may differ."
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    both_right = np.asarray(d_real) * (1 - np.asarray(d_fake))
    return np.log(both_right).mean()
