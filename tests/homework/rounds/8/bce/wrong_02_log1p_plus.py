# what: used log1p(p) for the fakes, which is log(1 + p); violates "had the image been a fake, the truth would have got 0.2"
import numpy as np


def bce(y, p):
    return float(-y * np.log(p) - (1 - y) * np.log1p(p))
