# what: divides D's velocity by 1 + gamma, "a brake"; violates "add R1 to the discriminator's loss"
import math


def flow_with_r1(theta, psi, gamma):
    d = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - d), -theta * d / (1 + gamma)
