# what: subtracts h times the velocity, as if flow_with_r1 gave gradients; the velocities already point downhill, so both players climb: "Both players go down their own losses, smoothly."
import math

import numpy as np


def flow_with_r1(theta, psi, gamma):
    sigma = lambda x: 1 / (1 + math.exp(-x))
    return psi * sigma(-psi * theta), -theta * sigma(psi * theta) - gamma * psi


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    # gradient descent: w <- w - lr * grad
    _, grad_psi = flow_with_r1(theta, psi, gamma)
    psi -= h * grad_psi
    grad_theta, _ = flow_with_r1(theta, psi, gamma)
    theta -= h * grad_theta
    return theta, psi
