# what: subtracts the penalty gamma/2 psi^2 itself from the velocity, not its derivative in psi -- "Add R1 to the discriminator's loss"
import math


def flow(theta, psi):
    sig = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - sig), -theta * sig


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta_dot, psi_dot = flow(theta, psi)
    r1 = gamma / 2 * psi**2  # slope of the line is psi
    return theta_dot, psi_dot - r1
