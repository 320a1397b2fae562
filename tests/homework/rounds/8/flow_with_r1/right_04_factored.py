# what: one factor e^(psi theta) in both velocities, turned round for large logits
import math


def flow_with_r1(theta, psi, gamma):
    small = math.exp(-abs(theta * psi))
    less, more = small / (1 + small), 1 / (1 + small)
    d = more if theta * psi >= 0 else less
    not_d = less if theta * psi >= 0 else more
    return not_d * psi, -(d * theta + gamma * psi)
