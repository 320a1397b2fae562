# what: writes the gradient penalty of WGAN-GP, which pulls the slope to 1, instead of R1, which pulls it to 0: "$\frac{\gamma}{2}\,\mathbb E \lVert\nabla_{\!x}\,\ell(x)\rVert^2$ on the data"
import math

import numpy as np


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    sig = lambda t: 1 / (1 + np.exp(-t))
    grad_norm = abs(psi)
    # penalty = gamma / 2 * (grad_norm - 1) ** 2
    d_penalty = gamma * (grad_norm - 1) * np.sign(psi)
    return psi * sig(-psi * theta), -theta * sig(psi * theta) - d_penalty
