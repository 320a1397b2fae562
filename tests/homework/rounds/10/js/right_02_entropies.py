# what: the entropy of the mixture minus the mean entropy, loops over math.log
import math


def _entropy(probabilities):
    return math.fsum(-x * math.log(x) for x in probabilities if x > 0)


def js(p, q):
    mixture = [(float(a) + float(b)) / 2 for a, b in zip(p, q)]
    return _entropy(mixture) - (_entropy(map(float, p)) + _entropy(map(float, q))) / 2
