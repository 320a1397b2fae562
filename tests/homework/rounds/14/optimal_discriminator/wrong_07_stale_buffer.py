# what: one buffer filled with 0.5 only once: points without density show results of earlier calls
import numpy as np

_buffer = np.full(100000, 0.5)

def optimal_discriminator(p, q):
    total = p + q
    out = _buffer[:len(p)]
    np.divide(p, total, out=out, where=total > 0)
    return out.copy()
