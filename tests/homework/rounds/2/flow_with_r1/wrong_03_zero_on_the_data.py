# what: puts x = 0 into the logit before taking its slope in x, and concludes that R1 is 0 on the data: no brake at all
import math


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    x_data = 0.0
    logit = psi * x_data  # = 0 whatever psi is
    r1 = gamma / 2 * logit**2  # ... so the penalty vanishes
    slope_of_r1 = gamma * logit * x_data
    theta_dot = psi * sigmoid(-psi * theta)
    psi_dot = -theta * sigmoid(psi * theta) - slope_of_r1
    return theta_dot, psi_dot
