# what: puts the best D into V, expectations under p and q
import numpy as np


def generator_cost(p, q):
    p, q = p.astype(float), q.astype(float)
    real, fake = p > 0, q > 0
    on_reals = np.sum(p[real] * np.log(p[real] / (p + q)[real]))
    on_fakes = np.sum(q[fake] * np.log(q[fake] / (p + q)[fake]))
    return on_reals + on_fakes
