# what: uses homework.given("flow_with_r1") twice and takes what it needs of each pair
from kgan import homework

velocity = homework.given("flow_with_r1")


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    _, psi_dot = velocity(theta, psi, gamma)
    psi_new = psi + h * psi_dot
    theta_dot, _ = velocity(theta, psi_new, gamma)
    theta_new = theta + h * theta_dot
    return theta_new, psi_new
