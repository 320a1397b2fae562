# what: uses the given flow twice and throws away the half that is not needed
from kgan import homework

flow_with_r1 = homework.given("flow_with_r1")


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    _, psi_dot = flow_with_r1(theta, psi, gamma)
    psi += h * psi_dot
    theta_dot, _ = flow_with_r1(theta, psi, gamma)
    theta += h * theta_dot
    return theta, psi
