# what: subtracts the penalty gamma / 2 psi^2 itself from the velocity, and not its derivative. "Add R1 to the discriminator's loss"
from kgan import homework

flow = homework.given("flow")


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta_dot, psi_dot = flow(theta, psi)
    r1 = gamma / 2 * psi**2
    return theta_dot, psi_dot - r1
