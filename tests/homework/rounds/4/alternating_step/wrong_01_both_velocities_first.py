# what: computes both velocities at the old point and only then moves psi and theta, one after the other: a simultaneous step: "Then $G$'s, who sees the new $D$."
from kgan import homework

flow_with_r1 = homework.given("flow_with_r1")


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    theta_dot, psi_dot = flow_with_r1(theta, psi, gamma)
    # D's turn first
    psi = psi + h * psi_dot
    # then G's turn
    theta = theta + h * theta_dot
    return theta, psi
