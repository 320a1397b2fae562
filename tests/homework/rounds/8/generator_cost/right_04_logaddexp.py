# what: in logarithms: log(p + q) = logaddexp(log p, log q)
import numpy as np


def generator_cost(p, q):
    with np.errstate(divide="ignore"):
        log_p, log_q = np.log(np.asarray(p, float)), np.log(np.asarray(q, float))
    log_s = np.logaddexp(log_p, log_q)
    with np.errstate(invalid="ignore"):
        a = np.where(np.isinf(log_p), 0, np.exp(log_p) * (log_p - log_s))
        b = np.where(np.isinf(log_q), 0, np.exp(log_q) * (log_q - log_s))
    return float(a.sum() + b.sum())
