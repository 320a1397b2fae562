# what: subtracts h times the velocities as if they were gradients, so both players climb their own losses. "Both players go down their own losses, smoothly."
from kgan import homework

flow_with_r1 = homework.given("flow_with_r1")


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    # gradient descent: parameter - learning rate * gradient
    _, d_grad = flow_with_r1(theta, psi, gamma)
    psi = psi - h * d_grad
    g_grad, _ = flow_with_r1(theta, psi, gamma)
    theta = theta - h * g_grad
    return theta, psi
