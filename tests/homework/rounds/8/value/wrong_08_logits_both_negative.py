# what: from logits, log sigmoid(-l) for both: the reals' sign is wrong; violates "D wants it large"
import numpy as np


def value(d_real, d_fake):
    log_sigmoid = lambda l: -np.logaddexp(0, -np.asarray(l))
    return float(log_sigmoid(-np.asarray(d_real)).mean() + log_sigmoid(-np.asarray(d_fake)).mean())
