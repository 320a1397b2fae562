# what: a copied line still says d_real in the length of the fakes
import math


def value(d_real, d_fake):
    real = sum(math.log(d_real[i]) for i in range(len(d_real))) / len(d_real)
    fake = sum(math.log(1 - d_fake[i]) for i in range(len(d_real))) / len(d_real)
    return real + fake
