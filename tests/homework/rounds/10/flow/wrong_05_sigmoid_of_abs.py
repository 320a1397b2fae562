# what: a "stable" sigmoid with exp(-|x|) that lacks its second branch
import math


def flow(theta, psi):
    def sigmoid(x):
        return 1 / (1 + math.exp(-abs(x)))

    x = psi * theta
    return psi * (1 - sigmoid(x)), -theta * sigmoid(x)
