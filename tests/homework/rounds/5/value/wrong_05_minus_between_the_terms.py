# what: subtracts the fakes' term, "because they are opponents", instead of adding it. Quote: "**Add them**, and take the mean over many"
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    d_part = np.mean(np.log(d_real))
    g_part = np.mean(np.log(1 - d_fake))
    return d_part - g_part
