# what: from logits, softplus without the minus ("D wants it large", here D wants it small)
import numpy as np


def value(d_real, d_fake):
    return float(np.logaddexp(0, -d_real).mean() + np.logaddexp(0, d_fake).mean())
