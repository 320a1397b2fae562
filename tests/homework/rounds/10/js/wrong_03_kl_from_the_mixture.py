# what: KL of the mixture from p and from q, the arguments the wrong way round
import numpy as np


def _kl(a, b):
    with np.errstate(divide="ignore"):
        return sum(x * np.log(x / y) for x, y in zip(a, b) if x > 0)


def js(p, q):
    m = (p + q) / 2
    return 0.5 * (_kl(m, p) + _kl(m, q))
