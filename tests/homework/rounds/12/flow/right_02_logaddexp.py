# what: log-sigmoid by logaddexp, then exp, as an array
import numpy as np

def flow(theta, psi):
    s = theta * psi
    d_is_fake = np.exp(-np.logaddexp(0.0, s))
    d_is_real = np.exp(-np.logaddexp(0.0, -s))
    return np.array([psi, -theta]) * np.array([d_is_fake, d_is_real])
