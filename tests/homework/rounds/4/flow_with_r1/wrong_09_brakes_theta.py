# what: brakes the generator: -gamma theta is added to theta', and psi' stays without a brake: "Add R1 to the discriminator's loss"
import math


def flow(theta, psi):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta_dot, psi_dot = flow(theta, psi)
    # l = psi * x, the gradient is x = theta, so R1 = gamma/2 * theta^2
    return theta_dot - gamma * theta, psi_dot
