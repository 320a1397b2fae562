# what: subtracts the penalty gamma/2 psi^2 from the velocity, instead of its derivative in psi: "Minus its derivative is added to $D$'s movement"
import math


def flow(theta, psi):
    sigma = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - sigma), -theta * sigma


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    # the logit psi * x has the slope psi, so R1 = gamma / 2 * psi ** 2
    r1 = gamma / 2 * psi**2
    theta_dot, psi_dot = flow(theta, psi)
    psi_dot = psi_dot - r1
    return theta_dot, psi_dot
