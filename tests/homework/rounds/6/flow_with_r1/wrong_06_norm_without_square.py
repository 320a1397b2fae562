# what: overlooks the square: punishes gamma/2 |psi|, so the brake is the constant gamma/2 sign(psi). "$\frac{\gamma}{2}\,\mathbb E \lVert\nabla_{\!x}\,\ell(x)\rVert^2$ on the data"
import numpy as np


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    s = 1 / (1 + np.exp(-psi * theta))
    # ||grad_x (psi x)|| = |psi|, and d|psi| / dpsi = sign(psi)
    return psi * (1 - s), -theta * s - gamma / 2 * np.sign(psi)
