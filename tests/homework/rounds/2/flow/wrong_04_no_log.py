# what: differentiates D(G) itself and not its logarithm: both players follow the slope sigma (1 - sigma) of the probability, so the losses are not the cross-entropies (G's is not -log D)
import math


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    s = 1 / (1 + math.exp(-psi * theta))
    slope = s * (1 - s)  # derivative of the sigmoid
    return psi * slope, -theta * slope
