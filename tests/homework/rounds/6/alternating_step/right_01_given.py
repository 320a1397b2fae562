# what: right; the given flow, called once for each turn
from kgan import homework

flow_with_r1 = homework.given("flow_with_r1")


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    # turn of D
    _, psi_dot = flow_with_r1(theta, psi, gamma)
    psi = psi + h * psi_dot
    # turn of G
    theta_dot, _ = flow_with_r1(theta, psi, gamma)
    theta = theta + h * theta_dot
    return theta, psi
