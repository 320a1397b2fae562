# what: puts the brake on G as well; violates "add R1 to the discriminator's loss"
import math


def flow_with_r1(theta, psi, gamma):
    d = 1 / (1 + math.exp(-psi * theta))
    return psi * (1 - d) - gamma * theta, -theta * d - gamma * psi
