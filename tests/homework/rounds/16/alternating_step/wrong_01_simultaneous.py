# what: computes both velocities at the old point, so the generator does not see the new D.
import math


def flow_with_r1(theta, psi, gamma):
    s = 1 / (1 + math.exp(-psi * theta))
    return (1 - s) * psi, -s * theta - gamma * psi


def alternating_step(theta, psi, h, gamma):
    theta_dot, psi_dot = flow_with_r1(theta, psi, gamma)
    psi = psi + h * psi_dot
    theta = theta + h * theta_dot
    return theta, psi
