# what: passes h as the weight of R1 and steps with gamma: the two last arguments are mixed up. "take one step with the learning rate `h`"
from kgan import homework

flow_with_r1 = homework.given("flow_with_r1")


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    new_psi = psi + gamma * flow_with_r1(theta, psi, h)[1]
    new_theta = theta + gamma * flow_with_r1(theta, new_psi, h)[0]
    return new_theta, new_psi
