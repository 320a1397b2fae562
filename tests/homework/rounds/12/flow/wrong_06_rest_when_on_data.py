# what: returns no motion when the generator has hit the data
import math

def flow(theta, psi):
    if theta == 0:  # G is perfect, nothing left to learn
        return 0.0, 0.0
    s = 1 / (1 + math.exp(-theta * psi))
    return psi * (1 - s), -theta * s
