# what: without the sigmoids, as for Wasserstein (D(x) = sigma(psi x))
import numpy as np


def flow(theta, psi):
    return psi, -theta
