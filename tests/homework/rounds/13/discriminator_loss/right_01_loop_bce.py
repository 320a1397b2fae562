# what: right: loops over both arrays with bce, each divided by its own count (probabilities)
import math



def bce(y, p):
    return -(y * math.log(p) + (1 - y) * math.log(1 - p))


def discriminator_loss(d_real, d_fake):
    real = 0.0
    for p in d_real:
        real += bce(1, p)
    fake = 0.0
    for p in d_fake:
        fake += bce(0, p)
    return real / len(d_real) + fake / len(d_fake)
