# what: right, with the given flow, in place
from kgan import homework

flow_with_r1 = homework.given("flow_with_r1")


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    psi += h * flow_with_r1(theta, psi, gamma)[1]
    theta += h * flow_with_r1(theta, psi, gamma)[0]
    return theta, psi
