# what: brakes both players, as weight decay would: theta' gets a -gamma theta too, though R1 belongs to D's loss alone. "Add R1 to the discriminator's loss"
import math


def flow(theta, psi):
    logit = psi * theta
    return psi / (1 + math.exp(logit)), -theta / (1 + math.exp(-logit))


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta_dot, psi_dot = flow(theta, psi)
    theta_dot = theta_dot - gamma * theta
    psi_dot = psi_dot - gamma * psi
    return theta_dot, psi_dot
