# what: the list of terms is a default argument, and keeps the terms of earlier calls
import math


def generator_cost(p, q, terms=[]):
    for a, b in zip(p.tolist(), q.tolist()):
        if a > 0:
            terms.append(a * math.log(a / (a + b)))
        if b > 0:
            terms.append(b * math.log(b / (a + b)))
    return sum(terms)
