# what: takes both expectations under the data
import numpy as np


def generator_cost(p, q):
    s = p + q
    s = np.where(s > 0, s, 1.0)
    d, e = p / s, q / s
    keep = (p > 0) & (q > 0)
    one_sided = (p > 0) & (q == 0)
    return float(np.sum(p[keep] * (np.log(d[keep]) + np.log(e[keep]))) + np.sum(p[one_sided] * np.log(d[one_sided])))
