# what: collects terms: psi is first multiplied by 1 - h gamma and then pushed; players kept in a small class
import numpy as np


def log_sigmoid(z):
    return -np.logaddexp(0.0, -z)


class Players:
    def __init__(self, theta, psi):
        self.theta, self.psi = float(theta), float(psi)

    @property
    def logit(self):
        return self.theta * self.psi


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    p = Players(theta, psi)
    p.psi = (1 - h * gamma) * p.psi - h * p.theta * np.exp(log_sigmoid(p.logit))
    p.theta = p.theta + h * p.psi * np.exp(log_sigmoid(-p.logit))
    return p.theta, p.psi
