# what: takes "brake" as friction on D's own velocity: psi' - gamma psi' instead of psi' - gamma psi. Lesson 5: "$\dot\psi = -\theta\,\sigma(\psi\theta) - \gamma\psi$"
import math


def flow(theta, psi):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta_dot, psi_dot = flow(theta, psi)
    psi_dot -= gamma * psi_dot
    return theta_dot, psi_dot
