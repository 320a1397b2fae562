# what: subtracts the penalty gamma/2 psi^2 itself from psi', not its derivative in psi. Lesson 5: "Minus its derivative is added to $D$'s movement"
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    r1 = gamma / 2 * psi**2
    theta_dot = psi * sigmoid(-psi * theta)
    psi_dot = -theta * sigmoid(psi * theta) - r1
    return theta_dot, psi_dot
