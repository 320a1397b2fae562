# what: keeps results in a dictionary whose key lacks gamma: a second gamma at the same point gets the first one's answer -- "with R1 of weight gamma"
import math

_seen = {}


def flow_with_r1(theta, psi, gamma):
    """The pair (theta', psi'), with R1 of weight gamma."""
    key = (float(theta), float(psi))
    if key not in _seen:
        s = 1 / (1 + math.exp(-theta * psi))
        _seen[key] = (psi * (1 - s), -theta * s - gamma * psi)
    return _seen[key]
