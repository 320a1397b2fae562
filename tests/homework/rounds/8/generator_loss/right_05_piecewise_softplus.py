# what: from logits, max(0, -l) + log1p(exp(-|l|)) item by item
import math
import numpy as np


def generator_loss(d_fake):
    def price(l):
        return max(0.0, -l) + math.log1p(math.exp(-abs(l)))

    return sum(map(price, np.ravel(d_fake).tolist())) / np.size(d_fake)
