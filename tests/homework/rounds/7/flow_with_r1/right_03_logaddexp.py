# what: sigma written by logaddexp, everything negative collected in one bracket, a list of two
import numpy as np


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    log_d = -np.logaddexp(0, -psi * theta)
    log_not_d = -np.logaddexp(0, psi * theta)
    return [psi * np.exp(log_not_d), -(theta * np.exp(log_d) + gamma * psi)]
