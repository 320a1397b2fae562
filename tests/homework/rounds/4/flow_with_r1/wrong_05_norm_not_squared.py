# what: penalises the norm and not its square, gamma/2 |psi|, so the brake has a constant force gamma/2 sign(psi): "$\frac{\gamma}{2}\,\mathbb E \lVert\nabla_{\!x}\,\ell(x)\rVert^2$ on the data"
import numpy as np


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    sigma = 1 / (1 + np.exp(-psi * theta))
    # norm of the gradient of psi * x in x is |psi|; derivative of |psi| is sign(psi)
    return psi * (1 - sigma), -theta * sigma - gamma / 2 * np.sign(psi)
