# what: in G's turn it applies both velocities of the second call, so D moves twice in one step. "Now take one step with the learning rate `h`"
import math


def flow_with_r1(theta, psi, gamma):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s - gamma * psi


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    # D's turn
    _, psi_dot = flow_with_r1(theta, psi, gamma)
    psi += h * psi_dot
    # G's turn, with the new D
    theta_dot, psi_dot = flow_with_r1(theta, psi, gamma)
    theta += h * theta_dot
    psi += h * psi_dot
    return theta, psi
