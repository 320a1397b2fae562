# what: both velocities are taken at the old point, and both players move at once: G does not see the new D. "Then $G$'s, who sees the new $D$."
import math


def flow_with_r1(theta, psi, gamma):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s - gamma * psi


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    theta_dot, psi_dot = flow_with_r1(theta, psi, gamma)
    # first D
    psi = psi + h * psi_dot
    # then G
    theta = theta + h * theta_dot
    return theta, psi
