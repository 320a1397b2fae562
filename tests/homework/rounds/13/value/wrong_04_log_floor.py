# what: wrong: logs are cut off at -5, so that no answer costs too much
import numpy as np



def safe_log(x):
    return np.maximum(np.log(x), -5)


def value(d_real, d_fake):
    return safe_log(d_real).mean() + safe_log(1 - d_fake).mean()
