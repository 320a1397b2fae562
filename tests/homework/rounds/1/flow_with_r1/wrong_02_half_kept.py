# what: kept the 1/2 after differentiating psi^2: brake gamma/2*psi instead of gamma*psi
import math

from kgan import homework

flow = homework.given("flow")


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta_dot, psi_dot = flow(theta, psi)
    brake = gamma / 2 * psi
    return theta_dot, psi_dot - brake
