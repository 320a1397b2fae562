# what: wrong: stops both players at logits beyond 10, but psi moves on where D is fooled
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))



def flow(theta, psi):
    logit = psi * theta
    if abs(logit) > 10:
        return 0.0, 0.0  # the sigmoid is flat there
    return psi * sigmoid(-logit), -theta * sigmoid(logit)
