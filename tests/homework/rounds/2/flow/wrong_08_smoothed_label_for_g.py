# what: trains G against the smoothed label 0.9, out of a DCGAN tutorial's habit: theta' = psi (0.9 - sigma); the text's loss is the plain non-saturating one, -log D
import numpy as np

REAL_LABEL = 0.9
FAKE_LABEL = 0.0


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    d = 1 / (1 + np.exp(-psi * theta))
    # d(bce)/d(logit) = sigmoid - label
    grad_theta = (d - REAL_LABEL) * psi
    grad_psi = (d - FAKE_LABEL) * theta + (0.5 - REAL_LABEL) * 0.0
    return -grad_theta, -grad_psi
