# what: uses the best D's logit log p - log q and log sigmoid as -logaddexp, with infinite logits where one density is 0.
import numpy as np


def generator_cost(p, q):
    seen = (p + q) > 0
    p, q = p[seen].astype("float64"), q[seen].astype("float64")
    with np.errstate(divide="ignore"):
        logit = np.log(p) - np.log(q)
    log_d = -np.logaddexp(0, -logit)
    log_not_d = -np.logaddexp(0, logit)
    real_half = np.sum(np.where(p > 0, p, 0) * np.where(p > 0, log_d, 0))
    fake_half = np.sum(np.where(q > 0, q, 0) * np.where(q > 0, log_not_d, 0))
    return float(real_half + fake_half)
