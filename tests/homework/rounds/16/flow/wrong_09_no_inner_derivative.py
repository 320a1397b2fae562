# what: stops at the derivative in the logit for the generator and forgets the factor psi of the chain rule.
import math


def flow(theta, psi):
    logit = psi * theta
    sigma = 1 / (1 + math.exp(-logit))
    # derivative of -log sigma(l) is sigma(l) - 1
    theta_dot = 1 - sigma
    # derivative of -log(1 - sigma(l)) is sigma(l), times theta
    psi_dot = -sigma * theta
    return theta_dot, psi_dot
