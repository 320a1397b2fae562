# what: wrong: differentiates the losses numerically with a step of 1e-14, all rounding noise
import math


STEP = 1e-14


def d_loss(theta, psi):
    return math.log(2) + math.log(1 + math.exp(psi * theta))


def g_loss(theta, psi):
    return math.log(1 + math.exp(-psi * theta))


def flow(theta, psi):
    theta_dot = -(g_loss(theta + STEP, psi) - g_loss(theta, psi)) / STEP
    psi_dot = -(d_loss(theta, psi + STEP) - d_loss(theta, psi)) / STEP
    return theta_dot, psi_dot
