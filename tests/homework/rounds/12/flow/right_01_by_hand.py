# what: derived by hand, plain math, a tuple
import math

def flow(theta, psi):
    logit = psi * theta
    return psi / (1 + math.exp(logit)), -theta / (1 + math.exp(-logit))
