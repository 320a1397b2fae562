# what: takes the gradient penalty of WGAN-GP, gamma/2 (|psi| - 1)^2, for R1: it pulls D's slope to 1 and not to 0. Lesson 5: "**R1** punishes $D$'s slope at the data"
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    grad_norm = np.abs(psi)
    # gradient penalty: gamma / 2 * (||grad|| - 1)^2
    gp_slope = gamma * (grad_norm - 1) * np.sign(psi)
    theta_dot = psi * sigmoid(-psi * theta)
    psi_dot = -theta * sigmoid(psi * theta) - gp_slope
    return theta_dot, psi_dot
