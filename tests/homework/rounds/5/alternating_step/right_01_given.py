# what: right, two calls of homework.given("flow_with_r1")
from kgan import homework


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    velocity = homework.given("flow_with_r1")
    psi = psi + h * velocity(theta, psi, gamma)[1]
    theta = theta + h * velocity(theta, psi, gamma)[0]
    return theta, psi
