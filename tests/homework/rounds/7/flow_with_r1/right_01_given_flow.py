# what: takes the given flow, as the text allows, and adds the brake
from kgan import homework

import numpy as np

flow = homework.given("flow")


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta_dot, psi_dot = flow(theta, psi)
    return theta_dot, psi_dot - gamma * psi
