# what: remembers answers by the logit to be fast
import math

_known = {}

def flow(theta, psi):
    logit = theta * psi
    if logit not in _known:
        d = 1 / (1 + math.exp(-logit))
        _known[logit] = (psi * (1 - d), -theta * d)
    return _known[logit]
