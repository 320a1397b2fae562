# what: calls the flow twice and takes one component each
import numpy as np


def flow_with_r1(theta, psi, gamma):
    sig = lambda x: float(np.exp(-np.logaddexp(0, -x)))
    return psi * sig(-psi * theta), -theta * sig(psi * theta) - gamma * psi


def alternating_step(theta, psi, h, gamma):
    _, push_d = flow_with_r1(theta, psi, gamma)
    after_d = (theta, psi + h * push_d)
    push_g, _ = flow_with_r1(*after_d, gamma)
    return after_d[0] + h * push_g, after_d[1]
