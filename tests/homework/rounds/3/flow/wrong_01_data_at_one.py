# what: took "label 1 is real" for the place of the data: puts the real point at x = 1, so the real half pulls at psi too -- "All data is the point 0."
import math


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    real = 1.0  # label 1 is real

    def sigmoid(t):
        return 1 / (1 + math.exp(-t))

    # J_D = -log sigmoid(psi * real) - log(1 - sigmoid(psi * theta))
    dJD_dpsi = -real * (1 - sigmoid(psi * real)) + theta * sigmoid(psi * theta)
    # J_G = -log sigmoid(psi * theta)
    dJG_dtheta = -psi * (1 - sigmoid(psi * theta))
    return -dJG_dtheta, -dJD_dpsi
