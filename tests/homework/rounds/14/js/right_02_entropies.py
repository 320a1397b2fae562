# what: entropy of the mixture minus the mean of the entropies, with a loop
import math

def entropy(p):
    return -sum(x * math.log(x) for x in p if x > 0)

def js(p, q):
    p = [float(x) for x in p]
    q = [float(x) for x in q]
    m = [(a + b) / 2 for a, b in zip(p, q)]
    return entropy(m) - (entropy(p) + entropy(q)) / 2
