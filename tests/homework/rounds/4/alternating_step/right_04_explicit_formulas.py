# what: right, written out with tanh, step by step, with intermediate names
from math import tanh


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    # D's turn, at the old point
    p_fake = 0.5 + 0.5 * tanh(0.5 * theta * psi)
    slope_d = theta * p_fake + gamma * psi
    psi_new = psi - h * slope_d
    # G's turn: ask the new D again
    p_fake = 0.5 + 0.5 * tanh(0.5 * theta * psi_new)
    slope_g = -(1 - p_fake) * psi_new
    theta_new = theta - h * slope_g
    return [theta_new, psi_new]
