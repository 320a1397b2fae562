# what: the reals' term is right, but for the fakes the mean has slipped into the logarithm. Quote: "**Add them**, and take the mean over many"
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    return np.log(d_real).mean() + np.log(1 - d_fake.mean())
