# what: works out both velocities before anybody moves; it looks like turns, but G still answers the old D. "Then $G$'s, who sees the new $D$."
from kgan import homework

flow_with_r1 = homework.given("flow_with_r1")


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    theta_dot, psi_dot = flow_with_r1(theta, psi, gamma)
    # D's turn
    psi = psi + h * psi_dot
    # G's turn
    theta = theta + h * theta_dot
    return theta, psi
