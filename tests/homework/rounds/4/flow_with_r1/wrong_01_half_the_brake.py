# what: forgets the factor 2 of the derivative of psi^2, the brake is gamma/2 * psi: "$\frac{\gamma}{2}\,\mathbb E \lVert\nabla_{\!x}\,\ell(x)\rVert^2$ on the data"
from kgan import homework

flow = homework.given("flow")


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    theta_dot, psi_dot = flow(theta, psi)
    return theta_dot, psi_dot - gamma / 2 * psi
