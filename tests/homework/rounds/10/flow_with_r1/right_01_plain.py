# what: the flow and minus gamma * psi, with a sigmoid that picks the safe branch
import math


def flow_with_r1(theta, psi, gamma):
    a = psi * theta
    small = math.exp(-abs(a))
    likely, unlikely = 1 / (1 + small), small / (1 + small)
    s, one_minus_s = (likely, unlikely) if a >= 0 else (unlikely, likely)
    return psi * one_minus_s, -theta * s - gamma * psi
