# what: two mistakes: G's minimax pull and a brake with a plus sign; violates task 1's "non-saturating" and "down their own losses"
import math


def flow_with_r1(theta, psi, gamma):
    d = 1 / (1 + math.exp(-psi * theta))
    return psi * d, -theta * d + gamma * psi
