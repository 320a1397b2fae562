# what: G moves first and D answers the new theta; the text says D's turn first
from kgan import homework

flow_with_r1 = homework.given("flow_with_r1")


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    theta = theta + h * flow_with_r1(theta, psi, gamma)[0]
    psi = psi + h * flow_with_r1(theta, psi, gamma)[1]
    return theta, psi
