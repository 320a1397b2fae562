# what: subtracts the fakes' term from the reals' term because the players are opponents; the two must be added -- "**Add them**, and take the mean over many"
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    for_d = np.mean(np.log(np.asarray(d_real)))
    for_g = np.mean(np.log(1 - np.asarray(d_fake)))
    return for_d - for_g  # two players, one against the other
