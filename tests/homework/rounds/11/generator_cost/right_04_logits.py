# what: through the best D's logit, softplus of it
import numpy as np


def generator_cost(p, q):
    with np.errstate(divide="ignore", invalid="ignore"):
        logit = np.log(p) - np.log(q)
    real = -np.logaddexp(0, -logit[p > 0]) @ p[p > 0]
    fake = -np.logaddexp(0, logit[q > 0]) @ q[q > 0]
    return np.float64(real + fake)
