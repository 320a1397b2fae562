# what: keeps only the half of the value that the generator's samples are in, sum q log(1 - D*).
import numpy as np


def generator_cost(p, q):
    cost = 0.0
    for real, fake in zip(p, q):
        if fake > 0:
            d = float(real) / (float(real) + float(fake))
            cost += float(fake) * np.log(1 - d)
    return cost
