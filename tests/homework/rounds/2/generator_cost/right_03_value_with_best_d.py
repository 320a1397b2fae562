# what: right: builds D* and puts it into V, point by point, leaving out what has probability 0
import math


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    V = 0
    for i in range(len(p)):
        data, fake = float(p[i]), float(q[i])
        if data + fake == 0:
            continue  # nothing ever falls here
        if data > 0:
            V += data * math.log(data / (data + fake))
        if fake > 0:
            V += fake * math.log(fake / (data + fake))
    return V
