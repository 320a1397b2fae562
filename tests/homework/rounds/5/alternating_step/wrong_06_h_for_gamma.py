# what: hands h to flow_with_r1 in gamma's place and steps with gamma: the two weights are swapped. "take one step with the learning rate `h`"
import math


def flow_with_r1(theta, psi, gamma):
    s = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - s), -theta * s - gamma * psi


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    new_psi = psi + gamma * flow_with_r1(theta, psi, h)[1]
    new_theta = theta + gamma * flow_with_r1(theta, new_psi, h)[0]
    return new_theta, new_psi
