# what: the real half of J_D pulls psi with 1 - sigma(0) = 1/2, because its inner derivative x = 0 was forgotten: "The half of the reals does not move $D$"
import math


def sigmoid(z):
    return 1.0 / (1.0 + math.exp(-z))


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    real_logit = psi * 0.0
    fake_logit = psi * theta
    theta_dot = psi * (1 - sigmoid(fake_logit))
    psi_dot = (1 - sigmoid(real_logit)) - theta * sigmoid(fake_logit)
    return theta_dot, psi_dot
