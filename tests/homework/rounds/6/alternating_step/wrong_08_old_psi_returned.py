# what: moves G through the new D rightly, but hands back the old psi: D's own move is lost. "Return the new $\theta$ and the new $\psi$."
import math


def flow_with_r1(theta, psi, gamma):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s - gamma * psi


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    psi_new = psi + h * flow_with_r1(theta, psi, gamma)[1]
    theta = theta + h * flow_with_r1(theta, psi_new, gamma)[0]
    return theta, psi
