# what: WGAN-GP's penalty from habit: it pulls the slope to 1 and not to 0. "Add R1 to the discriminator's loss"
import math


def flow(theta, psi):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta_dot, psi_dot = flow(theta, psi)
    grad_norm = abs(psi)  # the gradient of psi * x in x
    # gamma / 2 * (grad_norm - 1) ** 2
    penalty_slope = gamma * (grad_norm - 1) * math.copysign(1, psi)
    return theta_dot, psi_dot - penalty_slope
