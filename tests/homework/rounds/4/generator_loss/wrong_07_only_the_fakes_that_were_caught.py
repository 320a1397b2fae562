# what: scores only the fakes that D has recognised (answer below 1/2); the others are taken to cost nothing. Ruled out by: "$$J_G = -\frac1M \sum_{j=1}^{M} \log D(G(z_j))$$"
import math


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    total = 0.0
    for p in d_fake:
        if p < 0.5:  # D was not fooled, so G has to pay
            total -= math.log(p)
    return total / len(d_fake)
