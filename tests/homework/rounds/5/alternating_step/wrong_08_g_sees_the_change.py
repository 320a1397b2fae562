# what: G answers D's change h psi' and not the new psi. "Then $G$'s, who sees the new $D$."
from kgan import homework

flow_with_r1 = homework.given("flow_with_r1")


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    d_step = h * flow_with_r1(theta, psi, gamma)[1]
    g_step = h * flow_with_r1(theta, d_step, gamma)[0]
    return theta + g_step, psi + d_step
