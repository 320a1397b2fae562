# what: subtracts the penalty gamma/2 psi^2 itself from the velocity, instead of its derivative gamma psi; lesson 5.6: "Minus its derivative is added to $D$'s movement"
import math

from kgan import homework

import numpy as np


def flow(theta, psi):
    return (
        psi / (1 + math.exp(psi * theta)),
        -theta / (1 + math.exp(-psi * theta)),
    )


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta_dot, psi_dot = flow(theta, psi)
    r1 = gamma / 2 * psi**2
    return theta_dot, psi_dot - r1
