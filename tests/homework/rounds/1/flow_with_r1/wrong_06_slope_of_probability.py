# what: took the slope of D = sigma(logit) at the data (psi/4) instead of the slope of the logit, so the brake is gamma*psi/16; the text says the logit
import math

from kgan import homework

flow = homework.given("flow")


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    # D(x) = sigma(psi x): D'(x) = psi * D * (1 - D), and at the data D = 1/2
    d = 0.5
    slope_of_d = psi * d * (1 - d)
    # d/dpsi of gamma/2 * slope_of_d^2
    brake = gamma * slope_of_d * d * (1 - d)
    theta_dot, psi_dot = flow(theta, psi)
    return theta_dot, psi_dot - brake
