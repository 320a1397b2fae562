# what: lets the real half push psi by 1 - sigma(0) = 1/2, forgetting the chain rule's factor x = 0 of the data. "The half of the reals does not move $D$"
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def flow(theta, psi):
    """The pair (theta', psi'), for two floats."""
    # real: -log sigma(psi * 0)  -> gradient sigma(0) - 1
    real_part = sigmoid(psi * 0.0) - 1
    # fake: -log(1 - sigma(psi * theta)) -> gradient theta * sigma(psi * theta)
    fake_part = theta * sigmoid(psi * theta)
    return psi * (1 - sigmoid(psi * theta)), -(real_part + fake_part)
