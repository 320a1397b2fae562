# what: by hand; the logit's slope is psi, so R1 adds -gamma psi to D's velocity.
import math


def flow(theta, psi):
    z = psi * theta
    return psi / (1 + math.exp(z)), -theta / (1 + math.exp(-z))


def flow_with_r1(theta, psi, gamma):
    theta_dot, psi_dot = flow(theta, psi)
    return theta_dot, psi_dot - gamma * psi
