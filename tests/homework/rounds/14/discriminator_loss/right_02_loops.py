# what: two loops in plain Python, from probabilities
import math

def bce(y, p):
    return -math.log(p) if y == 1 else -math.log(1 - p)

def discriminator_loss(d_real, d_fake):
    n = m = 0
    real = fake = 0.0
    for p in d_real:
        real += bce(1, float(p))
        n += 1
    for p in d_fake:
        fake += bce(0, float(p))
        m += 1
    return real / n + fake / m
