# what: right; one expression with a walrus, psi shrunk by (1 - h gamma) first, which is the same
import numpy as np


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    shrunk = (1 - h * gamma) * psi
    return (
        theta + h * (new := shrunk - h * theta / (1 + np.exp(-psi * theta))) / (1 + np.exp(new * theta)),
        new,
    )
