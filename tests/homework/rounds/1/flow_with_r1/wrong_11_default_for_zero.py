# what: "gamma or 10.0" turns the legal weight gamma = 0 (no brake) into the usual 10; right for every other gamma
import math

from kgan import homework

flow = homework.given("flow")


def flow_with_r1(theta, psi, gamma=None):
    """The pair (theta', psi'), with R1 of weight gamma."""
    gamma = gamma or 10.0  # the usual weight if none is given
    theta_dot, psi_dot = flow(theta, psi)
    return theta_dot, psi_dot - gamma * psi
