# what: subtracts the velocities, as if they were gradients; so both players go up their losses. "Both players go down their own losses, smoothly."
import math


def flow_with_r1(theta, psi, gamma):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s - gamma * psi


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    # gradient descent: w <- w - lr * grad
    new_psi = psi - h * flow_with_r1(theta, psi, gamma)[1]
    new_theta = theta - h * flow_with_r1(theta, new_psi, gamma)[0]
    return new_theta, new_psi
