# what: brakes the generator as well (-gamma*theta in theta'); the text adds R1 to the discriminator's loss only
import numpy as np


def flow(theta, psi):
    t = psi * theta
    return psi / (1 + np.exp(t)), -theta / (1 + np.exp(-t))


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    v = np.array(flow(theta, psi)) - gamma * np.array([theta, psi])
    return v[0], v[1]
