# what: wrong: the penalty's pull is put inside the bracket that sigma multiplies
import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))



def flow_with_r1(theta, psi, gamma):
    logit = psi * theta
    return psi * sigmoid(-logit), -(theta + gamma * psi) * sigmoid(logit)
