# what: forgets the square of the norm: takes gamma/2 |psi|, whose derivative is gamma/2 sign(psi)
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    # penalty: gamma/2 * ||grad||, and ||grad|| = |psi|
    penalty_slope = gamma / 2 * np.sign(psi)
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta) - penalty_slope
