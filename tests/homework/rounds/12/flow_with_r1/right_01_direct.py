# what: by hand in two lines
import math

def flow_with_r1(theta, psi, gamma):
    e = math.exp(-abs(theta * psi))
    up, down = (1 / (1 + e), e / (1 + e)) if theta * psi >= 0 else (e / (1 + e), 1 / (1 + e))
    return psi * down, -theta * up - gamma * psi
