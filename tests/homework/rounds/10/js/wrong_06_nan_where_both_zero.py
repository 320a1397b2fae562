# what: repairs log 0 where one side is zero, but 0/0 stays nan where both are
import numpy as np


def js(p, q):
    with np.errstate(divide="ignore", invalid="ignore"):
        d = p / (p + q)
        log_d, log_e = np.log(d), np.log(1 - d)
    log_d[d == 0] = 0.0
    log_e[d == 1] = 0.0
    return np.log(2) + 0.5 * np.sum(p * log_d) + 0.5 * np.sum(q * log_e)
