# what: the logit of D* is log(p/q): V = -E_p softplus(-l) - E_q softplus(l)
import numpy as np


def generator_cost(p, q):
    p, q = np.asarray(p, float), np.asarray(q, float)
    with np.errstate(divide="ignore", invalid="ignore"):
        l = np.nan_to_num(np.log(p) - np.log(q), nan=0.0, posinf=np.inf, neginf=-np.inf)
        a = np.where(p > 0, p * np.logaddexp(0, -l), 0)
        b = np.where(q > 0, q * np.logaddexp(0, l), 0)
    return -float(np.sum(a + b))
