# what: np.log1p(d_fake) is log(1 + D), it should be np.log1p(-d_fake) for log(1 - D) -- "what is left of $-L$ is $\log(1 - D(G(z)))$."
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    return float(np.log(d_real).mean() + np.log1p(d_fake).mean())
