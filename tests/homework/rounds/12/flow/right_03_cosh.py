# what: symmetric form with cosh, as a list
import math

def flow(theta, psi):
    half = 0.5 * theta * psi
    bottom = 2 * math.cosh(half)
    return [psi * math.exp(-half) / bottom, -theta * math.exp(half) / bottom]
