# what: G reuses D's answer from before D's step
import math


def alternating_step(theta, psi, h, gamma):
    d = 1 / (1 + math.exp(-psi * theta))
    psi_new = psi + h * (-theta * d - gamma * psi)
    theta_new = theta + h * psi_new * (1 - d)
    return theta_new, psi_new
