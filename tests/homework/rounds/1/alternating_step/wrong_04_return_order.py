# what: returns (psi, theta); the text says the new theta and the new psi
from kgan import homework

flow_with_r1 = homework.given("flow_with_r1")


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    new_psi = psi + h * flow_with_r1(theta, psi, gamma)[1]
    new_theta = theta + h * flow_with_r1(theta, new_psi, gamma)[0]
    return new_psi, new_theta
