# what: passes h where gamma belongs, flow_with_r1(theta, psi, h): the brake has the weight h (right only if gamma == h)
from kgan import homework

flow_with_r1 = homework.given("flow_with_r1")


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    psi_dot = flow_with_r1(theta, psi, h)[1]
    new_psi = psi + h * psi_dot
    theta_dot = flow_with_r1(theta, new_psi, h)[0]
    new_theta = theta + h * theta_dot
    return new_theta, new_psi
