# what: entropy of the mean minus mean of the entropies, plain Python
import math


def entropy(w):
    return -math.fsum(x * math.log(x) for x in w if x > 0)


def js(p, q):
    mixture = [(a + b) / 2 for a, b in zip(p.tolist(), q.tolist())]
    return entropy(mixture) - (entropy(p.tolist()) + entropy(q.tolist())) / 2
