# what: differentiates psi squared but forgets the half in front, so the brake is 2 gamma psi.
import math


def flow_with_r1(theta, psi, gamma):
    s = 1 / (1 + math.exp(-theta * psi))
    brake = 2 * gamma * psi
    return (1 - s) * psi, -s * theta - brake
