# what: logits; minus the two softplus means
import numpy as np


def value(d_real, d_fake):
    def softplus(x):
        return np.logaddexp(x, 0)

    return -(softplus(-d_real).sum() / d_real.size + softplus(d_fake).sum() / d_fake.size)
