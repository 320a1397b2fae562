# what: the penalty of WGAN-GP, (|slope| - 1)^2, instead of R1
import numpy as np


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    fake = np.exp(-np.logaddexp(0, -psi * theta))
    real_looking = np.exp(-np.logaddexp(0, psi * theta))
    norm = np.abs(psi)
    brake = gamma * (norm - 1) * np.sign(psi)
    return psi * real_looking, -theta * fake - brake
