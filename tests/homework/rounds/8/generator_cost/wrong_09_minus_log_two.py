# what: -log 2 + 2 JSD: takes ½ of log 4 for the even game; violates C(G) at p = q, which is -2 log 2
import math


def generator_cost(p, q):
    h = lambda r: -sum(x * math.log(x) for x in r if x > 0)
    jsd = h((p + q) / 2) - 0.5 * h(p) - 0.5 * h(q)
    return 2 * jsd - math.log(2)
