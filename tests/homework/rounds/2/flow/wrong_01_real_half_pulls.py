# what: lets the real half push psi too, by 1 - sigma(0) = 1/2, forgetting that the logit's derivative in psi is x = 0 there; the warm-up says the reals do not move D
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    real_pull = 1 - sigmoid(0)
    fake_pull = -theta * sigmoid(psi * theta)
    return psi * sigmoid(-psi * theta), real_pull + fake_pull
