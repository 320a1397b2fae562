# what: sigmoids through log1p, the brake as the derivative of gamma / 2 * psi^2, a list
import math


def log_sigma(x):
    return -math.log1p(math.exp(-x)) if x > 0 else x - math.log1p(math.exp(x))


def flow_with_r1(theta, psi, gamma):
    penalty_slope = (gamma / 2) * 2 * psi
    loss_slope = theta * math.exp(log_sigma(psi * theta))
    psi_dot = -(loss_slope + penalty_slope)
    theta_dot = psi * math.exp(log_sigma(-psi * theta))
    return [theta_dot, psi_dot]
