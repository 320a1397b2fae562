# what: takes the penalty of WGAN-GP, (|slope| - 1)^2, for R1: it pulls psi to 1 or -1 instead of 0 -- "$\frac{\gamma}{2}\,\mathbb E \lVert\nabla_{\!x}\,\ell(x)\rVert^2$ on the data"
import numpy as np


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    s = 1 / (1 + np.exp(-psi * theta))
    # gradient penalty: gamma/2 * (|psi| - 1)**2
    penalty_grad = gamma * (np.abs(psi) - 1) * np.sign(psi)
    return psi * (1 - s), -theta * s - penalty_grad
