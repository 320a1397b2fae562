# what: wrong: 'D wants it large', so the largest value seen in all calls is returned (logits)
import numpy as np

best = -np.inf


def value(d_real, d_fake):
    global best
    v = -np.mean(np.logaddexp(0, -d_real)) - np.mean(np.logaddexp(0, d_fake))
    best = max(best, float(v))
    return best
