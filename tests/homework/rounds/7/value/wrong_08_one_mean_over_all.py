# what: one mean over reals and fakes together: half of V when N = M, and the larger group counts more. Quote: "Each mean is taken on its own"
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    log_probs = np.concatenate([np.log(d_real), np.log(1 - d_fake)])
    return float(log_probs.mean())
