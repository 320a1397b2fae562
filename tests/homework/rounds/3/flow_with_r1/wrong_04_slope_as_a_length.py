# what: keeps the norm when differentiating: the brake is gamma |psi|, which pushes a negative psi further away -- "\lVert\nabla_{\!x}\,\ell(x)\rVert^2$ on the data"
import numpy as np


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    sigmoid = lambda t: 1.0 / (1.0 + np.exp(-t))
    grad_norm = np.linalg.norm([psi])  # the norm of the gradient in x
    # d/dpsi  gamma/2 * norm^2 = gamma * norm
    return psi * sigmoid(-psi * theta), -theta * sigmoid(psi * theta) - gamma * grad_norm
